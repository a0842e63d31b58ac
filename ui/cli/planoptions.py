"""What tasks, life events, service plans and grids take beside the options of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.domain.lifeevents import PERSON_NAMES
from workbench.domain.tasks import CONTENT_NAMES
from workbench.texts import Texts


def _tasks(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--client", metavar="NO")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--open", action="store_true", help=tr("CommandLine", "only what is open (default)"))
    which.add_argument("--all", action="store_true", help=tr("CommandLine", "what was done and dropped, too"))
    parser.add_argument(
        "--on", type=Kinds(texts).day, metavar="D", help=tr("CommandLine", "only what is asked for on this day")
    )


def _task(parser: Parser, texts: Texts) -> None:
    day, tr = Kinds(texts).day, texts.tr
    parser.add_argument("action", choices=("add", "set", "done", "drop", "reopen"))
    parser.add_argument("target", metavar="NO|ID", help=tr("CommandLine", "add: the client; else the task"))
    parser.add_argument("--title", metavar="T", help=tr("CommandLine", "what is to be done"))
    parser.add_argument("--due", type=day, metavar="D", help=tr("CommandLine", "the day by which"))
    parser.add_argument("--from", dest="starts", type=day, metavar="D", help=tr("CommandLine", "ask from this day on"))
    parser.add_argument("--content", choices=tuple(CONTENT_NAMES), help=tr("CommandLine", "what kind of care it is"))
    parser.add_argument(
        "--by-contact", action="store_true", default=None, help=tr("CommandLine", "the next contact closes it")
    )
    parser.add_argument("--note", metavar="T")
    parser.add_argument("--on", type=day, metavar="D", help=tr("CommandLine", "done or dropped on (default: today)"))


def _events(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--client", metavar="NO")
    parser.add_argument("--report", action="store_true", help=tr("CommandLine", "only what is told to the head (R12)"))
    parser.add_argument("--kinds", action="store_true", help=tr("CommandLine", "which kinds there are"))


def _event(parser: Parser, texts: Texts) -> None:
    day, tr = Kinds(texts).day, texts.tr
    parser.add_argument("action", choices=("add", "set", "report", "delete"))
    parser.add_argument("target", metavar="NO|ID", help=tr("CommandLine", "add: the client; else the event"))
    parser.add_argument("--kind", metavar="K", help=tr("CommandLine", "as events --kinds names them"))
    parser.add_argument("--on", type=day, metavar="D", help=tr("CommandLine", "its day; report: the day it was told"))
    parser.add_argument("--person", choices=tuple(PERSON_NAMES), help=tr("CommandLine", "whom it happened to"))
    again = parser.add_mutually_exclusive_group()
    again.add_argument(
        "--yearly", action="store_true", default=None, help=tr("CommandLine", "it comes again each year")
    )
    again.add_argument("--once", dest="yearly", action="store_false", help=tr("CommandLine", "it does not"))
    told = parser.add_mutually_exclusive_group()
    told.add_argument(
        "--tell", dest="report", action="store_true", default=None, help=tr("CommandLine", "tell the head")
    )
    told.add_argument("--no-tell", dest="report", action="store_false", help=tr("CommandLine", "do not tell the head"))
    parser.add_argument("--note", metavar="T")


def _passages(parser: Parser, texts: Texts) -> None:
    parser.add_argument("client", metavar="NO")
    parser.add_argument(
        "--set",
        nargs="+",
        action="extend",
        metavar="PART=TEXT",
        help=texts.tr("CommandLine", "write parts; without a text after = a part is taken away"),
    )


def _plan(parser: Parser, texts: Texts) -> None:
    _passages(parser, texts)
    parser.add_argument(
        "--adopt",
        nargs="+",
        action="extend",
        metavar="PART",
        help=texts.tr("CommandLine", "write what is known into these parts"),
    )


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {
    "tasks": _tasks,
    "task": _task,
    "events": _events,
    "event": _event,
    "plan": _plan,
    "grid": _passages,
}
