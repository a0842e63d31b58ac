"""What the commands about a client's file take: `way` and `verify`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.texts import Texts


def _way(parser: Parser, texts: Texts) -> None:
    parser.add_argument(
        "words",
        nargs="+",
        metavar="add|set|delete|prefer|up|down",
        help=texts.tr("CommandLine", "then the client number, and kind and value, or the way's place on the card"),
    )


def _verify(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("client", nargs="?", metavar="NO")
    parser.add_argument(
        "--part",
        nargs="+",
        action="extend",
        default=[],
        metavar="P",
        help=tr("CommandLine", "who reach care bank work family"),
    )
    parser.add_argument(
        "--source", default="", metavar="S", help=tr("CommandLine", "client document bank-file colleague visit …")
    )
    parser.add_argument(
        "--on", type=Kinds(texts).day, metavar="D", help=tr("CommandLine", "the day it was verified (default: today)")
    )
    parser.add_argument("--note", default="", metavar="T")
    parser.add_argument("--stale", action="store_true", help=tr("CommandLine", "whose file has stale parts"))


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {"way": _way, "verify": _verify}
