"""The command line's words: every command with its options, and nothing that is slow to import."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.texts import DEFAULT_LANGUAGE, LANGUAGES, Texts

#: Commands that need Qt; no command at all opens the window.
GRAPHICAL = frozenset({None, "shots"})
KINDS = ("auto", "clients", "holdings", "snapshots", "contacts", "calendar")


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a day such as 2026-11-21") from None


def _globals(texts: Texts, *, top: bool) -> argparse.ArgumentParser:
    """Return the options that every command takes, before its name or after it."""

    def default(value: object) -> object:
        return value if top else argparse.SUPPRESS

    parser = argparse.ArgumentParser(add_help=False)
    group = parser.add_argument_group(texts.tr("CommandLine", "everywhere"))
    group.add_argument(
        "--book",
        metavar="FILE",
        default=default(None),
        help=texts.tr("CommandLine", "the book (default: the user's data folder)"),
    )
    group.add_argument(
        "--passphrase-file",
        metavar="F",
        default=default(None),
        help=texts.tr("CommandLine", "its first line is the passphrase"),
    )
    group.add_argument(
        "--today",
        type=_day,
        metavar="YYYY-MM-DD",
        default=default(None),
        help=texts.tr("CommandLine", "the day it is taken to be"),
    )
    group.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=default(DEFAULT_LANGUAGE),
        help=texts.tr("CommandLine", "the language of what is shown"),
    )
    group.add_argument(
        "--json",
        action="store_true",
        default=default(False),
        help=texts.tr("CommandLine", "one JSON document on stdout"),
    )
    return parser


class _Commands:
    def __init__(self, parser: argparse.ArgumentParser, texts: Texts) -> None:
        self.texts = texts
        self._choices = parser.add_subparsers(dest="command", metavar="COMMAND")
        self._common = _globals(texts, top=False)
        self.known: dict[str, argparse.ArgumentParser] = {}

    def add(self, name: str, text: str) -> argparse.ArgumentParser:
        self.known[name] = self._choices.add_parser(name, help=text, description=text, parents=[self._common])
        return self.known[name]


@dataclass(frozen=True, slots=True)
class CommandLine:
    """The whole parser, and the parser of each command by name."""

    parser: argparse.ArgumentParser
    commands: Mapping[str, argparse.ArgumentParser]


def build(texts: Texts) -> CommandLine:
    """Return the parsers with their help in the language of `texts`."""
    parser = argparse.ArgumentParser(
        prog="guanhu",
        description=texts.tr("CommandLine", "The relationship manager's desk. Without a command the window opens."),
        parents=[_globals(texts, top=True)],
    )
    commands = _Commands(parser, texts)
    _book_commands(commands)
    _client_commands(commands)
    _rule_commands(commands)
    _calendar_commands(commands)
    _paper_commands(commands)
    _sync_commands(commands)
    _history_commands(commands)
    return CommandLine(parser, commands.known)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse the arguments; wrong usage ends the process with exit code 2."""
    language = _language(arguments)
    return build(Texts(language)).parser.parse_args(arguments)


def _language(arguments: Sequence[str]) -> str:
    """Return the language asked for, before the rest is parsed in it."""
    early = argparse.ArgumentParser(add_help=False)
    early.add_argument("--lang", choices=LANGUAGES, default=DEFAULT_LANGUAGE)
    try:
        return str(early.parse_known_args(list(arguments))[0].lang)
    except SystemExit:
        return DEFAULT_LANGUAGE


def _book_commands(commands: _Commands) -> None:
    texts = commands.texts
    init = commands.add("init", texts.tr("CommandLine", "make an empty book"))
    init.add_argument("--manager", default="", metavar="N")
    init.add_argument("--branch", default="", metavar="N")
    demo = commands.add(
        "demo", texts.tr("CommandLine", "make the demonstration book: invented people, a year of history")
    )
    demo.add_argument("--clients", type=int, default=300, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="S")
    files = commands.add("import", texts.tr("CommandLine", "plan, then apply the bank's files, one operation a file"))
    files.add_argument("files", nargs="+", metavar="FILE")
    files.add_argument("--kind", choices=KINDS, default="auto")
    files.add_argument("--sheet", metavar="S")
    files.add_argument("--mapping", metavar="F", help=texts.tr("CommandLine", "JSON {header: field}"))
    files.add_argument("--data-date", type=_day, metavar="D")
    files.add_argument(
        "--dry-run", action="store_true", help=texts.tr("CommandLine", "show the plan and change nothing")
    )
    commands.add("check", texts.tr("CommandLine", "check the integrity of the book"))
    commands.add("help", texts.tr("CommandLine", "describe every command"))


def _client_commands(commands: _Commands) -> None:
    texts = commands.texts
    clients = commands.add("clients", texts.tr("CommandLine", "the list of clients"))
    clients.add_argument("--search", metavar="Q")
    clients.add_argument("--tier", metavar="T")
    clients.add_argument("--band", metavar="B")
    clients.add_argument(
        "--due", action="store_true", help=texts.tr("CommandLine", "only those to whom something is owed by today")
    )
    clients.add_argument("--limit", type=int, metavar="N")
    _reason(clients, texts)
    client = commands.add(
        "client",
        texts.tr(
            "CommandLine", "one card; or: client add name=… field=value…, client set NO field=value…, client delete NO"
        ),
    )
    client.add_argument("words", nargs="+", metavar="NO|add|set|delete")
    _reason(client, texts)
    log = commands.add("log", texts.tr("CommandLine", "record an interaction"))
    log.add_argument("client", metavar="NO")
    log.add_argument(
        "--channel",
        required=True,
        metavar="C",
        help=texts.tr("CommandLine", "call sms wechat email letter visit arrival event"),
    )
    log.add_argument(
        "--result",
        required=True,
        metavar="R",
        help=texts.tr("CommandLine", "connected no-answer appointment refused sent done"),
    )
    log.add_argument("--note", default="", metavar="T")
    log.add_argument("--at", metavar="MOMENT", help=texts.tr("CommandLine", "2026-11-21T09:30 (default: now)"))
    log.add_argument("--minutes", type=int, metavar="N")
    log.add_argument("--next", default="", metavar="T", help=texts.tr("CommandLine", "the next step promised"))
    log.add_argument("--next-on", type=_day, metavar="D", help=texts.tr("CommandLine", "the day it is promised for"))
    holdings = commands.add("holdings", texts.tr("CommandLine", "holdings by maturity"))
    holdings.add_argument("--client", metavar="NO")
    visits = commands.add("visits", texts.tr("CommandLine", "appointments between two days"))
    visits.add_argument("--from", dest="first", type=_day, metavar="D")
    visits.add_argument("--to", dest="last", type=_day, metavar="D")
    visit = commands.add("visit", texts.tr("CommandLine", "visit add NO --starts MOMENT | visit done|cancel ID"))
    visit.add_argument("action", choices=("add", "done", "cancel"))
    visit.add_argument("target", metavar="NO|ID")
    visit.add_argument("--starts", metavar="MOMENT")
    visit.add_argument("--minutes", type=int, default=30, metavar="N")
    visit.add_argument("--kind", default="visit", choices=("visit", "call", "arrival", "event", "other"))
    visit.add_argument("--purpose", default="", metavar="T")
    visit.add_argument("--place", default="", metavar="T")


def _reason(parser: argparse.ArgumentParser, texts: Texts) -> None:
    parser.add_argument(
        "--full",
        action="store_true",
        help=texts.tr("CommandLine", "show numbers in full; the reason is kept in the history"),
    )
    parser.add_argument("--reason", default="", metavar="R")


def _rule_commands(commands: _Commands) -> None:
    texts = commands.texts
    schemes = commands.add("schemes", texts.tr("CommandLine", "tier schemes installed and adopted"))
    schemes.add_argument("--adopt", metavar="ID", help=texts.tr("CommandLine", "adopt a scheme for this book"))
    commands.add("standards", texts.tr("CommandLine", "maintenance standards installed and adopted"))
    tiers = commands.add("tiers", texts.tr("CommandLine", "the tier of every client"))
    tiers.add_argument("--scheme", metavar="ID")
    tiers.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD")
    tiers.add_argument("--explain", action="store_true")
    due = commands.add("due", texts.tr("CommandLine", "obligations of a day"))
    due.add_argument("--on", type=_day, metavar="D")
    due.add_argument("--until", type=_day, metavar="D")
    due.add_argument("--client", metavar="NO")


def _calendar_commands(commands: _Commands) -> None:
    texts = commands.texts
    lunar = commands.add("lunar", texts.tr("CommandLine", "lunar date of a day; - reads days from stdin"))
    lunar.add_argument("text", metavar="DATE|-")
    solar = commands.add(
        "solar", texts.tr("CommandLine", "solar date of a lunar day such as 2025-6-15L; - reads from stdin")
    )
    solar.add_argument("text", metavar="Y-M-D[L]|-")
    pinyin = commands.add("pinyin", texts.tr("CommandLine", "how a name is read; - reads names from stdin"))
    pinyin.add_argument("text", metavar="NAME|-")
    for name, text in (
        ("calendar", texts.tr("CommandLine", "the days between two dates")),
        ("occasions", texts.tr("CommandLine", "festivals and birthdays to greet")),
    ):
        command = commands.add(name, text)
        command.add_argument("--from", dest="first", type=_day, required=True, metavar="D")
        command.add_argument("--to", dest="last", type=_day, required=True, metavar="D")
        if name == "occasions":
            command.add_argument("--client", metavar="NO")
    greet = commands.add("greet", texts.tr("CommandLine", "a greeting run"))
    greet.add_argument("occasion", metavar="OCCASION")
    greet.add_argument("--year", type=int, required=True, metavar="Y")
    greet.add_argument("--freeze", action="store_true", help=texts.tr("CommandLine", "keep the run as it is now"))
    greet.add_argument("--done", nargs="+", metavar="NO", help=texts.tr("CommandLine", "these clients were greeted"))


def _paper_commands(commands: _Commands) -> None:
    texts = commands.texts
    report = commands.add("report", texts.tr("CommandLine", "print a document into a PDF file; --list names them"))
    report.add_argument("name", nargs="?", metavar="NAME")
    report.add_argument("--list", action="store_true")
    report.add_argument("--out", metavar="F.pdf")
    report.add_argument("--month", metavar="M", help=texts.tr("CommandLine", "2026-10"))
    report.add_argument("--from", dest="first", type=_day, metavar="D")
    report.add_argument("--to", dest="last", type=_day, metavar="D")
    report.add_argument("--client", nargs="+", action="extend", metavar="NO")
    report.add_argument("--occasion", metavar="OCCASION")
    report.add_argument("--year", type=int, metavar="Y")
    report.add_argument("--copies", type=int, default=1, metavar="N")
    report.add_argument(
        "--page-each", action="store_true", help=texts.tr("CommandLine", "visit plan: one page a client")
    )
    _reason(report, texts)
    export = commands.add("export", texts.tr("CommandLine", "write a list into a file"))
    export.add_argument("what", choices=("clients", "holdings", "contacts", "calendar"))
    export.add_argument("--format", required=True, choices=("xlsx", "csv", "vcf", "ics"))
    export.add_argument("--out", required=True, metavar="F")
    _reason(export, texts)
    shots = commands.add(
        "shots", texts.tr("CommandLine", "every page and dialog of the window as PNG, from the demonstration book")
    )
    shots.add_argument("folder", metavar="DIR")
    shots.add_argument("--theme", choices=("light", "dark"), default="light")
    shots.add_argument("--size", default="1366x768", metavar="WxH")
    shots.add_argument("--scale", type=float, default=1.0, metavar="S")


def _sync_commands(commands: _Commands) -> None:
    texts = commands.texts
    sync = commands.add("sync", texts.tr("CommandLine", "packets between two copies of a book"))
    actions = sync.add_subparsers(dest="action", required=True, metavar="ACTION")
    common = _globals(texts, top=False)
    common.add_argument(
        "--packet-passphrase-file",
        metavar="F",
        default=None,
        help=texts.tr("CommandLine", "its first line opens the packet"),
    )
    export = actions.add_parser(
        "export", parents=[common], help=texts.tr("CommandLine", "write what the other copy has not seen")
    )
    export.add_argument("--to", required=True, metavar="DEVICE|new")
    export.add_argument("--out", required=True, metavar="F")
    for name, text in (
        ("rehearse", texts.tr("CommandLine", "show what a packet would change")),
        ("merge", texts.tr("CommandLine", "apply a packet")),
    ):
        command = actions.add_parser(name, parents=[common], help=text)
        command.add_argument("packet", metavar="F")
    resolve = actions.add_parser("resolve", parents=[common], help=texts.tr("CommandLine", "decide a conflict"))
    resolve.add_argument("conflict", metavar="ID")
    resolve.add_argument("--take", required=True, metavar="mine|theirs|VALUE")
    actions.add_parser(
        "status", parents=[common], help=texts.tr("CommandLine", "devices, waiting packets and conflicts")
    )


def _history_commands(commands: _Commands) -> None:
    texts = commands.texts
    history = commands.add("history", texts.tr("CommandLine", "the operation log"))
    history.add_argument("--client", metavar="NO")
    history.add_argument("--kind", choices=("change", "view", "print", "export"))
    undo = commands.add("undo", texts.tr("CommandLine", "take back the last change, or the one named"))
    undo.add_argument("--operation", metavar="ID")
    commands.add("redo", texts.tr("CommandLine", "take back the last undo"))
