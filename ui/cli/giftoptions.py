"""What the commands of gifts and of the cupboard take."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import FIRST_YEAR, LAST_YEAR, Kinds, Parser
from workbench.texts import Texts

STATES = ("open", "planned", "approved", "given", "signed", "cancelled", "all")
CHANNELS = ("visit", "arrival", "event", "letter")


def _gifts(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument("--client", metavar="NO")
    parser.add_argument("--from", dest="first", type=kinds.day, metavar="D")
    parser.add_argument("--to", dest="last", type=kinds.day, metavar="D")
    parser.add_argument("--month", metavar="YYYY-MM", help=tr("CommandLine", "only this month"))
    parser.add_argument(
        "--year", type=kinds.number(FIRST_YEAR, LAST_YEAR), metavar="Y", help=tr("CommandLine", "only this year")
    )
    parser.add_argument(
        "--state", choices=STATES, default="all", help=tr("CommandLine", "how the gift stands (default: all)")
    )
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument(
        "--owed", action="store_true", help=tr("CommandLine", "who is owed a gift, and what of the cupboard suits")
    )
    shown.add_argument(
        "--totals", action="store_true", help=tr("CommandLine", "sums by month, purpose and band, with the caps")
    )
    shown.add_argument(
        "--entitlements", action="store_true", help=tr("CommandLine", "what each tier used of its entitlements")
    )


def _gift(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument(
        "words",
        nargs="+",
        metavar="WORD",
        help=tr(
            "CommandLine",
            "add or check NO…; set, approve, give, sign, cancel with ids of gifts; or gathering with the id of one, "
            "for everybody who came",
        ),
    )
    parser.add_argument(
        "--item", default="", metavar="I", help=tr("CommandLine", "a thing of the cupboard by id or name, or any name")
    )
    parser.add_argument("--kind", default="", metavar="K", help=tr("CommandLine", "of a thing that is only named"))
    parser.add_argument(
        "--purpose", default="", metavar="P", help=tr("CommandLine", "why: code or name (default: contribution)")
    )
    parser.add_argument(
        "--count", type=kinds.number(0, 1_000_000), metavar="N", help=tr("CommandLine", "pieces (default: 1)")
    )
    parser.add_argument("--value", default="", metavar="YUAN", help=tr("CommandLine", "of all pieces, in yuan"))
    parser.add_argument("--on", type=kinds.day, metavar="D", help=tr("CommandLine", "the day (default: today)"))
    parser.add_argument("--by", default="", metavar="NAME", help=tr("CommandLine", "who approved, or who signed"))
    parser.add_argument("--channel", choices=CHANNELS, default="visit")
    parser.add_argument("--entitlement", default="", metavar="CODE")
    parser.add_argument(
        "--despite", default="", metavar="R", help=tr("CommandLine", "why it is given although something warns")
    )
    parser.add_argument("--reason", default="", metavar="R", help=tr("CommandLine", "cancel: why"))
    parser.add_argument("--note", default="", metavar="T")
    parser.add_argument(
        "--planned", action="store_true", help=tr("CommandLine", "gathering: not handed over there, only planned")
    )
    parser.add_argument("--dry-run", action="store_true", help=tr("CommandLine", "gathering: only say who gets it"))


def _items(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--low", action="store_true", help=tr("CommandLine", "only what is to be bought again"))
    parser.add_argument("--all", action="store_true", help=tr("CommandLine", "also what is out of use"))


def _stock(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument(
        "words",
        nargs="+",
        metavar="WORD",
        help=tr("CommandLine", "add NAME, usual; or set, move, count, moves, delete with a thing; set: field=value"),
    )
    parser.add_argument("--kind", default="other", metavar="K", help=tr("CommandLine", "code or name of a kind"))
    parser.add_argument("--value", default="", metavar="YUAN", help=tr("CommandLine", "of one piece, in yuan"))
    parser.add_argument("--count", type=kinds.number(0, 1_000_000), metavar="N", help=tr("CommandLine", "pieces"))
    parser.add_argument(
        "--least", type=kinds.number(0, 1_000_000), default=0, metavar="N", help=tr("CommandLine", "pieces to keep")
    )
    parser.add_argument(
        "--taboos", default="", metavar="CODES", help=tr("CommandLine", "codes of taboos and traits, with blanks")
    )
    parser.add_argument(
        "--reason", default="bought", metavar="R", help=tr("CommandLine", "move: why, code or name (default: bought)")
    )
    parser.add_argument("--on", type=kinds.day, metavar="D", help=tr("CommandLine", "the day (default: today)"))
    parser.add_argument("--note", default="", metavar="T")


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {
    "gifts": _gifts,
    "gift": _gift,
    "gift-items": _items,
    "stock": _stock,
}
