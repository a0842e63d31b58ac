"""What the commands of gatherings take."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.domain.gatherings import ITEM_KINDS, KINDS, LEVELS, PHASES, REPLIES, STATES
from workbench.domain.interactions import CHANNELS
from workbench.texts import Texts

_MOST_MINUTES, _MOST_PEOPLE, _MOST_TURNS, _MOST_MONTHS = 1440, 100_000, 24, 120


def _gatherings(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--state", choices=(*STATES, "all"), default="all", help=tr("CommandLine", "only these"))
    parser.add_argument("--client", metavar="NO", help=tr("CommandLine", "only those a client was invited to"))
    parser.add_argument(
        "--templates", action="store_true", help=tr("CommandLine", "the templates a gathering can be planned from")
    )
    parser.add_argument(
        "--due", action="store_true", help=tr("CommandLine", "the lines of all plans that are to be done by now")
    )


def _gathering(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument(
        "words",
        nargs="+",
        metavar="WORD",
        help=tr(
            "CommandLine",
            "add; show, set, line, tick, propose, invite, words, reply, arrive, strike, hold, cancel, reopen or delete "
            "with the id of a gathering, then field=value, client numbers, or rows of the sheet such as 3 5-8",
        ),
    )
    _what(parser, kinds, texts)
    _line(parser, kinds, texts)
    _people(parser, kinds, texts)


def _what(parser: Parser, kinds: Kinds, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--template", default="", metavar="T", help=tr("CommandLine", "add: code of a template"))
    parser.add_argument("--title", metavar="T")
    parser.add_argument("--starts", metavar="M", help=tr("CommandLine", "a moment such as 2026-12-05T14:30, or a day"))
    parser.add_argument("--minutes", type=kinds.number(1, _MOST_MINUTES), metavar="N")
    parser.add_argument("--place", metavar="T")
    parser.add_argument("--host", metavar="T")
    parser.add_argument("--capacity", type=kinds.number(0, _MOST_PEOPLE), metavar="N")
    parser.add_argument("--kind", choices=(*KINDS, *ITEM_KINDS), help=tr("CommandLine", "of a gathering, or of a line"))
    parser.add_argument("--level", choices=tuple(LEVELS))
    parser.add_argument("--goal", metavar="T")
    parser.add_argument("--note", default="", metavar="T")
    parser.add_argument(
        "--times",
        type=kinds.number(1, _MOST_TURNS),
        default=1,
        metavar="N",
        help=tr("CommandLine", "add: so many turns of one that comes round"),
    )


def _line(parser: Parser, kinds: Kinds, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--item", metavar="ID", help=tr("CommandLine", "line: the one that is changed"))
    parser.add_argument("--phase", choices=tuple(PHASES))
    parser.add_argument("--who", metavar="T")
    parser.add_argument("--due", type=kinds.day, metavar="D")
    parser.add_argument("--count", type=kinds.number(0, _MOST_PEOPLE), metavar="N")
    parser.add_argument("--planned", metavar="YUAN")
    parser.add_argument("--spent", metavar="YUAN")
    parser.add_argument("--open", action="store_true", help=tr("CommandLine", "tick: not done after all"))
    parser.add_argument("--drop", action="store_true", help=tr("CommandLine", "tick: delete the lines"))


def _people(parser: Parser, kinds: Kinds, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--band", nargs="+", action="extend", default=[], metavar="B")
    parser.add_argument(
        "--interest",
        nargs="+",
        action="extend",
        metavar="W",
        help=tr("CommandLine", "words in tags, products and preferences (default: those of the template)"),
    )
    parser.add_argument(
        "--months",
        type=kinds.number(0, _MOST_MONTHS),
        metavar="N",
        help=tr("CommandLine", "behind the others stands who was invited within so many months"),
    )
    parser.add_argument("--top", type=kinds.number(1, 1000), metavar="N", help=tr("CommandLine", "invite: the first N"))
    parser.add_argument(
        "--by", default="", choices=("", *CHANNELS), metavar="C", help=tr("CommandLine", "invite: how they were told")
    )
    parser.add_argument("--on", type=kinds.day, metavar="D", help=tr("CommandLine", "the day (default: today)"))
    parser.add_argument("--answer", default="", choices=("", *REPLIES), help=tr("CommandLine", "reply: what they said"))
    parser.add_argument("--companions", type=kinds.number(0, 50), metavar="N")
    parser.add_argument("--missed", action="store_true", help=tr("CommandLine", "arrive: they did not come"))
    parser.add_argument(
        "--client", nargs="+", action="extend", default=[], metavar="NO", help=tr("CommandLine", "arrive: not listed")
    )


def _attendance(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("gathering", nargs="?", metavar="ID", help=tr("CommandLine", "whose list (default: the next)"))


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {
    "gatherings": _gatherings,
    "gathering": _gathering,
    "attendance": _attendance,
}
