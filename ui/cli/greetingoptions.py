"""What `greet` takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.texts import Texts


def _greet(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument(
        "occasion", nargs="?", metavar="OCCASION", help=tr("CommandLine", "without one: the runs of the coming weeks")
    )
    parser.add_argument("--year", type=kinds.year, metavar="Y", help=tr("CommandLine", "default: the next one"))
    parser.add_argument(
        "--from", dest="first", type=kinds.day, metavar="D", help=tr("CommandLine", "birthdays from this day on")
    )
    parser.add_argument(
        "--to", dest="last", type=kinds.day, metavar="D", help=tr("CommandLine", "birthdays up to this day")
    )
    parser.add_argument("--freeze", action="store_true", help=tr("CommandLine", "keep the run as it is now"))
    parser.add_argument(
        "--done", nargs="+", action="extend", metavar="NO", help=tr("CommandLine", "these clients were greeted")
    )
    parser.add_argument(
        "--not-reached",
        nargs="+",
        action="extend",
        metavar="NO",
        help=tr("CommandLine", "these did not answer; the attempt is kept, the greeting stays owed"),
    )
    parser.add_argument(
        "--skip", nargs="+", action="extend", metavar="NO", help=tr("CommandLine", "leave these clients out")
    )
    parser.add_argument(
        "--reopen", nargs="+", action="extend", metavar="NO", help=tr("CommandLine", "take ticks of these back")
    )
    parser.add_argument(
        "--tick",
        nargs="+",
        action="extend",
        metavar="N",
        help=tr("CommandLine", "numbers of the printed sheet, such as 3 5-8 12x; x says not reached"),
    )
    parser.add_argument(
        "--add", nargs="+", action="extend", metavar="NO", help=tr("CommandLine", "put clients on the run by hand")
    )
    parser.add_argument(
        "--on", type=kinds.day, metavar="D", help=tr("CommandLine", "with --add: their day, where it is picked by hand")
    )
    parser.add_argument("--missed", action="store_true", help=tr("CommandLine", "only who was missed, with the proof"))
    parser.add_argument(
        "--words", metavar="T", help=tr("CommandLine", "with --client: the words of this greeting instead of ours")
    )
    parser.add_argument("--client", metavar="NO")
    parser.add_argument("--save", metavar="F", help=tr("CommandLine", "write the words to a file, .csv or .txt"))
    parser.add_argument("--full", action="store_true", help=tr("CommandLine", "numbers in full instead of masked"))
    parser.add_argument("--reason", default="", metavar="R", help=tr("CommandLine", "why; kept in the history"))


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {"greet": _greet}
