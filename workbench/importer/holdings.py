"""Plans sheets of products: whose they are, which the book has already, whether the totals agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from workbench.importer.context import Table
from workbench.importer.draft import ClientRow, Marks
from workbench.importer.messages import COMPARING, note, yuan
from workbench.importer.plan import Note, RowKey
from workbench.importer.records import Row
from workbench.importer.values.amounts import YUAN, amount
from workbench.importer.values.identity import Identity

#: Columns of table `holding` and the fields that give them.
_COLUMNS: Final = ("kind", "code", "name", "risk", "amount_fen", "starts", "matures", "rate", "auto_renew")
_KEY: Final = ("kind", "product", "starts", "matures")


class HoldingsPlan:
    """Plans one sheet whose rows are products of clients."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._draft = table.job.draft
        self._outcome = table.outcome
        self._columns: Mapping[str, Sequence[Any]] = {
            name: values for name in _COLUMNS if (values := table.values(f"holding.{name}")) is not None
        }
        self._days = table.values("as_of")
        self._taken: Counter[tuple[Any, ...]] = Counter()
        self._by_key: dict[ClientRow, dict[tuple[Any, ...], list[Row]]] = {}

    def run(self) -> None:
        """Plan all rows; everything found goes into the table's outcome."""
        table = self._table
        self._draft.load("holding")
        accepted = [self._accept(position) for position in range(len(table))]
        table.warn_of_cells([client is not None for client in accepted])
        for position, client in enumerate(accepted):
            table.tick(position, COMPARING)
            if client is not None:
                self._plan(position, client)
        self._check_totals()

    def _accept(self, position: int) -> ClientRow | None:
        """Return the owner of a row; None when the row is rejected."""
        client = self._owner(position)
        if client is not None and self._columns["amount_fen"][position] is None:
            self._outcome.rejected.append(self._without_amount(position))
            return None
        return client

    def _without_amount(self, position: int) -> Note:
        row, currency = self._table.row_of(position), _at(self._table.values("currency"), position)
        if currency:
            return note(row, "amount-foreign", "holding.amount_fen", raw=currency)
        return note(row, "no-amount", "holding.amount_fen")

    def _owner(self, position: int) -> ClientRow | None:
        table, row = self._table, self._table.row_of(position)
        number, name = _at(table.values("client_no"), position), _at(table.values("name"), position)
        identity: Identity | None = _at(table.values("id_no"), position)
        key = identity.key if identity else None
        if number is None and name is None and key is None:
            self._outcome.rejected.append(note(row, "no-name"))
            return None
        client = self._draft.find_number(number, name) if number else None
        if client is None and key:
            client = self._draft.find(Marks(identity=key))
        if client is None and not number and name:
            return self._owner_by_name(name, row)
        if client is None:
            self._outcome.rejected.append(note(row, "unknown-client", None, client=number or name or "…"))
            return None
        if name and client.name and name != client.name and "*" not in name + client.name:
            self._outcome.warnings.append(note(row, "name-differs", "name", known=client.name, found=name))
        return client

    def _owner_by_name(self, name: str, row: int) -> ClientRow | None:
        namesakes = self._draft.namesakes(name)
        if len(namesakes) == 1:
            self._outcome.warnings.append(note(row, "matched-by-name", "name"))
            return namesakes[0]
        code = "client-unsure" if namesakes else "unknown-client"
        self._outcome.rejected.append(note(row, code, None, client=name))
        return None

    def _plan(self, position: int, client: ClientRow) -> None:
        values = {name: column[position] for name, column in self._columns.items() if column[position] is not None}
        key = _key(values.get)
        self._taken[client, key] += 1
        place = self._taken[client, key]
        known = self._known(client).get(key, ())
        data = self._data_date(position)
        if place <= len(known):
            row = known[place - 1]
            put = row.put(values)
            if put is None and data[1] and _is_later(data[0], row.get("as_of")):
                put = row.put({"as_of": data[0]})
            elif put is not None and _is_later(data[0], row.get("as_of")):
                put = put._replace(values={**put.values, "as_of": data[0]})
                row.put({"as_of": data[0]})
            self._outcome.count(is_new=False, has_changed=put is not None)
        else:
            row = Row("holding", RowKey("holding", (*map(_text, key), str(place)), client.ref))
            put = row.put({"client_id": client.ref, **values, "as_of": data[0]})
            client.holdings.append(row)
            self._outcome.count(is_new=True, has_changed=True)
        if put is not None:
            self._outcome.puts.append(put)

    def _known(self, client: ClientRow) -> dict[tuple[Any, ...], list[Row]]:
        """Return the client's holdings of the book by their natural key, in their order."""
        found = self._by_key.get(client)
        if found is None:
            found = self._by_key[client] = {}
            for row in client.holdings:
                found.setdefault(_key(row.get), []).append(row)
        return found

    def _data_date(self, position: int) -> tuple[date, bool]:
        """Return the day that the row is of, and whether the file names it."""
        own = _at(self._days, position)
        data = self._table.data_date
        return (own, True) if isinstance(own, date) else (data.day, data.exact)

    def _check_totals(self) -> None:
        """Compare every total row with the rows above it: all of them, or those since the last total."""
        table = self._table
        column = table.found.column("holding.amount_fen")
        totals = [number for number, code in table.skipped_rows if code == "total-row"]
        if column is None or not totals:
            return
        amounts = [(table.row_of(position), fen) for position, fen in enumerate(self._columns["amount_fen"])]
        since = 0
        for number in totals:
            row = table.passed[number]
            cell = row[column.index] if column.index < len(row) else ""
            stated, _ = amount(cell, YUAN if column.unit is None else column.unit)
            above = [(at, fen or 0) for at, fen in amounts if at <= number]
            sums = (sum(fen for _, fen in above), sum(fen for at, fen in above if at > since))
            if stated is not None and stated not in sums and "平均" not in "".join(map(str, row)):
                values = {"stated": yuan(stated), "sum": yuan(sums[0])}
                self._outcome.warnings.append(note(number + 1, "total-differs", "holding.amount_fen", **values))
            since = number + 1


def _key(get: Any) -> tuple[Any, ...]:
    return (get("kind"), get("code") or get("name"), get("starts"), get("matures"))


def _text(value: Any) -> str:
    return "" if value is None else value.isoformat() if isinstance(value, date) else str(value)


def _at(values: Sequence[Any] | None, position: int) -> Any:
    return None if values is None else values[position]


def _is_later(day: date, known: Any) -> bool:
    return not isinstance(known, date) or day > known
