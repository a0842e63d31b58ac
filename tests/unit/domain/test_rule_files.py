"""The shipped rule files say what the sources say, and a wrong one is refused with the path of its key."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from tests.helpers.rules import WAN, scheme, standard, toml
from workbench.domain.columns import Measure
from workbench.domain.problems import Problem
from workbench.domain.schemes import read_scheme
from workbench.domain.standardfile import read_standard
from workbench.domain.standards import band_for

Edit = Callable[[dict[str, Any]], object]


def refusal(read: Callable[..., object], path: str, edit: Edit) -> tuple[str, str]:
    """Return (code, key) of the problem that an edited rule file meets."""
    values = deepcopy(toml(path))
    edit(values)
    with pytest.raises(Problem) as caught:
        read(values, "edited.toml")
    assert caught.value.where.file == "edited.toml"
    assert str(caught.value.values["key"]) in str(caught.value)
    return caught.value.code, str(caught.value.values["key"])


@pytest.mark.parametrize(
    ("edit", "code", "key"),
    [
        (lambda s: s["tiers"][2].update(low=60), "rules-gap", "tiers[2].low"),
        (lambda s: s["tiers"][2].update(low=40), "rules-overlap", "tiers[2].low"),
        (lambda s: s["tiers"][1].update(high=10), "rules-empty-band", "tiers[1].high"),
        (lambda s: s["tiers"][1].pop("high"), "rules-open", "tiers[1].high"),
        (lambda s: s["tiers"][5].update(high=1000), "rules-closed", "tiers[5].high"),
        (lambda s: s["tiers"].clear(), "rules-missing", "tiers[0]"),
        (lambda s: s["tiers"][1].update(code="effective"), "rules-repeated", "tiers[1].code"),
        (lambda s: s["tiers"][0].update(low=-1), "rules-too-small", "tiers[0].low"),
        (lambda s: s["tiers"][0].update(low=2.0000001), "rules-too-fine", "tiers[0].low"),
        (lambda s: s["tiers"][0].update(low="two"), "rules-wrong-type", "tiers[0].low"),
        (lambda s: s["tiers"][0].update(low=True), "rules-wrong-type", "tiers[0].low"),
        (lambda s: s["tiers"][0].pop("name"), "rules-missing", "tiers[0].name"),
        (lambda s: s["tiers"][0]["name"].pop("en"), "rules-missing", "tiers[0].name.en"),
        (lambda s: s["tiers"][0].update(hihg=3), "rules-unknown-key", "tiers[0].hihg"),
        (lambda s: s.update(tiers="all"), "rules-wrong-type", "tiers"),
        (lambda s: s.update(tiers=["all"]), "rules-wrong-type", "tiers[0]"),
        (lambda s: s["measure"].update(metric="assets"), "rules-not-allowed", "measure.metric"),
        (lambda s: s["measure"].update(window="week"), "rules-not-allowed", "measure.window"),
        (lambda s: s["measure"].update(window="half-year-sum"), "rules-no-window", "measure.window"),
        (lambda s: s["measure"].update(unit="point"), "rules-not-allowed", "measure.unit"),
        (lambda s: s["measure"].update(unit="dollar"), "rules-not-allowed", "measure.unit"),
        (lambda s: s["timing"].update(fall_after=0), "rules-too-small", "timing.fall_after"),
        (lambda s: s["timing"].update(fall_after=True), "rules-wrong-type", "timing.fall_after"),
        (lambda s: s["timing"].update(effect="soon"), "rules-not-allowed", "timing.effect"),
        (lambda s: s.update(effective="2022"), "rules-wrong-type", "effective"),
        (lambda s: s.update(sources="T1"), "rules-wrong-type", "sources"),
        (lambda s: s.update(type="standard"), "rules-not-allowed", "type"),
        (lambda s: s.pop("version"), "rules-missing", "version"),
        (lambda s: s.update(measure=3), "rules-wrong-type", "measure"),
    ],
)
def test_a_wrong_scheme_is_refused_with_its_key(edit: Edit, code: str, key: str) -> None:
    assert refusal(read_scheme, "schemes/six-bands.toml", edit) == (code, key)


@pytest.mark.parametrize(
    ("edit", "code", "key"),
    [
        (lambda s: s["measure"].update(unit="wan-yuan"), "rules-not-allowed", "measure.unit"),
        (lambda s: s["rows"][1].update(metric="gold_fen"), "rules-not-allowed", "rows[1].metric"),
        (lambda s: s["rows"][1].update(window="half-year-sum"), "rules-no-window", "rows[1].window"),
        (lambda s: s["rows"][1].update(code="ST2"), "rules-repeated", "rows[1].code"),
        (lambda s: s["rows"][0].update(per_wan=0.0001), "rules-too-fine", "rows[0].per_wan"),
        (lambda s: s["service"]["floors"][0].update(tier="star-8"), "rules-not-allowed", "service.floors[0].tier"),
        (lambda s: s["tiers"][0].update({"or": []}), "rules-unknown-key", "tiers[0].or"),
        (lambda s: s["transactions"]["caps"].update(transfer=-1), "rules-too-small", "transactions.caps.transfer"),
        (lambda s: s["transactions"].update(order=["tax"]), "rules-not-allowed", "transactions.order"),
    ],
)
def test_a_wrong_point_scheme_is_refused_with_its_key(edit: Edit, code: str, key: str) -> None:
    assert refusal(read_scheme, "schemes/icbc-star.toml", edit) == (code, key)


def test_a_wrong_alternative_is_refused_with_its_key() -> None:
    found = refusal(read_scheme, "schemes/boc.toml", lambda s: s["tiers"][0]["or"][1].update(unit="point"))
    assert found == ("rules-not-allowed", "tiers[0].or[1].unit")


@pytest.mark.parametrize(
    ("edit", "code", "key"),
    [
        (lambda s: s["bands"][1].update(low=90), "rules-overlap", "bands[1].low"),
        (lambda s: s["bands"][1].update(owners=["cashier"]), "rules-not-allowed", "bands[1].owners"),
        (lambda s: s["measure"].update(window="quarter-average"), "rules-not-allowed", "measure.window"),
        (lambda s: s["quotas"][0]["required"].update({"5-20": 1}), "rules-unknown-key", "quotas[0].required.5-20"),
        (lambda s: s["quotas"][0]["required"].update({"500+": -1}), "rules-too-small", "quotas[0].required.500+"),
        (lambda s: s["quotas"][0].update(kind="hugs"), "rules-not-allowed", "quotas[0].kind"),
        (lambda s: s["quotas"][0].update(period="week"), "rules-not-allowed", "quotas[0].period"),
        (
            lambda s: s["quotas"][0]["evidence"].update(channels=["fax"]),
            "rules-not-allowed",
            "quotas[0].evidence.channels",
        ),
        (lambda s: s["quotas"][0]["evidence"].update(plain="yes"), "rules-wrong-type", "quotas[0].evidence.plain"),
        (lambda s: s["quotas"][0]["evidence"].update(tags=["x"]), "rules-not-allowed", "quotas[0].evidence.tags"),
        (lambda s: s["reminders"]["maturity"].update(steps=[7, 30]), "rules-not-allowed", "reminders.maturity.steps"),
        (lambda s: s["reminders"]["maturity"].update(steps=[]), "rules-not-allowed", "reminders.maturity.steps"),
        (lambda s: s["reminders"]["maturity"].update(steps=[30, -7]), "rules-wrong-type", "reminders.maturity.steps"),
        (lambda s: s["reminders"]["maturity"].update(steps=30), "rules-wrong-type", "reminders.maturity.steps"),
        (lambda s: s["suspend"].update(mourning=["smiles"]), "rules-not-allowed", "suspend.mourning"),
        (
            lambda s: s["profile"]["elements"][0].update(source="horoscope"),
            "rules-not-allowed",
            "profile.elements[0].source",
        ),
        (lambda s: s["profile"]["elements"][1].update(code="mobile"), "rules-repeated", "profile.elements[1].code"),
        (lambda s: s["birthday"].update(occasions=["birthday"]), "rules-unknown-key", "birthday.occasions"),
        (lambda s: s["coverage"][0].update(percent="80"), "rules-wrong-type", "coverage[0].percent"),
        (lambda s: s.pop("festivals"), "rules-missing", "festivals"),
    ],
)
def test_a_wrong_standard_is_refused_with_its_key(edit: Edit, code: str, key: str) -> None:
    assert refusal(read_standard, "standards/branch-2016.toml", edit) == (code, key)


def test_codes_of_tiers_and_bands_are_those_of_the_contract() -> None:
    assert " ".join(tier.code for tier in scheme("six-bands").tiers) == (
        "effective silver gold gold-diamond pre-private private"
    )
    assert " ".join(tier.code for tier in scheme("boc").tiers) == "wealth management private"
    assert [tier.code for tier in scheme("icbc-star").tiers] == ["pre-star", *(f"star-{n}" for n in range(3, 8))]
    assert [band.code for band in standard().bands] == ["20-100", "100-500", "500+"]


def test_the_star_table_has_the_coefficients_of_the_source() -> None:
    table = {row.code: (row.measure.code, row.coefficient // 1000) for row in scheme("icbc-star").rows}
    assert table == {
        "ST2": ("short_fen/half-year-average", 135),
        "ST3": ("long_fen/half-year-average", 100),
        "ST4": ("mortgage_fen/half-year-average", 100),
        "ST5": ("other_loan_fen/half-year-average", 200),
        "ST6": ("overdraft_fen/half-year-average", 200),
        "ST7": ("invest_fen/half-year-sum", 200),
        "ST8": ("card_fen/half-year-sum", 400),
        "ST9": ("settle_fen/half-year-sum", 200),
    }


def test_the_standard_owes_each_band_what_the_table_of_section_3_says() -> None:
    owed = {quota.code: dict(quota.required) for quota in standard().quotas}
    assert owed == {
        "contact": {"20-100": 2, "100-500": 2, "500+": 2},
        "gift": {"100-500": 1, "500+": 2},
        "salon": {"20-100": 2, "100-500": 2, "500+": 3},
        "senior-visit": {"500+": 2},
    }
    assert set(standard().festivals.occasions) == {
        "new-year", "spring-festival", "lantern", "labour-day", "dragon-boat", "mid-autumn", "national-day",
    }  # fmt: skip
    assert standard().birthday_gift.bands == {"100-500", "500+"}
    assert standard().batches == {"20-100": 4, "100-500": 4, "500+": 4}
    assert standard().owners["500+"] == ("outlet-head", "manager", "deputy-head", "branch-head")
    assert [(goal.low_fen // WAN, goal.percent, goal.count) for goal in standard().coverage[:4]] == [
        (5, 80, 1), (20, 90, 1), (100, 100, 1), (100, 100, 5),
    ]  # fmt: skip
    assert (standard().maturity.steps, standard().maturity.tail, standard().risk_lead) == ((30, 15, 7, 3, 0), 7, 30)


@pytest.mark.parametrize(
    ("fen", "band"),
    [
        (None, None),
        (20 * WAN - 1, None),
        (20 * WAN, "20-100"),
        (100 * WAN - 1, "20-100"),
        (100 * WAN, "100-500"),
        (500 * WAN, "500+"),
    ],
)
def test_a_band_takes_its_lower_bound_inside(fen: int | None, band: str | None) -> None:
    found = band_for(fen, standard())
    assert (found.code if found else None) == band
    assert standard().rank(band) == (None, "20-100", "100-500", "500+").index(band) - 1


def test_each_scheme_measures_what_its_bank_does() -> None:
    assert scheme("six-bands").measure == Measure("aum_fen", "quarter-average")
    assert scheme("boc").measure == Measure("aum_fen", "month-average")
    assert (scheme("boc").fall_after, scheme("boc").effect) == (6, "month-start")
