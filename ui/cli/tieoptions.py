"""What the commands about relations, households and teams take beside the options of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.texts import Texts


def _relations(parser: Parser, texts: Texts) -> None:
    parser.add_argument("client", metavar="NO")
    parser.add_argument(
        "--full",
        action="store_true",
        help=texts.tr("CommandLine", "show numbers in full; the reason is kept in the history"),
    )
    parser.add_argument("--reason", default="", metavar="R")


def _span(parser: Parser, texts: Texts) -> None:
    day, tr = Kinds(texts).day, texts.tr
    parser.add_argument("--since", type=day, metavar="D", help=tr("CommandLine", "the first day on which it holds"))
    parser.add_argument("--until", type=day, metavar="D", help=tr("CommandLine", "the last day on which it holds"))
    parser.add_argument("--note", metavar="T")


def _relation(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("action", choices=("add", "set", "delete", "roles"))
    parser.add_argument("target", nargs="?", metavar="NO|ID")
    parser.add_argument("--role", metavar="R", help=tr("CommandLine", "what the other one is to the client"))
    parser.add_argument("--with", dest="other", metavar="NO", help=tr("CommandLine", "the other one, a client"))
    parser.add_argument("--name", metavar="N", help=tr("CommandLine", "the other one, not in the book"))
    parser.add_argument("--way", metavar="T", help=tr("CommandLine", "how to reach somebody who is not in the book"))
    parser.add_argument("--birthday", metavar="B", help=tr("CommandLine", "05-12, 1956-05-12 or lunar:08-15"))
    _span(parser, texts)


def _households(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--client", metavar="NO")
    parser.add_argument("--history", action="store_true", help=tr("CommandLine", "with the sum of every month"))


def _household(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("action", choices=("make", "add", "remove", "set", "dissolve"))
    parser.add_argument(
        "words",
        nargs="+",
        metavar="HOUSEHOLD|NO",
        help=tr(
            "CommandLine", "make NO…; add HOUSEHOLD NO…; remove NO…; set HOUSEHOLD; dissolve HOUSEHOLD (key or name)"
        ),
    )
    parser.add_argument("--name", metavar="N", help=tr("CommandLine", "what it is called; its key stays"))
    parser.add_argument(
        "--greet", metavar="NO|none", help=tr("CommandLine", "through whom it is greeted; none: the rules choose")
    )
    parser.add_argument("--note", metavar="T")
    parser.add_argument(
        "--move", action="store_true", help=tr("CommandLine", "take clients out of the household they belong to")
    )


def _team(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("client", nargs="?", metavar="NO", help=tr("CommandLine", "without one: names used before"))
    parser.add_argument("action", nargs="?", choices=("add", "set", "delete"), metavar="add|set|delete")
    parser.add_argument("--id", metavar="ID", help=tr("CommandLine", "which entry to set or delete"))
    parser.add_argument("--name", metavar="N")
    parser.add_argument(
        "--role",
        metavar="R",
        help=tr("CommandLine", "backup outlet-head retail-head deputy-head branch-head co-owner member"),
    )
    parser.add_argument("--phone", metavar="T")
    _span(parser, texts)


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {
    "relations": _relations,
    "relation": _relation,
    "households": _households,
    "household": _household,
    "team": _team,
}
