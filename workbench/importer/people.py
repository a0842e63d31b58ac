"""Plans sheets of clients and of monthly figures: whose row it is, what is new, what changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Any

from workbench.importer.columns import Cells
from workbench.importer.context import DataDate, Table
from workbench.importer.draft import ClientRow, Marks
from workbench.importer.incoming import PLAIN_FIELDS, Incoming
from workbench.importer.messages import COMPARING, READING, note, shown, yuan
from workbench.importer.update import Update
from workbench.importer.values.days import month_end
from workbench.importer.values.identity import Identity
from workbench.importer.values.phones import Phone, digits

#: Writes what one column says of the row at a position into the client's collection; returns what it contradicts.
Taker = Callable[[int, Incoming], Any]


class PeoplePlan:
    """Plans one sheet whose rows are clients, with or without figures of months."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._draft = table.job.draft
        self._outcome = table.outcome
        self._incoming: dict[ClientRow, Incoming] = {}
        self._numbers = table.values("client_no") or [None] * len(table)
        self._names = table.values("name") or [None] * len(table)
        self._identities = table.values("id_no") or [None] * len(table)
        self._births = table.values("birth") or [None] * len(table)
        self._phones = [cells.values for cells in table.of_type("phone")]
        self._months = table.values("month")
        self._days = table.values("as_of")
        self._labels = {cells.column.spec.name: cells.column.head for cells in table.cells}
        self._draft.load("contact_way", "address")

    def run(self) -> None:
        """Plan all rows; everything found goes into the table's outcome."""
        table = self._table
        accepted = [self._client_of(position) for position in range(len(table))]
        table.warn_of_cells([client is not None for client in accepted])
        takers = list(self._takers())
        figures = [
            cells for cells in table.cells if cells.column.spec.role == "figure" and cells.column.spec.type == "money"
        ]
        for position, client in enumerate(accepted):
            if client is None:
                continue
            table.tick(position, READING)
            self._take(position, client, takers, figures)
        self._finish()

    def _client_of(self, position: int) -> ClientRow | None:
        """Return the client of a row, a new one if need be; None when the row is rejected."""
        number, name = self._numbers[position], self._names[position]
        identity: Identity | None = self._identities[position]
        key = identity.key if identity else None
        if number is None and name is None and key is None:
            self._reject(position, "no-name")
            return None
        full = name is not None and "*" not in name
        marks = Marks(
            number=number,
            identity=key,
            name=name if full else None,
            mobiles=tuple(self._full_mobiles(position)),
            birth=birth if isinstance(birth := self._births[position], date) else None,
        )
        client = self._draft.find(marks)
        if client is None and number is not None:
            client = self._draft.find_number(number, name)
        if client is None:
            if name is None:
                self._reject(position, "no-name-new" if number else "no-name", client=number)
                return None
            self._warn_of_twin(position, marks)
            client = self._draft.add(Marks(number, key, name, marks.mobiles, marks.birth))
        else:
            self._draft.note(client, marks)
        return client

    def _warn_of_twin(self, position: int, marks: Marks) -> None:
        twin = self._draft.same_identity(marks.identity) if marks.identity else None
        if twin is not None:
            self._warn(position, "same-identity", "id_no", other=twin.label)

    def _full_mobiles(self, position: int) -> Iterator[str]:
        for column in self._phones:
            for phone in column[position] or ():
                if not phone.masked and phone.kind == "mobile":
                    yield phone.number

    def _take(self, position: int, client: ClientRow, takers: Sequence[Taker], figures: Sequence[Cells]) -> None:
        incoming = self._incoming.get(client)
        if incoming is None:
            incoming = self._incoming[client] = Incoming(self._table.row_of(position))
        elif self._months is None and self._days is None:
            self._warn(position, "client-repeated", None, first=incoming.row)
        for take in takers:
            contradicted = take(position, incoming)
            if contradicted:
                self._warn_of_change(position, *contradicted)
        self._take_figures(position, incoming, figures)

    def _take_figures(self, position: int, incoming: Incoming, figures: Sequence[Cells]) -> None:
        if not figures:
            return
        data = self._data_date(position)
        for cells in figures:
            fen = cells.values[position]
            if fen is None:
                continue
            column = cells.column
            named = column.month or column.back
            month = self._table.month_of(column) if named else data.month
            of_month = incoming.figures.setdefault(month, {})
            earlier = of_month.get(column.spec.name)
            if earlier is not None and earlier != fen:
                self._warn_of_change(position, column.spec.name, yuan(earlier), yuan(fen))
            of_month[column.spec.name] = fen
            incoming.as_of[month] = data.day if month == data.month else month_end(month)

    def _data_date(self, position: int) -> DataDate:
        """Return the data date of a row: its own column of days or months, else the sheet's."""
        for column in (self._days, self._months):
            value = column[position] if column else None
            if isinstance(value, date):
                return DataDate(value, exact=True)
            if isinstance(value, str):
                return DataDate(month_end(value), exact=False)
        return self._table.data_date

    def _takers(self) -> Iterator[Taker]:
        for cells in self._table.cells:
            taker = _taker(cells)
            if taker:
                yield taker

    def _finish(self) -> None:
        """Compare every client once with the book."""
        table, draft = self._table, self._draft
        draft.load_snapshots({month for incoming in self._incoming.values() for month in incoming.figures})
        update = Update(
            table.job,
            self._outcome,
            exact=table.data_date.exact,
            names_win=table.found.kind == "clients",
            labels=self._labels,
        )
        for count, (client, incoming) in enumerate(self._incoming.items()):
            table.tick(count, COMPARING)
            was_new = client.is_new
            client.is_new = False
            changed = update.apply(client, incoming, make=was_new)
            self._outcome.count(is_new=was_new, has_changed=changed)

    def _reject(self, position: int, code: str, **values: object) -> None:
        self._outcome.rejected.append(note(self._table.row_of(position), code, None, **values))

    def _warn(self, position: int, code: str, field: str | None, **values: object) -> None:
        self._outcome.warnings.append(note(self._table.row_of(position), code, field, **values))

    def _warn_of_change(self, position: int, name: str, before: object, after: object) -> None:
        if name == "identity":
            # Numbers of documents are not shown in messages.
            name, before, after = "id_no", "…", "…"
        what = self._labels.get(name, name)
        self._warn(position, "value-differs", name, what=what, known=shown(before), found=shown(after))


def _taker(cells: Cells) -> Taker | None:
    """Return how a column is taken; figures, days and what is not kept have none here."""
    spec, values = cells.column.spec, cells.values
    if spec.name in PLAIN_FIELDS or spec.name in ("birth", "lunar"):
        return _plain(spec.name, values)
    by_name: dict[str, Callable[[Sequence[Any]], Taker]]
    by_name = {"id_no": partial(_plain, "identity"), "name": _name, "client_no": _number, "refuses_messages": _refusal}
    if spec.name in by_name:
        return by_name[spec.name](values)
    if spec.type == "product-flag":
        return _product(cells.column.product or cells.column.head, values)
    by_type: dict[str, Callable[[Sequence[Any]], Taker]] = {
        "phone": partial(_phones, spec.way),
        "email": partial(_others, spec.way),
        "way": partial(_others, spec.way),
        "address": partial(_address, spec.address, spec.part),
        "list": _products,
    }
    return by_type[spec.type](values) if spec.type in by_type else None


def _plain(name: str, values: Sequence[Any]) -> Taker:
    def take(position: int, incoming: Incoming) -> Any:
        value = values[position]
        if value is None:
            return None
        earlier = incoming.set(name, value)
        return None if earlier is None else (name, earlier, value)

    return take


def _name(values: Sequence[Any]) -> Taker:
    def take(position: int, incoming: Incoming) -> Any:
        value = values[position]
        if value is None or ("*" in value and "name" in incoming.values):
            return None
        earlier = incoming.set("name", value)
        return None if earlier is None or "*" in earlier else ("name", earlier, value)

    return take


def _number(values: Sequence[Any]) -> Taker:
    def take(position: int, incoming: Incoming) -> Any:
        if values[position] is not None:
            incoming.values.setdefault("client_no", values[position])

    return take


def _refusal(values: Sequence[Any]) -> Taker:
    def take(position: int, incoming: Incoming) -> Any:
        # Only a yes says something about consent: who did not refuse has not agreed either.
        if values[position]:
            incoming.values["consent_messages"] = False

    return take


def _phones(way: str, values: Sequence[Any]) -> Taker:
    def take(position: int, incoming: Incoming) -> Any:
        phone: Phone
        for phone in values[position] or ():
            kind = phone.kind if phone.kind == "mobile" or way == "mobile" else way
            incoming.ways.setdefault(digits(phone.number), Phone(kind, phone.number, phone.masked))

    return take


def _others(way: str, values: Sequence[Any]) -> Taker:
    def take(position: int, incoming: Incoming) -> Any:
        for text in values[position] or ():
            if (way, text) not in incoming.others:
                incoming.others.append((way, text))

    return take


def _address(kind: str, part: str, values: Sequence[Any]) -> Taker:
    def take(position: int, incoming: Incoming) -> Any:
        value = values[position]
        if value is None:
            return None
        parts = incoming.addresses.setdefault(kind, {})
        earlier = parts.get(part)
        parts[part] = value
        return (f"{kind}_address", earlier, value) if earlier not in (None, value) else None

    return take


def _products(values: Sequence[Any]) -> Taker:
    def take(position: int, incoming: Incoming) -> Any:
        for product in values[position] or ():
            incoming.values.setdefault("products", {})[product] = True

    return take


def _product(product: str, values: Sequence[Any]) -> Taker:
    def take(position: int, incoming: Incoming) -> Any:
        if values[position]:
            incoming.values.setdefault("flags", {})[product] = True

    return take
