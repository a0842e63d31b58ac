"""What `round` and `travel` take: a day, clients and an order; two districts and minutes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.texts import Texts

_MINUTES_OF_A_DAY = 1440


def _round(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument(
        "clients", nargs="*", metavar="NO", help=tr("CommandLine", "clients to visit beside the day's own visits")
    )
    parser.add_argument("--on", type=Kinds(texts).day, metavar="D", help=tr("CommandLine", "the day (default: today)"))
    parser.add_argument("--begins", metavar="HH:MM", help=tr("CommandLine", "when the branch is left"))
    parser.add_argument(
        "--in-order",
        action="store_true",
        help=tr("CommandLine", "in the order of the clients given instead of the nearest first"),
    )
    parser.add_argument("--take", action="store_true", help=tr("CommandLine", "take the round over into the calendar"))
    parser.add_argument(
        "--near", action="store_true", help=tr("CommandLine", "also whom something is owed to in the same districts")
    )


def _travel(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument(
        "places", nargs="*", metavar="DISTRICT", help=tr("CommandLine", "from and to; branch is the branch itself")
    )
    parser.add_argument(
        "--minutes",
        type=Kinds(texts).number(1, _MINUTES_OF_A_DAY),
        metavar="N",
        help=tr("CommandLine", "how long it takes"),
    )
    parser.add_argument("--forget", action="store_true", help=tr("CommandLine", "forget what was said"))


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {"round": _round, "travel": _travel}
