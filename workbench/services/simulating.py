"""What-if: a changed scheme or standard over this book before anybody adopts it; nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from workbench.domain.bandpeople import Person
from workbench.domain.reasons import Names
from workbench.domain.schemeparts import Band, Scheme
from workbench.domain.series import Series
from workbench.domain.standards import Standard, band_for
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.thresholds import Moved, columns_of, moved_thresholds
from workbench.domain.workload import Workload
from workbench.ports import Progress, Store
from workbench.readmodels.lists import ListedClient
from workbench.readmodels.simulation import Group, Side, Simulation
from workbench.services.goalshares import covers_otherwise, goals_of
from workbench.services.rerating import Rerating
from workbench.services.rules import Rules
from workbench.services.workload import Ground, load_of, read_ground

NOBODY: Names = {"zh_CN": "无", "en": "none"}
_MOVES = QT_TRANSLATE_NOOP("Simulation", "{before} → {after}")


def simulate(
    store: Store,
    *,
    rules: Rules,
    after: Scheme | Standard,
    today: date,
    month: str = "",
    covered: bool = False,
    progress: Progress | None = None,
) -> Simulation:
    """Return what a changed scheme or standard would make of this book, beside what the present one makes of it.

    Args:
        rules: in force today; nothing is adopted.
        month: whose year the workload is worked out for (default: the month of today).
        covered: work out the coverage goals too, for which every file and every holding is read.

    Raises:
        CancelledError: `progress` wants to stop.
    """
    return Simulator(rules, today).run(store, after, month=month, covered=covered, progress=progress)


class Simulator:
    """Tries one change after another; what does not depend on the change is read from the book only once.

    Held by whoever turns the knobs; it reads anew when the book was written to. One thread at a time may run it.
    """

    def __init__(self, rules: Rules, today: date) -> None:
        self.rules, self.today = rules, today
        self._read_at = (-1, 0)
        self._ground: Ground | None = None
        self._present: dict[str, Workload] = {}
        self._tiers: dict[bytes, str | None] | None = None
        self._ranges: dict[str, Mapping[bytes, Sequence[int | None]]] = {}
        self._series: tuple[tuple[str, ...], dict[bytes, Series]] = (), {}

    def run(
        self,
        store: Store,
        after: Scheme | Standard,
        *,
        month: str = "",
        covered: bool = False,
        progress: Progress | None = None,
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
            found = _bands(ground, self.rules.standard, after, present, load, self.today)
        else:
            found = self._scheme(store, ground, after, present, progress)
        return self._covered(store, ground, after, found, progress) if covered else found

    def _covered(
        self, store: Store, ground: Ground, after: Scheme | Standard, found: Simulation, progress: Progress | None
    ) -> Simulation:
        """Return the simulation with the coverage goals; a scheme of tiers changes none of them."""
        present = self.rules.standard
        standards = [present, after] if isinstance(after, Standard) else [present]
        if isinstance(after, Standard) and not covers_otherwise(present, after):
            standards = [present]
        sides = goals_of(store, standards, ground.values, ground.people, self.today, progress)
        return replace(
            found,
            before=replace(found.before, coverage=sides[0]),
            after=replace(found.after, coverage=sides[-1]),
        )

    def _load(self, ground: Ground, standard: Standard, month: str) -> Workload:
        return load_of(ground, standard=standard, rules=self.rules, today=self.today, month=month)

    def _ground_for(self, store: Store, after: Scheme | Standard, month: str) -> Ground:
        year = int(month[:4]) if month else self.today.year
        position = store.position(), year
        if self._ground is None or position != self._read_at:
            metrics = [self.rules.standard.measure.metric]
            self._ground = read_ground(store, rules=self.rules, metrics=metrics, today=self.today, year=year)
            self._read_at, self._present, self._tiers, self._ranges = position, {}, None, {}
            self._series = (), {}
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
        if self._series[0] != columns_of(after):
            self._series = columns_of(after), {}
        total = len(touched) + (len(people) if unknown else 0)
        rating = Rerating(store, self.today, self._series[1], progress, total)
        if self._tiers is None:
            self._tiers = {one.id: one.tier for one in people}
            if unknown:
                mine = Rerating(store, self.today, {}, progress, total)
                self._tiers = {client: tier for client, tier, _result in mine.of(people, before)}
                rating.done = mine.done
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
    moving.sort(key=lambda person: (person.name, person.id))
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
