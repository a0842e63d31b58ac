"""Import the bank's files: plan first, then apply each file as one transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from workbench.domain.changes import Changes
from workbench.domain.lunar import LunarTable
from workbench.importer.draft import Draft
from workbench.importer.fields import default_fields
from workbench.importer.plan import FilePlan, Known, Progress, RowKey, SheetPlan, row_id
from workbench.importer.planning import plan
from workbench.importer.reading import read_file
from workbench.importer.recognising import recognise
from workbench.ports import Store, Transaction, Value
from workbench.services.referrals import put_referral
from workbench.texts import Texts


class ImportStore(Store, Protocol):
    """What imports ask of the store beside the usual verbs."""

    def known(self) -> Known:
        """Return what the importer compares with."""

    def mapping_profiles(self) -> Mapping[str, Mapping[str, str]]:
        """Return the remembered mappings: {signature: {header: field}}."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the user said about the files; everything else is recognised.

    `mappings` holds a mapping of its own for some files, by file name, in the place of `mapping`; a header whose field
    is None is left out. `cancel_gone` cancels what came from a calendar before and is no longer in it.
    """

    kind: str = "auto"
    sheet: str | None = None
    mapping: Mapping[str, str | None] | None = None
    data_date: date | None = None
    mappings: Mapping[str, Mapping[str, str | None]] = field(default_factory=dict)
    cancel_gone: bool = False


def plan_files(
    store: ImportStore,
    *,
    paths: Sequence[Path],
    today: date,
    lunar: LunarTable,
    options: ImportOptions | None = None,
    progress: Progress | None = None,
) -> list[FilePlan]:
    """Return what each file would change, in the order in which they are to be applied; writes nothing.

    All files are read before the first is planned, so that a bad file stops the lot. Later plans see what earlier
    ones would make.

    Raises:
        Problem: a file cannot be read, with the reason and what to do.
    """
    chosen = options or ImportOptions()
    fields = default_fields()
    profiles = store.mapping_profiles()
    recognised = [
        recognise(
            read_file(path),
            fields,
            kind=chosen.kind,
            sheet=chosen.sheet,
            mapping=chosen.mappings.get(path.name, chosen.mapping),
            profiles=profiles,
        )
        for path in paths
    ]
    draft = Draft(store.known())

    def to_lunar(day: date) -> tuple[int, int, int, bool]:
        found = lunar.lunar_of(day)
        return found.year, found.month, found.day, found.leap

    return [
        plan(
            one,
            draft,
            today=today,
            to_lunar=to_lunar,
            data_date=chosen.data_date,
            progress=progress,
            keep=False,
            cancel_gone=chosen.cancel_gone,
        )
        for one in sorted(recognised, key=lambda one: one.order)
    ]


@dataclass(frozen=True, slots=True)
class Leads:
    """That the new clients of a file are prospects whom nobody manages yet (潜在待分配名单, RF3).

    Attributes:
        referred: each of them is a referral found by the system as well, whose week begins (A2).
        texts: the language in which its tasks are called; `on` the day.
    """

    referred: bool
    texts: Texts
    on: date


def apply_plan(store: Store, *, planned: FilePlan, at: str, leads: Leads | None = None) -> Changes:
    """Write one file's plan as one transaction; a plan without changes writes nothing.

    Args:
        leads: new clients are prospects; None: they are managed.
    """
    if not planned.writes:
        return Changes()
    tables = {*(put.table for put in planned.puts), *(drop.table for drop in planned.drops), "import_file"}
    with store.transaction("import", label=planned.file) as tx:
        for put in planned.puts:
            row, values = row_id(put.row, tx.natural_id), _resolved(put.values, tx)
            # The status stands in a put only when it makes a client: no file tells it.
            new = leads is not None and put.table == "client" and "status" in values
            tx.put(put.table, row, values | ({"status": "prospect"} if new else {}))
            if new and leads is not None and leads.referred:
                put_referral(tx, texts=leads.texts, client=row, on=leads.on, source="system", note=planned.file)
                tables |= {"referral", "task"}
        for drop in planned.drops:
            tx.delete(drop.table, row_id(drop.row, tx.natural_id))
        for sheet in planned.sheets:
            if sheet.puts or sheet.drops:
                tx.put("import_file", tx.new_id(), _record(sheet, at))
                _remember(tx, sheet)
    return Changes(frozenset(tables), tx.operation)


def _resolved(values: Mapping[str, Value | RowKey], tx: Transaction) -> dict[str, Value]:
    return {
        name: row_id(value, tx.natural_id) if isinstance(value, RowKey) else value for name, value in values.items()
    }


def _record(sheet: SheetPlan, at: str) -> dict[str, Value]:
    return {
        "file": sheet.file,
        "sheet": sheet.sheet,
        "kind": sheet.kind,
        "encoding": sheet.encoding,
        "header_row": sheet.header_row,
        "data_date": sheet.data_date,
        "at": at,
        "mapping": json.dumps(dict(sheet.mapping), ensure_ascii=False),
        "new": sheet.new,
        "changed": sheet.changed,
        "same": sheet.same,
        "rejected": len(sheet.rejected),
    }


def _remember(tx: Transaction, sheet: SheetPlan) -> None:
    if sheet.signature and sheet.mapping:
        profile = {
            "signature": sheet.signature,
            "kind": sheet.kind,
            "mapping": json.dumps(dict(sheet.mapping), ensure_ascii=False),
        }
        tx.put("mapping_profile", tx.natural_id("mapping_profile", sheet.signature), profile)


def as_mapping(text: str) -> dict[str, str]:
    """Return a mapping given as JSON; raises ValueError for anything else than an object of texts."""
    found: Any = json.loads(text)
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise ValueError("not an object of texts")
    return found
