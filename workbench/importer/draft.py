"""The working copy of a book: what it holds, what the sheets planned so far have put, and who is who in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from workbench.importer.calendarrows import CalendarRows
from workbench.importer.plan import Known, KnownRow, RowKey, RowRef
from workbench.importer.records import POSITIONS, Row, ref_of
from workbench.importer.values.identity import to_eighteen
from workbench.importer.values.phones import digits

_Key = TypeVar("_Key")


class ClientRow(Row):
    """A client with the rows that point at it."""

    __slots__ = ("addresses", "holdings", "is_new", "number", "others", "snapshots", "ways")

    def __init__(self, ref: RowRef, known: KnownRow | None = None) -> None:
        super().__init__("client", ref, known)
        self.is_new = known is None
        self.number = self.text("client_no")
        self.ways: list[Row] = []
        self.addresses: list[Row] = []
        self.holdings: list[Row] = []
        self.snapshots: dict[str, Row] = {}
        #: (kind, value) under which files know the client besides, since duplicates were merged into it.
        self.others: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        return self.text("name") or ""

    @property
    def label(self) -> str:
        """What messages call the client: the number, else the name."""
        return self.number or self.name

    def full_numbers(self) -> list[str]:
        """Return the digits of the client's whole phone numbers; masked ones are no numbers."""
        return [digits(way.text("value") or "") for way in self.ways if is_full_number(way)]


class Marks(NamedTuple):
    """What a row of a file tells a client by; `mobiles` are whole numbers as digits, `identity` has 18 digits."""

    number: str | None = None
    identity: str | None = None
    name: str | None = None
    mobiles: tuple[str, ...] = ()
    birth: date | None = None


class Draft:
    """A book as it would be after the plans made so far; several files may be planned with one draft."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._loaded: set[str] = set()
        self._calendar: CalendarRows | None = None
        self._to_dos: dict[str, Row] | None = None
        self._by_ref: dict[RowRef, ClientRow] = {}
        self._by_number: dict[str, ClientRow] = {}
        self._by_bare_number: dict[str, list[ClientRow]] = {}
        self._by_identity: dict[str, ClientRow] = {}
        self._by_name: dict[str, list[ClientRow]] = {}
        self._by_phone: dict[str, list[ClientRow]] = {}
        self._by_birth: dict[tuple[str, date], list[ClientRow]] = {}
        for row in known.clients():
            client = ClientRow(ref_of(row), row)
            self._by_ref[client.ref] = client
            self._index(client)
        for row in known.aliases():
            self._index_alias(Row("alias", ref_of(row), row))

    def load(self, *tables: str) -> None:
        """Read the children that a plan needs, each table once: contact_way, address, holding."""
        readers: dict[str, Callable[[], Iterable[KnownRow]]] = {
            "contact_way": self._known.ways,
            "address": self._known.addresses,
            "holding": self._known.holdings,
        }
        for table in tables:
            if table not in self._loaded:
                self._loaded.add(table)
                self._attach(table, readers[table]())

    def calendar(self) -> CalendarRows:
        """Return the appointments and series, read once."""
        if self._calendar is None:
            self._calendar = CalendarRows(self._known.appointments(), self._known.series())
        return self._calendar

    def to_dos(self) -> dict[str, Row]:
        """Return the tasks that came from files by their names there, read once."""
        if self._to_dos is None:
            rows = (Row("task", ref_of(known), known) for known in self._known.tasks())
            self._to_dos = {uid: row for row in rows if (uid := row.text("uid"))}
        return self._to_dos

    def load_snapshots(self, months: Collection[str]) -> None:
        """Read the snapshots of these months, each month once."""
        missing = {month for month in months if f"snapshot {month}" not in self._loaded}
        if not missing:
            return
        self._loaded |= {f"snapshot {month}" for month in missing}
        self._attach("snapshot", self._known.snapshots(missing))

    def find(self, marks: Marks) -> ClientRow | None:
        """Return the client that a row names: by number, identity number, name with mobile, name with birth day.

        Two rows with different numbers are two clients, whatever else they share; a client without number is found
        by the rest and gets the number then.
        """
        if marks.number:
            found = self._by_number.get(marks.number)
            if found:
                return found
        return self._find_otherwise(marks)

    def _find_otherwise(self, marks: Marks) -> ClientRow | None:
        number, identity, name, mobiles, birth = marks
        candidates: list[ClientRow] = []
        if identity and identity in self._by_identity:
            candidates.append(self._by_identity[identity])
        namesakes = self._by_name.get(name) if name else None
        if name and namesakes:
            for mobile in mobiles:
                candidates += [client for client in self.owners(mobile) if client in namesakes]
            if birth:
                candidates += self._by_birth.get((name, birth), ())
            if len(namesakes) == 1 and not (number or identity or mobiles or birth):
                candidates.append(namesakes[0])
        for client in candidates:
            if not (number and client.number):
                return client
        return None

    def find_number(self, number: str, name: str | None) -> ClientRow | None:
        """Return the client of a number; without its leading zeros it counts when the name agrees."""
        found = self._by_number.get(number)
        if found or not number.isdigit():
            return found
        close = [client for client in self._by_bare_number.get(number.lstrip("0"), ()) if client.name == name]
        return close[0] if len(close) == 1 else None

    def same_identity(self, identity: str) -> ClientRow | None:
        """Return the client that has this sound identity number."""
        return self._by_identity.get(identity)

    def namesakes(self, name: str) -> Sequence[ClientRow]:
        """Return all clients of a name."""
        return self._by_name.get(name, ())

    def owners(self, number: str) -> Sequence[ClientRow]:
        """Return the clients that have this whole phone number."""
        return self._by_phone.get(number, ())

    def add(self, marks: Marks) -> ClientRow:
        """Make a client that the book does not hold yet, with a natural key of what is known of it."""
        client = ClientRow(RowKey("client", _natural_key(marks)))
        # The same key twice: two people whom nothing in the files tells apart.
        count = 1
        while client.ref in self._by_ref:
            count += 1
            client = ClientRow(RowKey("client", (*_natural_key(marks), str(count))))
        self._by_ref[client.ref] = client
        self.note(client, marks)
        return client

    def note(self, client: ClientRow, marks: Marks) -> None:
        """Let a client be found by these marks from now on."""
        if marks.number:
            client.number = client.number or marks.number
            self._note_number(marks.number, client)
        if marks.identity:
            self._by_identity.setdefault(marks.identity, client)
        if marks.name:
            _append(self._by_name, marks.name, client)
        for number in marks.mobiles:
            _append(self._by_phone, number, client)
        if marks.name and marks.birth:
            _append(self._by_birth, (marks.name, marks.birth), client)

    def _index(self, client: ClientRow) -> None:
        number, name, id_no = client.text("client_no"), client.name, client.text("id_no")
        birth = client.get("birth")
        if number:
            self._note_number(number, client)
        if id_no and client.get("id_flag") == "ok":
            self._by_identity.setdefault(to_eighteen(id_no), client)
        if name:
            _append(self._by_name, name, client)
        if name and isinstance(birth, date):
            _append(self._by_birth, (name, birth), client)

    def _index_alias(self, alias: Row) -> None:
        """Let a client be found by what a duplicate was called that was merged into it; what rows say goes first."""
        owner, kind, value = alias.get("client_id"), alias.text("kind"), alias.text("value")
        client = self._by_ref.get(owner) if isinstance(owner, bytes) else None
        if client is None or not kind or not value:
            return
        client.others = (*client.others, (kind, value))
        birth = client.get("birth")
        if kind == "client_no":
            self._note_number(value, client)
        elif kind == "id_no":
            self._by_identity.setdefault(to_eighteen(value), client)
        elif kind == "name":
            _append(self._by_name, value, client)
            if isinstance(birth, date):
                _append(self._by_birth, (value, birth), client)

    def _note_number(self, number: str, client: ClientRow) -> None:
        self._by_number.setdefault(number, client)
        if number[0] == "0":
            _append(self._by_bare_number, number.lstrip("0"), client)

    def _attach(self, table: str, rows: Iterable[KnownRow]) -> None:
        position = POSITIONS[table]["client_id"]
        for known in rows:
            owner = known[position]
            client = self._by_ref.get(owner) if isinstance(owner, bytes) else None
            if client is None:
                continue
            row = Row(table, ref_of(known), known)
            if table == "snapshot":
                client.snapshots.setdefault(str(row.get("month")), row)
            elif table == "contact_way":
                client.ways.append(row)
                if is_full_number(row):
                    _append(self._by_phone, digits(row.text("value") or ""), client)
            else:
                (client.addresses if table == "address" else client.holdings).append(row)


def is_full_number(way: Row) -> bool:
    """Tell whether a way of contact is a telephone number without mask."""
    return not way.get("masked") and way.get("kind") in ("mobile", "phone", "work", "other")


def _natural_key(marks: Marks) -> tuple[str, ...]:
    if marks.number:
        return ("no", marks.number)
    if marks.identity:
        return ("id", marks.identity)
    name = marks.name or ""
    if marks.mobiles:
        return ("mobile", name, marks.mobiles[0])
    return ("birth", name, marks.birth.isoformat()) if marks.birth else ("name", name)


def _append(index: dict[_Key, list[ClientRow]], key: _Key, client: ClientRow) -> None:
    clients = index.setdefault(key, [])
    if client not in clients:
        clients.append(client)
