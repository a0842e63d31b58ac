"""What makes two clients one, which values they get, and which row stays."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.duplicates import Likeness, candidate, pairs_of
from workbench.domain.mergefields import FIELDS, JOINED, Known, choices, united
from workbench.domain.merging import CHILDREN, CLIENT_REFS, Merger, Party, survivor_of
from workbench.domain.registry import BY_NAME, TABLES

BORN = dt.date(1980, 5, 6)
ID = "110101198005060019"


def like(number: int, name: str = "穆婉清", **known: Any) -> Likeness:
    sets: dict[str, Any] = {
        key: frozenset(value) if isinstance(value, tuple) and key != "birthday" else value
        for key, value in known.items()
    }
    return Likeness(bytes([number]) * 16, name, **sets)


def reasons(one: dict[str, Any], other: dict[str, Any]) -> tuple[str, ...]:
    found = candidate(like(1, **one), like(2, **other))
    swapped = candidate(like(2, **other), like(1, **one))
    assert found == swapped
    return found.reasons if found else ()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({}, {}, ()),
        ({"numbers": ("1",)}, {"numbers": ("1",), "name": "别人"}, ("number",)),
        ({"identities": (ID,)}, {"identities": (ID,), "name": "别人"}, ("identity",)),
        ({"phones": ("1391",)}, {"phones": ("1391",), "name": "别人"}, ()),
        ({"phones": ("13912345678",)}, {"phones": ("13912345678",)}, ("phone",)),
        ({"phones": ("139****5678",)}, {"phones": ("13912345678",)}, ("phone-masked",)),
        ({"phones": ("139****5678",)}, {"phones": ("139****5679",)}, ()),
        ({"birth": BORN}, {"birth": BORN}, ("birth",)),
        ({"birth": BORN, "gender": "M"}, {"birth": BORN, "gender": "F"}, ()),
        ({"birthday": ("lunar", 8, 15)}, {"birthday": ("lunar", 8, 15)}, ("birthday",)),
        ({"birthday": ("lunar", 8, 15)}, {"birthday": ("solar", 8, 15)}, ()),
        ({"birth": BORN, "identities": (ID,)}, {"birth": BORN, "identities": ("x",)}, ()),
        ({"identities": (ID,)}, {"shown_id": "110101********0019"}, ("identity-doubtful",)),
        ({"identities": (ID,), "birth": BORN}, {"shown_id": "110101********0018", "birth": BORN}, ()),
        ({"kind": "company", "birth": BORN}, {"birth": BORN}, ()),
        ({"name": "张*", "birth": BORN}, {"name": "张*", "birth": BORN}, ()),
    ],
)
def test_what_speaks_for_one_person(one, other, expected):
    assert reasons(one, other) == expected


def test_how_sure_it_is():
    def strength(one: dict[str, Any], other: dict[str, Any]) -> str:
        found = candidate(like(1, **one), like(2, **other))
        assert found is not None
        return found.strength

    assert strength({"numbers": ("1",)}, {"numbers": ("1",)}) == "sure"
    assert strength({"numbers": ("1",)}, {"numbers": ("1",), "name": "别人"}) == "likely"
    assert strength({"birth": BORN}, {"birth": BORN}) == "possible"
    masked = {"phones": ("139****5678",), "birth": BORN}
    assert strength(masked, masked) == "likely"


def test_a_number_that_hundreds_have_makes_no_ten_thousands_of_pairs():
    group = [number.to_bytes(16, "big") for number in range(300)]
    assert len(pairs_of([group])) == 299
    assert len(pairs_of([group[:4]])) == 6


def known(written: str = "", verified: dict[str, dt.date] | None = None, **values: Any) -> Known:
    return Known(values, dict.fromkeys(values, written), verified or {})


def proposed(keep: Known, gone: Known) -> dict[str, str]:
    return {one.field: one.side for one in choices(keep, gone) if one.differs}


def test_filled_beats_empty_then_verified_then_newer():
    old, new = known("2026-01-01", employer="甲", job=None), known("2026-02-02", employer="乙", job="教师")
    assert proposed(old, new) == {"employer": "gone", "job": "gone"}
    assert proposed(new, old) == {"employer": "keep", "job": "keep"}
    checked = known("2026-01-01", {"work": BORN}, employer="甲")
    assert proposed(checked, new)["employer"] == "keep"


def test_numbers_names_and_words_of_care():
    sound, masked = known(id_no=ID, id_flag="ok"), known("2026-09-09", id_no="110101****", id_flag="masked")
    assert proposed(masked, sound) == {"id_no": "gone"}
    assert proposed(known(name="穆婉清"), known("2026-09-09", name="穆婉青")) == {"name": "keep"}
    assert proposed(known(name="穆**"), known(name="穆婉清")) == {"name": "gone"}
    assert proposed(known(consent_messages=True), known(consent_messages=False)) == {"consent_messages": "gone"}
    assert proposed(known(no_contact=False), known(no_contact=True)) == {"no_contact": "gone"}
    assert proposed(known(status="prospect"), known(status="managed")) == {"status": "gone"}
    assert proposed(known(remark="甲"), known(remark="乙")) == {"remark": "both"}


def test_a_birthday_that_somebody_named_beats_the_day_of_birth():
    derived = known("2026-09-09", birth=BORN, bday_calendar="solar", bday_month=5, bday_day=6)
    lunar = known(birth=BORN, bday_calendar="lunar", bday_month=3, bday_day=22)
    assert proposed(derived, lunar)["birthday"] == "gone"
    assert united(derived.values, lunar.values, {"birthday": "gone"})["bday_calendar"] == "lunar"


@given(
    st.sampled_from(sorted(JOINED)),
    st.lists(st.sampled_from("甲乙丙"), max_size=3),
    st.lists(st.sampled_from("甲乙丙"), max_size=3),
)
def test_joined_words_are_those_of_both_each_once(field, mine, theirs):
    mark = JOINED[field]
    made = united({field: mark.join(mine) or None}, {field: mark.join(theirs) or None}, {field: "both"})[field]
    assert (made or "").split(mark) == (list(dict.fromkeys([*mine, *theirs])) or [""])


def test_every_column_is_chosen_in_one_field_or_follows():
    named = [column for columns in FIELDS.values() for column in columns]
    assert len(named) == len(set(named))
    assert {column.name for column in BY_NAME["client"].columns} - set(named) == {"since", "source"}


def test_every_reference_to_a_client_is_known_to_a_merge():
    rows = {"appointment_id", "interaction_id", "group_id", "origin_id", "opportunity_id", "referral_id"}
    rows |= {"series_id", "item_id", "gathering_id"}
    found = {column.name for table in TABLES for column in table.columns if column.type == "ref"}
    assert found - rows == CLIENT_REFS
    # Pieces of the cupboard and lines of a plan belong to no client.
    others = {"stock_move", "gathering_item"}
    assert {table.name for table in CHILDREN} == {table.name for table in TABLES if table.parent is not None} - others


@given(st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16))
def test_which_row_stays_does_not_depend_on_who_is_named_first(one, other):
    assert survivor_of(one, other) == survivor_of(other, one)


def test_an_imported_row_stays_before_one_made_by_hand():
    by_hand, imported = bytes.fromhex("01a0c4506c017000800000000000000f"), bytes.fromhex("f" * 32)
    assert survivor_of(by_hand, imported) == (imported, by_hand)


def plan(*, keep: Any = None, gone: Any = None, others: Any = None) -> Any:
    """What merging two clients with these rows writes; the first has the id 01…, the second 02…."""
    first, second = Party(bytes([1]) * 16, {}, keep or {}), Party(bytes([2]) * 16, {}, gone or {})
    return Merger(first, second, others or {}, lambda *_key: [], {"stage": "single"}).run({})


def test_two_numbers_stay_and_the_same_one_stands_once():
    one, two = {"kind": "mobile", "value": "13912345678"}, {"kind": "mobile", "value": "139-1234-5678", "note": "晚上"}
    other = {"kind": "mobile", "value": "13987654321"}
    made = plan(keep={"contact_way": {b"a": one}}, gone={"contact_way": {b"b": two, b"c": other}})
    assert made.deletes == [("contact_way", b"b")]
    assert ("contact_way", b"a", {"note": "晚上"}) in made.puts
    assert made.moved["contact_way"] == 1


def test_a_mask_gives_way_to_the_whole_number_behind_it():
    whole = {"kind": "mobile", "value": "13912345678", "masked": False}
    masked = {**whole, "value": "139****5678", "masked": True}
    made = plan(keep={"contact_way": {b"a": masked}}, gone={"contact_way": {b"b": whole}})
    assert made.deletes == [("contact_way", b"b")]
    assert ("contact_way", b"a", {"value": "13912345678", "masked": False}) in made.puts


def test_nobody_is_related_to_himself_afterwards_and_ties_stand_once():
    first, second, third = bytes([1]) * 16, bytes([2]) * 16, bytes([3]) * 16
    made = plan(
        keep={"relation": {b"a": {"client_id": first, "other_id": second, "role": "spouse"}}},
        others={
            "relation": {
                b"x": {"client_id": third, "other_id": first, "role": "child"},
                b"y": {"client_id": third, "other_id": second, "role": "child"},
            }
        },
    )
    assert set(made.deletes) == {("relation", b"a"), ("relation", b"y")}


def test_what_points_at_a_row_that_was_united_points_at_the_one_that_stays():
    call = {"at": "2026-11-02T02:00:00Z", "on": BORN, "channel": "call", "result": "done"}
    made = plan(
        keep={"interaction": {b"a": call}},
        gone={
            "interaction": {b"b": dict(call)},
            "task": {b"t": {"title": "续存", "origin_id": b"b", "client_id": bytes([2]) * 16}},
        },
    )
    (written,) = [values for table, _row, values in made.puts if table == "task"]
    assert written == {"origin_id": b"a", "client_id": bytes([1]) * 16}
