"""What becomes of everything that belongs to two clients when they turn out to be one: a plan of puts and deletes.

Nothing that says something is lost: what both have word for word stands once afterwards, of a month and a greeting that
both have the gaps are filled from each other, everything else moves. Which *row* stays is settled by the ids alone, so
that two copies of the book that merge the same two in opposite directions end with the same row; whom the manager
chose to keep decides the values.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.domain.registry import BY_NAME, TABLES, TableSpec

Values = Mapping[str, Any]
Rows = Mapping[str, Mapping[bytes, Values]]
#: Returns the id that a row of a client is found by (table, values, hex of the client), None for rows with a fresh id.
NaturalIds = Callable[[str, Values, str], Sequence[bytes]]

#: Columns of type `ref` that name a client; every other one names another row.
CLIENT_REFS = frozenset({"client_id", "other_id", "greet_id", "referrer_id"})
CHILDREN: tuple[TableSpec, ...] = tuple(table for table in TABLES if table.parent == ("client_id", "client"))
_MADE_BY_HAND = 0x7

#: By which columns two rows of a table are one; a table that is not named keeps all its rows.
_SAME: Mapping[str, tuple[str, ...]] = {
    "attendance": ("gathering_id",),
    "contact_way": ("value",),
    "address": ("kind", "text"),
    "holding": ("kind", "code", "name", "starts", "matures", "amount_fen", "rate"),
    "snapshot": ("month",),
    "tier_override": ("scheme", "since"),
    "interaction": ("at", "on", "channel", "result", "note", "occasion", "occasion_year", "group_id"),
    "appointment": ("starts", "kind", "title", "place", "purpose", "state"),
    "greeting": ("occasion", "year"),
    "waiver": ("obligation",),
    "entitlement_use": ("entitlement", "on", "count", "note"),
    "verification": ("part", "on", "source"),
    "passage": ("kind", "code"),
    "life_event": ("kind", "on", "person"),
    "task": ("title", "starts", "due", "state", "closed_by"),
    "relation": ("other_id", "name", "role"),
    "team": ("name", "role"),
    "opportunity": ("title", "need", "product", "amount_fen", "stage", "opened", "outcome"),
    "opportunity_step": ("opportunity_id", "stage", "on", "note"),
    "referral": ("on", "source", "signals", "referrer", "referrer_id"),
    "alias": ("kind", "value"),
    "distinct_pair": ("other_id",),
}
#: Of two rows of these the one with the later day says what holds.
_NEWER = {"mark": "on", "holding": "as_of", "passage": "on"}
_STATES = ("done", "planned", "skipped", "blocked")


@dataclass(frozen=True, slots=True)
class Party:
    """One of both clients with the rows that belong to it, by table and id."""

    id: bytes
    values: Values
    rows: Rows


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure of a month that both have and that differs: what is kept and what the other one said, in fen."""

    month: str
    column: str
    kept: int
    other: int


@dataclass(slots=True)
class MergePlan:
    """What a merge writes.

    Attributes:
        survivor, gone: the row that stays and the one that goes.
        puts: (table, row, values), in the order in which they are to be written.
        moved: how many rows of each table come along from who goes; `doubled` how many both had.
        differences: figures that are kept out, as an import would warn of them.
        aliases: (kind, value) under which files know the client beside what its row says.
    """

    survivor: bytes
    gone: bytes
    puts: list[tuple[str, bytes, dict[str, Any]]] = field(default_factory=list)
    deletes: list[tuple[str, bytes]] = field(default_factory=list)
    moved: Counter[str] = field(default_factory=Counter)
    doubled: Counter[str] = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)
    aliases: list[tuple[str, str]] = field(default_factory=list)


def survivor_of(one: bytes, other: bytes) -> tuple[bytes, bytes]:
    """Return (the row that stays, the row that goes), the same for every copy of the book.

    An imported row stays before one made by hand, since next month's file names it; else the smaller id does.
    """
    first, second = sorted((one, other), key=lambda row: (_is_by_hand(row), row))
    return first, second


def _is_by_hand(row: bytes) -> bool:
    """Tell the layout of fresh ids (UUIDv7) from a hash."""
    return row[6] >> 4 == _MADE_BY_HAND and row[8] >> 6 == 0b10


class Merger:
    """Plans one merge; `keep` and `gone` are the manager's words, rows stay where `survivor_of` says."""

    def __init__(self, keep: Party, gone: Party, others: Rows, natural: NaturalIds, modes: Mapping[str, str]) -> None:
        self._keep, self._gone, self._others = keep, gone, others
        self._natural, self._modes = natural, modes
        survivor, leaver = survivor_of(keep.id, gone.id)
        self.plan = MergePlan(survivor, leaver)
        # Rows that take the place of others, for what points at them.
        self._replaced: dict[bytes, bytes] = {}
        self._final: dict[tuple[str, bytes], dict[str, Any]] = {}
        self._was: dict[tuple[str, bytes], Values] = {}

    def run(self, columns: Values) -> MergePlan:
        """Return the plan; `columns` are those of the one client, of table `client`."""
        for table in CHILDREN:
            self._take(table.name)
        self._prefer_one_way()
        self._turn_others()
        self._write(columns)
        # Whichever row stays, it is the one whom the manager lets go whose belongings come along.
        for name, rows in self._gone.rows.items():
            self.plan.moved[name] = len(rows) - self.plan.doubled[name]
        return self.plan

    # -- what belongs to the two

    def _take(self, table: str) -> None:
        staying, leaving = self._sides()
        known: dict[tuple[Any, ...], bytes] = {}
        for row, values in staying.rows.get(table, {}).items():
            turned = self._turned(table, values)
            if self._is_about_itself(table, turned):
                self.plan.deletes.append((table, row))
                continue
            self._was[table, row], self._final[table, row] = values, turned
            known.setdefault(self._key(table, turned, row), row)
        for row, values in leaving.rows.get(table, {}).items():
            turned = self._turned(table, values)
            if self._is_about_itself(table, turned):
                self.plan.deletes.append((table, row))
                continue
            twin = known.get(self._key(table, turned, row)) or self._behind_mask(table, turned)
            if twin is None:
                self._move(table, row, values, turned)
            else:
                self._unite(table, twin, row, turned)

    def _sides(self) -> tuple[Party, Party]:
        """Return (whose row stays, whose row goes)."""
        return (self._keep, self._gone) if self._keep.id == self.plan.survivor else (self._gone, self._keep)

    def _turned(self, table: str, values: Values) -> dict[str, Any]:
        """Return a row as it is when both are one; an obligation names the client in its id."""
        stays, goes = self.plan.survivor, self.plan.gone
        found: dict[str, Any] = {
            name: stays if name in CLIENT_REFS and value == goes else value for name, value in values.items()
        }
        if table == "waiver" and found.get("obligation"):
            found["obligation"] = found["obligation"].replace(goes.hex(), stays.hex())
        if table == "referral" and found.get("referrer_id") == found.get("client_id"):
            found["referrer_id"] = None
        return found

    def _is_about_itself(self, table: str, values: Values) -> bool:
        return table in ("relation", "distinct_pair") and values.get("other_id") == self.plan.survivor

    def _key(self, table: str, values: Values, row: bytes) -> tuple[Any, ...]:
        if table == "mark":
            mode = self._modes.get(values.get("kind") or "")
            own = {"single": (), "multi": ("code",), "scored": ("code",)}.get(mode or "", ("code", "note", "on"))
            return (values.get("kind"), *(values.get(name) for name in own))
        if table not in _SAME:
            return (row,)
        found = tuple(values.get(name) for name in _SAME[table])
        if table == "contact_way":
            return tuple(_plain(text) for text in found)
        if table == "opportunity_step":
            return tuple(self._replaced.get(value, value) if isinstance(value, bytes) else value for value in found)
        return found

    def _behind_mask(self, table: str, values: Values) -> bytes | None:
        """Return the way that a masked number is, or whose mask a whole number completes."""
        text = _plain(values.get("value"))
        if table != "contact_way" or not text:
            return None
        for (name, row), known in self._final.items():
            other = _plain(known.get("value")) if name == table else ""
            if other and ("*" in text) != ("*" in other) and _fits(text, other):
                return row
        return None

    def _move(self, table: str, row: bytes, values: Values, turned: dict[str, Any]) -> None:
        """Give a row to the one who stays; a row that is found by what it says goes where it is looked for."""
        target = row
        old = self._natural(table, values, self.plan.gone.hex())
        if row in old:
            target = self._natural(table, turned, self.plan.survivor.hex())[old.index(row)]
            self._replaced[row] = target
            self.plan.deletes.append((table, row))
            self._was[table, target] = {}
        else:
            self._was[table, row] = values
        self._final[table, target] = turned

    def _unite(self, table: str, twin: bytes, row: bytes, values: dict[str, Any]) -> None:
        """Let one row stand for two: what one leaves open the other fills."""
        staying = self._final[table, twin]
        mine, theirs = (staying, values) if self._keep.id == self.plan.survivor else (values, staying)
        if self._is_better(table, theirs, mine):
            mine, theirs = theirs, mine
        if table == "snapshot":
            self._tell_differences(mine, theirs)
        made = {name: theirs.get(name) if mine.get(name) is None else mine[name] for name in {**theirs, **mine}}
        if table == "contact_way" and theirs.get("preferred"):
            made["preferred"] = True
        if table == "passage" and theirs.get("text") and theirs["text"] not in (mine.get("text") or ""):
            made["text"] = "\n".join(text for text in (mine.get("text"), theirs["text"]) if text)
        if table == "snapshot" and mine.get("as_of") and theirs.get("as_of"):
            made["as_of"] = max(mine["as_of"], theirs["as_of"])
        self._final[table, twin] = made
        self._replaced[row] = twin
        self.plan.deletes.append((table, row))
        self.plan.doubled[table] += 1

    def _is_better(self, table: str, one: Values, other: Values) -> bool:
        """Tell whether the second choice says more: a done greeting, a whole number, the later day."""
        if table == "greeting":
            ranks = [_STATES.index(row["state"]) if row.get("state") in _STATES else 9 for row in (one, other)]
            return ranks[0] < ranks[1]
        if table == "attendance":
            return bool(one.get("came")) > bool(other.get("came"))
        if table == "contact_way":
            return "*" in (other.get("value") or "") and "*" not in (one.get("value") or "")
        column = _NEWER.get(table)
        days = (one.get(column), other.get(column)) if column else (None, None)
        return days[0] is not None and (days[1] is None or days[0] > days[1])

    def _tell_differences(self, kept: Values, other: Values) -> None:
        for column in BY_NAME["snapshot"].columns:
            one, two = kept.get(column.name), other.get(column.name)
            if column.type == "int" and one is not None and two is not None and one != two:
                self.plan.differences.append(Difference(str(kept.get("month") or ""), column.name, one, two))

    def _prefer_one_way(self) -> None:
        """Only one way is the first to use: of both the one of the client whom the manager keeps."""
        own = self._keep.rows.get("contact_way", {})
        preferred = [place for place, row in self._final.items() if place[0] == "contact_way" and row.get("preferred")]
        preferred.sort(key=lambda place: not (own.get(place[1]) or {}).get("preferred"))
        for place in preferred[1:]:
            self._final[place]["preferred"] = False

    # -- what points at them

    def _turn_others(self) -> None:
        """Let rows of others that name the one who goes name the one who stays, each tie once."""
        taken: set[tuple[Any, ...]] = set()
        named = sorted(
            ((table, row, values) for table, rows in self._others.items() for row, values in rows.items()),
            key=lambda one: self.plan.gone in one[2].values(),
        )
        for table, row, values in named:
            turned = self._turned(table, values)
            if table in ("relation", "distinct_pair"):
                tie = (table, values.get("client_id"), *(turned.get(name) for name in _SAME[table]))
                if tie in taken:
                    self.plan.deletes.append((table, row))
                    continue
                taken.add(tie)
            self._was[table, row], self._final[table, row] = values, turned

    # -- writing

    def _write(self, columns: Values) -> None:
        staying, leaving = self._sides()
        # What was decided between two values is written even where it stands already: another copy of the book may
        # decide otherwise, and that must be seen.
        changed = {
            name: value
            for name, value in columns.items()
            if staying.values.get(name) != value or leaving.values.get(name) not in (None, value)
        }
        if changed:
            self.plan.puts.append(("client", self.plan.survivor, changed))
        for (table, row), values in self._final.items():
            refs = {column.name for column in BY_NAME[table].columns if column.type == "ref"} - CLIENT_REFS
            turned = {
                name: self._replaced.get(value, value) if name in refs else value for name, value in values.items()
            }
            was = self._was[table, row]
            made = {name: value for name, value in turned.items() if was.get(name) != value}
            if made:
                self.plan.puts.append((table, row, made))
        self._remember(columns)

    def _remember(self, columns: Values) -> None:
        known = {(row.get("kind"), row.get("value")) for (table, _row), row in self._final.items() if table == "alias"}
        for party in (self._keep, self._gone):
            sound = party.values.get("id_flag") == "ok"
            for name in ("client_no", "id_no", "name"):
                value = party.values.get(name)
                if not value or "*" in value or value == columns.get(name) or (name == "id_no" and not sound):
                    continue
                if (name, value) not in known:
                    known.add((name, value))
                    self.plan.aliases.append((name, value))


def _plain(text: Any) -> str:
    return "".join(str(text or "").replace("-", "").split()).casefold()


def _fits(one: str, other: str) -> bool:
    return len(one) == len(other) and all(a == b or "*" in (a, b) for a, b in zip(one, other, strict=True))
