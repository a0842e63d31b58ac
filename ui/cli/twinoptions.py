"""What `duplicates` and `deleted` take beside the options of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Parser
from workbench.texts import Texts


def _duplicates(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--client", metavar="NO", help=tr("CommandLine", "only whom this client may be as well"))
    deed = parser.add_mutually_exclusive_group()
    deed.add_argument(
        "--merge", nargs=2, metavar=("KEEP", "GONE"), help=tr("CommandLine", "make one client of two, by number or id")
    )
    deed.add_argument(
        "--distinct", nargs=2, metavar=("A", "B"), help=tr("CommandLine", "these two are not the same person")
    )
    parser.add_argument(
        "--take",
        nargs="+",
        default=[],
        metavar="FIELD=SIDE",
        help=tr("CommandLine", "whose value a field gets: keep, gone, or both of a remark"),
    )
    parser.add_argument("--note", default="", metavar="T", help=tr("CommandLine", "why they are two"))
    parser.add_argument("--dry-run", action="store_true", help=tr("CommandLine", "show the plan and change nothing"))


def _deleted(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--search", default="", metavar="Q", help=tr("CommandLine", "only what has these words"))
    parser.add_argument("--restore", metavar="ID", help=tr("CommandLine", "bring this back with what went with it"))


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {"duplicates": _duplicates, "deleted": _deleted}
