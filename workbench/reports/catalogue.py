"""What can be printed: the documents by the names that the command line and the gallery know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.contactpaper import ContactReports
from workbench.readmodels.documents import ClientCards, GreetingList, MonthlyReport, VisitPlan
from workbench.readmodels.gatherpapers import EventInvitations, EventPlan, EventSheet
from workbench.readmodels.giftpapers import GiftLedger, GiftSlips
from workbench.readmodels.movepapers import DistributionPaper, MovementsPaper
from workbench.readmodels.papers import CircularPaper, CoveragePaper, MaturityPaper, WatchPaper, WeeklyPaper
from workbench.readmodels.planpapers import ServicePlanPaper
from workbench.readmodels.pursuitpapers import LeadPaper, OpportunityPaper
from workbench.readmodels.visitpapers import ArrivalSheet, Board
from workbench.reports.arrivals import arrivals
from workbench.reports.boards import month_board, week_board
from workbench.reports.client_card import client_card
from workbench.reports.contact_report import contact_report
from workbench.reports.coverage import coverage
from workbench.reports.distribution import distribution
from workbench.reports.event_invitations import event_invitations
from workbench.reports.event_plan import event_plan
from workbench.reports.event_sheet import event_sheet
from workbench.reports.gift_ledger import gift_ledger
from workbench.reports.gift_slip import gift_slip
from workbench.reports.greeting_list import greeting_list
from workbench.reports.greeting_proof import greeting_proof
from workbench.reports.lead_form import lead_form
from workbench.reports.maturities import maturities
from workbench.reports.monthly_report import monthly_report
from workbench.reports.movements import movements
from workbench.reports.opportunities import opportunities
from workbench.reports.quarterly_standard import quarterly_standard
from workbench.reports.service_plan import service_plan
from workbench.reports.visit_plan import visit_plan
from workbench.reports.watch_list import watch_list
from workbench.reports.weekly_meeting import weekly_meeting
from workbench.texts import Texts

#: Draws a document's own model into a file and returns the number of pages.
Draw = Callable[[Any, BinaryIO, Texts], int]


@dataclass(frozen=True, slots=True)
class Document:
    """One document.

    Attributes:
        name: its code on the command line, the same in every language.
        title, about: English texts of context Reports; `about` says in a sentence what it is for.
        parameters: what it is asked for: day, clients, month, quarter, list, check, occasion, year, full, page-each,
            paper, gathering.
        model: the record of `workbench.readmodels.documents` that it draws.
    """

    name: str
    title: str
    about: str
    parameters: tuple[str, ...]
    model: type
    draw: Draw


DOCUMENTS: tuple[Document, ...] = (
    Document(
        "visit-plan",
        QT_TRANSLATE_NOOP("Reports", "Visit plan"),
        QT_TRANSLATE_NOOP("Reports", "What to carry to the clients of a day, with room to write the outcome."),
        ("day", "clients", "page-each", "full"),
        VisitPlan,
        visit_plan,
    ),
    Document(
        "client-card",
        QT_TRANSLATE_NOOP("Reports", "Client card"),
        QT_TRANSLATE_NOOP("Reports", "One page a client: profile, assets, holdings, contacts and what is owed."),
        ("clients", "paper", "full"),
        ClientCards,
        client_card,
    ),
    Document(
        "service-plan",
        QT_TRANSLATE_NOOP("Reports", "Service plan"),
        QT_TRANSLATE_NOOP("Reports", "The plan of a client in five parts and a goal, to talk over with the client."),
        ("clients",),
        ServicePlanPaper,
        service_plan,
    ),
    Document(
        "contact-report",
        QT_TRANSLATE_NOOP("Reports", "Contact report"),
        QT_TRANSLATE_NOOP("Reports", "One page a contact: matter, attitude, need, next step, with room to write."),
        ("clients", "full"),
        ContactReports,
        contact_report,
    ),
    Document(
        "monthly-report",
        QT_TRANSLATE_NOOP("Reports", "Monthly report"),
        QT_TRANSLATE_NOOP("Reports", "What the book was worth in a month, what was done, and whom to look at next."),
        ("month",),
        MonthlyReport,
        monthly_report,
    ),
    Document(
        "greeting-list",
        QT_TRANSLATE_NOOP("Reports", "Greeting list"),
        QT_TRANSLATE_NOOP(
            "Reports", "Whom to greet for an occasion, by which channel and in which words, to tick off."
        ),
        ("occasion", "year", "full"),
        GreetingList,
        greeting_list,
    ),
    Document(
        "greeting-proof",
        QT_TRANSLATE_NOOP("Reports", "Proof of greetings"),
        QT_TRANSLATE_NOOP("Reports", "What became of a greeting run: who was missed, who was greeted when and how."),
        ("occasion", "year"),
        GreetingList,
        greeting_proof,
    ),
    Document(
        "movements",
        QT_TRANSLATE_NOOP("Reports", "Movements"),
        QT_TRANSLATE_NOOP("Reports", "Who was kept, lost and won between two months, by band, with the reasons."),
        ("span",),
        MovementsPaper,
        movements,
    ),
    Document(
        "distribution",
        QT_TRANSLATE_NOOP("Reports", "Distribution of assets"),
        QT_TRANSLATE_NOOP("Reports", "How many clients lie in which bin of assets, against the month before."),
        ("day", "bins"),
        DistributionPaper,
        distribution,
    ),
    Document(
        "weekly-meeting",
        QT_TRANSLATE_NOOP("Reports", "Weekly meeting"),
        QT_TRANSLATE_NOOP(
            "Reports", "One page for the weekly meeting: what the last week brought, what this one asks."
        ),
        ("day",),
        WeeklyPaper,
        weekly_meeting,
    ),
    Document(
        "quarterly-standard",
        QT_TRANSLATE_NOOP("Reports", "Quarterly circular"),
        QT_TRANSLATE_NOOP(
            "Reports", "What the standard asked for in a quarter and what was done; as a check with the evidence."
        ),
        ("quarter", "check"),
        CircularPaper,
        quarterly_standard,
    ),
    Document(
        "coverage",
        QT_TRANSLATE_NOOP("Reports", "Coverage and penetration"),
        QT_TRANSLATE_NOOP(
            "Reports", "Filing, products and penetration against their goals, and the clients who lack them."
        ),
        ("day",),
        CoveragePaper,
        coverage,
    ),
    Document(
        "watch-list",
        QT_TRANSLATE_NOOP("Reports", "Watch list"),
        QT_TRANSLATE_NOOP("Reports", "Whom to look at and why, with room to write what was done."),
        ("day", "list"),
        WatchPaper,
        watch_list,
    ),
    Document(
        "maturities",
        QT_TRANSLATE_NOOP("Reports", "Maturities"),
        QT_TRANSLATE_NOOP("Reports", "What matures, by day, with columns to write what becomes of the money."),
        ("day",),
        MaturityPaper,
        maturities,
    ),
    Document(
        "opportunities",
        QT_TRANSLATE_NOOP("Reports", "Opportunity table"),
        QT_TRANSLATE_NOOP("Reports", "Open opportunities step by step, with room for the result and a signature."),
        ("day",),
        OpportunityPaper,
        opportunities,
    ),
    Document(
        "lead-form",
        QT_TRANSLATE_NOOP("Reports", "Referral form"),
        QT_TRANSLATE_NOOP("Reports", "To be filled in by hand, with the signs to tick; of a referral what is known."),
        ("clients", "full"),
        LeadPaper,
        lead_form,
    ),
    Document(
        "gift-slip",
        QT_TRANSLATE_NOOP("Reports", "Gift slip"),
        QT_TRANSLATE_NOOP("Reports", "In two copies to sign for gifts that are planned or not signed yet, or blank."),
        ("clients",),
        GiftSlips,
        gift_slip,
    ),
    Document(
        "gift-ledger",
        QT_TRANSLATE_NOOP("Reports", "Gift ledger"),
        QT_TRANSLATE_NOOP("Reports", "The gifts of a month with approval and signature, sums and the cupboard."),
        ("day",),
        GiftLedger,
        gift_ledger,
    ),
    Document(
        "event-sheet",
        QT_TRANSLATE_NOOP("Reports", "Sign-in sheet"),
        QT_TRANSLATE_NOOP("Reports", "Who is expected at a gathering, numbered, with rows for those who come by."),
        ("gathering", "full"),
        EventSheet,
        event_sheet,
    ),
    Document(
        "event-plan",
        QT_TRANSLATE_NOOP("Reports", "Gathering planner"),
        QT_TRANSLATE_NOOP("Reports", "Checklist, people, materials and costs of a gathering, to tick and to sign."),
        ("gathering",),
        EventPlan,
        event_plan,
    ),
    Document(
        "event-invitations",
        QT_TRANSLATE_NOOP("Reports", "Invitations"),
        QT_TRANSLATE_NOOP("Reports", "Whom to invite to a gathering in which words, to call from and to tick."),
        ("gathering", "full"),
        EventInvitations,
        event_invitations,
    ),
    Document(
        "arrivals",
        QT_TRANSLATE_NOOP("Reports", "Arrival sheet"),
        QT_TRANSLATE_NOOP("Reports", "Who is expected in the lobby on a day, with room for when they came."),
        ("day",),
        ArrivalSheet,
        arrivals,
    ),
    Document(
        "week-board",
        QT_TRANSLATE_NOOP("Reports", "Week board"),
        QT_TRANSLATE_NOOP("Reports", "The work of the day, of the next one and of the week, for the wall."),
        ("day",),
        Board,
        week_board,
    ),
    Document(
        "month-board",
        QT_TRANSLATE_NOOP("Reports", "Month board"),
        QT_TRANSLATE_NOOP("Reports", "The arrangement of a month and what goes on over several weeks."),
        ("day",),
        Board,
        month_board,
    ),
)
BY_NAME: Mapping[str, Document] = {document.name: document for document in DOCUMENTS}


def document(name: str) -> Document:
    """Return the document of that name.

    Raises:
        Problem: `unknown-document`, when there is none.
    """
    try:
        return BY_NAME[name]
    except KeyError:
        raise Problem(
            "unknown-document",
            QT_TRANSLATE_NOOP("Problems", "There is no document named {name}"),
            hint=QT_TRANSLATE_NOOP("Problems", "Choose one of: {names}"),
            values={"name": name, "names": ", ".join(BY_NAME)},
        ) from None
