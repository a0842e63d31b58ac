"""What each command of the command line takes beside the options of all."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from functools import partial

from ui.cli import (
    almanacoptions,
    contactoptions,
    fileoptions,
    gatheringoptions,
    giftoptions,
    greetingoptions,
    moveoptions,
    opportunityoptions,
    planoptions,
    roundoptions,
    tieoptions,
    trialoptions,
    twinoptions,
    upkeepoptions,
    valueoptions,
    viewoptions,
    visitoptions,
)
from ui.cli.usage import Kinds, Parser
from workbench.texts import Texts

KINDS = ("auto", "clients", "holdings", "snapshots", "contacts", "calendar")
#: Orders of `clients`; `fit` is how well a search found them.
SORTS = ("pinyin", "stroke", "fit", "number", "aum", "due")
_MANY = 10**6
_MINUTES_OF_A_DAY = 1440


def _init(parser: Parser, texts: Texts) -> None:
    parser.add_argument("--manager", default="", metavar="N", help=texts.tr("CommandLine", "the manager's name"))
    parser.add_argument("--branch", default="", metavar="N", help=texts.tr("CommandLine", "the branch's name"))


def _demo(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument(
        "--clients",
        type=kinds.number(1, _MANY),
        default=300,
        metavar="N",
        help=tr("CommandLine", "how many people (default: 300)"),
    )
    parser.add_argument(
        "--seed",
        type=kinds.number(0, 10**9),
        default=1,
        metavar="S",
        help=tr("CommandLine", "the same seed invents the same people"),
    )


def _import(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument(
        "--kind", choices=KINDS, default="auto", help=tr("CommandLine", "what the files hold (default: found out)")
    )
    parser.add_argument("--sheet", metavar="S", help=tr("CommandLine", "only this sheet"))
    parser.add_argument("--mapping", metavar="F", help=tr("CommandLine", "JSON {header: field}"))
    parser.add_argument(
        "--data-date", type=Kinds(texts).day, metavar="D", help=tr("CommandLine", "the day the figures are of")
    )
    new = parser.add_mutually_exclusive_group()
    new.add_argument("--prospects", action="store_true", help=tr("CommandLine", "new clients are prospects"))
    new.add_argument(
        "--as-referrals",
        action="store_true",
        help=tr("CommandLine", "new clients are prospects, each a referral found by the system"),
    )
    parser.add_argument(
        "--cancel-gone",
        action="store_true",
        help=tr("CommandLine", "cancel entries that came from this calendar before and are no longer in it"),
    )
    parser.add_argument("--dry-run", action="store_true", help=tr("CommandLine", "show the plan and change nothing"))


def _clients(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument(
        "--search", metavar="Q", help=tr("CommandLine", "Hanzi, pinyin, initials, numbers, employer, #tag or a note")
    )
    parser.add_argument("--tier", metavar="T", help=tr("CommandLine", "code or name of a tier"))
    parser.add_argument("--band", metavar="B", help=tr("CommandLine", "20-100, 100-500 or 500+"))
    parser.add_argument(
        "--tag", action="append", default=[], metavar="T", help=tr("CommandLine", "only those who have this tag")
    )
    parser.add_argument(
        "--sort",
        choices=SORTS,
        help=tr("CommandLine", "the order (default: by pinyin, of a search those who fit best first)"),
    )
    parser.add_argument(
        "--due", action="store_true", help=tr("CommandLine", "only those to whom something is owed by today")
    )
    viewoptions.view(parser, texts)
    viewoptions.filters(parser, texts)
    parser.add_argument("--limit", type=Kinds(texts).number(0, _MANY), metavar="N")
    _reason(parser, texts)


def _client(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("words", nargs="+", metavar="NO|add|set|delete|tier")
    parser.add_argument("--scheme", metavar="S", help=tr("CommandLine", "tier: under this scheme (default: in force)"))
    parser.add_argument("--until", type=Kinds(texts).day, metavar="D", help=tr("CommandLine", "tier: the last day"))
    parser.add_argument("--clear", action="store_true", help=tr("CommandLine", "tier: let the rating stand again"))
    viewoptions.filters(parser, texts, "--where")
    _reason(parser, texts)


def _log(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("client", metavar="NO")
    parser.add_argument(
        "--channel",
        required=True,
        metavar="C",
        help=tr("CommandLine", "call sms wechat email letter visit arrival event"),
    )
    parser.add_argument(
        "--result",
        required=True,
        metavar="R",
        help=tr("CommandLine", "connected no-answer appointment refused sent done"),
    )
    parser.add_argument("--note", default="", metavar="T")
    parser.add_argument("--at", metavar="MOMENT", help=tr("CommandLine", "2026-11-21T09:30 (default: now)"))
    contactoptions.contact(parser, texts)
    parser.add_argument(
        "--also",
        action="append",
        default=[],
        metavar="NO",
        help=tr("CommandLine", "somebody else who took part; may be given again"),
    )
    parser.add_argument(
        "--occasion",
        default="",
        metavar="CODE",
        help=tr(
            "CommandLine", "what it was: gift, birthday-gift, salon, city-salon, senior-visit, or a festival greeted"
        ),
    )
    parser.add_argument(
        "--task", metavar="ID", help=tr("CommandLine", "what it was made for: done, unless nobody was reached")
    )


def _holdings(parser: Parser, _texts: Texts) -> None:
    parser.add_argument("--client", metavar="NO")


def _days(parser: Parser, texts: Texts, *, required: bool) -> None:
    day = Kinds(texts).day
    parser.add_argument("--from", dest="first", type=day, required=required, metavar="D")
    parser.add_argument("--to", dest="last", type=day, required=required, metavar="D")


def _reason(parser: Parser, texts: Texts) -> None:
    parser.add_argument(
        "--full",
        action="store_true",
        help=texts.tr("CommandLine", "show numbers in full; the reason is kept in the history"),
    )
    parser.add_argument("--reason", default="", metavar="R")


def _rule_book(parser: Parser, texts: Texts) -> None:
    day, tr = Kinds(texts).day, texts.tr
    parser.add_argument(
        "--adopt", metavar="ID|FILE", help=tr("CommandLine", "adopt this one for the book: ID, ID@VERSION or a file")
    )
    parser.add_argument(
        "--effective", type=day, metavar="D", help=tr("CommandLine", "the day from which it holds (default: today)")
    )
    parser.add_argument("--reason", default="", metavar="R", help=tr("CommandLine", "why; it is kept with the version"))
    parser.add_argument(
        "--withdraw", metavar="ID", help=tr("CommandLine", "take back an adoption that is not in force yet")
    )
    parser.add_argument(
        "--check", metavar="FILE", help=tr("CommandLine", "read a rule file and say what it would change")
    )
    parser.add_argument(
        "--export", metavar="ID", help=tr("CommandLine", "write a version into a file, with its comments")
    )
    parser.add_argument("--out", metavar="F", help=tr("CommandLine", "the file, or a folder"))
    parser.add_argument(
        "--versions", action="store_true", help=tr("CommandLine", "every version, not only the one that holds")
    )
    parser.add_argument("--as-of", type=day, metavar="D", help=tr("CommandLine", "as they are in force on this day"))


def _tiers(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--scheme", metavar="ID", help=tr("CommandLine", "a scheme (default: the one in force)"))
    parser.add_argument("--as-of", type=Kinds(texts).day, metavar="YYYY-MM-DD")
    parser.add_argument("--explain", action="store_true", help=tr("CommandLine", "with the rows of the calculation"))


def _points(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument(
        "amounts", nargs="*", metavar="ROW=AMOUNT", help=tr("CommandLine", "in 10,000 yuan; rows by code or name")
    )
    parser.add_argument(
        "--deal",
        action="append",
        default=[],
        metavar="ROW:BUSINESS:AMOUNT[:PAID[:CAP]]",
        help=tr(
            "CommandLine", "one transaction: its amount in 10,000 yuan, the share of its fee paid out of 100, its cap"
        ),
    )
    parser.add_argument("--scheme", metavar="ID", help=tr("CommandLine", "a scheme of points (default: icbc-star)"))


def _due(parser: Parser, texts: Texts) -> None:
    day, tr = Kinds(texts).day, texts.tr
    parser.add_argument("--on", type=day, metavar="D", help=tr("CommandLine", "the day asked (default: today)"))
    parser.add_argument("--until", type=day, metavar="D", help=tr("CommandLine", "with what is owed up to this day"))
    parser.add_argument("--client", metavar="NO")


def _text(parser: Parser, _texts: Texts, *, metavar: str) -> None:
    parser.add_argument("text", metavar=metavar)


def _pinyin(parser: Parser, texts: Texts) -> None:
    parser.add_argument("text", nargs="?", metavar="NAME|-")
    told = texts.tr("CommandLine", "of this client, as it was told for it")
    parser.add_argument("--client", metavar="NO", help=told)


def _lint(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("text", nargs="?", metavar="TEXT|-")
    parser.add_argument("--file", metavar="F", help=tr("CommandLine", "check this text file"))
    parser.add_argument(
        "--letter", action="store_true", help=tr("CommandLine", "it is a letter: it needs courteous words too")
    )


def _report(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument("name", nargs="?", metavar="NAME")
    parser.add_argument("--list", action="store_true", help=tr("CommandLine", "which documents there are"))
    parser.add_argument("--out", metavar="F.pdf")
    parser.add_argument("--month", metavar="M", help=tr("CommandLine", "2026-10"))
    _days(parser, texts, required=False)
    parser.add_argument("--client", nargs="+", action="extend", metavar="NO")
    parser.add_argument("--occasion", metavar="OCCASION")
    parser.add_argument("--year", type=kinds.year, metavar="Y")
    parser.add_argument("--gathering", metavar="ID", help=tr("CommandLine", "the gathering that a sheet is for"))
    parser.add_argument("--quarter", metavar="Q", help=tr("CommandLine", "2026Q3"))
    parser.add_argument("--watch-list", metavar="LIST", help=tr("CommandLine", "only this watch list"))
    parser.add_argument("--check", action="store_true", help=tr("CommandLine", "the circular with its evidence"))
    moveoptions.whose(parser, texts)
    moveoptions.bins(parser, texts)
    parser.add_argument("--copies", type=kinds.number(1, 99), default=1, metavar="N")
    parser.add_argument(
        "--renew", action="store_true", help=tr("CommandLine", "with the data of now, although older figures were kept")
    )
    parser.add_argument("--paper", choices=("a4", "a5"), default="a4", help=tr("CommandLine", "client card: its paper"))
    parser.add_argument("--page-each", action="store_true", help=tr("CommandLine", "visit plan: one page a client"))
    _reason(parser, texts)


def _export(parser: Parser, texts: Texts) -> None:
    parser.add_argument("what", choices=("clients", "holdings", "contacts", "calendar", "gifts"))
    parser.add_argument("--format", required=True, choices=("xlsx", "csv", "vcf", "ics"))
    parser.add_argument("--out", required=True, metavar="F")
    tr, day = texts.tr, Kinds(texts).day
    parser.add_argument(
        "--part",
        action="append",
        choices=("appointments", "festivals", "birthdays", "tasks"),
        help=tr("CommandLine", "ics: only this part of the calendar; may be given several times (default: all)"),
    )
    parser.add_argument("--from", dest="first", type=day, metavar="D", help=tr("CommandLine", "ics: the first day"))
    parser.add_argument("--to", dest="last", type=day, metavar="D", help=tr("CommandLine", "ics: the last day"))
    _reason(parser, texts)


def _shots(parser: Parser, _texts: Texts) -> None:
    parser.add_argument("folder", metavar="DIR")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", default="1366x768", metavar="WxH")
    parser.add_argument("--scale", type=float, default=1.0, metavar="S")


def _sync(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument(
        "action",
        choices=("export", "rehearse", "merge", "resolve", "status"),
        metavar="ACTION",
        help=tr("CommandLine", "export --to DEVICE|new --out F; rehearse F; merge F; resolve ID --take …; status"),
    )
    parser.add_argument("target", nargs="?", metavar="F|ID", help=tr("CommandLine", "the packet, or the conflict"))
    parser.add_argument("--to", metavar="DEVICE|new", help=tr("CommandLine", "for which copy"))
    parser.add_argument("--out", metavar="F", help=tr("CommandLine", "the packet to write"))
    parser.add_argument("--take", metavar="mine|theirs|VALUE", help=tr("CommandLine", "what shall stand"))
    parser.add_argument(
        "--packet-passphrase-file", metavar="F", help=tr("CommandLine", "its first line opens the packet")
    )


def _history(parser: Parser, _texts: Texts) -> None:
    parser.add_argument("--client", metavar="NO")
    parser.add_argument("--kind", choices=("change", "view", "print", "export"))
    _reason(parser, _texts)


def _undo(parser: Parser, texts: Texts) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--operation", metavar="ID", help=texts.tr("CommandLine", "as the history names it"))
    _steps(which, texts)


def _redo(parser: Parser, texts: Texts) -> None:
    _steps(parser, texts)


def _steps(parser: argparse._ActionsContainer, texts: Texts) -> None:
    number = Kinds(texts).number(1, 1000)
    parser.add_argument("--steps", type=number, default=1, metavar="N", help=texts.tr("CommandLine", "so many at once"))


OWN_OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {
    "init": _init,
    "demo": _demo,
    "import": _import,
    "clients": _clients,
    "client": _client,
    "log": _log,
    "holdings": _holdings,
    "visits": partial(_days, required=False),
    "schemes": _rule_book,
    "standards": _rule_book,
    "tiers": _tiers,
    "points": _points,
    "due": _due,
    "movements": moveoptions.movements,
    "distribution": moveoptions.distribution,
    "lunar": partial(_text, metavar="DATE|-"),
    "solar": partial(_text, metavar="Y-M-D[L]|-"),
    "pinyin": _pinyin,
    "lint": _lint,
    "report": _report,
    "export": _export,
    "shots": _shots,
    "sync": _sync,
    "history": _history,
    "undo": _undo,
    "redo": _redo,
    **almanacoptions.OPTIONS,
    **contactoptions.OPTIONS,
    **planoptions.OPTIONS,
    **fileoptions.OPTIONS,
    **upkeepoptions.OPTIONS,
    **valueoptions.OPTIONS,
    **viewoptions.OPTIONS,
    **tieoptions.OPTIONS,
    **trialoptions.OPTIONS,
    **twinoptions.OPTIONS,
    **opportunityoptions.OPTIONS,
    **gatheringoptions.OPTIONS,
    **giftoptions.OPTIONS,
    **greetingoptions.OPTIONS,
    **visitoptions.OPTIONS,
    **roundoptions.OPTIONS,
}
