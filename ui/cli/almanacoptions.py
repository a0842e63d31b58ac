"""What the commands of the calendars take: days and years, own occasions, the business days of the branch."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.texts import Texts

_OLDEST = 150


def _days(parser: Parser, texts: Texts) -> None:
    day = Kinds(texts).day
    parser.add_argument("--from", dest="first", type=day, metavar="D")
    parser.add_argument("--to", dest="last", type=day, metavar="D")


def _calendar(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument(
        "words",
        nargs="*",
        metavar="WORD",
        help=tr(
            "CommandLine",
            "years | year Y | import-year FILE|- | remove-year Y | workdays [DAY N] | policy; without one the days",
        ),
    )
    _days(parser, texts)
    parser.add_argument(
        "--year", type=kinds.year, metavar="Y", help=tr("CommandLine", "import-year: which year of the file is meant")
    )
    parser.add_argument("--notice", metavar="N", help=tr("CommandLine", "import-year: number of the notice"))
    parser.add_argument(
        "--published", type=kinds.day, metavar="D", help=tr("CommandLine", "import-year: the day of the notice")
    )
    parser.add_argument("--source", metavar="S", help=tr("CommandLine", "import-year: where it was read"))
    parser.add_argument("--dry-run", action="store_true", help=tr("CommandLine", "show the plan and change nothing"))
    parser.add_argument("--branch", action="store_true", help=tr("CommandLine", "workdays: count business days"))


def _occasions(parser: Parser, texts: Texts) -> None:
    _days(parser, texts)
    parser.add_argument("--client", metavar="NO")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help=texts.tr("CommandLine", "which occasions there are"))
    what.add_argument(
        "--family",
        action="store_true",
        help=texts.tr("CommandLine", "birthdays and anniversaries of households, each once"),
    )


def _occasion(parser: Parser, texts: Texts) -> None:
    age, tr = Kinds(texts).number(0, _OLDEST), texts.tr
    parser.add_argument("action", choices=("add", "set", "delete"))
    parser.add_argument("target", metavar="NAME|CODE", help=tr("CommandLine", "add: its name; else its code"))
    parser.add_argument(
        "--rule",
        metavar="R",
        help=tr("CommandLine", "solar:6-18, lunar:8-15, weekday:5-7-2, term:冬至; eve: before it for the day before"),
    )
    parser.add_argument("--code", metavar="C", help=tr("CommandLine", "add: its code (default: from the name)"))
    parser.add_argument("--name", metavar="N", help=tr("CommandLine", "set: another name"))
    parser.add_argument("--english", metavar="N", help=tr("CommandLine", "its name in English"))
    parser.add_argument(
        "--greet", choices=("optional", "never"), help=tr("CommandLine", "never: it only stands in the calendar")
    )
    parser.add_argument("--gender", choices=("M", "F", "any"), help=tr("CommandLine", "only for them"))
    parser.add_argument("--min-age", type=age, metavar="N")
    parser.add_argument("--max-age", type=age, metavar="N")
    parser.add_argument(
        "--job", action="append", metavar="W", help=tr("CommandLine", "a word of the job or employer; may be repeated")
    )
    hand = parser.add_mutually_exclusive_group()
    hand.add_argument(
        "--by-hand", action="store_true", default=None, help=tr("CommandLine", "the manager picks the clients")
    )
    hand.add_argument("--by-rule", dest="by_hand", action="store_false", help=tr("CommandLine", "the audience counts"))
    parser.add_argument(
        "--words", action="append", metavar="T", help=tr("CommandLine", "a greeting text for it; may be repeated")
    )
    rest = parser.add_mutually_exclusive_group()
    rest.add_argument(
        "--retire", dest="retired", action="store_true", default=None, help=tr("CommandLine", "it has no days any more")
    )
    rest.add_argument("--revive", dest="retired", action="store_false", help=tr("CommandLine", "it has days again"))


def _business(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument(
        "words",
        nargs="*",
        metavar="WORD",
        help=tr("CommandLine", "open|close|forget DAY|DAY..DAY… | week 1-6; without one what was decided, or the days"),
    )
    _days(parser, texts)
    parser.add_argument("--hours", default="", metavar="H", help=tr("CommandLine", "open: 09:00-12:00"))
    parser.add_argument("--note", default="", metavar="T")


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {
    "calendar": _calendar,
    "occasions": _occasions,
    "occasion": _occasion,
    "business": _business,
}
