"""Roles come back from the other side, a sum never mixes months, and what the files of roles must hold."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.households import HAND, Household, Member, assets
from workbench.domain.problems import Problem
from workbench.domain.relations import Known, Relation, colleagues, executives, family_outside, read_roles, ties_of
from workbench.domain.teams import Teammate, missing_owners, read_team_roles, stand_in
from workbench.services.relating import birthday_of, relation_roles, said_birthday
from workbench.services.teams import team_roles
from workbench.texts import Texts

ROLES = relation_roles()
DAY = date(2026, 11, 21)
PEOPLE = [Known(bytes([number]) * 16, f"客户{number}", f"10{number}") for number in range(5)]
MONTHS = st.sampled_from([f"2026-{month:02}" for month in range(1, 11)])


@st.composite
def relations(draw: st.DrawFn) -> list[Relation]:
    """Draw rows among five clients and people outside the book."""
    rows = []
    for number in range(draw(st.integers(0, 8))):
        one, other = draw(st.permutations(PEOPLE))[:2]
        outside = draw(st.booleans())
        since = draw(st.one_of(st.none(), st.just(DAY), st.just(DAY + timedelta(days=9))))
        rows.append(
            Relation(
                bytes([100 + number]) * 16,
                one.id,
                None if outside else other.id,
                draw(st.sampled_from(list(ROLES.roles))),
                one,
                None if outside else other,
                "外人" if outside else "",
                since=since,
            )
        )
    return rows


@given(relations())
def test_whatever_one_sees_of_another_is_seen_back_by_the_inverse_role(rows):
    for one in PEOPLE:
        for tie in ties_of(one.id, rows, ROLES):
            if tie.other is None:
                continue
            seen = ties_of(tie.other.id, rows, ROLES)
            back = [(their.role, their.since) for their in seen if their.other is not None and their.other.id == one.id]
            assert (ROLES.inverse(tie.role), tie.since) in back


@given(relations())
def test_a_row_written_down_twice_or_from_the_other_side_is_shown_once(rows):
    turned = [
        Relation(
            b"t" * 16, row.other_id, row.client_id, ROLES.inverse(row.role), row.other, row.client, since=row.since
        )
        for row in rows
        if row.other_id is not None
    ]
    for one in PEOPLE:
        assert [(tie.role, tie.name) for tie in ties_of(one.id, [*rows, *rows, *turned], ROLES)] == [
            (tie.role, tie.name) for tie in ties_of(one.id, rows, ROLES)
        ]


@given(
    st.dictionaries(
        st.sampled_from([one.id for one in PEOPLE]), st.dictionaries(MONTHS, st.integers(0, 10**12), max_size=6)
    )
)
def test_a_sum_adds_the_figures_of_one_month_and_names_everybody_else(figures):
    members = [one.id for one in PEOPLE]
    found = assets(members, figures)
    for month in found.months:
        there = [figures[one][month.month] for one in members if month.month in figures.get(one, {})]
        assert (month.fen, month.counted) == (sum(there), len(there))
    if found.newest is not None:
        assert found.newest.month == max(month for one in figures.values() for month in one)
        assert found.newest.counted + len(found.missing) == len(members)
    else:
        assert set(found.missing) == set(members)
    for one, last in found.missing.items():
        own = figures.get(one, {})
        assert last == ((max(own), own[max(own)]) if own else None)


def test_every_role_belongs_somewhere_and_companies_face_people():
    for role in ROLES.roles.values():
        assert ROLES.roles[role.inverse].inverse == role.code
        assert set(role.name) == {"zh_CN", "en"}
        if role.executive:
            assert ROLES.roles[role.inverse].firm
    assert ROLES.named("gone") == {"zh_CN": "gone", "en": "gone"}
    assert (ROLES.inverse("gone"), ROLES.group("gone"), ROLES.place("gone")) == ("gone", "social", "below")


def role(**more: Any) -> dict[str, Any]:
    names = {"zh_CN": "甲", "en": "A"}
    return {"code": "a", "group": "g", "place": "family", "inverse": "a", "name": names} | more


@pytest.mark.parametrize(
    "roles",
    [
        [role(inverse="b")],
        [role(place="nowhere")],
        [role(group="unknown")],
        [role(), role()],
        [role(surplus=1)],
        [role(inverse="b"), role(code="b", inverse="b")],
        [],
    ],
)
def test_a_file_of_roles_that_does_not_hold_together_is_refused(roles):
    groups = [{"code": "g", "name": {"zh_CN": "组", "en": "G"}}]
    with pytest.raises(Problem):
        read_roles({"groups": groups, "roles": roles}, "roles.toml")
    assert read_roles({"groups": groups, "roles": [role()]}, "roles.toml").roles


def test_a_file_of_team_roles_is_checked_too():
    good = {"code": "a", "name": {"zh_CN": "甲", "en": "A"}}
    assert read_team_roles({"roles": [good]}, "team.toml")["a"].single is False
    for bad in ([good, good], [{**good, "surplus": 1}], [{"code": "a"}]):
        with pytest.raises(Problem):
            read_team_roles({"roles": bad}, "team.toml")


def test_proposals_leave_out_who_is_tied_or_of_the_same_kind():
    firm = Known(b"f" * 16, "企业", kind="company")
    other = Known(b"g" * 16, "另一企业", kind="company")
    ties = ties_of(firm.id, [Relation(b"r" * 16, firm.id, PEOPLE[0].id, "legal", firm, PEOPLE[0])], ROLES)
    found = colleagues(firm, [firm, other, *PEOPLE[:3]], ties)
    assert [(one.kind, one.other.id, one.role) for one in found] == [
        ("employee", PEOPLE[1].id, "employee"),
        ("employee", PEOPLE[2].id, "employee"),
    ]
    assert [one.role for one in colleagues(PEOPLE[0], [firm, PEOPLE[1]], [])] == ["employer"]
    assert [tie.role for tie in executives(ties, ROLES, DAY)] == ["legal"]


def test_only_family_that_holds_today_is_proposed_for_the_household():
    one, wife = PEOPLE[:2]
    row = Relation(b"r" * 16, one.id, wife.id, "spouse", one, wife, until=DAY - timedelta(days=1))
    assert family_outside(one, ties_of(one.id, [row], ROLES), ROLES, DAY) == []
    assert family_outside(one, ties_of(one.id, [row], ROLES), ROLES, DAY - timedelta(days=1))


def test_a_household_is_called_by_its_name_its_file_or_its_first_member():
    member = Member(b"m" * 16, "王芳")
    assert Household("家庭1", (member,)).shown == "家庭1"
    assert Household("家庭1", (member,), "王家").shown == "王家"
    assert Household(f"{HAND}abc", (member,)).shown == "王芳"
    assert Household("家庭1", (member,), greet_id=b"x" * 16).speaker is None


def test_whoever_stands_in_holds_today():
    past = Teammate(b"1" * 16, b"c" * 16, "甲", "backup", until=DAY - timedelta(days=1))
    now = Teammate(b"2" * 16, b"c" * 16, "乙", "backup", since=DAY)
    assert stand_in([past, now], DAY).name == "乙"
    assert stand_in([past, now], DAY - timedelta(days=1)).name == "甲"
    assert stand_in([], DAY) is None


def test_a_role_that_nobody_knows_fulfils_nothing():
    unknown = Teammate(b"1" * 16, b"c" * 16, "甲", "king")
    assert missing_owners(("manager", "branch-head"), [unknown], team_roles(), DAY) == ["branch-head"]


@pytest.mark.parametrize(("text", "said"), [("05-12", "05-12"), ("lunar:08-15", "农历08-15"), ("", "")])
def test_a_birthday_of_a_relative_is_said_as_it_is_celebrated(text, said):
    assert said_birthday(text, Texts("zh_CN")) == said


def test_a_birthday_that_is_no_day_is_only_shown():
    assert birthday_of("秋天") is None
    assert birthday_of("") is None
    assert birthday_of("lunar:1956-08-15").calendar == "lunar"
