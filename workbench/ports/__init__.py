"""The few verbs that use cases ask of the store; `db.desk` implements them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, Protocol

from workbench.domain.clients import Appointment, ClientFacts, Task
from workbench.domain.deskduties import Deed
from workbench.domain.entitlements import Use
from workbench.domain.marks import Mark
from workbench.domain.segments import Segment
from workbench.domain.series import Table
from workbench.domain.standards import Evidence
from workbench.domain.tierresults import Override
from workbench.domain.value.facts import ValueFacts
from workbench.domain.views import SavedView
from workbench.ports.gatherings import GatheringBook
from workbench.ports.gifts import GiftBook
from workbench.ports.greetings import GreetingBook
from workbench.ports.whole import MonthBook, PipelineBook, WholeBook
from workbench.readmodels.almanac import OwnCalendar
from workbench.readmodels.diary import Diary
from workbench.readmodels.filing import FileFacts
from workbench.readmodels.lists import AppointmentRow, ClientRow
from workbench.readmodels.ties import TieBook
from workbench.readmodels.timeline import Happening

#: A typed value of the log: no floats. Days are `date`, references 16 bytes, money whole fen.
Value = None | int | bool | str | date | bytes


class Progress(Protocol):
    """What a long job calls between its steps; it may raise `CancelledError`."""

    def __call__(self, done: int, total: int, text: str = "") -> None: ...


class Transaction(Protocol):
    """One use case, one SQL transaction, one entry of the operation log."""

    @property
    def operation(self) -> str | None:
        """The transaction's id (`device.seq` text) after it closed, None when it wrote nothing."""

    def put(self, table: str, row: bytes, values: Mapping[str, Value]) -> None:
        """Set columns of a row, making the row when it is new; unnamed columns keep their value."""

    def delete(self, table: str, row: bytes) -> None:
        """Delete a row together with the children that point at it."""

    def undelete(self, table: str, row: bytes) -> None:
        """Bring a deleted row back with the values it had."""

    def new_id(self) -> bytes:
        """Return a fresh 16-byte id (UUIDv7 layout) for a row made by hand."""

    def natural_id(self, kind: str, *key: str) -> bytes:
        """Return the id of an imported row: BLAKE2b of kind and natural key, keyed with the vault's secret."""


class Writer(Protocol):
    """What a use case that only writes asks of the store."""

    def transaction(self, verb: str, *, label: str = "", reason: str = "") -> AbstractContextManager[Transaction]:
        """Open a transaction; it commits when the block succeeds and leaves no trace when it fails."""

    def row(self, table: str, row: bytes) -> dict[str, Any] | None:
        """Return one row as typed values, or None."""

    def natural_id(self, kind: str, *key: str) -> bytes:
        """Return the id that a row of this natural key has, as `Transaction.natural_id`."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules say of one client on the evaluated day: codes, fen and days.

    `changes_on` is the first day on which any of it, or what is owed to the client, may differ.
    """

    client_id: bytes
    aum_fen: int | None
    band: str | None
    tier: str | None
    tier_since: date | None
    next_tier: str | None
    distance_fen: int | None
    completeness: int
    next_due: date | None
    last_contact: date | None
    changes_on: date | None = None


class Judged(NamedTuple):
    """On which day clients were evaluated, and a number that stands for the rules, their code included."""

    day: date
    rules: int


class Parts(NamedTuple):
    """Which parts of the facts are read; whatever else `ClientFacts` holds stays empty.

    `contacts_from` keeps of the interactions those from a day on, and the greetings of the year before it or later.
    """

    ways: bool = True
    addresses: bool = True
    holdings: bool = True
    contacts: bool = True
    appointments: bool = True
    waivers: bool = True
    overrides: bool = True
    tasks: bool = True
    contacts_from: date | None = None


EVERYTHING = Parts()
#: Nothing but the clients themselves and their figures; what else is wanted is named with `_replace`.
FIGURES = Parts(*(False,) * 8)


class Judgeable(NamedTuple):
    """What the rules look at of one client: facts without notes and figures, the figures in columns.

    `overrides` are the tiers set by hand, each with the code of its scheme.
    """

    facts: ClientFacts
    figures: Table
    overrides: Sequence[tuple[str, Override]]


class RuleFacts(Protocol):
    """Reads what the rules look at on one day; remembers what clients share, so it is kept for a round."""

    def read(self, ids: Sequence[bytes]) -> Sequence[Judgeable]:
        """Return these clients in the order of their names."""


class DayCounts(Protocol):
    """How many working days are left on the evaluated day."""

    @property
    def worked(self) -> Mapping[str, int]:
        """The working days up to each day (ISO) that kept reasons count to."""


@dataclass(frozen=True, slots=True)
class DutyRecord:
    """One obligation as the store caches it; `reason` is (English text, values), `rank` orders 今日."""

    id: str
    client_id: bytes
    kind: str
    rule: str
    period_from: date
    period_to: date
    required: int
    done: int
    due: date
    state: str
    reason: tuple[str, Mapping[str, Any]]
    rank: int


class Store(Writer, Protocol):
    """An open book, as services see it."""

    @property
    def past(self) -> bool:
        """Tell whether this is the book as it stood: it can be read and printed, not changed."""

    def client_id(self, client_no: str) -> bytes:
        """Return the id of the client with this number, or with this id in hex; raises Problem for none or several."""

    def facts(self, ids: Iterable[bytes] | None = None, *, figures: bool = True) -> list[ClientFacts]:
        """Return everything rules look at, for these clients or for everybody; holdings and months with `figures`."""

    def file_facts(self, on: date, ids: Iterable[bytes] | None = None) -> list[FileFacts]:
        """Return how fresh the files of these clients are as of a day, or of everybody, by name."""

    def whole(self) -> WholeBook:
        """Return the book for reading it as a whole."""

    def monthly(self) -> MonthBook:
        """Return the book for comparing its months."""

    def ties(self) -> TieBook:
        """Return the book for reading households, relations and teams."""

    def pipeline(self) -> PipelineBook:
        """Return the book for reading opportunities and referrals."""

    def gatherings(self) -> GatheringBook:
        """Return the book for reading gatherings."""

    def gift_book(self) -> GiftBook:
        """Return the book for reading gifts and the cupboard."""

    def overrides(self, ids: Iterable[bytes] | None = None) -> Mapping[bytes, list[tuple[str, Override]]]:
        """Return the tiers set by hand by client, each with the code of its scheme."""

    def tasks(self, ids: Iterable[bytes] | None = None) -> Mapping[bytes, list[Task]]:
        """Return the tasks of these clients, or of everybody, by client, the next due first."""

    def passages(self, ids: Iterable[bytes]) -> Mapping[bytes, Mapping[tuple[str, str], tuple[str, date | None]]]:
        """Return the parts of plans and grids of clients: client → (kind, code) → (text, the day it was written)."""

    def marks(self, ids: Iterable[bytes] | None = None) -> Mapping[bytes, list[Mark]]:
        """Return what the manager said of these clients, or of everybody, by client, the oldest first."""

    def value_facts(
        self,
        on: date,
        *,
        columns: Sequence[str],
        evidence: Evidence,
        contact_months: int,
        growth_months: int,
        contribution_months: int,
    ) -> list[ValueFacts]:
        """Return everybody's figures of a day for the value views; `columns` are balances of table `snapshot`."""

    def list_rows(self, today: date, ids: Iterable[bytes] | None = None) -> list[ClientRow]:
        """Return the rows of the client list, everybody's for None, in the order of readings."""

    def list_part(self, name: str, today: date, ids: Iterable[bytes] | None = None) -> Mapping[bytes, Any]:
        """Return one part of the list by client: the names are those of `workbench.domain.filters`."""

    def saved_views(self, page: str) -> Sequence[SavedView]:
        """Return the views that the manager keeps for a list, in their order."""

    def segments(self) -> Sequence[Segment]:
        """Return the groups of clients by name."""

    def contacted(self, evidence: Evidence, first: date | None, last: date) -> frozenset[bytes]:
        """Return whom a contact reached from `first` (None: ever) to `last`, both included."""

    def areas(self) -> Mapping[bytes, str]:
        """Return the district of each client's address, where one is known."""

    def greetings(self) -> GreetingBook:
        """Return the book for reading greeting runs."""

    def standings(self) -> Mapping[bytes, Standing]:
        """Return the cached standings by client."""

    def deeds(self, first: date, last: date) -> Sequence[Deed]:
        """Return what was recorded of the desk's own duties for days from `first` to `last`, oldest first."""

    def prints(self, first: date, last: date) -> Sequence[tuple[str, str]]:
        """Return (document, UTC moment) of the prints around these days; the local day is for the caller to find."""

    def contacts_by(self, channels: Sequence[str], first: date, last: date) -> Sequence[tuple[str, date]]:
        """Return (channel, day) of every answered interaction by these channels, oldest first."""

    def entitlement_uses(self, ids: Iterable[bytes] | None = None) -> Mapping[bytes, list[Use]]:
        """Return what clients used of their entitlements, by client, oldest first."""

    def contact(self, interaction: bytes) -> Sequence[Mapping[str, Any]]:
        """Return the rows of a contact with `id` and the client's `name`, those of a group together; none if gone."""

    def hanging_on(self, interactions: Iterable[bytes]) -> Sequence[tuple[str, bytes]]:
        """Return (table, row) of open promises, greetings and steps of opportunities that name these interactions.

        Tasks that they closed come as (`settled`, row).
        """

    def told(self, client: bytes) -> Sequence[Happening]:
        """Return what the tables tell of a client, in no order; `kind` and `what` are the table."""

    def imports_of(self, client: bytes) -> Sequence[tuple[str, str, str]]:
        """Return (operation, UTC moment, file) of every import that wrote something of a client."""

    def owners(self) -> Mapping[bytes, str]:
        """Return who manages each client, as the files say."""

    def book_since(self) -> date | None:
        """Return the day from which on the first client stood in the book, None for an empty one."""

    def data_date(self) -> date | None:
        """Return the newest data date of all imports."""

    def turns(self, series: bytes) -> Sequence[tuple[bytes, Mapping[str, Any]]]:
        """Return the turns of a series with an appointment of their own: id, and its starts, occurrence and state."""

    def client_turns(
        self, first: date, last: date, ids: Iterable[bytes] | None = None
    ) -> Mapping[bytes, Sequence[Appointment]]:
        """Return the turns of series that nobody touched, from `first` to `last`, by client."""

    def entries(self, first: date, last: date) -> Sequence[AppointmentRow]:
        """Return the appointments and turns of series from `first` to `last`, earliest first."""

    def turn_named(self, appointment: bytes, around: date) -> tuple[bytes, str] | None:
        """Return the series and moment of an untouched turn by its id; None for what is no turn around that day."""

    def clients_with_appointments(self, day: date) -> list[bytes]:
        """Return the clients with a planned appointment on a day, in the order of the appointments."""

    def setting(self, key: str, default: str = "") -> str:
        """Return one setting of the book."""

    def setting_id(self, key: str) -> bytes:
        """Return the row id of a setting."""

    def diary(self, first: date | None, last: date | None) -> Diary:
        """Return appointments, series and open tasks between two days for a calendar file; None for no end."""

    def own_calendar(self) -> OwnCalendar:
        """Return what the book keeps beside the program's calendar: years, occasions and business days of its own."""

    def occasion_uses(self, code: str) -> int:
        """Return how many greetings, contacts and gifts name an occasion."""

    def rule_sets(self, kind: str) -> Sequence[Mapping[str, Any]]:
        """Return the adopted rule sets of a kind (`scheme` or `standard`) in the order in which they come into force.

        Each has `id` (16 bytes), `code`, `version`, `effective` (a day), `toml` (its text) and `reason`.
        """

    def rule_drafts(self, kind: str) -> Sequence[Mapping[str, Any]]:
        """Return the rule sets of a kind that are still being written, as `rule_sets` does; they hold for nobody."""

    def frozen_reports(self, name: str, period: str, scope: str) -> Sequence[Mapping[str, Any]]:
        """Return what was kept of a report, the first first: `at`, `version`, `rules` and `payload`, both JSON."""

    def frozen_periods(self) -> Sequence[tuple[str, str]]:
        """Return (document, period) of every report whose figures are kept; a period is a month such as 2026-10."""

    def client_ids(self) -> list[bytes]:
        """Return every client, in the order in which they lie in the book, so that neighbours are read together."""

    def position(self) -> int:
        """Return how far the log has come; it rises with every transaction."""

    def touched_since(self, position: int) -> set[bytes]:
        """Return the clients whose rows, or what belongs to them, were written after `position`."""

    def evaluated_at(self) -> tuple[str, int] | None:
        """Return under which key and up to which position of the log the caches are complete, None if never."""

    def rule_facts(self, columns: Sequence[str], day: date, parts: Parts = EVERYTHING) -> RuleFacts:
        """Return what reads the facts that rules look at on a day, with these columns of the months."""

    def outdated(self, judged: Judged) -> list[bytes]:
        """Return the clients whose evaluation does not hold on a day under these rules, in the order of the book."""

    def day_counts(self) -> DayCounts:
        """Return the working days that kept reasons count, as of the evaluated day."""

    def begin_evaluation(self, judged: Judged, worked: Mapping[date, int]) -> None:
        """Note that a round begins: until it is complete the caches are complete for no day.

        Args:
            worked: working days from the day up to each day that kept reasons count to.
        """

    def save_evaluation(
        self,
        ids: Sequence[bytes],
        standings: Sequence[Standing],
        duties: Sequence[DutyRecord],
        judged: Judged,
        *,
        worked: Mapping[date, int] | None = None,
        complete: tuple[str, int] | None = None,
    ) -> None:
        """Replace the cached standings and obligations of these clients.

        Args:
            worked: working days from the day up to each day that the reasons count to; None for none.
            complete: the key and the position of the log as of which nobody else has to be evaluated; None while
                others wait.
        """

    def forget_gone(self) -> None:
        """Drop what is cached of clients that are no longer there."""

    def unread_names(self, ids: Sequence[bytes], revision: int) -> list[tuple[bytes, str, str, str | None]]:
        """Return (client id, key, name, told reading) of those whose reading is not cached yet.

        The key stands for name, told reading and `revision`, the version of the tables that names are read by.
        """

    def save_readings(self, readings: Sequence[tuple[bytes, str, str, str, str]]) -> None:
        """Cache (client id, key, full pinyin, initials, other readings each with its initials)."""
