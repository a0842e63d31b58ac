"""What the commands of upkeep take: coverage, watch lists, fulfilment, duties of the desk, entitlements."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.services.watching import LEVELS, LISTS
from workbench.texts import Texts

#: The ledger of losses is asked for like a list.
LEDGER = "ledger"


def _as_of(parser: Parser, texts: Texts) -> None:
    parser.add_argument(
        "--as-of", type=Kinds(texts).day, metavar="D", help=texts.tr("CommandLine", "the day asked (default: today)")
    )


def _coverage(parser: Parser, texts: Texts) -> None:
    _as_of(parser, texts)
    parser.add_argument("--goal", default="", metavar="CODE", help=texts.tr("CommandLine", "only this goal"))


def _watch(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument(
        "list",
        nargs="?",
        choices=(*LISTS, LEDGER),
        metavar="LIST",
        help=tr("CommandLine", "one of: {names}; without it each with its number", names=" ".join((*LISTS, LEDGER))),
    )
    _as_of(parser, texts)
    parser.add_argument(
        "--level", choices=LEVELS, default="band", help=tr("CommandLine", "what losses and products are judged by")
    )


def _fulfilment(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    period = parser.add_mutually_exclusive_group(required=True)
    period.add_argument("--month", default="", metavar="M", help=tr("CommandLine", "2026-10"))
    period.add_argument("--quarter", default="", metavar="Q", help=tr("CommandLine", "2026Q3"))
    period.add_argument("--year", type=Kinds(texts).year, default=0, metavar="Y")
    parser.add_argument(
        "--check", action="store_true", help=tr("CommandLine", "client by client, with the days that prove it")
    )


def _deed(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument("code", metavar="CODE", help=tr("CommandLine", "as deeds names it"))
    parser.add_argument("--on", type=kinds.day, metavar="D", help=tr("CommandLine", "the day (default: today)"))
    parser.add_argument("--count", type=kinds.number(1, 10_000), default=1, metavar="N")
    parser.add_argument("--note", default="", metavar="T")


def _deeds(parser: Parser, texts: Texts) -> None:
    parser.add_argument(
        "--batch", default="", metavar="BAND", help=texts.tr("CommandLine", "whom of a band a message may go to")
    )


def _entitlements(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument("client", metavar="NO")
    parser.add_argument("--use", default="", metavar="CODE", help=tr("CommandLine", "record that it was used"))
    parser.add_argument("--on", type=kinds.day, metavar="D", help=tr("CommandLine", "the day (default: today)"))
    parser.add_argument("--count", type=kinds.number(1, 10_000), default=1, metavar="N")
    parser.add_argument("--note", default="", metavar="T")


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {
    "coverage": _coverage,
    "watch": _watch,
    "fulfilment": _fulfilment,
    "deed": _deed,
    "deeds": _deeds,
    "entitlements": _entitlements,
}
