"""What the commands of the visit calendar take beside the options of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.cli.contactoptions import promises
from ui.cli.usage import Kinds, Parser
from workbench.domain.agenda import MODES
from workbench.domain.reminding import NEVER_REMIND
from workbench.services.appointments import KIND_NAMES
from workbench.services.turns import SCOPES
from workbench.texts import Texts

_MINUTES_OF_A_DAY = 1440
_MINUTES_OF_A_WEEK = 10080
#: What `--remind` takes beside minutes.
USUAL_REMINDER = "usual"
REMINDERS: Mapping[str, int | str] = {"never": NEVER_REMIND, USUAL_REMINDER: USUAL_REMINDER}
ACTIONS = ("add", "change", "copy", "repeat", "done", "report", "sheet", "cancel", "reopen", "delete")


def _visit(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument("action", choices=ACTIONS)
    parser.add_argument(
        "target",
        nargs="?",
        metavar="NO|ID",
        help=tr(
            "CommandLine",
            "add: a client, nobody for an entry of one's own; sheet: rows of the printed plan such as "
            "“12 v 3 30; 13 x”; else the appointment as visits says",
        ),
    )
    parser.add_argument("--starts", metavar="MOMENT", help=tr("CommandLine", "local moment such as 2026-11-25T10:00"))
    parser.add_argument("--minutes", type=kinds.number(1, _MINUTES_OF_A_DAY), metavar="N")
    parser.add_argument("--kind", choices=tuple(KIND_NAMES))
    parser.add_argument("--title", metavar="T")
    parser.add_argument("--purpose", metavar="T")
    parser.add_argument("--place", metavar="T")
    parser.add_argument("--mode", choices=tuple(MODES), help=tr("CommandLine", "a client of one's choice, or a round"))
    parser.add_argument(
        "--remind",
        type=_reminder(kinds),
        metavar="N",
        help=tr("CommandLine", "minutes before it begins; never; usual: as the settings say"),
    )
    parser.add_argument(
        "--print", type=kinds.number(1, 999), metavar="N", help=tr("CommandLine", "sheet: which print of the day")
    )
    parser.add_argument("--rule", metavar="R", help=tr("CommandLine", "how it comes again: FREQ=WEEKLY;BYDAY=TU,TH"))
    parser.add_argument(
        "--scope",
        choices=tuple(SCOPES),
        default="this",
        help=tr("CommandLine", "of a series: this turn, this and later ones, or all"),
    )
    _report(parser, texts)


def _reminder(kinds: Kinds) -> Callable[[str], int | str]:
    """Return a reader of minutes before an appointment, or of the words never and usual."""
    minutes = kinds.number(0, _MINUTES_OF_A_WEEK)
    return lambda text: REMINDERS[text] if text in REMINDERS else minutes(text)


def _report(parser: Parser, texts: Texts) -> None:
    """Add what a visit report says (V2)."""
    kinds, tr = Kinds(texts), texts.tr
    report = parser.add_argument_group(tr("CommandLine", "visit report (done; report changes it)"))
    report.add_argument("--result", metavar="R", help=tr("CommandLine", "connected no-answer appointment refused done"))
    report.add_argument("--note", metavar="T")
    report.add_argument("--news", metavar="T", help=tr("CommandLine", "what is new with the client"))
    report.add_argument("--opinion", metavar="T", help=tr("CommandLine", "what the client thinks of us"))
    report.add_argument("--appraisal", metavar="T", help=tr("CommandLine", "how the client finds me"))
    report.add_argument("--interest", type=kinds.number(1, 5), metavar="1-5", help=tr("CommandLine", "5 is decided"))
    report.add_argument("--next", metavar="T", help=tr("CommandLine", "the next step promised"))
    report.add_argument("--next-on", type=kinds.day, metavar="D", help=tr("CommandLine", "the day it is promised for"))
    promises(report.add_argument, texts)
    report.add_argument("--on", type=kinds.day, metavar="D", help=tr("CommandLine", "the day it took place"))


def _arrivals(parser: Parser, texts: Texts) -> None:
    kinds, tr = Kinds(texts), texts.tr
    parser.add_argument(
        "clients", nargs="*", metavar="NO", help=tr("CommandLine", "who has come; nobody lists the day")
    )
    parser.add_argument("--on", type=kinds.day, metavar="D", help=tr("CommandLine", "another day than today"))
    parser.add_argument("--at", metavar="HH:MM", help=tr("CommandLine", "when; now when nobody says otherwise"))
    parser.add_argument("--note", default="", metavar="T", help=tr("CommandLine", "what for"))


OPTIONS: Mapping[str, Callable[[Parser, Texts], None]] = {"visit": _visit, "arrivals": _arrivals}
