"""What an import would change: the records that the importer hands to the store and to the preview."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple, Protocol

from workbench.ports import Value

Kind = Literal["clients", "snapshots", "holdings", "contacts", "calendar"]

#: Files of one command are applied in this order (cli.md, fine print), sheets of one file too.
KIND_ORDER: tuple[Kind, ...] = ("clients", "snapshots", "holdings", "contacts", "calendar")

#: A row of table `client` (or of a child table) as the book holds it: `(id, *columns in registry order)`.
KnownRow = tuple[Value, ...]

#: Called now and then with rows done, rows in all and a marked English text; may raise `CancelledError`.
Progress = Callable[[int, int, str], None]

#: The lunar date of a solar day: (lunar year, month, day, leap month).
ToLunar = Callable[[date], tuple[int, int, int, bool]]


class RowKey(NamedTuple):
    """A row that has no id yet: its natural key, for a child beneath the row `parent`.

    The store makes the id of it: `natural_id(table, *key)`, for a child
    `natural_id(table, <id of parent as 32 hex digits>, *key)`; see `row_id`.
    """

    table: str
    key: tuple[str, ...]
    parent: bytes | RowKey | None = None


#: A row of the book: its 16-byte id, or the natural key of a row that is to be made.
RowRef = bytes | RowKey


def row_id(row: RowRef, natural_id: Callable[..., bytes]) -> bytes:
    """Return the 16-byte id of a row; `natural_id(table, *key)` is `Transaction.natural_id`."""
    if isinstance(row, bytes):
        return row
    if row.parent is None:
        return natural_id(row.table, *row.key)
    return natural_id(row.table, row_id(row.parent, natural_id).hex(), *row.key)


class Put(NamedTuple):
    """Columns to set in one row; `values` of type `ref` may be a `RowKey` (resolve with `row_id`)."""

    table: str
    row: RowRef
    values: dict[str, Value | RowKey]


class Drop(NamedTuple):
    """A row that goes: a newer version of a calendar's entry does not have it any more."""

    table: str
    row: RowRef


@dataclass(frozen=True, slots=True)
class Note:
    """Something to tell about a sheet or a row: why it was rejected, doubtful or skipped.

    Attributes:
        row: 1-based row of the sheet (of a card file: number of the card, of a calendar: line of the file), None when
            it concerns the sheet.
        code: stable kebab-case name.
        text: English sentence with `{placeholders}`, context "Import" of the catalogue.
        values: what fills the placeholders; never a whole number of a document or phone.
        field: the field concerned (a name as in `SheetPlan.mapping`), None when it concerns the row.
    """

    row: int | None
    code: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    field: str | None = None


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """What one sheet would change.

    `new`, `changed` and `same` count clients, for a sheet of holdings the holdings, for a calendar its events. A sheet
    that holds nothing to import has kind None and one note in `skipped` with row None. `puts` are in an order in which
    a row comes before its children; applying them twice or again later changes nothing. `drops` are rows that go;
    `gone` counts entries that came from this calendar before and are no longer in it.
    """

    file: str
    sheet: str
    kind: Kind | None
    encoding: str | None = None
    header_row: int | None = None
    data_date: date | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    unmapped: tuple[str, ...] = ()
    signature: str | None = None
    new: int = 0
    changed: int = 0
    same: int = 0
    rejected: tuple[Note, ...] = ()
    warnings: tuple[Note, ...] = ()
    skipped: tuple[Note, ...] = ()
    puts: tuple[Put, ...] = ()
    drops: tuple[Drop, ...] = ()
    gone: int = 0


@dataclass(frozen=True, slots=True)
class FilePlan:
    """The plans of a file's sheets in the order of the sheets."""

    file: str
    sheets: tuple[SheetPlan, ...]

    @property
    def puts(self) -> tuple[Put, ...]:
        """Everything to write, in the order in which it was planned (clients before what points at them)."""
        ranked = sorted(self.sheets, key=lambda sheet: KIND_ORDER.index(sheet.kind) if sheet.kind else 0)
        return tuple(put for sheet in ranked for put in sheet.puts)

    @property
    def drops(self) -> tuple[Drop, ...]:
        """Every row that goes."""
        return tuple(drop for sheet in self.sheets for drop in sheet.drops)

    @property
    def writes(self) -> bool:
        """Whether the book would change."""
        return any(sheet.puts or sheet.drops for sheet in self.sheets)

    @property
    def rejected(self) -> int:
        """Number of rejected rows of all sheets (exit code 1 of the command line when not 0)."""
        return sum(len(sheet.rejected) for sheet in self.sheets)


class Known(Protocol):
    """What the importer reads of a book; each method returns live rows as `(id, *columns in registry order)`.

    Ids and references are 16 bytes, days `date`, flags bool or 0/1, everything else as in `registry.py`.
    A method is called at most once for a plan, and only when the kind of file needs it.
    """

    def clients(self) -> Iterable[KnownRow]:
        """All rows of table `client`."""

    def aliases(self) -> Iterable[KnownRow]:
        """All rows of table `alias`."""

    def ways(self) -> Iterable[KnownRow]:
        """All rows of table `contact_way`."""

    def addresses(self) -> Iterable[KnownRow]:
        """All rows of table `address`."""

    def holdings(self) -> Iterable[KnownRow]:
        """All rows of table `holding`."""

    def snapshots(self, months: Collection[str]) -> Iterable[KnownRow]:
        """The rows of table `snapshot` of these months ('2026-10')."""

    def appointments(self) -> Iterable[KnownRow]:
        """All rows of table `appointment`."""

    def series(self) -> Iterable[KnownRow]:
        """All rows of table `series`."""

    def tasks(self) -> Iterable[KnownRow]:
        """All rows of table `task` that came from a file: those with a uid."""


@dataclass(frozen=True, slots=True)
class EmptyBook:
    """A book that holds nothing: what a first import is planned against."""

    def clients(self) -> Iterable[KnownRow]:
        return ()

    def aliases(self) -> Iterable[KnownRow]:
        return ()

    def ways(self) -> Iterable[KnownRow]:
        return ()

    def addresses(self) -> Iterable[KnownRow]:
        return ()

    def holdings(self) -> Iterable[KnownRow]:
        return ()

    def snapshots(self, months: Collection[str]) -> Iterable[KnownRow]:
        del months
        return ()

    def appointments(self) -> Iterable[KnownRow]:
        return ()

    def series(self) -> Iterable[KnownRow]:
        return ()

    def tasks(self) -> Iterable[KnownRow]:
        return ()
