"""Fill the contact report (客户沟通报告, F6) from what was recorded of a client."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.clients import Interaction
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.marks import Mark
from workbench.readmodels.contactpaper import ContactReport, ContactReports
from workbench.services.documents import Printing
from workbench.services.evaluating import Evaluated
from workbench.services.marking import mark_kinds
from workbench.services.visits import REPORTED

#: How many contacts before the reported one are told.
_EARLIER = 3


def contact_reports(printing: Printing, *, clients: Sequence[bytes], interaction: bytes = b"") -> ContactReports:
    """Return a report a client: of the interaction that is named, else of the newest one that reached somebody."""
    by_id = {one.facts.client.id: one for one in printing.evaluated(clients)}
    marks = printing.store.marks(list(by_id))
    reports = [
        _report(printing, by_id[client], marks.get(client, ()), interaction) for client in clients if client in by_id
    ]
    return ContactReports(printing.letterhead(), reports, printing.full)


def _report(printing: Printing, one: Evaluated, marks: Sequence[Mark], interaction: bytes) -> ContactReport:
    met = one.facts.interactions
    chosen = next((entry for entry in met if entry.id == interaction), None) or next(
        (entry for entry in met if not entry.occasion and printing.rules.standard.contact.counts(entry)), None
    )
    before = [entry for entry in met if chosen is None or (entry.id != chosen.id and entry.on <= chosen.on)]
    promise = ""
    if chosen is not None and (chosen.next_step or chosen.next_on):
        promise = " ".join(filter(None, (chosen.next_step, chosen.next_on.isoformat() if chosen.next_on else "")))
    return ContactReport(
        printing.head(one),
        _facts(printing, chosen),
        _told(printing, chosen) if chosen else "",
        chosen.interest if chosen else None,
        _said(printing, marks, "attitude"),
        _said(printing, marks, "need"),
        promise,
        [(entry.on.isoformat(), _line(printing, entry)) for entry in before[:_EARLIER]],
    )


def _told(printing: Printing, chosen: Interaction) -> str:
    """Return what was said, that of a visit report under its names (V2)."""
    tr = printing.texts.tr
    row = next((one for one in printing.store.contact(chosen.id) if one["id"] == chosen.id), {})
    said = [f"{tr('VisitReport', name)}: {row[key]}" for key, name in REPORTED.items() if row.get(key)]
    return "\n".join(filter(None, (*said, chosen.note)))


def _facts(printing: Printing, chosen: Interaction | None) -> list[tuple[str, str]]:
    tr = printing.texts.tr
    others = ""
    if chosen is not None:
        rows = printing.store.contact(chosen.id)
        others = printing.texts.listed(row["name"] for row in rows if row["id"] != chosen.id)
    return [
        (tr("Reports", "Day"), chosen.on.isoformat() if chosen else ""),
        (tr("Reports", "Channel"), tr("Channels", CHANNELS.get(chosen.channel, chosen.channel)) if chosen else ""),
        (tr("Reports", "Result"), tr("Results", RESULTS.get(chosen.result, chosen.result)) if chosen else ""),
        (tr("Reports", "Minutes"), str(chosen.minutes) if chosen and chosen.minutes else ""),
        (tr("Reports", "Who else took part"), others),
    ]


def _said(printing: Printing, marks: Sequence[Mark], kind: str) -> list[str]:
    """Return the names of what the manager said of a client under a kind, what holds now."""
    codes = mark_kinds()[kind].codes
    held = [mark for mark in marks if mark.kind == kind and mark.holds(printing.today) and mark.code in codes]
    return [printing.texts.named(codes[mark.code].name) for mark in held]


def _line(printing: Printing, entry: Interaction) -> str:
    tr = printing.texts.tr
    said = (tr("Channels", CHANNELS.get(entry.channel, entry.channel)), tr("Results", RESULTS.get(entry.result, "")))
    return " · ".join(filter(None, (*said, entry.note)))
