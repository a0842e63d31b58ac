"""What `workload` and `simulate` take."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping

from ui.cli.usage import Kinds, Parser
from workbench.texts import Texts

_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def _month(texts: Texts) -> Callable[[str], str]:
    """Return a reader of months such as 2026-11."""

    def read(text: str) -> str:
        found = _MONTH.fullmatch(text.strip())
        if found is None:
            raise argparse.ArgumentTypeError(
                texts.tr("CommandLine", "{text} is not a month such as 2026-10.", text=text)
            )
        Kinds(texts).year(found[1])
        return found[0]

    return read


def _workload(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    parser.add_argument("--month", type=_month(texts), metavar="M", help=tr("CommandLine", "whose year (default: now)"))
    parser.add_argument(
        "--standard", default="", metavar="ID|FILE", help=tr("CommandLine", "a standard (default: the one in force)")
    )
    parser.add_argument(
        "--set",
        dest="assume",
        action="append",
        default=[],
        metavar="NAME=MINUTES",
        help=tr("CommandLine", "keep an assumption: client_minutes, minutes.CHANNEL, around.CHANNEL"),
    )


def _simulate(parser: Parser, texts: Texts) -> None:
    tr = texts.tr
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--scheme", metavar="ID|FILE", help=tr("CommandLine", "the tier scheme to try"))
    what.add_argument("--standard", metavar="ID|FILE", help=tr("CommandLine", "the maintenance standard to try"))
    parser.add_argument(
        "--set",
        dest="turns",
        action="append",
        default=[],
        metavar="PATH=VALUE",
        help=tr("CommandLine", "turn a number first, e.g. tiers.gold.low=60 or quotas.contact.required.20-100=1"),
    )
    parser.add_argument("--clients", action="store_true", help=tr("CommandLine", "with every client who moves"))
    parser.add_argument("--month", type=_month(texts), metavar="M", help=tr("CommandLine", "whose year (default: now)"))
    parser.add_argument("--out", metavar="F", help=tr("CommandLine", "write the changed rules into this file"))


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {"workload": _workload, "simulate": _simulate}
