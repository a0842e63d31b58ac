"""The command line's parser: options that every command takes, and each command's own; nothing slow to import."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from ui.cli.options import OWN_OPTIONS
from ui.cli.usage import Kinds, Parser
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.texts import DEFAULT_LANGUAGE, LANGUAGES, Texts

#: Commands that need Qt; no command at all opens the window.
GRAPHICAL = frozenset({None, "shots"})

#: Every command in the order of `help`, and what it does.
COMMAND_TEXTS: Mapping[str, str] = {
    "init": QT_TRANSLATE_NOOP("CommandLine", "make an empty book"),
    "demo": QT_TRANSLATE_NOOP("CommandLine", "make the demonstration book: invented people, a year of history"),
    "import": QT_TRANSLATE_NOOP("CommandLine", "plan, then apply the bank's files, one operation a file"),
    "clients": QT_TRANSLATE_NOOP("CommandLine", "the list of clients"),
    "client": QT_TRANSLATE_NOOP(
        "CommandLine",
        "one card; or: client add name=… field=value…, client set NO… field=value…, client delete NO,"
        " client tier NO TIER --reason R",
    ),
    "way": QT_TRANSLATE_NOOP("CommandLine", "add, change, order or remove one way to reach a client"),
    "verify": QT_TRANSLATE_NOOP("CommandLine", "say what of a file was verified and by whom, or list what is stale"),
    "schemes": QT_TRANSLATE_NOOP("CommandLine", "tier schemes installed and adopted"),
    "standards": QT_TRANSLATE_NOOP("CommandLine", "maintenance standards installed and adopted"),
    "tiers": QT_TRANSLATE_NOOP("CommandLine", "the tier of every client"),
    "points": QT_TRANSLATE_NOOP(
        "CommandLine", "star points of amounts: points ST2=10 ST9=20 --deal ST9:transfer:5:80:2"
    ),
    "due": QT_TRANSLATE_NOOP("CommandLine", "obligations of a day"),
    "movements": QT_TRANSLATE_NOOP("CommandLine", "who was kept, lost and won between two days, and why"),
    "distribution": QT_TRANSLATE_NOOP("CommandLine", "how the assets of a month are distributed over bins"),
    "coverage": QT_TRANSLATE_NOOP("CommandLine", "coverage and penetration, with the clients who lack something"),
    "watch": QT_TRANSLATE_NOOP("CommandLine", "whom to look at and why: within reach, maturing, leaving, asleep …"),
    "fulfilment": QT_TRANSLATE_NOOP("CommandLine", "what the standard asked for in a period and what was done of it"),
    "deeds": QT_TRANSLATE_NOOP("CommandLine", "duties of the desk itself, and whom a batch of messages may go to"),
    "deed": QT_TRANSLATE_NOOP("CommandLine", "record that the desk did a duty of its own"),
    "entitlements": QT_TRANSLATE_NOOP("CommandLine", "what a client's tier gives, and what was used of it"),
    "workload": QT_TRANSLATE_NOOP("CommandLine", "hours that a standard asks of this book, against the recorded pace"),
    "simulate": QT_TRANSLATE_NOOP("CommandLine", "what a changed scheme or standard would make of this book"),
    "value": QT_TRANSLATE_NOOP("CommandLine", "value views: ABC, RFM, lifetime value, stages, classes, composition"),
    "mark": QT_TRANSLATE_NOOP("CommandLine", "say something of a client in one word, or show what was said"),
    "tag": QT_TRANSLATE_NOOP("CommandLine", "give clients tags and take others away: tag NO… +老板娘 -代发"),
    "tags": QT_TRANSLATE_NOOP("CommandLine", "the tags in use, with the number of their clients"),
    "views": QT_TRANSLATE_NOOP("CommandLine", "views of the client list: those of every book and your own"),
    "segments": QT_TRANSLATE_NOOP("CommandLine", "groups of clients with a goal and a plan"),
    "relations": QT_TRANSLATE_NOOP("CommandLine", "who is around a client: family, companies, friends, proposals"),
    "relation": QT_TRANSLATE_NOOP(
        "CommandLine", "relation add NO --role R --with NO|--name N | relation set|delete ID | relation roles"
    ),
    "households": QT_TRANSLATE_NOOP("CommandLine", "households with their members and what they hold together"),
    "household": QT_TRANSLATE_NOOP(
        "CommandLine", "household make NO… | add KEY NO… | remove NO… | set KEY | dissolve KEY"
    ),
    "team": QT_TRANSLATE_NOOP("CommandLine", "who looks after a client beside the manager; team NO add|set|delete"),
    "log": QT_TRANSLATE_NOOP("CommandLine", "record an interaction"),
    "interaction": QT_TRANSLATE_NOOP("CommandLine", "show, change, move or delete an interaction that was recorded"),
    "timeline": QT_TRANSLATE_NOOP("CommandLine", "everything that happened with a client, the newest first"),
    "opportunities": QT_TRANSLATE_NOOP("CommandLine", "needs that are followed to won or lost, and what they come to"),
    "opportunity": QT_TRANSLATE_NOOP(
        "CommandLine", "opportunity add NO --need N | step|set|close|reopen|delete ID: one need, step by step"
    ),
    "referrals": QT_TRANSLATE_NOOP("CommandLine", "clients who were pointed out, with the week to follow up"),
    "referral": QT_TRANSLATE_NOOP(
        "CommandLine", "referral add NO|name=… --by NAME | follow|feedback|close|delete ID: one referral"
    ),
    "holdings": QT_TRANSLATE_NOOP("CommandLine", "holdings by maturity"),
    "visits": QT_TRANSLATE_NOOP("CommandLine", "appointments between two days"),
    "visit": QT_TRANSLATE_NOOP(
        "CommandLine",
        "visit add [NO] --starts MOMENT | change|copy|repeat|done|cancel|reopen|delete ID: one appointment or a turn",
    ),
    "arrivals": QT_TRANSLATE_NOOP(
        "CommandLine", "who is expected in the lobby and who has come; arrivals NO… registers"
    ),
    "round": QT_TRANSLATE_NOOP("CommandLine", "a day's round by districts and streets, taken over with --take"),
    "travel": QT_TRANSLATE_NOOP("CommandLine", "minutes between districts: travel FROM TO --minutes N|--forget"),
    "tasks": QT_TRANSLATE_NOOP("CommandLine", "what is to be done for clients, and by when"),
    "task": QT_TRANSLATE_NOOP("CommandLine", "task add NO --title T --due D | task set|done|drop|reopen ID"),
    "events": QT_TRANSLATE_NOOP("CommandLine", "what happens in clients' lives, and what is told to the head"),
    "event": QT_TRANSLATE_NOOP("CommandLine", "event add NO --kind K --on D | event set|report|delete ID"),
    "plan": QT_TRANSLATE_NOOP("CommandLine", "the service plan of a client; plan NO --set risk=… writes a part"),
    "grid": QT_TRANSLATE_NOOP("CommandLine", "the grid of nine fields of a client; grid NO --set family-now=…"),
    "lunar": QT_TRANSLATE_NOOP("CommandLine", "lunar date of a day; - reads days from stdin"),
    "solar": QT_TRANSLATE_NOOP("CommandLine", "solar date of a lunar day such as 2025-6-15L; - reads from stdin"),
    "pinyin": QT_TRANSLATE_NOOP("CommandLine", "how a name is read; - reads names from stdin"),
    "lint": QT_TRANSLATE_NOOP(
        "CommandLine", "check the wording of a text to clients; - reads it from stdin, --file from a file"
    ),
    "calendar": QT_TRANSLATE_NOOP(
        "CommandLine",
        "the days between two dates; or: calendar years|year Y|import-year FILE|remove-year Y|workdays|policy",
    ),
    "occasions": QT_TRANSLATE_NOOP("CommandLine", "festivals and birthdays to greet; --list shows every occasion"),
    "occasion": QT_TRANSLATE_NOOP(
        "CommandLine", "occasion add NAME --rule R | set|delete CODE: days of your own that are greeted"
    ),
    "business": QT_TRANSLATE_NOOP(
        "CommandLine", "on which days the branch is open: business open|close|forget DAY… | week 1-6"
    ),
    "greet": QT_TRANSLATE_NOOP("CommandLine", "greeting runs: who, how, in which words; ticked off, missed"),
    "gifts": QT_TRANSLATE_NOOP("CommandLine", "the gift ledger; who is owed a gift, sums, entitlements of the tiers"),
    "gift": QT_TRANSLATE_NOOP(
        "CommandLine", "gift add|check NO… --item I | set|approve|give|sign|cancel ID…: from the plan to the signature"
    ),
    "gift-items": QT_TRANSLATE_NOOP("CommandLine", "what is in the gift cupboard, promised and given"),
    "stock": QT_TRANSLATE_NOOP(
        "CommandLine", "stock add NAME | usual | set|move|count|moves|delete THING: the gift cupboard"
    ),
    "gatherings": QT_TRANSLATE_NOOP("CommandLine", "salons, forums, outreach and lobby days; --templates names plans"),
    "gathering": QT_TRANSLATE_NOOP(
        "CommandLine", "gathering add --template T --starts M | set|line|tick|propose|invite|reply|arrive|hold ID …"
    ),
    "attendance": QT_TRANSLATE_NOOP("CommandLine", "the list of a gathering: invited, replied, came"),
    "report": QT_TRANSLATE_NOOP("CommandLine", "print a document into a PDF file; --list names them"),
    "export": QT_TRANSLATE_NOOP("CommandLine", "write a list into a file"),
    "sync": QT_TRANSLATE_NOOP("CommandLine", "packets between two copies of a book"),
    "duplicates": QT_TRANSLATE_NOOP("CommandLine", "who may be in the book twice; merge two, or say that they are two"),
    "deleted": QT_TRANSLATE_NOOP("CommandLine", "the recycle bin: what was deleted, and bringing it back"),
    "history": QT_TRANSLATE_NOOP("CommandLine", "the operation log"),
    "undo": QT_TRANSLATE_NOOP("CommandLine", "take back the last change, or the one named"),
    "redo": QT_TRANSLATE_NOOP("CommandLine", "take back the last undo"),
    "check": QT_TRANSLATE_NOOP("CommandLine", "check the integrity of the book"),
    "shots": QT_TRANSLATE_NOOP(
        "CommandLine", "every page and dialog of the window as PNG, from the demonstration book"
    ),
    "help": QT_TRANSLATE_NOOP("CommandLine", "describe every command"),
}


@dataclass(frozen=True, slots=True)
class CommandLine:
    """The whole parser, and the parser of each command by name."""

    parser: Parser
    commands: Mapping[str, Parser]


def build(texts: Texts, *, machine: bool = False) -> CommandLine:
    """Return the parsers with their help in the language of `texts`; `machine` wants complaints as JSON too."""
    make = partial(Parser, texts=texts, machine=machine)
    parser = make(
        prog="guanhu",
        description=texts.tr("CommandLine", "The relationship manager's desk. Without a command the window opens."),
        parents=[_globals(texts, make, top=True)],
    )
    parser.offer_help()
    choices = parser.add_subparsers(dest="command", metavar="COMMAND")
    common = _globals(texts, make, top=False)
    known: dict[str, Parser] = {}
    for name, text in COMMAND_TEXTS.items():
        described = texts.tr("CommandLine", text)
        command = choices.add_parser(
            name, help=described, description=described, parents=[common], texts=texts, machine=machine
        )
        command.offer_help()
        if name in OWN_OPTIONS:
            OWN_OPTIONS[name](command, texts)
        known[name] = command
    return CommandLine(parser, known)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse the arguments; wrong usage ends the process with exit code 2."""
    texts = Texts(_language(arguments))
    parser = build(texts, machine="--json" in arguments).parser
    for argument in arguments:
        if not _is_text(argument):
            shown = argument.encode("utf-8", "backslashreplace").decode("ascii", "replace")
            parser.error(texts.tr("CommandLine", "{what} is not written in UTF-8.", what=shown))
    return parser.parse_args(arguments)


def _is_text(argument: str) -> bool:
    """Tell whether an argument can be shown and kept; the shell hands over any bytes."""
    return "\0" not in argument and not any("\ud800" <= character <= "\udfff" for character in argument)


def _language(arguments: Sequence[str]) -> str:
    """Return the language asked for, before the rest is parsed in it."""
    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    early.add_argument("--lang", default=DEFAULT_LANGUAGE)
    try:
        asked = str(early.parse_known_args(list(arguments))[0].lang)
    except SystemExit:
        return DEFAULT_LANGUAGE
    return asked if asked in LANGUAGES else DEFAULT_LANGUAGE


def _globals(texts: Texts, make: partial[Parser], *, top: bool) -> Parser:
    """Return the options that every command takes, before its name or after it."""
    tr = texts.tr

    def default(value: object) -> object:
        return value if top else argparse.SUPPRESS

    parser = make()
    group = parser.add_argument_group(tr("CommandLine", "everywhere"))
    group.add_argument(
        "--book",
        metavar="FILE",
        default=default(None),
        help=tr("CommandLine", "the book (default: the user's data folder)"),
    )
    group.add_argument(
        "--passphrase-file",
        metavar="F",
        default=default(None),
        help=tr("CommandLine", "its first line is the passphrase"),
    )
    group.add_argument(
        "--today",
        type=Kinds(texts).day,
        metavar="YYYY-MM-DD",
        default=default(None),
        help=tr("CommandLine", "the day it is taken to be"),
    )
    group.add_argument(
        "--book-on",
        metavar="WHEN",
        default=default(None),
        help=tr(
            "CommandLine",
            "the book as it stood: at the end of a day, at a moment, or after an operation; it cannot be changed",
        ),
    )
    group.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=default(DEFAULT_LANGUAGE),
        help=tr("CommandLine", "the language of what is shown"),
    )
    group.add_argument(
        "--json",
        action="store_true",
        default=default(False),
        help=tr("CommandLine", "one JSON document on stdout"),
    )
    return parser
