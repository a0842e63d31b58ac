"""What `tasks` and `task` take beside the options of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
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


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {"tasks": _tasks, "task": _task}
