"""Rounds, times between districts and calendar files from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.terminal import Terminal

SAMPLE = Path(__file__).parents[1] / "data" / "calendars" / "another_program.ics"


@pytest.fixture
def desk(empty: Terminal) -> Terminal:
    """A book of three clients in two districts."""
    for number, address in (("1001", "东区学府街1号"), ("1002", "西区中山路2号"), ("1003", "东区人民路3号")):
        empty.json("client", "add", f"client_no={number}", f"name=客户{number}", f"address={address}")
    return empty


def test_a_round_is_proposed_changed_taken_over_and_undone(desk: Terminal) -> None:
    desk.json("visit", "add", "1002", "--starts", "2026-11-25T11:00")
    made = desk.json("round", "1001", "1003", "--on", "2026-11-25")
    assert made["day"] == "2026-11-25"
    assert made["operation"] is None
    # Both visits in the east are over in time for the one that is agreed.
    told = [(stop["client_no"], stop["fixed"], stop["begins"]) for stop in made["stops"]]
    assert told == [("1003", False, "09:35"), ("1002", True, "11:00"), ("1001", False, "13:30")]
    ordered = desk.json(
        "round", "1001", "1002", "1003", "--on", "2026-11-25", "--in-order", "--take", "--begins", "09:30"
    )
    assert [stop["client_no"] for stop in ordered["stops"]] == ["1001", "1002", "1003"]
    assert ordered["operation"]
    visits = desk.json("visits", "--from", "2026-11-25", "--to", "2026-11-25")
    assert [(one["client_no"], one["starts"]) for one in visits] == [
        (stop["client_no"], f"2026-11-25T{stop['begins']}") for stop in ordered["stops"]
    ]
    desk.json("undo")
    assert len(desk.json("visits", "--from", "2026-11-25", "--to", "2026-11-25")) == 1


def test_times_between_districts_are_said_listed_and_forgotten(desk: Terminal) -> None:
    desk.json("travel", "branch", "东区", "--minutes", "12")
    assert desk.json("travel") == [{"from": "branch", "to": "东区", "minutes": 12, "source": "told", "ways": 0}]
    assert desk.json("round", "1001", "--on", "2026-11-25")["stops"][0]["travel"] == 12
    desk.json("travel", "branch", "东区", "--forget")
    assert desk.json("travel") == []
    assert desk("travel", "branch", "北区", "--minutes", "12").code == 3
    assert desk("travel", "branch", "东区").code == 2
    assert desk("travel", "branch").code == 2
    assert desk("round", "--begins", "noon").code == 2


def test_a_calendar_file_is_imported_once(empty: Terminal) -> None:
    done = empty("--json", "import", SAMPLE)
    assert done.code == 1  # three events could not be read
    sheet = done.json[0]
    assert (sheet["kind"], sheet["new"], len(sheet["rejected"])) == ("calendar", 7, 3)
    again = empty("--json", "import", SAMPLE).json[0]
    assert (again["new"], again["changed"], again["operation"]) == (0, 0, None)
    spoken = empty("--lang", "en", "import", SAMPLE)
    lines = SAMPLE.read_text("utf-8").splitlines()
    assert f"line {lines.index('DTSTART:tomorrow') + 1}: “坏的” names a moment that does not exist" in spoken.out


def test_a_calendar_file_has_the_parts_and_days_that_were_asked_for(empty: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "c.ics"
    year = ("--from", "2026-01-01", "--to", "2026-12-31")
    rows = empty.json("export", "calendar", "--format", "ics", "--part", "festivals", *year, "--out", file)["rows"]
    text = file.read_text("utf-8")
    assert text.count("BEGIN:VEVENT") == rows > 20
    assert "DTSTART;VALUE=DATE:20260217" in text
    assert (
        empty("export", "calendar", "--format", "ics", "--from", "2026-12-01", "--to", "2026-01-01", "--out", file).code
        == 2
    )
