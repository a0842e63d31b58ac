"""Who needs to be looked at (`practice.md` §5 and §6): within reach, losing money, asleep, resting on a product.

Every function judges one client; nothing is guessed where a month is missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.domain.clients import Holding
from workbench.domain.money import UNITS, divide
from workbench.domain.months import days_in, first_day, last_day, month_of
from workbench.domain.rulefile import Section
from workbench.domain.schemeparts import Band
from workbench.domain.series import Series

_AVERAGE, _BALANCE = "aum_fen", "balance_fen"
#: Flows of a month that are transactions of the client, beside their count.
_FLOWS = ("invest_fen", "card_fen", "settle_fen")
_COUNT = "trade_count"
#: What sleeping is told by.
SLEEP_COLUMNS = (_AVERAGE, *_FLOWS, _COUNT)
_PERCENT = 100


@dataclass(frozen=True, slots=True)
class WatchRules:
    """Thresholds of the lists; months, days, per cent, fen.

    Attributes:
        sleep_contact, sleep_change, sleep_transaction: months without each; `sleep_needed` of them make a sleeper.
        sleep_percent: a change of assets up to this share is none.
        sleep_age: from this age on named staff look after sleeping clients.
        product_days: a band rests on a product that matures within so many days.
        outflow_percent, outflow_fen: both make an outflow large.
        unconnected_months: months without a real contact.
        ledger_fen: losses from this level on stand in the ledger (MS9).
    """

    sleep_contact: int
    sleep_change: int
    sleep_percent: int
    sleep_transaction: int
    sleep_needed: int
    sleep_age: int
    product_days: int
    outflow_percent: int
    outflow_fen: int
    unconnected_months: int
    ledger_fen: int


def read_watch(lists: Mapping[str, object], attrition: Mapping[str, object]) -> WatchRules:
    """Return the thresholds of `watch/lists.toml` and `watch/attrition.toml`; money in them is in 万元.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    root = Section(lists, file="lists.toml")
    root.only("sleeping", "product_only", "outflow", "unconnected")
    sleeping, outflow = root.section("sleeping"), root.section("outflow")
    sleeping.only("contact_months", "change_months", "change_percent", "transaction_months", "needed", "age")
    outflow.only("percent", "least")
    wan = UNITS["wan-yuan"]
    return WatchRules(
        sleep_contact=sleeping.count("contact_months", least=1),
        sleep_change=sleeping.count("change_months", least=1),
        sleep_percent=sleeping.count("change_percent"),
        sleep_transaction=sleeping.count("transaction_months", least=1),
        sleep_needed=sleeping.count("needed", least=1),
        sleep_age=sleeping.count("age"),
        product_days=root.section("product_only").count("days", least=1),
        outflow_percent=outflow.count("percent", least=1),
        outflow_fen=outflow.scaled("least", wan),
        unconnected_months=root.section("unconnected").count("months", least=1),
        ledger_fen=Section(attrition, file="attrition.toml").scaled("ledger_from", wan),
    )


def months_before(day: date, months: int) -> date:
    """Return the same day so many months earlier, the last of that month where it has no such day."""
    number = month_of(day) - months
    return first_day(number) + timedelta(days=min(day.day, days_in(number)) - 1)


def within_reach(value: int | None, bands: Iterable[Band], near_percent: int) -> Band | None:
    """Return the lowest band above the value, if the value has come within `near_percent` of it (临界)."""
    if value is None:
        return None
    above = next((band for band in bands if band.low > value), None)
    return above if above is not None and value * _PERCENT >= above.low * near_percent else None


def needed_daily(target_fen: int, average_fen: int, as_of: date) -> tuple[int, int] | None:
    """Return (fen, days): the balance to hold on each day left so that the month averages `target_fen`.

    `average_fen` is the month's daily average from its first day to `as_of`. 差额 of a list is (target × days of the
    month − accumulated) ÷ days left, rounded half up and never negative; None on the last day, when nothing is left.
    """
    days = days_in(month_of(as_of))
    left = days - as_of.day
    if not left:
        return None
    return max(0, divide(target_fen * days - average_fen * as_of.day, left)), left


@dataclass(frozen=True, slots=True)
class Attrition:
    """How a client fell below a level, `mild`, `heavy` or `left` (轻度流失, 重度流失, 已离开), and what came back.

    Attributes:
        level: the highest level that was lost.
        month: the month at whose end it was lost.
        before_fen: the average that met the level: of the month itself for a mild loss, of the month before otherwise.
        after_fen: the balance at the end of the month, None for one who left.
        now_fen: the newest balance since, None where no newer one is known.
    """

    level: Band
    code: str
    month: int
    before_fen: int
    after_fen: int | None
    now_fen: int | None

    @property
    def recovered(self) -> bool:
        """Whether the newest balance is back at the level (已挽回)."""
        return self.now_fen is not None and self.now_fen >= self.level.low

    @property
    def recovered_fen(self) -> int:
        """Return what came back (挽回资产): the newest balance less the one at the end of the month, never negative."""
        return max(0, self.now_fen - (self.after_fen or 0)) if self.recovered and self.now_fen is not None else 0


def attrition(series: Series, levels: Sequence[Band], month: int, upto: int | None = None) -> Attrition | None:
    """Return how a client fell below a level by the end of `month`, the highest level that was lost.

    Mild: the month's average met the level and the balance at its end did not. Heavy: the average of the month before
    met it, this month's average and final balance did not. Left: the month before met it, and of this month the files
    say nothing at all. Balances after `month`, not after `upto`, tell whether it came back.
    """
    before, average = series.value(_AVERAGE, month - 1), series.value(_AVERAGE, month)
    balance = series.value(_BALANCE, month)
    newest = series.newest(_BALANCE, upto)
    now = newest[1] if newest is not None and newest[0] > month else None
    for level in reversed(levels):
        held = average is not None and average >= level.low
        had = before is not None and before >= level.low
        if average is None and balance is None:
            # A newer figure tells that the client is there: then the month is a hole in the files.
            if had and before is not None and now is None and series.newest(_AVERAGE, upto) == (month - 1, before):
                return Attrition(level, "left", month, before, None, None)
        elif balance is not None and balance < level.low:
            if held and average is not None:
                return Attrition(level, "mild", month, average, balance, now)
            if had and before is not None and average is not None:
                return Attrition(level, "heavy", month, before, balance, now)
    return None


def losses(series: Series, levels: Sequence[Band], first: int, last: int) -> list[Attrition]:
    """Return every loss from month `first` to `last`, oldest first; one that only deepens stays one.

    A loss that goes on into the next month without having come back is told once, with the month it began and its
    worst word.
    """
    found: list[Attrition] = []
    for month in range(first, last + 1):
        one = attrition(series, levels, month, month + 1)
        if one is None:
            continue
        known = found[-1] if found else None
        if known is not None and known.month == month - 1 and not known.recovered:
            before = max(known, one, key=lambda loss: loss.level.low)
            found[-1] = Attrition(before.level, one.code, month, known.before_fen, one.after_fen, one.now_fen)
        else:
            found.append(one)
    return found


@dataclass(frozen=True, slots=True)
class Sleep:
    """Why a client sleeps: the signals that hold, of contact, change and transaction, among `known` ones."""

    signals: tuple[str, ...]
    known: tuple[str, ...]
    last_contact: date | None


def asleep(series: Series, contacts: Sequence[date], since: date | None, day: date, rules: WatchRules) -> Sleep | None:
    """Return why a client sleeps (睡眠户), None where fewer than the needed signals hold.

    A signal that the figures cannot tell counts neither way. `contacts` are days of real contact, newest first.
    """
    told = {
        "contact": _no_contact(contacts, since, day, rules.sleep_contact),
        "change": _no_change(series, rules.sleep_change, rules.sleep_percent),
        "transaction": _no_transaction(series, rules.sleep_transaction),
    }
    holding = tuple(name for name, holds in told.items() if holds)
    if len(holding) < rules.sleep_needed:
        return None
    return Sleep(holding, tuple(name for name, holds in told.items() if holds is not None), next(iter(contacts), None))


def _no_contact(contacts: Sequence[date], since: date | None, day: date, months: int) -> bool | None:
    before = months_before(day, months)
    if contacts:
        return contacts[0] < before
    return True if since is not None and since < before else None


def _no_change(series: Series, months: int, percent: int) -> bool | None:
    newest = series.newest(_AVERAGE)
    if newest is None:
        return None
    known = [series.value(_AVERAGE, newest[0] - back) for back in range(months + 1)]
    values = [value for value in known if value is not None]
    if len(values) < len(known):
        return None
    return (max(values) - min(values)) * _PERCENT <= max(values) * percent


def _no_transaction(series: Series, months: int) -> bool | None:
    if series.last is None:
        return None
    told = False
    for column in (_COUNT, *_FLOWS):
        known = [series.value(column, series.last - back) for back in range(months)]
        if any(known):
            return False
        told = told or None not in known
    return True if told else None


@dataclass(frozen=True, slots=True)
class Leaning:
    """A client whose level rests on products that mature soon (仅因产品达标); fen.

    Attributes:
        level, without: the level held, and the one that is left without them, None for none.
        maturing: what matures, the next first.
    """

    level: Band
    without: Band | None
    value_fen: int
    maturing_fen: int
    maturing: tuple[Holding, ...]


def leaning(
    value_fen: int | None, holdings: Iterable[Holding], levels: Sequence[Band], day: date, days: int
) -> Leaning | None:
    """Return whether a client would fall below the level without what matures from `day` on within `days` days."""
    level = _level(value_fen, levels)
    if level is None or value_fen is None:
        return None
    until = day + timedelta(days=days)
    soon = [one for one in holdings if one.matures is not None and day <= one.matures <= until]
    amount = sum(one.amount_fen for one in soon)
    if not soon or value_fen - amount >= level.low:
        return None
    soon.sort(key=lambda one: (one.matures or day, one.id))
    return Leaning(level, _level(value_fen - amount, levels), value_fen, amount, tuple(soon))


def _level(value_fen: int | None, levels: Sequence[Band]) -> Band | None:
    reached = [level for level in levels if value_fen is not None and value_fen >= level.low]
    return reached[-1] if reached else None


def age_by(birth: date | None, day: date) -> int | None:
    """Return the years completed on a day, None without a day of birth."""
    if birth is None or birth > day:
        return None
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def unconnected(contacts: Sequence[date], day: date, months: int) -> bool:
    """Return whether there was no real contact for so many months, or never (未建立联系)."""
    return not contacts or contacts[0] < months_before(day, months)


def month_end(month: int, day: date) -> date:
    """Return the last day of a month, or `day` while the month runs."""
    return min(last_day(month), day)
