"""What `value`, `mark` and `segments` take beside the options of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.texts import Texts

VIEWS = ("abc", "rfm", "clv", "stage", "strategic", "composition")


def _value(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--view", choices=VIEWS, default="abc", help=tr("CommandLine", "which view (default: abc)"))
    parser.add_argument(
        "--by",
        choices=("aum", "contribution"),
        default="aum",
        help=tr("CommandLine", "what value is: assets or contribution"),
    )
    parser.add_argument("--as-of", type=Kinds(texts).day, metavar="D")
    parser.add_argument(
        "--set",
        nargs="+",
        action="extend",
        metavar="NAME=VALUE",
        help=tr("CommandLine", "keep assumptions of the lifetime value, such as discount=3.5 or retention.gold=93"),
    )
    parser.add_argument("--reset", action="store_true", help=tr("CommandLine", "back to the shipped assumptions"))


def _mark(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument("client", metavar="NO")
    parser.add_argument("kind", nargs="?", metavar="KIND", help=tr("CommandLine", "such as strategic, stage, radar"))
    parser.add_argument("code", nargs="?", metavar="CODE", help=tr("CommandLine", "such as mvc, lost, loyalty"))
    parser.add_argument("--score", type=kinds.number(0, 100), metavar="N", help=tr("CommandLine", "0 to 100"))
    parser.add_argument("--note", default="", metavar="T")
    parser.add_argument("--until", type=kinds.day, metavar="D", help=tr("CommandLine", "the last day it holds"))
    parser.add_argument("--clear", action="store_true", help=tr("CommandLine", "take it back"))


def _tag(parser: Parser, texts: Texts) -> None:
    parser.takes_tags = True
    told = texts.tr("CommandLine", "numbers of clients; +TAG gives a tag, -TAG takes it away")
    parser.add_argument("words", nargs="+", metavar="NO|+TAG|-TAG", help=told)


def _segments(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument("--save", metavar="NAME", help=tr("CommandLine", "make this group, or change it"))
    parser.add_argument("--delete", metavar="NAME", help=tr("CommandLine", "delete this group"))
    parser.add_argument(
        "--filter",
        nargs="*",
        metavar="KEY=CODE,CODE",
        help=tr("CommandLine", "tier=gold abc=A due=7 …; all that clients --filter takes"),
    )
    parser.add_argument("--goal", metavar="T")
    parser.add_argument(
        "--content", metavar="CODE", help=tr("CommandLine", "one of: care, after-sale, news, diagnosis")
    )
    parser.add_argument("--from", dest="starts", type=kinds.day, metavar="D")
    parser.add_argument("--until", type=kinds.day, metavar="D")
    parser.add_argument("--note", metavar="T")


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {
    "value": _value,
    "mark": _mark,
    "tag": _tag,
    "segments": _segments,
}
