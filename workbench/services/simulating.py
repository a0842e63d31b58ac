"""What-if: a changed scheme or standard over this book before anybody adopts it; nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.bandpeople import Person
from workbench.domain.clients import Client, ClientFacts
from workbench.domain.columns import CLIENT_METRICS
from workbench.domain.reasons import Names
from workbench.domain.schemeparts import Band, Scheme
from workbench.domain.standards import Standard, band_for
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.thresholds import Moved, columns_of, moved_thresholds
from workbench.domain.tiers import TierResult
from workbench.domain.workload import Workload
from workbench.ports import Progress, Store
from workbench.readmodels.lists import ListedClient
from workbench.services.evaluating import tier_of
from workbench.services.rules import Rules
from workbench.services.workload import Ground, load_of, read_ground

#: So many clients are read and rated in one step; what they hold in memory stays small.
CHUNK = 2000
NOBODY: Names = {"zh_CN": "无", "en": "none"}
_MOVES = QT_TRANSLATE_NOOP("Simulation", "{before} → {after}")


@dataclass(frozen=True, slots=True)
class Group:
    """The clients of one tier or band (code None: of none), and their newest figure together, in fen."""

    code: str | None
    name: Names
    clients: int
    value_fen: int


@dataclass(frozen=True, slots=True)
class Side:
    """What the book is under one rule set.

    Attributes:
        groups: lowest first, those who are in none before them.
        load: the year's workload under it.
    """

    code: str
    version: str
    groups: tuple[Group, ...]
    load: Workload


@dataclass(frozen=True, slots=True)
class Simulation:
    """The present rules and the changed ones over one book.

    Attributes:
        kind: `scheme` (groups are tiers) or `standard` (groups are bands).
        matrix: (before, after) → clients, those who stay included.
        moved: who moves, by name: `tier` or `band` is the present one, `code` is `up`, `down` or `other`, the reason
                says from where to where, `value_fen` is the figure that decides.
        after_of: client → code afterwards, of those who move.
        rated: how many clients had to be rated; the others cannot be touched by the change.
    """

    kind: str
    day: date
    before: Side
    after: Side
    matrix: Mapping[tuple[str | None, str | None], int]
    moved: tuple[ListedClient, ...]
    after_of: Mapping[bytes, str | None]
    rated: int


def simulate(
    store: Store,
    *,
    rules: Rules,
    after: Scheme | Standard,
    today: date,
    month: str = "",
    progress: Progress | None = None,
) -> Simulation:
    """Return what a changed scheme or standard would make of this book, beside what the present one makes of it.

    Args:
        rules: in force today; nothing is adopted.
        month: whose year the workload is worked out for (default: the month of today).

    Raises:
        CancelledError: `progress` wants to stop.
    """
    return Simulator(rules, today).run(store, after, month=month, progress=progress)


class Simulator:
    """Tries one change after another; what does not depend on the change is read from the book only once.

    Held by whoever turns the knobs; it reads anew when the book was written to. One thread at a time may run it.
    """

    def __init__(self, rules: Rules, today: date) -> None:
        self.rules, self.today = rules, today
        self._read_at = -1
        self._ground: Ground | None = None
        self._present: dict[str, Workload] = {}
        self._tiers: dict[bytes, str | None] | None = None
        self._ranges: dict[str, Mapping[bytes, Sequence[int | None]]] = {}

    def run(
        self, store: Store, after: Scheme | Standard, *, month: str = "", progress: Progress | None = None
    ) -> Simulation:
        """Return what a changed scheme or standard would make of this book; see `simulate`."""
        if progress is not None:
            progress(0, 0)
        ground = self._ground_for(store, after, month)
        present = self._present.get(month)
        if present is None:
            present = self._present[month] = self._load(ground, self.rules.standard, month)
        if isinstance(after, Standard):
            load = self._load(ground, after, month)
            return _bands(ground, self.rules.standard, after, present, load, self.today)
        return self._scheme(store, ground, after, present, progress)

    def _load(self, ground: Ground, standard: Standard, month: str) -> Workload:
        return load_of(ground, standard=standard, rules=self.rules, today=self.today, month=month)

    def _ground_for(self, store: Store, after: Scheme | Standard, month: str) -> Ground:
        position = store.position()
        if self._ground is None or position != self._read_at:
            year = int(month[:4]) if month else self.today.year
            metrics = [self.rules.standard.measure.metric]
            self._ground = read_ground(store, rules=self.rules, metrics=metrics, today=self.today, year=year)
            self._read_at, self._present, self._tiers, self._ranges = position, {}, None, {}
        if isinstance(after, Standard) and after.measure.metric not in self._ground.values:
            self._ground.values[after.measure.metric] = store.whole().newest(after.measure.metric, self.today)
        return self._ground

    def _scheme(
        self, store: Store, ground: Ground, after: Scheme, load: Workload, progress: Progress | None
    ) -> Simulation:
        before, people = self.rules.scheme, ground.people
        moved = moved_thresholds(before, after) if after.code == before.code else None
        touched = people if moved is None else self._touched(store, moved, people)
        unknown = self._tiers is None and not ground.fresh
        rating = _Rating(store, self.today, progress, len(touched) + (len(people) if unknown else 0))
        if self._tiers is None:
            present = rating.of(people, before) if unknown else ((one.id, one.tier, None) for one in people)
            self._tiers = {client: tier for client, tier, _result in present}
        was, then = self._tiers, dict(self._tiers)
        values = ground.values[self.rules.standard.measure.metric]
        decisive = dict(values)
        for client, tier, result in rating.of(touched, after):
            then[client] = tier
            if result.value_fen is not None:
                decisive[client] = result.value_fen
        sides = (
            Side(before.code, before.version, _groups(before.tiers, was, values), load),
            Side(after.code, after.version, _groups(after.tiers, then, values), load),
        )
        bands = before.tiers, after.tiers
        return _simulation("scheme", self.today, sides, bands, people, was, then, decisive, rating.done)

    def _touched(self, store: Store, moved: Sequence[Moved], people: Sequence[Person]) -> list[Person]:
        """Return the clients one of whose figures lies where a threshold has moved."""
        found: set[bytes] = set()
        for column in dict.fromkeys(one.column for one in moved):
            if column not in self._ranges:
                self._ranges[column] = store.whole().ranges([column])
            places = [(one.low, one.high) for one in moved if one.column == column]
            found.update(
                client
                for client, (least, most) in self._ranges[column].items()
                if least is not None and most is not None and any(least < high and most >= low for low, high in places)
            )
        return [person for person in people if person.id in found]


# -- a standard


def _bands(
    ground: Ground, before: Standard, after: Standard, present: Workload, load: Workload, today: date
) -> Simulation:
    old, new = ground.values[before.measure.metric], ground.values[after.measure.metric]
    managed = [person for person in ground.people if person.managed]
    was = {person.id: _code(band_for(old.get(person.id), before)) for person in managed}
    then = {person.id: _code(band_for(new.get(person.id), after)) for person in managed}
    sides = (
        Side(before.code, before.version, _groups(before.bands, was, old), present),
        Side(after.code, after.version, _groups(after.bands, then, new), load),
    )
    return _simulation("standard", today, sides, (before.bands, after.bands), managed, was, then, new, 0)


def _code(band: Band | None) -> str | None:
    return band.code if band else None


# -- a scheme


class _Rating:
    """Rates clients chunk by chunk and says how far it has come."""

    def __init__(self, store: Store, today: date, progress: Progress | None, total: int) -> None:
        self._store, self._today, self._progress = store, today, progress
        self._total = total
        self._overrides = store.overrides()
        self.done = 0

    def of(self, people: Sequence[Person], scheme: Scheme) -> Iterator[tuple[bytes, str | None, TierResult]]:
        """Yield (client, tier, result); a service tier counts where the scheme has one."""
        read = self._reader(scheme)
        for start in range(0, len(people), CHUNK):
            self._say()
            part = people[start : start + CHUNK]
            for facts in read(part):
                result = tier_of(facts, scheme, self._today, self._overrides)
                yield facts.client.id, result.service.tier if result.service else result.tier, result
            self.done += len(part)
        self._say()

    def _say(self) -> None:
        if self._progress is not None:
            self._progress(self.done, self._total)

    def _reader(self, scheme: Scheme) -> Callable[[Sequence[Person]], Sequence[ClientFacts]]:
        """Return what reads clients: only the columns that the scheme looks at, unless it looks at the clients too."""
        columns = columns_of(scheme)
        if not CLIENT_METRICS.keys().isdisjoint(columns):
            return lambda people: self._store.facts([person.id for person in people])
        floors = bool(scheme.rated.floors)
        return lambda people: self._lean(people, columns, floors=floors)

    def _lean(self, people: Sequence[Person], columns: Sequence[str], *, floors: bool) -> list[ClientFacts]:
        whole, ids = self._store.whole(), [person.id for person in people]
        months = whole.months(ids, columns)
        products = whole.products(ids) if floors else {}
        return [
            ClientFacts(
                Client(person.id, person.name, kind=person.kind, products=products.get(person.id, ())),
                snapshots=months.get(person.id, ()),
            )
            for person in people
        ]


# -- what both show


def _groups(bands: Sequence[Band], codes: Mapping[bytes, str | None], values: Mapping[bytes, int]) -> tuple[Group, ...]:
    counts: Counter[str | None] = Counter(codes.values())
    sums: Counter[str | None] = Counter()
    for client, code in codes.items():
        sums[code] += values.get(client, 0)
    names: dict[str | None, Names] = {None: NOBODY, **{band.code: band.name for band in bands}}
    return tuple(Group(code, name, counts[code], sums[code]) for code, name in names.items())


def _simulation(
    kind: str,
    day: date,
    sides: tuple[Side, Side],
    bands: tuple[Sequence[Band], Sequence[Band]],
    people: Sequence[Person],
    was: Mapping[bytes, str | None],
    then: Mapping[bytes, str | None],
    values: Mapping[bytes, int],
    rated: int,
) -> Simulation:
    matrix: Counter[tuple[str | None, str | None]] = Counter()
    moving: list[Person] = []
    for person in people:
        pair = was.get(person.id), then.get(person.id)
        matrix[pair] += 1
        if pair[0] != pair[1]:
            moving.append(person)
    names: tuple[dict[str | None, Names], dict[str | None, Names]] = (
        {None: NOBODY, **{band.code: band.name for band in bands[0]}},
        {None: NOBODY, **{band.code: band.name for band in bands[1]}},
    )
    ranks = [list(one) for one in names]

    def listed(person: Person) -> ListedClient:
        before, after = was.get(person.id), then.get(person.id)
        reason = {"before": names[0].get(before, NOBODY), "after": names[1].get(after, NOBODY)}
        return ListedClient(
            client_id=person.id,
            client_no=person.client_no,
            name=person.name,
            tier=before if kind == "scheme" else None,
            band=before if kind == "standard" else None,
            value_fen=values.get(person.id),
            code=_direction(ranks, before, after),
            reason=("Simulation", _MOVES, reason),
        )

    return Simulation(
        kind=kind,
        day=day,
        before=sides[0],
        after=sides[1],
        matrix=dict(matrix),
        moved=tuple(listed(person) for person in moving),
        after_of={person.id: then.get(person.id) for person in moving},
        rated=rated,
    )


def _direction(ranks: Sequence[Sequence[str | None]], before: str | None, after: str | None) -> str:
    """Return `up` or `down` where both rule sets have the same groups in the same order, else `other`."""
    if ranks[0] != ranks[1] or before not in ranks[0]:
        return "other"
    return "up" if ranks[1].index(after) > ranks[0].index(before) else "down"
