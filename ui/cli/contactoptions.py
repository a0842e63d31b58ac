"""What the commands about contacts and the story of a client take beside the options of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.services.timeline import KINDS
from workbench.texts import Texts

_MINUTES_OF_A_DAY = 1440


def _timeline(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("client", metavar="NO")
    parser.add_argument(
        "--kind",
        action="append",
        choices=tuple(KINDS),
        default=[],
        help=tr("CommandLine", "only this kind; may be given again"),
    )
    parser.add_argument("--search", default="", metavar="T", help=tr("CommandLine", "only entries with these words"))


def contact(parser: Parser, texts: Texts) -> None:
    """Add what is said of a contact beside channel and result."""
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument("--minutes", type=kinds.number(0, _MINUTES_OF_A_DAY), metavar="N")
    parser.add_argument("--next", metavar="T", help=tr("CommandLine", "the next step promised"))
    parser.add_argument("--next-on", type=kinds.day, metavar="D", help=tr("CommandLine", "the day it is promised for"))
    parser.add_argument(
        "--interest", type=kinds.number(1, 5), metavar="1-5", help=tr("CommandLine", "1 not at all, 5 decided")
    )


def _interaction(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("action", choices=("show", "set", "delete"))
    parser.add_argument("id", metavar="ID", help=tr("CommandLine", "as the timeline names it, or its appointment"))
    parser.add_argument("--channel", metavar="C")
    parser.add_argument("--result", metavar="R")
    parser.add_argument("--note", metavar="T")
    parser.add_argument("--on", type=Kinds(texts).day, metavar="D", help=tr("CommandLine", "the day it took place"))
    parser.add_argument(
        "--client",
        action="append",
        metavar="NO",
        help=tr("CommandLine", "who took part; may be given again; another one moves it"),
    )
    parser.add_argument(
        "--everybody", action="store_true", help=tr("CommandLine", "delete: for all who took part, not only this one")
    )
    contact(parser, texts)
    told = parser.add_argument_group(tr("CommandLine", "visit report"))
    told.add_argument("--news", metavar="T", help=tr("CommandLine", "what is new with the client"))
    told.add_argument("--opinion", metavar="T", help=tr("CommandLine", "what the client thinks of us"))
    told.add_argument("--appraisal", metavar="T", help=tr("CommandLine", "how the client finds me"))
    promises(told.add_argument, texts)


def promises(add: Callable[..., object], texts: Texts) -> None:
    """Add, with the `add_argument` of a group, what a visit report promises beside the next step."""
    tr = texts.tr
    add(
        "--promise",
        action="append",
        default=[],
        nargs=2,
        metavar=("D", "T"),
        help=tr(
            "CommandLine", "a further promise and its day; may be given again; afterwards: all that are still open"
        ),
    )
    add(
        "--no-promise",
        action="store_true",
        help=tr("CommandLine", "afterwards: nothing further is promised any more"),
    )


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {"timeline": _timeline, "interaction": _interaction}
