"""Duplicates become one client: nothing is lost, one undo brings both back, next month's file finds the one client."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.desk import Desk
from db.queries.duplicates import candidates, candidates_of
from db.rows import fingerprint
from tests.helpers.desk import TODAY, empty_desk
from workbench.domain.lunar import LunarTable
from workbench.domain.merging import survivor_of
from workbench.domain.problems import Problem
from workbench.services.importing import apply_plan, plan_files
from workbench.services.merging import compare, keep_apart, merge_clients
from workbench.settings import load_toml, resource


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with empty_desk(tmp_path) as made:
        made.connection.execute("PRAGMA synchronous=OFF")
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def client(desk: Desk, name: str = "穆婉清", **values: Any) -> bytes:
    with desk.transaction("client-add") as tx:
        row = tx.new_id()
        tx.put("client", row, {"name": name, "kind": "person", "status": "managed", **values})
    return row


def child(desk: Desk, table: str, owner: bytes, row: bytes | None = None, **values: Any) -> bytes:
    with desk.transaction("client-set") as tx:
        made = row or tx.new_id()
        tx.put(table, made, {"client_id": owner, **values})
    return made


def rows(desk: Desk, table: str, **wanted: Any) -> list[dict[str, Any]]:
    found = [desk.row(table, row) or {} for (row,) in desk.connection.execute(f"SELECT id FROM {table} ORDER BY rowid")]
    return [row for row in found if all(row[name] == value for name, value in wanted.items())]


def import_text(desk: Desk, folder: Path, text: str, name: str = "客户.csv") -> Any:
    path = folder / name
    path.write_text("\n".join(line.strip() for line in text.strip().splitlines()), encoding="utf-8")
    lunar = LunarTable.from_data(load_toml(resource("calendar/lunar.toml")))
    (made,) = plan_files(desk, paths=[path], today=TODAY, lunar=lunar)
    apply_plan(desk, planned=made, at="2026-11-21T01:00:00Z")
    (sheet,) = made.sheets
    return sheet


def rebuilt(desk: Desk) -> dict[str, Any]:
    with desk.atomic():
        desk.projection.rebuild()
    return fingerprint(desk.connection)


# -- candidates


def test_the_same_number_identity_phone_and_birthday_are_found_and_the_name_alone_is_not(desk):
    number = [client(desk, "甲一", client_no="0007"), client(desk, "甲二", client_no="0007")]
    identity = [
        client(desk, "乙一", id_no="110101900307391", id_flag="ok"),
        client(desk, "乙二", id_no="110101199003073917", id_flag="ok"),
    ]
    phone = [client(desk, "丙"), client(desk, "丙"), client(desk, "丙")]
    for one in phone[:2]:
        child(desk, "contact_way", one, kind="mobile", value="13900000001")
    born = [client(desk, "丁", birth=dt.date(1980, 5, 6)) for _ in range(2)]
    family = [client(desk, name) for name in ("戊一", "戊二")]
    for one in family:
        child(desk, "contact_way", one, kind="phone", value="0510-81112222")
    found = {frozenset((one.first, one.second)): (one.reasons, one.strength) for one in candidates(desk)}
    assert found == {
        frozenset(number): (("number",), "likely"),
        frozenset(identity): (("identity",), "sure"),
        frozenset(phone[:2]): (("phone",), "likely"),
        frozenset(born): (("birth",), "possible"),
    }
    for pair in (number, identity, phone[:2], born):
        assert [one.reasons for one in candidates_of(desk, pair[0])] == [found[frozenset(pair)][0]]
    assert candidates_of(desk, phone[2]) == []
    assert candidates_of(desk, family[0]) == []


def test_masked_numbers_agree_where_both_are_seen(desk):
    whole, masked, other = (client(desk, "己") for _ in range(3))
    child(desk, "contact_way", whole, kind="mobile", value="13912345678")
    child(desk, "contact_way", masked, kind="mobile", value="139****5678", masked=True)
    child(desk, "contact_way", other, kind="mobile", value="1391234****", masked=True)
    pairs = {frozenset((one.first, one.second)) for one in candidates(desk)}
    assert pairs == {frozenset((whole, masked)), frozenset((whole, other))}
    assert {one.strength for one in candidates(desk)} == {"possible"}


def test_two_sound_documents_are_two_people_whatever_else_they_share(desk):
    for number in ("110101199003073917", "110101199003070011"):
        client(desk, "庚", id_no=number, id_flag="ok", birth=dt.date(1990, 3, 7))
    assert candidates(desk) == []


def test_who_was_said_to_be_somebody_else_never_comes_back(desk):
    one, other = (client(desk, "辛", birth=dt.date(1980, 5, 6)) for _ in range(2))
    keep_apart(desk, one=other, other=one, today=TODAY)
    assert candidates(desk) == []
    assert candidates_of(desk, one) == []
    desk.undo()
    assert len(candidates(desk)) == 1


def test_companies_are_candidates_too_but_never_with_a_person(desk):
    made = [
        client(desk, "云帆商贸有限公司", kind="company", id_no="91320200MA1X2Y3Z4W", id_flag="ok") for _ in range(2)
    ]
    client(desk, "云帆商贸有限公司", kind="person")
    (found,) = candidates(desk)
    assert {found.first, found.second} == set(made)


# -- merging


def pair(desk: Desk) -> tuple[bytes, bytes]:
    """Two rows of one person with something of everything."""
    keep = client(desk, client_no="0001", employer="第三中学", birth=dt.date(1980, 5, 6), since=dt.date(2026, 5, 1))
    gone = client(desk, client_no="0002", job="教师", birth=dt.date(1980, 5, 6), since=dt.date(2026, 3, 1))
    other = client(desk, "戚文斌", client_no="0009")
    for one in (keep, gone):
        child(desk, "contact_way", one, kind="mobile", value="13912345678", preferred=True)
        child(desk, "snapshot", one, month="2026-10", aum_fen=100 if one == keep else 300, wealth_fen=None)
        child(desk, "mark", one, kind="stage", code="grow" if one == keep else "mature", on=TODAY)
        child(desk, "relation", other, other_id=one, role="child")
    child(desk, "contact_way", gone, kind="mobile", value="13987654321", preferred=True)
    child(desk, "snapshot", gone, month="2026-09", aum_fen=200)
    child(desk, "interaction", gone, at="2026-11-02T02:00:00Z", on=dt.date(2026, 11, 2), channel="call", result="done")
    child(desk, "appointment", gone, starts="2026-11-30T09:30", kind="visit", state="planned")
    child(desk, "relation", keep, other_id=gone, role="spouse")
    child(desk, "holding", gone, kind="定期存款", name="一年定期", amount_fen=5)
    task = child(desk, "task", gone, title="续存", due=dt.date(2026, 12, 1), state="open")
    child(desk, "access", gone, kind="view", what="card")
    child(desk, "waiver", gone, obligation=f"branch-2016/contact/{gone.hex()}/2026-11-01", reason="出差")
    assert task
    return keep, gone


def test_a_merge_loses_nothing_and_one_undo_brings_both_back(desk):
    keep, gone = pair(desk)
    before = fingerprint(desk.connection)
    changes, one = merge_clients(desk, keep=keep, gone=gone)
    assert one in (keep, gone)
    left = rows(desk, "client", name="穆婉清")
    assert [(row["client_no"], row["employer"], row["job"], row["since"]) for row in left] == [
        ("0001", "第三中学", "教师", dt.date(2026, 3, 1))
    ]
    ways = rows(desk, "contact_way", client_id=one)
    assert sorted((way["value"], way["preferred"]) for way in ways) == [("13912345678", True), ("13987654321", False)]
    months = {row["month"]: row["aum_fen"] for row in rows(desk, "snapshot", client_id=one)}
    assert months == {"2026-10": 100, "2026-09": 200}
    for table in ("interaction", "appointment", "holding", "task", "access", "mark"):
        assert len(rows(desk, table, client_id=one)) == 1, table
    assert [row["code"] for row in rows(desk, "mark")] == ["grow"]
    assert [(row["other_id"], row["role"]) for row in rows(desk, "relation")] == [(one, "child")]
    assert one.hex() in rows(desk, "waiver")[0]["obligation"]
    assert [(row["kind"], row["value"]) for row in rows(desk, "alias")] == [("client_no", "0002")]
    assert desk.client_id("0002") == desk.client_id("0001") == one
    after = fingerprint(desk.connection)
    assert after == rebuilt(desk)
    assert changes.operation
    for _ in range(2):
        desk.undo()
        assert fingerprint(desk.connection) == before == rebuilt(desk)
        desk.redo()
        assert fingerprint(desk.connection) == after == rebuilt(desk)


def test_figures_of_a_month_that_both_have_are_told_where_they_differ(desk):
    keep, gone = pair(desk)
    seen = compare(desk, keep=keep, gone=gone)
    assert [(one.month, one.column, one.kept, one.other) for one in seen.plan.differences] == [
        ("2026-10", "aum_fen", 100, 300)
    ]
    assert seen.plan.moved["interaction"] == 1


def test_fields_can_be_taken_from_the_one_who_goes(desk):
    keep, gone = pair(desk)
    _changes, one = merge_clients(desk, keep=keep, gone=gone, take={"client_no": "gone"})
    assert (desk.row("client", one) or {})["client_no"] == "0002"
    assert desk.client_id("0001") == one
    with pytest.raises(Problem):
        compare(desk, keep=one, gone=one)


def test_a_greeting_that_both_have_is_done_once(desk):
    keep, gone = pair(desk)
    for owner, state in ((keep, "planned"), (gone, "done")):
        row = desk.natural_id("greeting-of-run", owner.hex(), "spring-festival", "2027")
        child(desk, "greeting", owner, row, occasion="spring-festival", year=2027, state=state)
    _changes, one = merge_clients(desk, keep=keep, gone=gone)
    (left,) = desk.connection.execute("SELECT id, state FROM greeting").fetchall()
    assert left == (desk.natural_id("greeting-of-run", one.hex(), "spring-festival", "2027"), "done")


def test_rows_found_by_what_they_say_are_found_after_the_merge(desk):
    keep, gone = client(desk), client(desk)
    for owner in (keep, gone):
        row = desk.natural_id("mark", owner.hex(), "strategic")
        if owner != survivor_of(keep, gone)[0]:
            child(desk, "mark", owner, row, kind="strategic", code="mvc", on=TODAY)
    _changes, one = merge_clients(desk, keep=keep, gone=gone)
    assert desk.connection.execute("SELECT id, client_id FROM mark").fetchall() == [
        (desk.natural_id("mark", one.hex(), "strategic"), one)
    ]


# -- next month's file


FIRST = "客户号,姓名,手机号码,AUM月日均(元)\n0088000001,穆婉清,13912345678,1000\n"
SECOND = "客户号,姓名,手机号码,AUM月日均(元)\n0088000002,穆婉清,13912345678,2000\n"


@pytest.mark.parametrize("keeps_first", [True, False])
def test_next_months_file_with_the_old_number_finds_the_one_client(desk, folder, keeps_first):
    import_text(desk, folder, FIRST, "客户_20261031.csv")
    import_text(desk, folder, SECOND, "客户_20261031.csv")
    first, second = desk.client_id("0088000001"), desk.client_id("0088000002")
    keep, gone = (first, second) if keeps_first else (second, first)
    _changes, one = merge_clients(desk, keep=keep, gone=gone)
    assert candidates(desk) == []
    for text in (FIRST, SECOND):
        sheet = import_text(desk, folder, text, "客户_20261120.csv")
        assert (sheet.new, sheet.rejected) == (0, ())
    assert desk.client_ids() == [one]
    assert len(rows(desk, "contact_way")) == 1
    assert len(rows(desk, "snapshot", month="2026-11")) == 1
    assert (desk.row("client", one) or {})["client_no"] == ("0088000001" if keeps_first else "0088000002")


def test_the_old_name_and_document_of_a_merged_client_are_no_news(desk, folder):
    head = "客户号,姓名,证件号码,手机号码\n"
    import_text(desk, folder, head + "0088000001,穆婉清,110101199003073917,13912345678\n")
    import_text(desk, folder, head + "0088000002,穆婉青,110101900307391,13912345678\n")
    keep, gone = desk.client_id("0088000001"), desk.client_id("0088000002")
    _changes, one = merge_clients(desk, keep=keep, gone=gone)
    before = fingerprint(desk.connection)
    sheet = import_text(desk, folder, head + "0088000002,穆婉青,110101900307391,13912345678\n")
    assert (sheet.new, sheet.changed) == (0, 0)
    assert {name: found for name, found in fingerprint(desk.connection).items() if name != "import_file"} == {
        name: found for name, found in before.items() if name != "import_file"
    }
    sheet = import_text(desk, folder, "姓名,手机号码\n穆婉青,13912345678\n", "b.csv")
    assert (sheet.new, desk.client_ids()) == (0, [one])
