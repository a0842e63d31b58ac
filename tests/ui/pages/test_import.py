"""Importing in the window: preview first, corrected columns, all files or none, and a way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.helpers.desk import empty_desk, page_context
from ui.importing.flow import ImportFlow
from ui.importing.preview import ImportDialog
from ui.importing.words import as_csv
from ui.roster import Roster
from workbench.domain.problems import Problem
from workbench.services.importing import apply_plan

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "samples"
FILES = sorted(path for path in SAMPLES.iterdir() if path.suffix in (".xlsx", ".csv", ".vcf"))
CLIENTS = next(path for path in FILES if path.name.startswith("管户客户清单"))


@pytest.fixture
def context(tmp_path):
    with page_context(empty_desk(tmp_path)) as made:
        yield made


@pytest.fixture
def flow(context, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 700)
    window.show()
    return ImportFlow(context, window)


def count(context, idle, table="client"):
    found = []
    context.tasks.query(
        lambda desk: desk.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0], found.append
    )
    idle()
    return found[0]


def test_the_preview_says_what_each_sheet_holds_and_cancel_leaves_the_book_untouched(flow, context, idle, qtbot):
    flow.start(FILES)
    idle()
    dialog = flow.dialog
    lines = list(dialog.model.records)
    assert [line.sheet.kind for line in lines if line.sheet.kind] == [
        "clients",
        *["snapshots"] * 6,
        "holdings",
        "contacts",
    ]
    assert dialog._summary.text().startswith("Client list: 299 new, 1 changed · Assets by month:") or (
        dialog._summary.text().startswith("Client list: 300 new")
    )
    assert dialog.apply_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert flow.dialog is None
    assert (count(context, idle), count(context, idle, "log_transaction")) == (0, 0)


def test_notes_can_be_filtered_and_saved_as_a_table(flow, idle):
    flow.start([CLIENTS])
    idle()
    notes = flow.dialog.notes
    notes.chips.set_active({"rejected"})
    notes._filter()
    assert notes.model.rowCount() == 1
    line = notes.model.record_at(0)
    table = as_csv(flow.dialog.plans(), flow._context.texts).decode("utf-8-sig").splitlines()
    assert table[0] == "File,Sheet,Row,Field,Kind of note,Reason"
    assert table[1].startswith(f"{CLIENTS.name},")
    assert f",{line.row}," in table[1]
    flow.dialog.reject()


def test_a_column_assigned_otherwise_is_planned_again(flow, idle):
    flow.start([CLIENTS])
    idle()
    mapping = flow.dialog.mapping
    assert mapping.view.select_key("备注")
    mapping.box.choose("")
    mapping.box.activated.emit(mapping.box.currentIndex())
    idle()
    sheet = flow.dialog.model.record_at(0).sheet
    assert "备注" in sheet.unmapped
    mapping.view.select_key("备注")
    assert mapping.view.current_record().chosen
    mapping.box.choose("taboo")
    mapping.box.activated.emit(mapping.box.currentIndex())
    idle()
    assert flow.dialog.model.record_at(0).sheet.mapping["备注"] == "taboo"
    flow.dialog.reject()


def test_the_user_says_which_sheet_counts_and_which_day_the_figures_are_of(flow, idle):
    flow.start([CLIENTS])
    idle()
    dialog = flow.dialog
    first = dialog.model.records[0].sheet
    assert dialog.model.total > 1
    dialog.manner.sheet.choose(first.sheet)
    dialog.manner.sheet.activated.emit(1)
    idle()
    assert [line.sheet.sheet for line in dialog.model.records if line.sheet.kind] == [first.sheet]
    QTest.keyClicks(dialog.manner.day, "2026-09-30")
    QTest.keyClick(dialog.manner.day, Qt.Key.Key_Return)
    idle()
    assert dialog.model.records[0].sheet.data_date.isoformat() == "2026-09-30"
    assert dialog.isVisible()
    dialog.manner.kind.choose("contacts")
    dialog.manner.kind.activated.emit(4)
    idle()
    assert {line.sheet.kind for line in dialog.model.records} <= {"contacts", None}
    dialog.reject()


def test_all_files_are_applied_the_same_again_is_nothing_new_and_undo_takes_the_last_back(flow, context, idle, qtbot):
    roster = Roster.of(context)
    roster.ensure()
    flow.start(FILES)
    idle()
    with qtbot.waitSignal(context.said, timeout=30_000) as said:
        flow.dialog.apply_button.click()
    idle()
    assert said.args[1]
    assert flow.dialog is None
    assert len(roster.rows) == 300
    assert count(context, idle, "holding") == 235
    flow.start(FILES)
    idle()
    again = next(one for one in flow._window.findChildren(ImportDialog) if one.isVisible())
    assert not again.apply_button.isEnabled()
    assert again._summary.text() == "Nothing is new: the book already holds all of it."
    again.reject()
    context.tasks.change(lambda desk: desk.undo())
    idle()
    assert len(roster.rows) == 300


def test_a_write_cancelled_between_two_files_leaves_nothing_behind(flow, context, idle, monkeypatch):
    flow.start(FILES)
    idle()

    def cancel_after_one(desk, **named):
        done = apply_plan(desk, **named)
        flow._task.cancel()
        return done

    monkeypatch.setattr("ui.importing.work.apply_plan", cancel_after_one)
    flow.dialog.apply_button.click()
    idle()
    assert count(context, idle) == 0
    assert flow.dialog is not None
    flow.dialog.reject()


def test_a_plan_can_be_cancelled_at_once(flow, context, idle, qtbot):
    with qtbot.waitSignal(context.said) as said:
        flow.start(FILES)
        flow._cancel()
    idle()
    assert said.args == ["Cancelled; nothing was changed", False]
    assert flow.dialog is None
    flow.start([CLIENTS])
    idle()
    assert flow.dialog is not None
    flow.dialog.reject()


@pytest.mark.parametrize(
    ("name", "content"),
    [("空.xlsx", b""), ("图.csv", b"\x89PNG\r\n\x1a\n" + bytes(64)), ("坏.xlsx", b"PK\x03\x04" + bytes(40))],
)
def test_a_bad_file_is_refused_by_name_and_nothing_changes(flow, context, idle, qtbot, tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    with qtbot.waitSignal(context.tasks.failed) as failed:
        flow.start([CLIENTS, path])
    (problem,) = failed.args
    assert isinstance(problem, Problem)
    assert name in f"{context.texts.problem(problem)} {problem.where.file}"
    assert context.texts.hint(problem)
    assert flow.dialog is None
    assert count(context, idle) == 0


@pytest.mark.parametrize(("chosen", "referrals"), [("prospects", 0), ("referrals", 300)])
def test_a_list_of_possible_clients_makes_prospects_and_when_asked_referrals(flow, context, idle, chosen, referrals):
    flow.start([CLIENTS])
    idle()
    assert not flow.dialog.new.isHidden()
    flow.dialog.new.choose(chosen)
    flow.dialog.apply_button.click()
    idle()
    assert count(context, idle, "client WHERE status = 'prospect'") == 300
    assert count(context, idle, "referral WHERE source = 'system' AND \"on\" = assigned") == referrals
    assert count(context, idle, "task WHERE origin = 'referral' AND closed_by = 'contact'") == referrals
    context.tasks.change(lambda desk: desk.undo())
    idle()
    assert count(context, idle) == count(context, idle, "task") == 0


def test_a_list_that_makes_nobody_does_not_ask_what_new_clients_are(flow, context, idle):
    flow.start([CLIENTS])
    idle()
    flow.dialog.apply_button.click()
    idle()
    flow.start([CLIENTS])
    idle()
    again = next(one for one in flow._window.findChildren(ImportDialog) if one.isVisible())
    assert again.new.isHidden()
    again.reject()


def test_a_calendar_file_has_the_same_preview_and_one_step_back(flow, context, idle, qtbot):
    flow.start([SAMPLES.parent / "calendars" / "another_program.ics"])
    idle()
    dialog = flow.dialog
    assert dialog.model.records[0].sheet.kind == "calendar"
    assert len(dialog.notes.model.records) == 6
    assert not dialog.new.isVisible()
    QTest.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    idle()
    assert flow.dialog is None
    # Three days of one event, two turns of another, the moved and the added one, and two that come once.
    assert (count(context, idle, "series"), count(context, idle, "appointment")) == (2, 9)
    context.tasks.change(lambda desk: desk.undo(), None)
    idle()
    assert (count(context, idle, "series"), count(context, idle, "appointment")) == (0, 0)


def test_what_a_calendar_has_no_more_is_asked_about_before_it_is_cancelled(flow, context, idle, tmp_path):
    file = tmp_path / "team.ics"

    def write(*names: str) -> None:
        events = (
            f"BEGIN:VEVENT\nUID:{name}@x\nDTSTART:20301202T090000\nSUMMARY:{name}\nEND:VEVENT\n" for name in names
        )
        file.write_text(f"BEGIN:VCALENDAR\n{''.join(events)}END:VCALENDAR\n", newline="\r\n")

    write("a", "b")
    flow.start([file])
    idle()
    assert flow.dialog.gone.isHidden()
    QTest.mouseClick(flow.dialog.apply_button, Qt.MouseButton.LeftButton)
    idle()
    write("a")
    flow.start([file])
    idle()
    dialog = flow.dialog
    assert dialog.gone.isVisible()
    assert not dialog.apply_button.isEnabled()
    dialog.gone.setCurrentIndex(1)
    dialog.gone.activated.emit(1)
    idle()
    assert dialog.apply_button.isEnabled()
    QTest.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    idle()
    states = []
    context.tasks.query(lambda desk: [one.state for one in desk.diary(None, None).entries], states.extend)
    idle()
    assert sorted(states) == ["cancelled", "planned"]
