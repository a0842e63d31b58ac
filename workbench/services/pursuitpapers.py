"""Fill the papers of opportunities and referrals from the book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from workbench.domain import masking, referrals
from workbench.domain.clients import ClientFacts
from workbench.domain.opportunities import Opportunity, stuck
from workbench.domain.pipeline import by_stage, outcome_heaps
from workbench.domain.referrals import Referral
from workbench.domain.stages import OUTCOMES
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.pursuitpapers import LeadPaper, OpportunityPaper, PaperLead, PaperOpportunity, PaperStage
from workbench.services.documents import Printing
from workbench.services.opportunities import needs, referral_rules, stages

OPEN = QT_TRANSLATE_NOOP("Opportunities", "Open")
#: Days whose ends stand at the foot of the table.
_ENDED_DAYS = 31


def opportunity_paper(printing: Printing, *, day: date) -> OpportunityPaper:
    """Return the opportunity table of the book as it is now, with its days counted on `day`."""
    known = printing.store.pipeline().opportunities()
    texts, machine = printing.texts, stages()
    since = day - timedelta(days=_ENDED_DAYS)
    by_id = {one.id: one for one in known}
    found = [
        PaperStage(
            place,
            texts.named(machine.stage(figure.stage).name),
            " ".join(machine.stage(figure.stage).marks),
            figure.here.amount_fen,
            [_line(printing, by_id[row], day) for row in figure.here.ids],
        )
        for place, figure in enumerate(by_stage(known, machine), 1)
    ]
    names = {"open": OPEN, **OUTCOMES}
    counts = [
        (texts.tr("Opportunities", names[state]), len(heap), heap.amount_fen)
        for state, heap in outcome_heaps(known).items()
    ]
    ended = [one for one in known if one.closed is not None and since <= one.closed <= day]
    ended.sort(key=lambda one: (one.closed or day, one.id))
    return OpportunityPaper(
        printing.letterhead(), day, since, counts, found, [_line(printing, one, day) for one in ended]
    )


def _line(printing: Printing, one: Opportunity, day: date) -> PaperOpportunity:
    texts = printing.texts
    end = ""
    if one.outcome:
        why = texts.named(stages().reason_name(one.reason)) if one.reason else ""
        last = one.steps[-1].note if one.steps else ""
        said = texts.tr("Opportunities", OUTCOMES[one.outcome]) if one.outcome in OUTCOMES else one.outcome
        end = "; ".join(part for part in (said, why, last) if part)
    need = texts.named(needs().get(one.need, {"en": one.need}))
    return PaperOpportunity(
        one.client_no,
        one.client_name,
        one.title or need,
        one.product or (need if one.title else ""),
        one.amount_fen,
        one.closed or one.stage_on,
        one.standing(day),
        stuck(one, stages(), day),
        one.next.title if one.next else "",
        one.next.due if one.next else None,
        end,
    )


def lead_paper(printing: Printing, *, clients: Sequence[bytes]) -> LeadPaper:
    """Return the referral form: blank without clients, else a page for the newest referral of each.

    Numbers are masked unless the printing is in full; a client without referral gets a form with what is known.
    """
    texts, rules = printing.texts, referral_rules()
    store = printing.store
    facts = {one.client.id: one for one in store.facts(clients, figures=False)} if clients else {}
    newest: dict[bytes, Referral] = {}
    for one in store.pipeline().referrals(clients) if clients else ():
        newest.setdefault(one.client_id, one)
    leads = [_lead(printing, facts[client], newest.get(client)) for client in clients if client in facts]
    return LeadPaper(
        printing.letterhead(),
        leads or [PaperLead({})],
        [(code, texts.named(one.name)) for code, one in rules.sources.items() if one.referral],
        [(code, texts.named(name)) for code, name in rules.signals.items()],
        [(code, texts.named(name)) for code, name in needs().items()],
        [(code, texts.named(name)) for code, name in rules.roles.items()],
        [(code, texts.tr("Opportunities", text)) for code, text in referrals.OUTCOMES.items()],
        rules.follow_days,
        printing.full,
    )


def _lead(printing: Printing, facts: ClientFacts, one: Referral | None) -> PaperLead:
    client, rules, texts = facts.client, referral_rules(), printing.texts
    fields = {"name": client.name, "employer": client.employer or "", "job": client.job or ""}
    for way in facts.ways:
        if way.kind in ("mobile", "phone", "work", "wechat"):
            number = way.value if printing.full or way.masked else masking.contact(way.kind, way.value)
            fields.setdefault("phone" if way.kind == "mobile" else way.kind, number)
    if facts.addresses:
        text = facts.addresses[0].text
        fields["address"] = text if printing.full else "".join("*" if mark.isdigit() else mark for mark in text)
    if one is None:
        return PaperLead({name: value for name, value in fields.items() if value})
    due = one.assigned + timedelta(days=rules.follow_days) if one.assigned else None
    role = texts.named(rules.roles.get(one.role, {"en": one.role}))
    fields |= {
        "on": _iso(one.on),
        "assigned": _iso(one.assigned),
        "due": _iso(due),
        "contacted": _iso(one.contacted),
        "referrer": one.referrer,
        "role": role,
        "note": one.note,
        "outcome": one.outcome or "",
        "outcome_on": _iso(one.outcome_on),
        "feedback": one.feedback,
        "feedback_on": _iso(one.feedback_on),
    }
    return PaperLead({name: value for name, value in fields.items() if value}, one.source, one.signals)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
