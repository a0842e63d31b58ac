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
    standard = after if isinstance(after, Standard) else rules.standard
    metrics = [rules.standard.measure.metric, standard.measure.metric]
    year = int(month[:4]) if month else today.year
    ground = read_ground(store, metrics=metrics, today=today, year=year)
    present = load_of(ground, standard=rules.standard, rules=rules, today=today, month=month)
    if isinstance(after, Standard):
        load = load_of(ground, standard=after, rules=rules, today=today, month=month)
        return _bands(ground, rules.standard, after, present, load, today)
    return _tiers(store, ground, rules, after, present, today, progress)


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


def _tiers(
    store: Store,
    ground: Ground,
    rules: Rules,
    after: Scheme,
    load: Workload,
    today: date,
    progress: Progress | None,
) -> Simulation:
    before, people = rules.scheme, list(ground.people)
    moved = moved_thresholds(before, after) if after.code == before.code else None
    was = _present_tiers(store, rules, today)
    touched = people if moved is None else _touched(store, moved, people)
    rating = _Rating(store, today, progress, len(touched) + (len(people) if was is None else 0))
    if was is None:
        was = {client: tier for client, tier, _result in rating.of(people, before)}
    then = dict(was)
    values = ground.values[rules.standard.measure.metric]
    decisive = dict(values)
    for client, tier, result in rating.of(touched, after):
        then[client] = tier
        if result.value_fen is not None:
            decisive[client] = result.value_fen
    sides = (
        Side(before.code, before.version, _groups(before.tiers, was, values), load),
        Side(after.code, after.version, _groups(after.tiers, then, values), load),
    )
    return _simulation("scheme", today, sides, (before.tiers, after.tiers), people, was, then, decisive, rating.done)


def _present_tiers(store: Store, rules: Rules, today: date) -> dict[bytes, str | None] | None:
    """Return the tiers that the caches hold, None unless they are complete for these rules and this day."""
    if store.evaluated_at() != (f"{today.isoformat()}|{rules.key}", store.position()):
        return None
    return {client: standing.tier for client, standing in store.standings().items()}


def _touched(store: Store, moved: Sequence[Moved], people: Sequence[Person]) -> list[Person]:
    """Return the clients one of whose figures lies where a threshold has moved."""
    columns = tuple(dict.fromkeys(one.column for one in moved))
    if not columns:
        return []
    ranges = store.whole().ranges(columns)
    places = [(2 * columns.index(one.column), one.low, one.high) for one in moved]
    nothing = [None] * (2 * len(columns))

    def touches(client: bytes) -> bool:
        figures = ranges.get(client, nothing)
        for place, low, high in places:
            least, most = figures[place], figures[place + 1]
            if least is not None and most is not None and least < high and most >= low:
                return True
        return False

    return [person for person in people if touches(person.id)]


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
                Client(
                    person.id,
                    person.name,
                    kind=person.kind,
                    opened=person.opened,
                    products=products.get(person.id, ()),
                ),
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
