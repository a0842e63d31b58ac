"""What `views` takes, and the filters that `clients` and `client set` share with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Parser
from workbench.domain.filters import KEYS
from workbench.texts import Texts


def filters(parser: Parser, texts: Texts, name: str = "--filter") -> None:
    """Let a command take filters as `key=value,value` words."""
    parser.add_argument(
        name,
        nargs="+",
        action="extend",
        metavar="KEY=VALUE,…",
        help=texts.tr("CommandLine", "such as tier=gold due=7 aum=50-100; keys: {keys}", keys=" ".join(KEYS)),
    )


def view(parser: Parser, texts: Texts) -> None:
    """Let a command take a view by its name."""
    parser.add_argument("--view", metavar="NAME", help=texts.tr("CommandLine", "as this view shows them, see views"))


def _views(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--save", metavar="NAME", help=tr("CommandLine", "keep a view, or change the one of this name"))
    parser.add_argument("--search", metavar="Q", help=tr("CommandLine", "what it searches for"))
    filters(parser, texts)
    parser.add_argument("--sort", metavar="COLUMN", help=tr("CommandLine", "the column it is sorted by"))
    parser.add_argument("--descending", action="store_true", help=tr("CommandLine", "the largest first"))
    parser.add_argument("--columns", metavar="NAME,NAME", help=tr("CommandLine", "its columns from left to right"))
    parser.add_argument("--rename", nargs=2, metavar=("NAME", "NEW"))
    parser.add_argument("--delete", metavar="NAME", help=tr("CommandLine", "delete this view"))
    parser.add_argument("--order", nargs="+", metavar="NAME", help=tr("CommandLine", "in this order"))


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {"views": _views}
