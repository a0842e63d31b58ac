"""The papers as commands of the palette, by the codes and titles of the catalogue, which is too heavy for a start."""

from __future__ import annotations

from collections.abc import Mapping

#: Title of each document by its code, context "Reports"; a test holds it beside `workbench.reports.catalogue`.
PAPERS: Mapping[str, str] = {
    "visit-plan": "Visit plan",
    "client-card": "Client card",
    "service-plan": "Service plan",
    "contact-report": "Contact report",
    "monthly-report": "Monthly report",
    "greeting-list": "Greeting list",
    "greeting-proof": "Proof of greetings",
    "movements": "Movements",
    "distribution": "Distribution of assets",
    "weekly-meeting": "Weekly meeting",
    "quarterly-standard": "Quarterly circular",
    "coverage": "Coverage and penetration",
    "watch-list": "Watch list",
    "maturities": "Maturities",
    "opportunities": "Opportunity table",
    "lead-form": "Referral form",
    "gift-slip": "Gift slip",
    "gift-ledger": "Gift ledger",
    "event-sheet": "Sign-in sheet",
    "event-plan": "Gathering planner",
    "event-invitations": "Invitations",
    "arrivals": "Arrival sheet",
    "week-board": "Week board",
    "month-board": "Month board",
}
