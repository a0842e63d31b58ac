"""Calendar files of a book: other programs read the same days; names stay here; what comes back changes nothing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import vobject
from dateutil.rrule import rrulestr

from db.desk import Desk
from db.queries.calendar import appointment_rows
from tests.helpers.desk import TODAY, filled_desk
from tests.helpers.expanding import expanded
from ui.workspace import Workspace
from workbench.domain.clients import Birthday
from workbench.domain.occasions import occasions_between
from workbench.domain.problems import Problem
from workbench.domain.reminding import NEVER_REMIND
from workbench.readings import surname_of
from workbench.services.almanac import lunar_table
from workbench.services.appointments import change_appointment, close_appointment, plan_appointment
from workbench.services.calendarfile import CalendarWish
from workbench.services.exporting import export_list
from workbench.services.importing import apply_plan, plan_files
from workbench.services.tasks import add_task
from workbench.settings import load_toml, resource
from workbench.texts import Texts

AT = "2026-11-21T00:00:00+00:00"
HOME = ZoneInfo("Asia/Shanghai")
SAMPLE = Path(__file__).parents[1] / "data" / "calendars" / "another_program.ics"


@pytest.fixture
def workspace(tmp_path):
    with filled_desk(tmp_path, clients=8) as desk:
        with desk.transaction("appointment-change") as tx:
            for entry in desk.diary(None, None).entries:
                tx.delete("appointment", entry.id)
        yield Workspace(desk, lambda: TODAY)


@pytest.fixture
def desk(workspace) -> Desk:
    return workspace.desk


@pytest.fixture
def client(desk) -> bytes:
    return desk.client_ids()[0]


def written(workspace: Workspace, *parts: str, full: bool = False, language: str = "zh_CN") -> bytes:
    wish = CalendarWish(TODAY, parts) if parts else CalendarWish(TODAY)
    return export_list(
        workspace.desk,
        rules=workspace.rules,
        texts=Texts(language),
        what="calendar",
        form="ics",
        full=full,
        reason="new telephone" if full else "",
        at=AT,
        file="calendar.ics",
        wish=wish,
    ).content


def events(content: bytes) -> list:
    """The events as vobject reads them."""
    return list(vobject.readOne(content.decode()).contents.get("vevent", []))


def imported(desk: Desk, path: Path):
    planned = plan_files(desk, paths=[path], today=TODAY, lunar=lunar_table())[0]
    return planned.sheets[0], apply_plan(desk, planned=planned, at=AT)


def turns(content: bytes, first: dt.datetime, last: dt.datetime) -> list[str]:
    """Every moment of a file as vobject and python-dateutil work it out, by the clock of the desk."""
    found, replaced = [], set()
    for event in events(content):
        if hasattr(event, "recurrence_id"):
            replaced.add((event.uid.value, event.recurrence_id.value))
    for event in events(content):
        start = event.dtstart.value
        if not hasattr(event, "rrule"):
            moments = [start]
        else:
            rule = rrulestr(event.rrule.value, dtstart=start)
            gone = {one for line in event.contents.get("exdate", []) for one in line.value}
            extra = [one for line in event.contents.get("rdate", []) for one in line.value]
            moments = [one for one in [*rule.between(first, last, inc=True), *extra] if one not in gone]
            moments = [one for one in moments if (event.uid.value, one) not in replaced]
        found += [f"{one.astimezone(HOME):%Y-%m-%dT%H:%M}" for one in moments]
    return sorted(found)


def test_a_series_with_exceptions_is_the_same_in_another_program(workspace, desk, client):
    plan_appointment(desk, client=client, starts="2026-11-24T09:30", minutes=45, rule="FREQ=WEEKLY;BYDAY=TU,FR;COUNT=9")
    shown = appointment_rows(desk, TODAY, TODAY + dt.timedelta(days=60))
    turn = shown[1]
    change_appointment(desk, appointment=turn.id, values={"starts": "2026-11-28T16:00"}, turn=turn.turn)
    close_appointment(desk, appointment=shown[2].id, state="cancelled", turn=shown[2].turn)
    close_appointment(desk, appointment=shown[3].id, state="done", turn=shown[3].turn)
    plan_appointment(desk, client=client, starts="2026-12-02T14:00")
    expected = [row.starts for row in appointment_rows(desk, TODAY, dt.date(2027, 3, 1)) if row.state != "cancelled"]
    first = dt.datetime(2026, 11, 1, tzinfo=HOME)
    assert turns(written(workspace, "appointments"), first, first + dt.timedelta(days=200)) == sorted(expected)


def test_an_end_told_by_the_clock_of_the_desk_is_told_in_utc(workspace, desk, client):
    plan_appointment(desk, client=client, starts="2026-11-24T07:30", rule="FREQ=DAILY;UNTIL=20261127T073000")
    content = written(workspace, "appointments")
    assert b"RRULE:FREQ=DAILY;UNTIL=20261126T233000Z" in content
    first = dt.datetime(2026, 11, 1, tzinfo=HOME)
    assert [one[:10] for one in turns(content, first, first + dt.timedelta(days=60))] == [
        f"2026-11-{day}" for day in (24, 25, 26, 27)
    ]


def test_festivals_and_birthdays_are_written_out_day_by_day(workspace, desk):
    content = written(workspace, "festivals", "birthdays")
    occasions, people = workspace.rules.almanac.occasions, [one.client for one in desk.facts()]
    span = dt.date(2026, 1, 1), dt.date(2027, 12, 31)
    expected = [row.day for row in occasions_between(occasions, *span, people) if row.client_id]
    expected += [row.day for row in occasions.festivals_between(*span)]
    assert sorted(one.dtstart.value for one in events(content)) == sorted(expected)
    days = {one.summary.value: one.dtstart.value for one in events(content) if one.dtstart.value.year == 2027}
    assert days["春节"] == dt.date(2027, 2, 6)
    assert any(
        isinstance(one.client.birthday, Birthday) and one.client.birthday.calendar == "lunar" for one in desk.facts()
    )


def test_no_day_moves_by_a_time_zone(workspace):
    for line in written(workspace, "festivals", "birthdays").decode().split("\r\n"):
        if line.startswith(("DTSTART", "DTEND")) and "19920101" not in line:
            assert ";VALUE=DATE:" in line
            assert "T" not in line.partition(":")[2]


def test_names_and_words_about_clients_stay_here_unless_a_reason_is_given(workspace, desk, client):
    facts = next(one.client for one in desk.facts([client]))
    plan_appointment(
        desk, client=client, starts="2026-11-25T10:00", purpose="到期承接", place="学府街1号", title="谈养老"
    )
    plan_appointment(desk, client=None, starts="2026-11-25T12:00", title=f"与{facts.name}午餐 13812345678")
    add_task(desk, client=client, title="寄资料给客户", due=dt.date(2026, 11, 30))
    masked = written(workspace).decode().replace("\r\n ", "")
    assert facts.client_no in masked
    for word in (facts.name, "到期承接", "学府街", "谈养老", "寄资料", "13812345678"):
        assert word not in masked
    assert f"SUMMARY:与{facts.name[0]}" in masked
    full = written(workspace, full=True).decode().replace("\r\n ", "")
    for word in (facts.name, "到期承接", "学府街1号", "寄资料"):
        assert word in full
    with pytest.raises(Problem):
        export_list(
            desk,
            rules=workspace.rules,
            texts=Texts("en"),
            what="calendar",
            form="ics",
            full=True,
            reason=" ",
            at=AT,
            file="c.ics",
        )


def test_no_nickname_of_a_client_leaves_the_desk(workspace, desk):
    titles = load_toml(resource("greetings/nicknames.toml"))["after"]
    surnames = {surname_of(facts.client.name) for facts in desk.facts() if facts.client.kind == "person"} - {""}
    assert len(surnames) > 3
    called = [f"{surname}{title}" for surname in sorted(surnames) for title in titles]
    for number, part in enumerate(range(0, len(called), 40)):
        words = "、".join(called[part : part + 40])
        plan_appointment(desk, client=None, starts=f"2026-11-25T{8 + number % 10:02}:00", title=words, place=words)
    plan_appointment(desk, client=None, starts="2026-11-26T12:00", title="月末汇报，共两小时")
    out = written(workspace).decode().replace("\r\n ", "")
    assert not [one for one in called if one in out]
    assert "SUMMARY:月末汇报，共两小时" in out
    assert called[0] in written(workspace, full=True).decode().replace("\r\n ", "")


def test_every_export_stands_in_the_history(workspace, desk):
    written(workspace)
    assert desk.log.last_of(("export",)) == desk.position()


def test_reminders_are_alarms_and_kinds_are_categories(workspace, desk, client):
    plan_appointment(desk, client=client, starts="2026-11-25T10:00", remind=15, kind="call")
    add_task(desk, client=client, title="寄资料", due=dt.date(2026, 11, 30))
    calendar = vobject.readOne(written(workspace, "appointments", "tasks").decode())
    event = calendar.vevent
    assert event.valarm.trigger.value == dt.timedelta(minutes=-15)
    assert event.categories.value == ["电话"]
    assert event.contents["class"][0].value == "PRIVATE"
    assert calendar.vtodo.due.value == dt.date(2026, 11, 30)


def test_what_one_is_never_reminded_of_has_no_alarm_and_stays_so_when_it_comes_back(workspace, desk, client, tmp_path):
    plan_appointment(desk, client=client, starts="2026-11-25T10:00", remind=NEVER_REMIND)
    content = written(workspace, "appointments", full=True)
    assert b"VALARM" not in content
    path = tmp_path / "own.ics"
    path.write_bytes(content.replace(b"T100000", b"T110000").replace(b"T103000", b"T113000"))
    assert imported(desk, path)[0].changed == 1
    (row,) = appointment_rows(desk, dt.date(2026, 11, 25), dt.date(2026, 11, 25))
    assert (row.starts[11:], row.remind) == ("11:00", NEVER_REMIND)


def test_lines_are_folded_and_names_of_entries_are_for_ever(workspace, desk, client):
    plan_appointment(desk, client=None, starts="2026-11-25T10:00", title="很长的题目；带逗号, 和反斜杠\\" * 12)
    content = written(workspace, full=True)
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")
    title = next(one.summary.value for one in events(content) if "题目" in one.summary.value)
    assert title == ("很长的题目；带逗号, 和反斜杠\\" * 12)
    uids = [one.uid.value for one in events(content)]
    assert uids == [one.uid.value for one in events(written(workspace))]
    assert len(set(uids)) == len(uids)


def test_a_file_of_this_book_comes_back_unchanged_but_for_times(workspace, desk, client, tmp_path):
    plan_appointment(desk, client=client, starts="2026-11-25T10:00", purpose="到期")
    plan_appointment(desk, client=client, starts="2026-11-24T09:30", rule="FREQ=WEEKLY;COUNT=4")
    path = tmp_path / "own.ics"
    path.write_bytes(written(workspace))
    sheet, changes = imported(desk, path)
    assert (sheet.new, sheet.changed, changes.operation) == (0, 0, None)
    path.write_bytes(path.read_bytes().replace(b"T100000", b"T110000").replace(b"T103000", b"T113000"))
    sheet, _ = imported(desk, path)
    assert (sheet.new, sheet.changed) == (0, 1)
    rows = appointment_rows(desk, dt.date(2026, 11, 25), dt.date(2026, 11, 25))
    assert [(row.starts, row.purpose) for row in rows] == [("2026-11-25T11:00", "到期")]


def test_an_import_is_one_step_that_undo_takes_back_and_a_second_one_brings_again(workspace, desk):
    sheet, changes = imported(desk, SAMPLE)
    span = dt.date(2026, 11, 1), dt.date(2027, 3, 1)
    shown = [(row.starts, row.title) for row in appointment_rows(desk, *span)]
    assert sheet.new == 7
    assert shown
    assert imported(desk, SAMPLE)[1].operation is None
    desk.undo(changes.operation)
    assert appointment_rows(desk, *span) == []
    imported(desk, SAMPLE)
    assert [(row.starts, row.title) for row in appointment_rows(desk, *span)] == shown


def test_what_was_imported_goes_out_under_the_name_it_came_with(workspace, desk):
    imported(desk, SAMPLE)
    content = written(workspace, "appointments", full=True)
    uids = {one.uid.value for one in events(content)}
    assert {"weekly-1@example.com", "monthly-2@example.com", "utc-4@example.com"} <= uids
    first = dt.datetime(2026, 11, 1, tzinfo=HOME)
    last = dt.datetime(2026, 12, 31, 23, tzinfo=HOME)
    mine = [one for one in events(content) if one.uid.value == "weekly-1@example.com"]
    series = next(one for one in mine if hasattr(one, "rrule"))
    gone = {one for line in series.contents["exdate"] for one in line.value}
    rule = rrulestr(series.rrule.value, dtstart=series.dtstart.value)
    kept = [one for one in rule.between(first, last, inc=True) if one not in gone]
    shown = [row.starts for row in appointment_rows(desk, first.date(), last.date()) if row.title == "晨会, 二楼会议室"]
    moved = next(
        one.recurrence_id.value for one in mine if hasattr(one, "recurrence_id") and "周三" in one.summary.value
    )
    extra = [one for one in mine if hasattr(one, "recurrence_id") and "周三" not in one.summary.value]
    told = [one for one in kept if one != moved] + [one.dtstart.value for one in extra]
    assert sorted(f"{one.astimezone(HOME):%Y-%m-%dT%H:%M}" for one in told) == sorted(shown)


def test_a_newer_version_replaces_a_series_and_a_still_newer_one_brings_it_again(workspace, desk, tmp_path):
    path, span = tmp_path / "team.ics", (dt.date(2026, 11, 1), dt.date(2027, 3, 1))
    once = "DTSTART:20261205T140000"
    series = "DTSTART:20261201T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3"
    expected = {once: ["2026-12-05T14:00"], series: [f"2026-12-{day:02}T10:00" for day in (1, 8, 15)]}
    operations = []
    for told in (series, once, series, once):
        lines = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:s@x", told, "SUMMARY:例会", "END:VEVENT", "END:VCALENDAR", "")
        path.write_bytes("\r\n".join(lines).encode())
        operations.append(imported(desk, path)[1].operation)
        assert [row.starts for row in appointment_rows(desk, *span)] == expected[told]
        assert imported(desk, path)[1].operation is None
    desk.undo(operations[-1])
    assert [row.starts for row in appointment_rows(desk, *span)] == expected[series]


def test_a_task_of_another_program_is_a_task_of_the_client_whom_it_names(workspace, desk, client, tmp_path):
    name, path = next(one.client.name for one in desk.facts([client])), tmp_path / "tasks.ics"
    to_do = f"BEGIN:VTODO\r\nUID:t@x\r\nDUE;VALUE=DATE:20261130\r\nSUMMARY:给{name}寄资料\r\n"

    def taken(more: str = "") -> list[tuple[str, dt.date]]:
        path.write_bytes(f"BEGIN:VCALENDAR\r\n{to_do}{more}END:VTODO\r\nEND:VCALENDAR\r\n".encode())
        imported(desk, path)
        return [
            (one.title, one.due) for one in desk.tasks([client])[client] if one.state == "open" and "寄" in one.title
        ]

    assert taken() == taken() == [(f"给{name}寄资料", dt.date(2026, 11, 30))]
    assert taken("STATUS:COMPLETED\r\n") == []
    assert taken() == []


def test_an_export_has_the_turns_of_the_book_in_an_independent_expansion(workspace, desk, client, tmp_path):
    span = dt.date(2026, 11, 1), dt.date(2027, 4, 30)
    rules = (
        "FREQ=WEEKLY;BYDAY=TU,FR;COUNT=30",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=DAILY;INTERVAL=3;UNTIL=20270115T100000",
    )
    for number, rule in enumerate(rules):
        at = f"2026-11-24T{9 + number:02}:00"
        plan_appointment(
            desk, client=client if number else None, starts=at, rule=rule, title="例会", remind=30 * number
        )
    shown = appointment_rows(desk, *span)
    turn = (shown[5].series_id, shown[5].occurrence)
    change_appointment(desk, appointment=shown[5].id, values={"starts": "2026-12-12T16:00"}, turn=turn)
    turn, later = (shown[9].series_id, shown[9].occurrence), f"{shown[9].starts[:10]}T17:15"
    change_appointment(desk, appointment=shown[9].id, values={"starts": later}, turn=turn, scope="later")
    close_appointment(desk, appointment=shown[2].id, state="cancelled", turn=(shown[2].series_id, shown[2].occurrence))
    expected = [row.starts for row in appointment_rows(desk, *span) if row.state != "cancelled"]
    content = written(workspace, "appointments")
    assert expanded(content, *span) == expected
    # All that other readers ask for: an end of every line, its length, an alarm and a category for each that has them.
    assert content.endswith(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in content.split(b"\r\n"))
    found = events(content)
    assert all(one.categories.value for one in found)
    assert {one.valarm.trigger.value for one in found if hasattr(one, "valarm")} >= {dt.timedelta(minutes=-60)}


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLE.parent.glob("*.ics") if path != SAMPLE))
def test_what_other_programs_wrote_goes_out_with_the_same_turns_and_comes_back_unchanged(
    workspace, desk, name, tmp_path
):
    span = dt.date(2026, 9, 1), dt.date(2028, 12, 31)
    imported(desk, SAMPLE.parent / name)
    expected = expanded((SAMPLE.parent / name).read_bytes(), *span)
    assert [row.starts for row in appointment_rows(desk, *span) if row.state != "cancelled"] == expected
    out = written(workspace, "appointments", full=True)
    assert expanded(out, *span) == expected
    path = tmp_path / name
    path.write_bytes(out)
    sheet, _changes = imported(desk, path)
    assert (sheet.new, sheet.drops) == (0, ())
    assert [row.starts for row in appointment_rows(desk, *span) if row.state != "cancelled"] == expected
    imported(desk, SAMPLE.parent / name)
    assert [row.starts for row in appointment_rows(desk, *span) if row.state != "cancelled"] == expected
