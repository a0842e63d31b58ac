"""The watch lists: whom to look at and why, each in one step for the whole book, as of any day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from workbench.domain.months import last_day, last_full_month, month_number
from workbench.domain.problems import Problem
from workbench.domain.schemeparts import Band
from workbench.domain.series import Series
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.watch import WatchRules, losses, read_watch
from workbench.ports import FIGURES, Progress, Store
from workbench.readmodels.upkeep import WatchedClient
from workbench.services.judging import Person, Reader, slices
from workbench.services.rules import Rules
from workbench.services.verifying import stale_files
from workbench.services.watchfiles import stale_file
from workbench.services.watchmoney import fallen, loss_row, maturities, outflows, product_only
from workbench.services.watchplans import to_tell, without_plan
from workbench.services.watchreach import candidates
from workbench.services.watchrows import Asked
from workbench.services.watchsieve import COLUMNS, Sieve, Sifted
from workbench.services.watchsilence import not_connected, risk_ended, sleeping
from workbench.settings import load_toml, resource

#: The lists by code, with the order in which they are shown.
LISTS: Mapping[str, str] = {
    "candidates": QT_TRANSLATE_NOOP("Watch", "Within reach"),
    "maturities": QT_TRANSLATE_NOOP("Watch", "Maturing"),
    "outflow": QT_TRANSLATE_NOOP("Watch", "Large outflow"),
    "attrition": QT_TRANSLATE_NOOP("Watch", "Attrition"),
    "product-only": QT_TRANSLATE_NOOP("Watch", "Only through a product"),
    "sleeping": QT_TRANSLATE_NOOP("Watch", "Sleeping"),
    "unconnected": QT_TRANSLATE_NOOP("Watch", "No contact yet"),
    "risk": QT_TRANSLATE_NOOP("Watch", "Risk assessment expired"),
    "stale": QT_TRANSLATE_NOOP("Watch", "File to be verified"),
    "unplanned": QT_TRANSLATE_NOOP("Watch", "No service plan"),
    "to-tell": QT_TRANSLATE_NOOP("Watch", "To tell the head"),
}
#: What `code` of a row says, by list.
CODES: Mapping[str, str] = {
    "mild": QT_TRANSLATE_NOOP("Watch", "Mild attrition"),
    "heavy": QT_TRANSLATE_NOOP("Watch", "Heavy attrition"),
    "left": QT_TRANSLATE_NOOP("Watch", "Left"),
    "recovered": QT_TRANSLATE_NOOP("Watch", "Recovered"),
    "never": QT_TRANSLATE_NOOP("Watch", "Never contacted"),
    "long-ago": QT_TRANSLATE_NOOP("Watch", "Long ago"),
    "matured": QT_TRANSLATE_NOOP("Watch", "Matured"),
    "aged": QT_TRANSLATE_NOOP("Watch", "Elderly"),
}
#: Levels that losses and products are judged by: maintenance bands, or tiers of the adopted scheme.
LEVELS = ("band", "tier")

#: Lists that are made of holdings.
_OF_HOLDINGS = ("maturities", "product-only")

_Finder = Callable[[Person, Asked], Iterator[WatchedClient]]


def watch_rules() -> WatchRules:
    """Return the thresholds of the lists, of the branch where it has its own."""
    return read_watch(load_toml(resource("watch/lists.toml")), load_toml(resource("watch/attrition.toml")))


def watch_list(
    store: Store, *, rules: Rules, day: date, name: str, level: str = "band", progress: Progress | None = None
) -> list[WatchedClient]:
    """Return one list as of `day`, the most pressing first; names are the keys of `LISTS`.

    Every row has `value_fen`, `other_fen`, `day`, `code` and a translatable `reason`; `extra` has `suspended` (a code,
    None for nobody to be spared) and
    - candidates: aim, aim_name, aim_kind (tier or band), target_fen, distance_fen, distance_points, needed_daily_fen,
      days_left, contacted_on (a real contact this month); value = newest average, other = distance.
    - maturities: holding (id), product, kind, step, days, contacted_on, next_step, auto; value = amount, day = its day.
    - outflow: before_fen, after_fen, percent, column, contacted_on; value = what flowed out, other = the figure before.
    - attrition: level, level_name, month, before_fen, after_fen, now_fen, recovered_fen, cause, cause_name, owner, mark
      (mild, heavy or left, also of one recovered); value = before, other = after; code mild, heavy, left or recovered.
    - product-only: level, level_name, without, after_fen, products; value = average, other = maturing, day = the next.
    - sleeping: signals, known, age, aged; day = last contact.
    - unconnected: since; day = last contact; code never or long-ago.
    - risk: risk; day = the day it ended.
    - stale: parts (codes), months; value = newest average, day = the oldest part's last verification.
    - unplanned: nothing more; value = newest average.
    - to-tell: kind, note; one row a life event (R12), day = its day.

    Args:
        level: what attrition and product-only are judged by, `band` or `tier`.

    Raises:
        Problem: `unknown-list`.
    """
    if name not in LISTS:
        raise Problem(
            "unknown-list",
            QT_TRANSLATE_NOOP("Problems", "There is no list {name}."),
            QT_TRANSLATE_NOOP("Problems", "Choose one of: {names}"),
            {"name": name, "names": ", ".join(LISTS)},
        )
    return watch_lists(store, rules=rules, day=day, names=(name,), level=level, progress=progress)[name]


def watch_lists(
    store: Store,
    *,
    rules: Rules,
    day: date,
    names: Iterable[str] = tuple(LISTS),
    level: str = "band",
    progress: Progress | None = None,
) -> dict[str, list[WatchedClient]]:
    """Return several lists, all of them by default, in one pass over the book; see `watch_list`."""
    asked = _asked(store, rules, day, level)
    found: dict[str, list[WatchedClient]] = {name: [] for name in LISTS if name in set(names)}
    if "to-tell" in found:
        asked.to_tell.update(store.whole().to_tell())
    if "stale" in found:
        asked.stale.update((one.facts.client_id, one) for one in stale_files(store.file_facts(day), day))
    reader = _reader(store, asked, found)
    sieve = Sieve(store, asked, found, reader.columns)
    for ids in slices(store, progress):
        sifted = sieve.sift(ids)
        _learn(store, asked, sifted)
        for person in reader.read(list(sifted.names), sifted.tables):
            if _looked_at(person):
                for name in sifted.names[person.facts.client.id]:
                    found[name].extend(_FINDERS[name](person, asked))
    for name, rows in found.items():
        rows.sort(key=_ORDERS[name])
    return found


def attrition_ledger(
    store: Store, *, rules: Rules, first: str, last: str, day: date, progress: Progress | None = None
) -> list[WatchedClient]:
    """Return the losses of clients from 100万 on (MS9) from month `first` to `last`, with reason and owner.

    Rows are those of the attrition list by maintenance band, one a loss; `day` is the last day of the month of the
    loss. A loss that only deepens in the next month stays one.
    """
    asked = _asked(store, rules, day, "band")
    levels = tuple(band for band in rules.standard.bands if band.low >= asked.watch.ledger_fen)
    end = min(month_number(last), asked.month)
    found, reader = [], _reader(store, asked, ("attrition",))
    for ids in slices(store, progress):
        lost = {
            client: some
            for client, table in store.whole().tables(ids, reader.columns, day).items()
            if (some := losses(Series((), day, table=table), levels, month_number(first), end))
        }
        for person in reader.read(list(lost)):
            if person.facts.client.status == "managed":
                fallen_below = lost[person.facts.client.id]
                found += [replace(loss_row(person, asked, loss), day=last_day(loss.month)) for loss in fallen_below]
    return sorted(found, key=lambda row: (row.day or day, -(row.value_fen or 0), row.client_id))


def _asked(store: Store, rules: Rules, day: date, level: str) -> Asked:
    data = store.data_date()
    until = min(day, data) if data else day
    return Asked(
        rules=rules,
        watch=watch_rules(),
        day=day,
        month=last_full_month(until),
        level=level,
        levels=_levels(rules, level),
        marks=store.marks(),
        owners=store.owners(),
        manager=store.setting("manager"),
    )


def _reader(store: Store, asked: Asked, names: Iterable[str]) -> Reader:
    """Return what reads those whom some of the lists may name, with the columns that the lists look at."""
    wanted = set(names)
    columns = [column for name, some in COLUMNS.items() if name in wanted for column in some]
    rules = asked.rules
    in_reach = "candidates" in wanted
    if in_reach:
        columns.append(rules.scheme.measure.metric)
    rated = in_reach and (rules.scheme.kind != "money" or rules.scheme.service)
    parts = FIGURES._replace(holdings=not wanted.isdisjoint(_OF_HOLDINGS))
    return Reader(store, rules=rules, day=asked.day, parts=parts, columns=columns, rated=rated)


def _learn(store: Store, asked: Asked, sifted: Sifted) -> None:
    """Note what rows tell of the clients at hand; what was told of others is forgotten."""
    asked.contacts.clear()
    asked.contacts.update(sifted.contacts)
    asked.next_steps.clear()
    maturing = [client for client, names in sifted.names.items() if "maturities" in names]
    asked.next_steps.update(store.whole().next_steps(maturing, asked.day))


def _levels(rules: Rules, level: str) -> tuple[Band, ...]:
    if level == "tier" and rules.scheme.kind == "money":
        return rules.scheme.tiers
    return rules.standard.bands


def _looked_at(person: Person) -> bool:
    return person.facts.client.status == "managed" and person.facts.client.deceased_on is None


_FINDERS: Mapping[str, _Finder] = {
    "candidates": candidates,
    "maturities": maturities,
    "outflow": outflows,
    "attrition": fallen,
    "product-only": product_only,
    "sleeping": sleeping,
    "unconnected": not_connected,
    "risk": risk_ended,
    "stale": stale_file,
    "unplanned": without_plan,
    "to-tell": to_tell,
}


def _by_value(row: WatchedClient) -> tuple[Any, ...]:
    return (-(row.value_fen or 0), row.client_id)


def _by_distance(row: WatchedClient) -> tuple[Any, ...]:
    return (row.other_fen is None, row.other_fen or 0, row.client_id)


def _by_day(row: WatchedClient) -> tuple[Any, ...]:
    return (row.day or date.max, -(row.value_fen or 0), row.client_id)


_ORDERS: Mapping[str, Callable[[WatchedClient], tuple[Any, ...]]] = {
    "candidates": _by_distance,
    "maturities": _by_day,
    "outflow": _by_value,
    "attrition": _by_value,
    "product-only": _by_day,
    "sleeping": _by_value,
    "unconnected": _by_value,
    "risk": _by_day,
    "stale": _by_day,
    "unplanned": _by_value,
    "to-tell": _by_day,
}
