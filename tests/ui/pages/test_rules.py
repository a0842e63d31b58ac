"""规则: every version is read in words, edited with its line checked, adopted for a day, compared and handed round."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit

from tests.helpers.desk import TODAY
from tests.helpers.pages import ask
from ui.pages.rules.adopting import AdoptDialog
from ui.pages.rules.compare import CompareDialog
from ui.pages.rules.editor import RuleEditor
from ui.pages.rules.page import RulesPage
from ui.pages.rules.picking import PickDialog
from ui.pages.rules.versions import VersionsDialog
from workbench.domain.problems import Problem
from workbench.services import rulebook
from workbench.services.rules import load_rules
from workbench.settings import read_text, resource

pytestmark = pytest.mark.book(clients=12)

LATER = TODAY + dt.timedelta(days=40)


@pytest.fixture
def page(context: Any, qtbot: Any) -> RulesPage:
    made = RulesPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 680)
    made.show()
    made.activate()
    qtbot.waitUntil(lambda: made.model.total >= 4 and context.tasks.pending == 0)
    return made


def click(widget: Any) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def show(page: RulesPage, idle: Any, kind: str, code: str) -> None:
    page.open((kind, code))
    idle()
    assert page.current().code == code


def text(version: str = "2027", low: int = 12) -> str:
    shipped = read_text(resource("schemes/six-bands.toml")).replace('"2022"', f'"{version}"')
    return shipped.replace("high = 10\n", f"high = {low}\n").replace("low = 10\n", f"low = {low}\n")


def editor(page: RulesPage, qtbot: Any) -> Any:
    made = page.findChild(RuleEditor)
    assert made is not None
    qtbot.waitUntil(lambda: made.checked is not None)
    return made


def test_what_is_in_force_is_shown_first_and_in_words(page: RulesPage) -> None:
    assert (page.current().code, page.current().state) == ("six-bands", "in-force")
    said = [one.text() for one in page.chapters.findChildren(type(page._title))]
    assert "from CNY 8,000,000" in said
    assert "each quarter" in said


def test_schemes_and_standards_are_apart(page: RulesPage, idle: Any) -> None:
    shown = [page.model.record_at(row).kind for row in range(page.model.rowCount())]
    assert set(shown) == {"scheme"}
    show(page, idle, "standard", "branch-2016")
    shown = [page.model.record_at(row).kind for row in range(page.model.rowCount())]
    assert set(shown) == {"standard"}
    assert page.buttons["clients"].isHidden()


def test_adopting_puts_a_scheme_in_force_and_undo_brings_the_old_one_back(
    page: RulesPage, context: Any, qtbot: Any, idle: Any
) -> None:
    show(page, idle, "scheme", "boc")
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(AdoptDialog)
    qtbot.waitUntil(lambda: dialog.model.total > 0)
    QTest.keyClicks(dialog.reason, "circular 58")
    with qtbot.waitSignal(context.tasks.changed):
        click(dialog.accept_button)

    def in_force() -> list[str]:
        return [row.code for row in page.model.records if row.state == "in-force" and row.kind == "scheme"]

    qtbot.waitUntil(lambda: in_force() == ["boc"])
    kept = ask(context, qtbot, lambda desk: desk.rule_sets("scheme"))
    assert [(row["code"], row["reason"], row["effective"]) for row in kept] == [("boc", "circular 58", TODAY)]
    with qtbot.waitSignal(context.tasks.changed):
        context.tasks.change(lambda desk: desk.undo())
    qtbot.waitUntil(lambda: in_force() == ["six-bands"])


def test_a_version_for_later_waits_and_can_be_withdrawn(page: RulesPage, context: Any, qtbot: Any, idle: Any) -> None:
    with qtbot.waitSignal(context.tasks.changed):
        context.tasks.change(
            lambda desk: rulebook.adopt_text(desk, text=text(), file="mine", effective=LATER, reason="new year")
        )
    qtbot.waitUntil(lambda: any(row.state == "future" for row in page.model.records))
    waiting = next(row for row in page.model.records if row.state == "future")
    page.view.select_key(waiting.key)
    assert "new year" in page._about.text()
    with qtbot.waitSignal(context.tasks.changed):
        click(page.buttons["withdraw"])
    qtbot.waitUntil(lambda: not any(row.state == "future" for row in page.model.records))


def test_an_adoption_for_a_past_day_is_warned_of(page: RulesPage, qtbot: Any, idle: Any) -> None:
    show(page, idle, "scheme", "boc")
    page.work.adopt()
    dialog = page.findChild(AdoptDialog)
    idle()
    assert dialog.notes.isHidden()
    dialog.day.clear()
    QTest.keyClicks(dialog.day, "2026-09-01")
    idle()
    assert "worked out anew" in dialog.notes.text()
    dialog.day.clear()
    click(dialog.accept_button)
    assert "From which day" in dialog.error.text()
    dialog.reject()


def test_a_threshold_is_edited_in_the_form_and_adopted(page: RulesPage, context: Any, qtbot: Any, idle: Any) -> None:
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    made = editor(page, qtbot)
    assert 'version = "2022.2"' in made.text.toPlainText()
    assert made.adopt.isEnabled()
    for key, value in (("tiers.effective.high", "12"), ("tiers.silver.low", "12")):
        made.form.setCurrentItem(made.form.items[key])
        QTest.keyClick(made.form, Qt.Key.Key_F2)
        field = made.form.findChild(QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, value)
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not made.form.findChildren(QLineEdit))
        idle()
    assert "# 六级·季日均 (T1)" in made.text.toPlainText(), "comments stay"
    assert made.checked.rule.tiers[1].low == 12 * 1_000_000
    click(made.adopt)
    dialog = made.findChild(AdoptDialog)
    idle()
    assert {one.new for one in dialog.model.records} == {"CNY 120,000"}
    with qtbot.waitSignal(context.tasks.changed):
        click(dialog.accept_button)
    qtbot.waitUntil(lambda: page.current() is not None and context.tasks.pending == 0)
    rules = ask(context, qtbot, lambda desk: load_rules(desk, TODAY))
    assert rules.scheme.version == "2022.2"


def test_a_gap_is_shown_on_its_line_while_it_is_typed(page: RulesPage, qtbot: Any, idle: Any) -> None:
    page.work.edit()
    made = editor(page, qtbot)
    made.form.typed.emit(next(made.form.leaf(made.form.items[key]) for key in ["tiers.silver.low"]), "11")
    idle()
    assert made.state.text().startswith("Line 31: ")
    assert not made.adopt.isEnabled()
    click(made.go)
    assert made.tabs.currentWidget() is made.text
    assert made.text.textCursor().blockNumber() == 30
    made.form.typed.emit(made.form.leaf(made.form.items["tiers.silver.low"]), "many")
    assert "no number" in made.state.text()


def test_switches_and_lists_are_chosen(page: RulesPage, qtbot: Any, idle: Any) -> None:
    show(page, idle, "standard", "branch-2016")
    page.work.edit()
    made = editor(page, qtbot)
    greetings = "quotas.contact.evidence.greetings"
    made.form.edit_item(made.form.items[greetings])
    idle()
    assert made.checked.rule.quotas[0].evidence.greetings
    made.form.edit_item(made.form.items["festivals.occasions"])
    picking = made.form.findChild(PickDialog)
    picking.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    click(picking.accept_button)
    idle()
    assert made.checked.rule is not None


def test_a_draft_is_kept_and_holds_for_nobody(page: RulesPage, context: Any, qtbot: Any, idle: Any) -> None:
    page.work.edit()
    made = editor(page, qtbot)
    made.text.replace_text(made.text.toPlainText() + "\n# to be asked\n")
    idle()
    qtbot.waitUntil(lambda: made.checked is not None)
    with qtbot.waitSignal(context.tasks.changed):
        click(made.save)
    qtbot.waitUntil(lambda: any(row.state == "draft" for row in page.model.records))
    made.reject()
    assert ask(context, qtbot, lambda desk: desk.rule_sets("scheme")) == []
    draft = next(row for row in page.model.records if row.state == "draft")
    page.view.select_key(draft.key)
    page.work.edit()
    again = next(one for one in page.findChildren(RuleEditor) if one.isVisible())
    assert "to be asked" in again.text.toPlainText()
    again.reject()
    with qtbot.waitSignal(context.tasks.changed):
        click(page.buttons["withdraw"])
    qtbot.waitUntil(lambda: not any(row.state == "draft" for row in page.model.records))


def test_what_was_typed_is_not_lost_by_a_slip(page: RulesPage, qtbot: Any) -> None:
    page.work.edit()
    made = editor(page, qtbot)
    made.text.replace_text("type = ")
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert made.isVisible()
    assert "close once more" in made.state.text()
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible()


def test_a_wrong_file_opens_on_its_line_and_nothing_is_adopted(
    page: RulesPage, context: Any, qtbot: Any, idle: Any, tmp_path: Path
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(text().replace("low = 12", "low = 13"), encoding="utf-8")
    page.open(file)
    qtbot.waitUntil(lambda: page.findChild(RuleEditor) is not None)
    made = editor(page, qtbot)
    assert made.checked.problem.code == "rules-gap"
    assert made.tabs.currentWidget() is made.text
    assert ask(context, qtbot, lambda desk: desk.rule_sets("scheme")) == []


def test_a_file_that_cannot_be_read_is_a_problem(page: RulesPage, qtbot: Any, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.failed) as told:
        page.open(tmp_path / "none.toml")
    assert isinstance(told.args[0], Problem)


def test_what_is_exported_comes_back_word_for_word(
    page: RulesPage, qtbot: Any, monkeypatch: Any, tmp_path: Path
) -> None:
    target = tmp_path / "round.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(target), ""))
    click(page.buttons["export"])
    assert target.read_text(encoding="utf-8") == read_text(resource("schemes/six-bands.toml"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(target), ""))
    click(page.buttons["import"])
    qtbot.waitUntil(lambda: page.findChild(RuleEditor) is not None)
    assert editor(page, qtbot).text.toPlainText() == target.read_text(encoding="utf-8")


def test_two_versions_are_compared(page: RulesPage, idle: Any) -> None:
    show(page, idle, "scheme", "boc")
    click(page.buttons["versions"])
    dialog = page.findChild(VersionsDialog)
    idle()
    assert dialog.old.currentText().startswith("Six bands")
    before = {one.key: (one.old, one.new) for one in dialog.model.records}
    assert before["timing.fall_after"] == ("1", "6")
    dialog._swap()
    idle()
    assert {one.key: (one.old, one.new) for one in dialog.model.records}["timing.fall_after"] == ("6", "1")


def test_every_client_is_compared_under_the_chosen_scheme(page: RulesPage, context: Any, qtbot: Any, idle: Any) -> None:
    show(page, idle, "scheme", "boc")
    click(page.buttons["clients"])
    dialog = page.findChild(CompareDialog)
    idle()
    assert dialog.model.total == 12
    assert {row.result.scheme for row in dialog.model.records} == {"boc"}
    for column in range(dialog.model.columnCount()):
        dialog.view.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    with qtbot.waitSignal(context.client_asked) as asked:
        dialog.view.select_row(3)
        QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert asked.args[0] == dialog.model.record_at(3).client_id


def test_what_was_tried_out_becomes_a_draft_to_look_over(page: RulesPage, qtbot: Any, idle: Any) -> None:
    click(page.buttons["try"])
    dialog = next(one for one in page.findChildren(QDialog) if hasattr(one, "taken"))
    idle()
    dialog.taken.emit(text("2028"))
    made = editor(page, qtbot)
    assert made.checked.rule.version == "2028"
    made.tried.emit(made.text.toPlainText())
    again = next(one for one in made.findChildren(QDialog) if hasattr(one, "taken"))
    idle()
    again.taken.emit(text("2029"))
    idle()
    assert made.checked.rule.version == "2029"
