"""What-if over a small book: nothing is written, nobody moves without a reason, and the short way is the long way."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.helpers.desk import TODAY, filled_desk
from workbench.domain.problems import CancelledError
from workbench.services.caches import Caches
from workbench.services.rulebook import find_edition
from workbench.services.rules import load_rules
from workbench.services.settings import change_settings
from workbench.services.simulating import Simulator, simulate
from workbench.services.trials import trial_of
from workbench.services.workload import workload_of


@pytest.fixture
def desk(tmp_path):
    with filled_desk(tmp_path, clients=60) as made:
        yield made


@pytest.fixture
def rules(desk):
    found = load_rules(desk, TODAY)
    Caches(desk).finish(found, TODAY)
    return found


def text_of(rules, kind):
    scheme, standard = rules.in_force
    return scheme.text if kind == "scheme" else standard.text


def tried(desk, rules, kind="scheme", today=TODAY, **turned):
    changes = {path.replace("__", "."): value for path, value in turned.items()}
    after = trial_of(rules, text_of(rules, kind), "x", changes)
    return simulate(desk, rules=rules, after=after, today=today)


def counts(side):
    return {group.code: group.clients for group in side.groups}


@pytest.mark.parametrize("kind", ["scheme", "standard"])
def test_unchanged_rules_move_nobody(desk, rules, kind):
    found = tried(desk, rules, kind)
    assert found.moved == ()
    assert counts(found.before) == counts(found.after)
    assert found.before.load.months == found.after.load.months
    assert all(before == after for before, after in found.matrix)


@pytest.mark.parametrize("kind", ["scheme", "standard"])
def test_a_trial_leaves_the_log_and_the_rules_alone(desk, rules, kind):
    position, version = desk.position(), desk.rules_version()
    path = "tiers.gold.low" if kind == "scheme" else "bands.20-100.low"
    after = trial_of(rules, text_of(rules, kind), "x", {path: 45})
    simulate(desk, rules=rules, after=after, today=TODAY, covered=True)
    assert (desk.position(), desk.rules_version()) == (position, version)
    assert load_rules(desk, TODAY).key == rules.key


TURNS = [
    ("six-bands", {"tiers.gold.low": 11}),
    ("six-bands", {"tiers.gold.low": 49}),
    ("six-bands", {"tiers.gold.low": 51, "tiers.private.low": 600}),
    ("six-bands", {"timing.fall_after": 2}),
    ("boc", {"tiers.wealth.low": 35}),
    ("boc", {"tiers.management.low": 60, "tiers.wealth.or.0.at_least": 10}),
    ("ccb", {}),
    ("five-levels", {}),
]


@pytest.mark.parametrize(("code", "changes"), TURNS)
def test_the_short_way_finds_what_rating_everybody_finds(desk, rules, monkeypatch, code, changes):
    """Clients whose figures no moved threshold touches are not rated; they keep their tier all the same."""
    edition = find_edition(rules, "scheme", code)
    present = replace(rules, scheme=rules.installed_scheme(code))
    change_settings(desk, values={"note": "x"})  # what the caches hold is of another scheme: they must not be asked
    after = trial_of(rules, edition.text, "x", changes)
    short = simulate(desk, rules=present, after=after, today=TODAY)
    monkeypatch.setattr("workbench.services.simulating.moved_thresholds", lambda _before, _after: None)
    whole = simulate(desk, rules=present, after=after, today=TODAY)
    assert short.rated <= whole.rated
    assert counts(short.after) == counts(whole.after)
    assert short.after_of == whole.after_of


@pytest.mark.parametrize("path", ["tiers.silver.low", "tiers.gold.low", "tiers.gold-diamond.low"])
def test_a_higher_threshold_never_lets_more_clients_reach_it(desk, rules, path):
    code = path.split(".")[1]
    tiers = [tier.code for tier in rules.scheme.tiers]
    place = tiers.index(code)
    low, high = rules.scheme.tiers[place - 1].low // 1_000_000 + 1, rules.scheme.tiers[place].high // 1_000_000 - 1
    reached = []
    for bound in range(low, high, max(1, (high - low) // 8)):
        found = counts(tried(desk, rules, **{path.replace(".", "__"): bound}).after)
        reached.append(sum(found[one] for one in tiers[place:]))
    assert reached == sorted(reached, reverse=True)


def test_who_moves_is_listed_with_where_from_and_where_to(desk, rules):
    found = tried(desk, rules, tiers__gold__low=70)
    assert found.moved
    for one in found.moved:
        assert one.tier == "gold"
        assert found.after_of[one.client_id] == "silver"
        assert one.code == "down"
        assert one.reason[2]["after"]["zh_CN"] == "银卡级"
    assert found.matrix["gold", "silver"] == len(found.moved)
    assert sum(found.matrix.values()) == len(desk.client_ids())


def test_every_client_is_in_one_group_before_and_after(desk, rules):
    found = tried(desk, rules, tiers__gold__low=70)
    assert sum(counts(found.before).values()) == sum(counts(found.after).values()) == len(desk.client_ids())


def test_another_scheme_rates_everybody(desk, rules):
    found = simulate(desk, rules=rules, after=rules.installed_scheme("boc"), today=TODAY)
    assert found.rated == len(desk.client_ids())
    assert {group.code for group in found.after.groups} == {None, "wealth", "management", "private"}
    assert all(before is None or after is None for before, after in found.pairs)


def test_stale_caches_are_not_believed(desk, rules):
    fresh = counts(tried(desk, rules, tiers__gold__low=70).before)
    desk.connection.execute("UPDATE standing SET tier = 'private', aum_fen = 1")
    change_settings(desk, values={"note": "x"})  # the log has gone on, so the caches are behind
    found = tried(desk, rules, tiers__gold__low=70)
    assert counts(found.before) == fresh


def test_a_simulator_reads_again_once_the_book_was_written_to(desk, rules):
    simulator = Simulator(rules, TODAY)
    after = trial_of(rules, text_of(rules, "standard"), "x", {"quotas.contact.required.20-100": 5})
    before = simulator.run(desk, after).after.load.required
    change_settings(desk, values={"workload.around.call": "60"})
    Caches(desk).finish(rules, TODAY)
    assert simulator.run(desk, after).after.load.required > before


def test_fewer_contacts_take_fewer_hours_and_leave_the_bands_alone(desk, rules):
    found = tried(desk, rules, "standard", **{"quotas__contact__required__20-100": 1})
    assert found.after.load.required < found.before.load.required
    assert found.moved == ()


def test_a_band_that_begins_higher_loses_clients_and_hours(desk, rules):
    found = tried(desk, rules, "standard", **{"bands__20-100__low": 60})
    assert counts(found.after)["20-100"] < counts(found.before)["20-100"]
    assert found.after.load.required < found.before.load.required
    assert {one.band for one in found.moved} == {"20-100"}
    assert {found.after_of[one.client_id] for one in found.moved} == {None}


def test_coverage_is_told_before_and_after(desk, rules):
    after = trial_of(rules, text_of(rules, "standard"), "x", {"coverage.filing-20.low": 100})
    found = simulate(desk, rules=rules, after=after, today=TODAY, covered=True)
    before = {one.code: one for one in found.before.coverage}
    then = {one.code: one for one in found.after.coverage}
    assert then["filing-20"].total == before["filing-100"].total < before["filing-20"].total
    assert then["filing-5"] == before["filing-5"]


def test_a_trial_can_be_cancelled(desk, rules):
    def stop(done, total, text=""):
        raise CancelledError

    with pytest.raises(CancelledError):
        simulate(desk, rules=rules, after=rules.installed_scheme("boc"), today=TODAY, progress=stop)


def test_the_load_of_the_book_counts_who_has_a_band(desk, rules):
    load = workload_of(desk, rules=rules, today=TODAY)
    banded = [one for one in desk.standings().values() if one.band]
    assert load.clients == len(banded)
    assert [month.month for month in load.months] == [f"2026-{number:02d}" for number in range(1, 13)]
    assert load.month.month == "2026-11"


def test_a_year_that_is_not_announced_is_said_so(desk, rules):
    load = workload_of(desk, rules=rules, today=TODAY, month="2027-03")
    assert not load.month.days.announced
    assert load.month.days.working_days == 23
    assert workload_of(desk, rules=rules, today=TODAY).month.days.announced


def test_two_festivals_that_share_a_greeting_weigh_once(desk, rules):
    """In 2025 中秋 lies in the week of 国庆."""
    load = workload_of(desk, rules=rules, today=TODAY, month="2025-10")
    assert load.month.days.festivals == 1


def test_recorded_contacts_are_those_that_count(desk, rules):
    evidence = next(quota.evidence for quota in rules.standard.quotas if quota.kind == "contact")
    told = [one for facts in desk.facts() for one in facts.interactions if one.on.strftime("%Y-%m") == "2026-10"]
    load = workload_of(desk, rules=rules, today=TODAY)
    october = load.months[9].days
    assert october.recorded == sum(evidence.counts(one) for one in told)
    assert load.months[10].days.recorded is None


def test_the_pace_is_the_median_of_what_was_recorded(desk, rules):
    load = workload_of(desk, rules=rules, today=TODAY)
    known = [
        one.minutes
        for facts in desk.facts()
        for one in facts.interactions
        if one.channel == "call" and one.minutes and one.result != "no-answer" and one.on <= TODAY
    ]
    assert load.paces["call"].recorded == min(len(known), 60)
    assert load.paces["call"].source == ("recorded" if len(known) >= 8 else "assumed")


def test_an_empty_book_asks_for_the_desk_alone(tmp_path):
    from tests.helpers.desk import empty_desk

    with empty_desk(tmp_path) as desk:
        rules = load_rules(desk, TODAY)
        load = workload_of(desk, rules=rules, today=TODAY)
        assert load.clients == 0
        assert load.recorded is None
        found = simulate(desk, rules=rules, after=rules.scheme, today=dt.date(2026, 11, 21))
        assert found.moved == ()
