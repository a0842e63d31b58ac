"""Compares what a file says of a client with the book and puts the differences; an empty cell never erases."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from workbench.importer.context import Job, Outcome
from workbench.importer.draft import ClientRow
from workbench.importer.incoming import Incoming
from workbench.importer.judging import address_columns, birthday_columns, identity_columns, product_columns
from workbench.importer.messages import note, yuan
from workbench.importer.plan import RowKey
from workbench.importer.records import Row
from workbench.importer.values.identity import Identity, to_eighteen
from workbench.importer.values.phones import Phone, digits, fits_mask

_COMPANY: Final = re.compile("有限公司|股份公司|责任公司|集团公司|合作社|事务所|经营部|基金会")


class Update:
    """Applies collections to clients of the draft; the puts go into the outcome."""

    def __init__(
        self, job: Job, outcome: Outcome, *, exact: bool, names_win: bool, labels: Mapping[str, str] | None = None
    ) -> None:
        self._job = job
        self._outcome = outcome
        self._exact = exact
        self._names_win = names_win
        self._labels = labels or {}

    def apply(self, client: ClientRow, incoming: Incoming, *, make: bool = False) -> bool:
        """Put all differences of one client; return whether there were any."""
        before = len(self._outcome.puts)
        self._put_row(client, self._client_columns(client, incoming, make))
        for number, phone in incoming.ways.items():
            self._put_phone(client, number, phone)
        for kind, text in incoming.others:
            self._put_other(client, kind, text)
        for kind, parts in incoming.addresses.items():
            self._put_address(client, kind, address_columns(parts))
        for month, figures in incoming.figures.items():
            self._put_snapshot(client, month, incoming.as_of[month], figures, incoming.row)
        return len(self._outcome.puts) > before

    def _client_columns(self, client: ClientRow, incoming: Incoming, make: bool) -> dict[str, Any]:
        columns, judged = incoming.values, incoming.judged
        columns |= self._name_columns(client, incoming)
        if "client_no" in judged and not client.get("client_no"):
            columns["client_no"] = judged["client_no"]
        if "id_no" in judged:
            columns |= self._identity_columns(client, incoming)
        if judged:
            columns |= birthday_columns(incoming, client.get, self._job.to_lunar)
        if incoming.products or incoming.flags:
            columns |= product_columns(incoming, client.get)
        if make:
            kind = "company" if _COMPANY.search(judged.get("name", "")) else "person"
            columns = {"kind": kind, "status": "managed", "since": self._job.today, **columns}
        return columns

    def _name_columns(self, client: ClientRow, incoming: Incoming) -> dict[str, str]:
        """Return the name where it is news; a mask never replaces a name, figures and products never rename."""
        found, known = incoming.judged.get("name"), client.name
        if not found or found == known or ("name", found) in client.others:
            return {}
        if not known or ("*" in known and "*" not in found):
            return {"name": found}
        if "*" in found:
            return {}
        self._warn(incoming.row, "name-differs", "name", known=known, found=found)
        return {"name": found} if self._names_win else {}

    def _identity_columns(self, client: ClientRow, incoming: Incoming) -> dict[str, Any]:
        identity: Identity = incoming.judged["id_no"]
        if any(kind == "id_no" and identity.key == to_eighteen(value) for kind, value in client.others):
            # The number of a duplicate that was merged into the client is no news.
            return {}
        columns, code = identity_columns(identity, client.get)
        if code:
            self._warn(incoming.row, code, "id_no")
        birth = incoming.judged.get("birth")
        if identity.birth and isinstance(birth, date) and identity.birth != birth:
            self._warn(incoming.row, "birth-differs", "birth", found=birth.isoformat())
        if identity.gender and "gender" not in incoming.values and client.get("gender") is None:
            columns["gender"] = identity.gender
        return columns

    def _put_phone(self, client: ClientRow, number: str, phone: Phone) -> None:
        """Add a number; a whole one takes the place of its mask, a mask that fits a whole number adds nothing."""
        fitting: Row | None = None
        for way in client.ways:
            known = digits(way.text("value") or "")
            if known == number or _is_local_part(known, number):
                return
            if phone.masked and not way.get("masked") and fits_mask(number, known):
                return
            if not phone.masked and way.get("masked") and fits_mask(known, number):
                fitting = fitting or way
        if fitting is not None:
            self._put_row(fitting, {"kind": phone.kind, "value": phone.number, "masked": False})
            return
        values = {"kind": phone.kind, "value": phone.number, "masked": phone.masked}
        client.ways.append(self._put_child(client, "contact_way", (number,), values))

    def _put_other(self, client: ClientRow, kind: str, text: str) -> None:
        for way in client.ways:
            if way.get("kind") == kind and (way.text("value") or "").casefold() == text.casefold():
                return
        values = {"kind": kind, "value": text, "masked": False}
        client.ways.append(self._put_child(client, "contact_way", (kind, text.casefold()), values))

    def _put_address(self, client: ClientRow, kind: str, columns: dict[str, Any]) -> None:
        if not columns:
            return
        known = next((row for row in client.addresses if row.get("kind") == kind), None)
        if known is not None:
            if columns.get("text") == known.get("text"):
                # The same address again: how it was told apart by hand stays.
                columns = {name: value for name, value in columns.items() if name == "postcode"}
            elif "text" in columns:
                # Nothing of the old address stays beside the new one.
                columns = dict.fromkeys(("district", "street")) | columns
            self._put_row(known, columns)
            return
        client.addresses.append(self._put_child(client, "address", (kind,), {"kind": kind, **columns}))

    def _put_snapshot(self, client: ClientRow, month: str, as_of: date, figures: dict[str, int], row: int) -> None:
        """Unite a month's figures with those the book has; the later import wins and a difference is told."""
        known = client.snapshots.get(month)
        if known is None:
            values = {"month": month, "as_of": min(as_of, self._job.today), **figures}
            client.snapshots[month] = self._put_child(client, "snapshot", (month,), values)
            return
        for name, fen in figures.items():
            before = known.get(name)
            if isinstance(before, int) and before != fen:
                what = f"{self._labels.get(name, name)} {month}"
                self._warn(row, "value-differs", name, what=what, known=yuan(before), found=yuan(fen))
        columns: dict[str, Any] = dict(figures)
        earlier = known.get("as_of")
        # The day moves forward only, so that two files of one month do not undo each other for ever.
        if self._exact and isinstance(earlier, date) and as_of > earlier:
            columns["as_of"] = as_of
        self._put_row(known, columns)

    def _put_row(self, row: Row, columns: Mapping[str, Any]) -> None:
        put = row.put(columns)
        if put:
            self._outcome.puts.append(put)

    def _put_child(self, client: ClientRow, table: str, key: tuple[str, ...], values: dict[str, Any]) -> Row:
        values["client_id"] = client.ref
        child, put = Row.make(table, RowKey(table, key, client.ref), values)
        self._outcome.puts.append(put)
        return child

    def _warn(self, row: int, code: str, field: str | None, **values: object) -> None:
        self._outcome.warnings.append(note(row, code, field, **values))


def _is_local_part(known: str, number: str) -> bool:
    """Tell a landline without area code from the same one with it."""
    shorter, longer = sorted((known, number), key=len)
    if len(shorter) not in (7, 8) or len(longer) - len(shorter) not in (3, 4):
        return False
    return longer.startswith("0") and longer.endswith(shorter)
