"""Fill the paper of service plans: what was written, with no figure, tier or band beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.readmodels.planpapers import PlanPassage, PlanSheet, ServicePlanPaper
from workbench.services.documents import Printing
from workbench.services.plans import plan_rules


def service_plan_paper(printing: Printing, *, clients: Sequence[bytes]) -> ServicePlanPaper:
    """Return the plans of clients in the order given; the head of the pages names no rules of the bank's own."""
    store, named = printing.store, printing.texts.named
    facts = {one.client.id: one.client for one in store.facts(clients, figures=False)}
    written = store.passages(clients)
    plans = []
    for client in clients:
        who = facts.get(client)
        if who is None:
            continue
        own = written.get(client, {})
        parts = [
            PlanPassage(named(part.name), *own.get(("plan", part.code), ("", None)), named(part.ask))
            for part in plan_rules().parts
        ]
        plans.append(PlanSheet(who.name, who.salutation or "", parts))
    letterhead = replace(printing.letterhead(), rules="", data_date=None)
    return ServicePlanPaper(letterhead, printing.today, plans)
