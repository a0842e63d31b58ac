"""Lifetime value as a transparent estimate: contribution × retention, year by year, discounted to today (L5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from workbench.domain.money import divide
from workbench.domain.problems import Problem
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique
from workbench.domain.shares import WHOLE
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.value.facts import ValueFacts

#: Per cent with two decimals are kept as hundredths: 95.00 is 9500.
_HUNDREDTHS = 100
REST = "rest"
_LONGEST = 50


@dataclass(frozen=True, slots=True)
class Yield:
    """What the bank earns a year on a balance; rate in hundredths of a per cent; `asset` is part of the assets."""

    column: str
    name: Names
    rate: int
    asset: bool = True


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What the estimate supposes; all rates in hundredths of a per cent a year.

    Attributes:
        horizon: years that are counted.
        months: a recorded contribution needs all of so many months.
        retention: the share of clients of a tier that stay a year; `default` for other tiers.
    """

    horizon: int
    discount: int
    months: int
    default: int
    retention: Mapping[str, int]
    yields: tuple[Yield, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the snapshot columns that the yields look at, in their order."""
        return tuple(one.column for one in self.yields if one.column != REST)

    def kept(self, tier: str | None) -> int:
        return self.retention.get(tier, self.default) if tier else self.default


@dataclass(frozen=True, slots=True)
class Earned:
    """One row of an estimated contribution: a balance and what a year of it brings, in fen."""

    column: str
    name: Names
    balance_fen: int
    rate: int
    fen: int


@dataclass(frozen=True, slots=True)
class Contribution:
    """What a client brings in a year, in fen.

    Attributes:
        source: `recorded` in the bank's figures, or `estimated` from balances; None when nothing is known.
        rows: how an estimate comes about.
    """

    fen: int | None
    source: str | None
    rows: tuple[Earned, ...] = ()


@dataclass(frozen=True, slots=True)
class ClvYear:
    """One year of the sum: the chance that the client is still there and the discount, in hundredths of a per cent."""

    year: int
    staying: int
    discounting: int
    fen: int


def read_clv(values: Mapping[str, object], file: str) -> Assumptions:
    """Read `value/clv.toml`."""
    top = Section(values, file=file)
    top.only("type", "sources", "horizon", "discount", "months", "retention", "yields")
    kept = top.section("retention")
    kept.only("default", "tiers")
    tiers = kept.section("tiers", optional=True)
    sections = top.sections("yields", least=1)
    unique(sections, "column", lambda section: section.text("column"))
    return checked(
        Assumptions(
            top.count("horizon", 5, 1),
            top.scaled("discount", _HUNDREDTHS),
            top.count("months", 12, 1),
            kept.scaled("default", _HUNDREDTHS),
            {tier: tiers.scaled(tier, _HUNDREDTHS) for tier in tiers.values},
            tuple(
                Yield(one.text("column"), one.names(), one.scaled("rate", _HUNDREDTHS), one.flag("asset", default=True))
                for one in sections
            ),
        )
    )


def checked(assumed: Assumptions) -> Assumptions:
    """Return assumptions that make sense.

    Raises:
        Problem: the horizon is beyond 50 years, or a retention above 100 %.
    """
    if not 1 <= assumed.horizon <= _LONGEST:
        raise _nonsense("horizon", assumed.horizon, f"1–{_LONGEST}")
    for name, rate in {"default": assumed.default, **assumed.retention}.items():
        if not 0 <= rate <= WHOLE:
            raise _nonsense(f"retention.{name}", Decimal(rate) / _HUNDREDTHS, "0–100")
    rates = {"discount": assumed.discount} | {f"yields.{one.column}": one.rate for one in assumed.yields}
    for name, rate in rates.items():
        if not 0 <= rate <= WHOLE:
            raise _nonsense(name, Decimal(rate) / _HUNDREDTHS, "0–100")
    return assumed


def changed(assumed: Assumptions, values: Mapping[str, Decimal]) -> Assumptions:
    """Return the assumptions with other values by name: `horizon`, `discount`, `retention.gold`, `yields.term_fen`.

    Rates are per cent a year with at most two decimals.

    Raises:
        Problem: a name is unknown or a value makes no sense.
    """
    known = assumption_values(assumed)
    for name, value in values.items():
        if name not in known and not name.startswith("retention."):
            raise _nonsense(name, value, ", ".join(known))
        # Before anything is worked out with it: a number of hundreds of digits is no rate.
        if abs(value) > WHOLE:
            raise _nonsense(name, value, "0–100")
        if (name != "horizon" and (value * _HUNDREDTHS) % 1) or (name == "horizon" and value % 1):
            raise _nonsense(name, value, "0.01")
    rates = {name: int(value * _HUNDREDTHS) for name, value in values.items() if name != "horizon"}
    kept = {name.partition(".")[2]: rate for name, rate in rates.items() if name.startswith("retention.")}
    return checked(
        replace(
            assumed,
            horizon=int(values.get("horizon", assumed.horizon)),
            discount=rates.get("discount", assumed.discount),
            default=kept.pop("default", assumed.default),
            retention={**assumed.retention, **kept},
            yields=tuple(replace(one, rate=rates.get(f"yields.{one.column}", one.rate)) for one in assumed.yields),
        )
    )


def assumption_values(assumed: Assumptions) -> dict[str, Decimal]:
    """Return every assumption by name, rates as per cent: what `changed` takes."""
    rates = {"discount": assumed.discount, "retention.default": assumed.default}
    rates |= {f"retention.{tier}": rate for tier, rate in assumed.retention.items()}
    rates |= {f"yields.{one.column}": one.rate for one in assumed.yields}
    return {"horizon": Decimal(assumed.horizon)} | {name: Decimal(rate) / _HUNDREDTHS for name, rate in rates.items()}


def _nonsense(name: str, found: object, allowed: str) -> Problem:
    return Problem(
        "bad-assumption",
        QT_TRANSLATE_NOOP("Problems", "The assumption {name} cannot be {found}."),
        QT_TRANSLATE_NOOP("Problems", "Allowed: {allowed}"),
        {"name": name, "found": found, "allowed": allowed},
    )


def contribution(facts: ValueFacts, assumed: Assumptions, *, explain: bool = False) -> Contribution:
    """Return what a client brings in a year: as recorded, else each newest balance times its yield (L16).

    `rest` earns on what the assets have beyond the kinds that are known, so nothing is counted twice.
    """
    if facts.recorded_fen is not None:
        return Contribution(facts.recorded_fen, "recorded")
    if facts.aum_fen is None:
        return Contribution(None, None)
    if facts.gone:
        return Contribution(0, "estimated")
    rows, fen, kinds, place = [], 0, 0, 0
    for one in assumed.yields:
        if one.column == REST:
            balance = max(0, facts.aum_fen - kinds)
        else:
            balance = facts.amounts[place] or 0
            place += 1
            if one.asset:
                kinds += balance
        if not balance:
            continue
        earned = divide(balance * one.rate, WHOLE)
        fen += earned
        if explain and earned:
            rows.append(Earned(one.column, one.name, balance, one.rate, earned))
    return Contribution(fen, "estimated", tuple(rows))


class Lifetime:
    """The sum over the years for given assumptions; the powers are worked out once for each rate of retention."""

    def __init__(self, assumed: Assumptions) -> None:
        self._assumed = assumed
        self._factors: dict[int, Sequence[tuple[int, int]]] = {}

    def value(self, fen: int, tier: str | None) -> int:
        """Return the lifetime value of a yearly contribution in fen: the sum of its years, each rounded to the fen."""
        if fen < 0:
            return -self.value(-fen, tier)
        # `divide` written out: this is the inner loop of a book of many clients.
        return sum([(2 * fen * above + below) // (2 * below) for above, below in self._years(self._assumed.kept(tier))])

    def years(self, fen: int, tier: str | None) -> tuple[ClvYear, ...]:
        """Return the same sum with every step shown."""
        kept, discount = self._assumed.kept(tier), self._assumed.discount
        return tuple(
            ClvYear(
                year,
                divide(kept**year, WHOLE ** (year - 1)),
                divide(WHOLE ** (year + 1), (WHOLE + discount) ** year),
                divide(fen * above, below),
            )
            for year, (above, below) in enumerate(self._years(kept), 1)
        )

    def _years(self, kept: int) -> Sequence[tuple[int, int]]:
        """Return for each year the exact factor retention^n ÷ (1 + discount)^n as a fraction."""
        found = self._factors.get(kept)
        if found is None:
            below = WHOLE + self._assumed.discount
            found = [(kept**year, below**year) for year in range(1, self._assumed.horizon + 1)]
            self._factors[kept] = found
        return found
