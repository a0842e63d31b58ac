"""Plans sheets of clients and of monthly figures: whose row it is, what is new, what changes."""

from __future__ import annotations

from datetime import date

from workbench.importer.context import Table
from workbench.importer.draft import ClientRow, Marks
from workbench.importer.gathering import Gatherer
from workbench.importer.incoming import Contradiction, Incoming
from workbench.importer.messages import COMPARING, READING, note, shown, yuan
from workbench.importer.update import Update
from workbench.importer.values.identity import Identity


class PeoplePlan:
    """Plans one sheet whose rows are clients, with or without figures of months."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._draft = table.job.draft
        self._outcome = table.outcome
        nothing = [None] * len(table)
        self._numbers = table.values("client_no") or nothing
        self._names = table.values("name") or nothing
        self._identities = table.values("id_no") or nothing
        self._births = table.values("birth") or nothing
        self._gatherer = Gatherer(table)
        self._labels = {cells.column.spec.name: cells.column.head for cells in table.cells}
        # In a long table a client comes once a month; that is no repetition worth a word.
        self._is_long = table.values("month") is not None or table.values("as_of") is not None
        self._draft.load("contact_way", "address")

    def run(self) -> None:
        """Plan all rows; everything found goes into the table's outcome."""
        table = self._table
        owners = [self._owner(position) for position in range(len(table))]
        table.warn_of_cells([client is not None for client in owners])
        gathered: dict[ClientRow, Incoming] = {}
        for position, client in enumerate(owners):
            table.tick(position, READING)
            if client is None:
                continue
            incoming = self._gatherer.row(position)
            first = gathered.setdefault(client, incoming)
            if first is not incoming:
                self._unite(first, incoming)
        self._compare(gathered)

    def _owner(self, position: int) -> ClientRow | None:
        """Return the client of a row, a new one if need be; None when the row is rejected."""
        number, name = self._numbers[position], self._names[position]
        identity: Identity | None = self._identities[position]
        key = identity.key if identity else None
        if number is None and name is None and key is None:
            self._reject(position, "no-name")
            return None
        birth = self._births[position]
        marks = Marks(
            number=number,
            identity=key,
            name=name if name is not None and "*" not in name else None,
            mobiles=self._gatherer.full_mobiles(position),
            birth=birth if isinstance(birth, date) else None,
        )
        client = self._draft.find(marks)
        if client is None and number is not None:
            client = self._draft.find_number(number, name)
            # Found without its leading zeros: the short number stays nobody's.
            marks = marks._replace(number=None if client else number)
        if client is not None:
            self._draft.note(client, marks)
            return client
        if name is None:
            self._reject(position, "no-name-new" if number else "no-name", client=number)
            return None
        twin = self._draft.same_identity(key) if key else None
        if twin is not None:
            self._warn(self._table.row_of(position), "same-identity", "id_no", other=twin.label)
        return self._draft.add(marks._replace(name=name))

    def _unite(self, first: Incoming, later: Incoming) -> None:
        if not self._is_long:
            self._warn(later.row, "client-repeated", None, first=first.row)
        for contradiction in first.unite(later):
            self._warn_of(later.row, contradiction)

    def _compare(self, gathered: dict[ClientRow, Incoming]) -> None:
        """Compare every client once with the book; what was gathered is let go on the way."""
        table = self._table
        self._draft.load_snapshots({month for incoming in gathered.values() for month in incoming.figures})
        update = Update(
            table.job,
            self._outcome,
            exact=table.data_date.exact,
            names_win=table.found.kind == "clients",
            labels=self._labels,
        )
        for count, client in enumerate(list(gathered)):
            table.tick(count, COMPARING)
            was_new, client.is_new = client.is_new, False
            changed = update.apply(client, gathered.pop(client), make=was_new)
            self._outcome.count(is_new=was_new, has_changed=changed)

    def _reject(self, position: int, code: str, **values: object) -> None:
        self._outcome.rejected.append(note(self._table.row_of(position), code, None, **values))

    def _warn(self, row: int, code: str, field: str | None, **values: object) -> None:
        self._outcome.warnings.append(note(row, code, field, **values))

    def _warn_of(self, row: int, contradiction: Contradiction) -> None:
        name, before, after = contradiction
        if name == "id_no":
            # Numbers of documents are not shown in messages.
            before = after = "…"
        elif name.endswith("_fen") and isinstance(before, int) and isinstance(after, int):
            before, after = yuan(before), yuan(after)
        what = self._labels.get(name, name)
        self._warn(row, "value-differs", name, what=what, known=shown(before), found=shown(after))
