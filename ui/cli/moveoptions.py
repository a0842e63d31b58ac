"""What `movements` and `distribution` take beside the options of all."""

from __future__ import annotations

from ui.cli.usage import Kinds, Parser
from workbench.texts import Texts

_MANY = 10**9
#: What may be compared: the month's daily average or its end.
METRICS = {"month-average": "aum_fen", "month-end": "balance_fen"}


def movements(parser: Parser, texts: Texts) -> None:
    """Add what `movements` takes."""
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument("--from", dest="first", type=kinds.day, required=True, metavar="D")
    parser.add_argument("--to", dest="last", type=kinds.day, required=True, metavar="D")
    whose(parser, texts)
    _metric(parser, texts)
    parser.add_argument("--clients", action="store_true", help=tr("CommandLine", "with the clients behind each figure"))


def whose(parser: Parser, texts: Texts) -> None:
    """Add whose movements are asked about."""
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument(
        "--band",
        nargs="+",
        action="extend",
        default=[],
        metavar="CODE",
        help=tr("CommandLine", "only clients in one of these bands: 20-100, 100-500, 500+ or below"),
    )
    parser.add_argument(
        "--from-wan",
        type=kinds.number(0, _MANY),
        metavar="N",
        help=tr("CommandLine", "only clients from this amount on, in ten thousand yuan"),
    )


def bins(parser: Parser, texts: Texts) -> None:
    """Add the bins of a distribution."""
    parser.add_argument(
        "--bins",
        nargs="+",
        action="extend",
        default=[],
        metavar="N",
        help=texts.tr("CommandLine", "lower bounds in ten thousand yuan, such as 500,600,700, or the code of a set"),
    )


def distribution(parser: Parser, texts: Texts) -> None:
    """Add what `distribution` takes."""
    tr = texts.tr
    parser.add_argument(
        "--on", type=Kinds(texts).day, metavar="D", help=tr("CommandLine", "the day asked (default: today)")
    )
    bins(parser, texts)
    parser.add_argument(
        "--remember", action="store_true", help=tr("CommandLine", "let the book use these bins from now on")
    )
    _metric(parser, texts)
    parser.add_argument("--clients", action="store_true", help=tr("CommandLine", "with the clients behind each figure"))


def _metric(parser: Parser, texts: Texts) -> None:
    parser.add_argument(
        "--metric",
        choices=tuple(METRICS),
        default="month-average",
        help=texts.tr("CommandLine", "the daily average of the month, or its end"),
    )
