"""Compare two months of the book, see how its assets are distributed, and list the clients behind each figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from workbench.domain.changes import Changes
from workbench.domain.columns import METRICS
from workbench.domain.distribution import (
    BinSet,
    Distribution,
    MovementFile,
    distribute,
    edge_text,
    read_edges,
    read_movement_file,
)
from workbench.domain.marks import Mark
from workbench.domain.money import both
from workbench.domain.months import first_day, month_number
from workbench.domain.movements import compare
from workbench.domain.moves import BELOW, CLOSING, LOST, Figure, Membership, Move
from workbench.domain.problems import Problem
from workbench.domain.standards import Standard
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.readmodels.lists import ListedClient
from workbench.readmodels.movements import Compared
from workbench.services.marking import clear_marks, mark_kinds, set_marks
from workbench.services.rules import Rules
from workbench.services.settings import change_settings
from workbench.settings import load_toml, resource

METRIC = "aum_fen"
#: The setting under which a book remembers its own bins, and what separates them there.
BINS_SETTING = "distribution-bins"
#: The kind of mark that gives the reason of a loss (L13).
REASON = "attrition"


@dataclass(frozen=True, slots=True)
class Spread:
    """A distribution with the month it is of."""

    month: str
    day: date
    metric: str
    edges: tuple[int, ...]
    distribution: Distribution


@cache
def movement_file() -> MovementFile:
    """Return the bins, large outflows and product kinds that the program or the branch gives."""
    path = resource("movements/bins.toml")
    return read_movement_file(load_toml(path), path.name)


def known_months(store: Store, *, today: date, metric: str = METRIC) -> list[str]:
    """Return the months that can be compared, the oldest first."""
    return store.monthly().known(metric, today)


def membership_of(standard: Standard, bands: Sequence[str] = (), from_fen: int | None = None) -> Membership:
    """Return whose movements are asked about: of everybody, of some bands, or from an amount on.

    Raises:
        Problem: the standard has no such band.
    """
    codes = tuple(band.code for band in standard.bands)
    for band in bands:
        if band not in codes and band != BELOW:
            raise Problem(
                "unknown-band",
                QT_TRANSLATE_NOOP("Problems", "There is no band {band}."),
                QT_TRANSLATE_NOOP("Problems", "Known are: {codes}"),
                {"band": band, "codes": ", ".join((*codes, BELOW))},
            )
    return Membership(codes, tuple(band.low for band in standard.bands), frozenset(bands), from_fen)


def compare_months(
    store: Store,
    *,
    rules: Rules,
    first: date,
    last: date,
    bands: Sequence[str] = (),
    from_fen: int | None = None,
    metric: str = METRIC,
) -> Compared:
    """Compare the months whose figures are the newest known on two days, by the bands in force on the later one.

    Raises:
        Problem: a day has no month yet, both days have the same one, or there is no such band or metric.
    """
    book = store.monthly()
    months = (_month_on(store, first, metric), _month_on(store, last, metric))
    if months[0] == months[1]:
        raise Problem(
            "same-month",
            QT_TRANSLATE_NOOP("Problems", "On {first} and {last} the newest figures are both those of {month}."),
            QT_TRANSLATE_NOOP("Problems", "Choose days with different months, or import the months between them."),
            {"first": first, "last": last, "month": months[0]},
        )
    membership = membership_of(rules.on(max(first, last)).standard, bands, from_fen)
    before, after = book.figures(metric, months[0]), book.figures(metric, months[1])
    held = book.held(movement_file().product_kinds, last)
    products = {**{client: amount for client, (amount, _day) in held.items()}, **after.products}
    movements = compare(before.values, after.values, membership, movement_file().outflow, products).count()
    lost = {move.client_id: move.opening_fen or 0 for move in movements.moves if move.kind in LOST}
    reasons, unreasoned = _reasons(store, lost, months)
    groups = {**reasons, "": unreasoned}
    return Compared(
        months,
        (first, last),
        metric,
        movements,
        reasons,
        unreasoned,
        {code: Figure(len(who), sum(lost[client] for client in who)) for code, who in groups.items()},
        {client: day for client, (_amount, day) in held.items() if day is not None},
        sum(move.product_fen is None for move in movements.moves if move.kind in CLOSING),
    )


def _month_on(store: Store, day: date, metric: str) -> str:
    if metric not in METRICS:
        raise Problem(
            "unknown-metric",
            QT_TRANSLATE_NOOP("Problems", "There is no figure {metric}."),
            QT_TRANSLATE_NOOP("Problems", "Known are: {known}"),
            {"metric": metric, "known": ", ".join(METRICS)},
        )
    months = store.monthly().known(metric, day)
    if not months:
        raise Problem(
            "no-month",
            QT_TRANSLATE_NOOP("Problems", "The book has no figures yet on {day}."),
            QT_TRANSLATE_NOOP("Problems", "Import the bank's list of that month, or choose a later day."),
            {"day": day},
        )
    return months[-1]


def _reasons(
    store: Store, lost: Mapping[bytes, int], months: tuple[str, str]
) -> tuple[dict[str, frozenset[bytes]], frozenset[bytes]]:
    """Return the lost clients by the reason that the manager gave since the opening month, and those without one."""
    if not lost:
        return {}, frozenset()
    since = first_day(month_number(min(months)))
    by_code: dict[str, set[bytes]] = {}
    for client, said in store.marks(list(lost) if len(lost) <= 1000 else None).items():
        code = _reason_of(said, since)
        if client in lost and code:
            by_code.setdefault(code, set()).add(client)
    given = set().union(*by_code.values()) if by_code else set()
    found = {code: frozenset(by_code[code]) for code in sorted(by_code, key=lambda code: (-len(by_code[code]), code))}
    return found, frozenset(lost.keys() - given)


def _reason_of(said: Sequence[Mark], since: date) -> str:
    """Return the newest reason of a loss that is not older than the comparison: a client may leave twice."""
    codes = [mark.code for mark in said if mark.kind == REASON and (mark.on is None or mark.on >= since)]
    return codes[-1] if codes else ""


def reason_names() -> Mapping[str, Mapping[str, str]]:
    """Return the reasons of a loss by code with their names in every language (L13)."""
    return {code: one.name for code, one in mark_kinds()[REASON].codes.items()}


def give_reason(store: Store, *, clients: Sequence[bytes], code: str, on: date, note: str = "") -> Changes:
    """Record why clients were lost; an empty code takes the reason back.

    Raises:
        Problem: there is no such reason.
    """
    if not code:
        return clear_marks(store, clients, REASON)
    return set_marks(store, clients, REASON, code, on=on, note=note)


def listed(store: Store, compared: Compared, moves: Sequence[Move], *, products: bool = False) -> list[ListedClient]:
    """Return the clients behind a figure: `other_fen` is the opening, `value_fen` the closing, `code` the kind of move.

    `band` is the one the client counts in: of a lost one that of the opening. The reason is why it was lost; with
    `products` it is what the client has in wealth products, and `day` their next maturity.
    """
    names = store.monthly().names(move.client_id for move in moves)
    said = {client: code for code, clients in compared.reasons.items() for client in clients}
    rows = []
    for move in moves:
        who = names.get(move.client_id)
        if who is None:
            continue
        band = move.before if move.kind in LOST else move.after
        rows.append(
            ListedClient(
                move.client_id,
                who.client_no,
                who.name,
                who.tier,
                band if band in compared.movements.membership.codes else None,
                move.closing_fen,
                move.opening_fen,
                compared.matures.get(move.client_id) if products else None,
                move.kind,
                _product(move) if products else _loss(said.get(move.client_id, "")),
            )
        )
    return rows


def _product(move: Move) -> tuple[str, str, Mapping[str, object]]:
    text = QT_TRANSLATE_NOOP("Movements", "CNY {product_yuan} in wealth products")
    return "Movements", text, both("product", move.product_fen or 0)


def _loss(code: str) -> tuple[str, str, Mapping[str, object]] | None:
    if not code:
        return None
    name = reason_names().get(code, {"zh_CN": code, "en": code})
    return "Movements", QT_TRANSLATE_NOOP("Movements", "{reason}"), {"reason": name}


def spread(store: Store, *, day: date, edges: Sequence[int] = (), metric: str = METRIC) -> Spread:
    """Return how the newest month known on a day is distributed, over these edges (fen) or those of the book.

    Raises:
        Problem: the day has no month yet, or there is no such metric.
    """
    month = _month_on(store, day, metric)
    chosen = tuple(edges) or book_edges(store)
    values = store.monthly().figures(metric, month).values
    return Spread(month, day, metric, chosen, distribute(values, chosen))


def book_edges(store: Store) -> tuple[int, ...]:
    """Return the edges that the book remembers in fen, else those of the first set that is installed."""
    kept = store.setting(BINS_SETTING)
    return read_edges([kept]) if kept else movement_file().sets[0].edges


def keep_edges(store: Store, *, edges: Sequence[int]) -> Changes:
    """Let the book remember edges (fen); none forgets them."""
    return change_settings(store, values={BINS_SETTING: ",".join(map(edge_text, edges))})


def bin_sets() -> Sequence[BinSet]:
    """Return the sets of bins that are installed."""
    return movement_file().sets


def edges_of(words: Sequence[str]) -> tuple[int, ...]:
    """Return the edges that words ask for in fen: typed, or those of a named set; none for the book's own.

    Raises:
        Problem: `bad-bins`, as `read_edges`.
    """
    if not words:
        return ()
    named = next((one.edges for one in bin_sets() if [one.code] == list(words)), None)
    return named or read_edges(words)


def holders(store: Store, clients: Sequence[tuple[bytes, int]], standard: Standard) -> list[ListedClient]:
    """Return the clients of a bin, given with their assets in fen."""
    membership = membership_of(standard)
    names = store.monthly().names(client for client, _value in clients)
    rows = []
    for client, value in clients:
        who = names.get(client)
        if who is not None:
            band = membership.band(value)
            rows.append(ListedClient(client, who.client_no, who.name, who.tier, None if band == BELOW else band, value))
    return rows
