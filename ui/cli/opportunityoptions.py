"""What the commands of opportunities and referrals take."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.domain import referrals, stages
from workbench.texts import Texts

STATES = ("open", *stages.OUTCOMES, "all")
REFERRAL_STATES = ("open", *referrals.OUTCOMES, "all")


def _opportunities(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--client", metavar="NO")
    parser.add_argument("--stage", metavar="S", help=tr("CommandLine", "only in this step: code or name"))
    parser.add_argument("--need", metavar="N", help=tr("CommandLine", "only of this need: code or name"))
    parser.add_argument("--source", metavar="S", help=tr("CommandLine", "only from this source: code or name"))
    parser.add_argument(
        "--state", choices=STATES, default="open", help=tr("CommandLine", "open, or how it ended (default: open)")
    )
    parser.add_argument("--stuck", action="store_true", help=tr("CommandLine", "only those too long in their step"))
    parser.add_argument(
        "--figures", action="store_true", help=tr("CommandLine", "sums and rates by step, source and need")
    )


def _opportunity(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument(
        "words",
        nargs="+",
        metavar="WORD",
        help=tr(
            "CommandLine", "add NO; or step, set, close, reopen, delete with the id of an opportunity; set: field=value"
        ),
    )
    parser.add_argument("--need", default="", metavar="N", help=tr("CommandLine", "code or name of a need"))
    parser.add_argument("--title", default="", metavar="T", help=tr("CommandLine", "what it is, in a few words"))
    parser.add_argument("--product", default="", metavar="T")
    parser.add_argument("--amount", default="", metavar="YUAN", help=tr("CommandLine", "in yuan"))
    parser.add_argument("--source", default="", metavar="S", help=tr("CommandLine", "code or name of a source"))
    parser.add_argument("--stage", default="", metavar="S", help=tr("CommandLine", "add: where it begins"))
    parser.add_argument(
        "--to", default="", metavar="S", help=tr("CommandLine", "step: into which (default: the one that follows)")
    )
    parser.add_argument("--contact", default="", metavar="ID", help=tr("CommandLine", "step: the interaction it was"))
    parser.add_argument("--outcome", default="", choices=("", *stages.OUTCOMES), metavar="O")
    parser.add_argument("--reason", default="", metavar="R", help=tr("CommandLine", "close: why, code or name"))
    _words(parser, kinds, texts)


def _words(parser: Parser, kinds: Kinds, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--on", type=kinds.day, metavar="D", help=tr("CommandLine", "the day (default: today)"))
    parser.add_argument("--note", default="", metavar="T")
    parser.add_argument("--next", default="", metavar="T", help=tr("CommandLine", "what is to be done next"))
    parser.add_argument("--next-on", type=kinds.day, metavar="D", help=tr("CommandLine", "by which day"))


def _referrals(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--client", metavar="NO")
    parser.add_argument(
        "--state",
        choices=REFERRAL_STATES,
        default="open",
        help=tr("CommandLine", "open, or what became of it (default: open)"),
    )
    parser.add_argument("--by", metavar="NAME", help=tr("CommandLine", "only pointed out by this one"))
    parser.add_argument("--figures", action="store_true", help=tr("CommandLine", "counts by who pointed out"))


def _referral(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument(
        "words",
        nargs="+",
        metavar="WORD",
        help=tr(
            "CommandLine",
            "add NO, or add name=… field=value… for somebody new; or follow, feedback, close, delete with the id",
        ),
    )
    parser.add_argument("--source", default="branch", metavar="S", help=tr("CommandLine", "code or name of a source"))
    parser.add_argument(
        "--signal", nargs="+", action="extend", default=[], metavar="S", help=tr("CommandLine", "signs by code or name")
    )
    parser.add_argument("--by", default="", metavar="NAME", help=tr("CommandLine", "who pointed out"))
    parser.add_argument("--role", default="", metavar="R", help=tr("CommandLine", "what they are: lobby, teller, …"))
    parser.add_argument("--by-client", default="", metavar="NO", help=tr("CommandLine", "the client who pointed out"))
    parser.add_argument(
        "--assigned", type=kinds.day, metavar="D", help=tr("CommandLine", "the day the week begins (default: --on)")
    )
    parser.add_argument("--outcome", default="", choices=("", *referrals.OUTCOMES), metavar="O")
    parser.add_argument("--need", default="", metavar="N", help=tr("CommandLine", "code or name of a need"))
    parser.add_argument("--title", default="", metavar="T", help=tr("CommandLine", "what it is, in a few words"))
    parser.add_argument("--amount", default="", metavar="YUAN", help=tr("CommandLine", "in yuan"))
    _words(parser, kinds, texts)


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {
    "opportunities": _opportunities,
    "opportunity": _opportunity,
    "referrals": _referrals,
    "referral": _referral,
}
