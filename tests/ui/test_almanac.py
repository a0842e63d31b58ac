"""年历: a notice is pasted and kept, own occasions and business days are made, changed and taken back by keyboard."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from tests.helpers.desk import TODAY
from ui.almanac.branch import BusinessDialog
from ui.almanac.dialog import TABS, AlmanacDialog, read_almanac
from ui.almanac.occasion_dialog import OccasionDialog
from ui.almanac.words import audience_text, rule_text
from ui.almanac.year_dialog import YearDialog
from ui.pages.settings.general import GeneralTab
from workbench.domain.dayrules import DayRule
from workbench.domain.occasions import Audience, Occasion
from workbench.texts import Texts

pytestmark = pytest.mark.book(clients=12)

KEY = Qt.Key
NOTICE = """关于2027年部分节假日安排的通知
国办发明电〔2026〕99号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月14日（周日）上班。
"""


@pytest.fixture
def dialog(context, qtbot, idle):
    made = AlmanacDialog(context)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    idle()
    return made


def almanac(context, qtbot):
    got = []
    context.tasks.query(read_almanac, got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def opened(owner, kind, idle):
    idle()
    found = [one for one in owner.findChildren(kind) if one.isVisible()]
    assert found, kind
    return found[-1]


def wake(view):
    """Give a list the keyboard again after a form was closed: the display of tests does not do it by itself."""
    view.window().activateWindow()
    QApplication.processEvents()
    view.setFocus()
    return view


def said_by(context):
    told = []
    context.said.connect(lambda text, undo: told.append((text, undo)))
    return told


def test_the_coming_year_stands_first_as_not_announced(dialog):
    first = dialog.years.model.record_at(0)
    assert (first.year, first.known, first.worked) == (2027, None, None)
    assert sum(one.days for one in first.stretches) == 13
    assert not dialog.years.save_button.isEnabled()
    assert "2027" in dialog.years.title.text()
    dialog.years.view.select_key(2026)
    assert "248" in dialog.years.title.text()
    assert dialog.years.days.total == 7


def test_a_notice_is_pasted_looked_at_and_kept(dialog, context, qtbot, idle):
    told = said_by(context)
    QTest.keyClick(wake(dialog.years.view), KEY.Key_Return)
    form = opened(dialog, YearDialog, idle)
    assert not form.accept_button.isEnabled()
    form.text.setPlainText(NOTICE)
    idle()
    assert form.notice.text() == "国办发明电〔2026〕99号"
    assert form.model.total == 2
    assert form.warning.isVisible()
    form.source.setText("分行通知")
    QTest.keyClick(form.source, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle()
    year = next(one for one in almanac(context, qtbot).days.years if one.year == 2027)
    assert (year.notice, year.source, len(year.off), len(year.makeup)) == ("国办发明电〔2026〕99号", "分行通知", 11, 2)
    assert told[-1][1] is True
    assert dialog.years.view.current_record().year == 2027
    assert dialog.years.remove_button.isEnabled()
    QTest.keyClick(wake(dialog.years.view), KEY.Key_Delete)
    idle()
    assert not almanac(context, qtbot).days.announced(2027)
    with qtbot.waitSignal(context.tasks.changed):
        context.tasks.change(lambda desk: desk.undo())
    idle()
    assert dialog.years.view.table.record_at(1).known is not None


def test_what_cannot_be_read_is_told_under_the_text_and_cannot_be_kept(dialog, idle):
    dialog.years.import_year()
    form = opened(dialog, YearDialog, idle)
    form.text.setPlainText("明天,休,元旦")
    idle()
    assert form.error.isVisible()
    assert "明天" in form.error.text()
    assert not form.accept_button.isEnabled()
    form.submit()
    assert form.isVisible()
    form.text.setPlainText("2027-01-01,休,元旦")
    idle()
    assert not form.error.isVisible()
    assert form.accept_button.isEnabled()


def test_of_a_file_with_two_years_one_is_chosen(dialog, context, qtbot, idle, tmp_path):
    path = tmp_path / "两年.csv"
    path.write_bytes("2026-10-01,休,国庆\n2027-10-01,休,国庆\n2028-10-02,休,国庆\n".encode("gb18030"))
    dialog.years.import_year()
    form = opened(dialog, YearDialog, idle)
    form.read_file(str(path))
    idle()
    assert [form.year.itemText(place) for place in range(form.year.count())] == ["2026", "2027", "2028"]
    form.year.choose("2026")
    idle()
    assert "2026" in form.outcome.text()
    assert form.warning.isVisible()
    form.year.choose("2027")
    form.submit()
    idle()
    assert [one.year for one in almanac(context, qtbot).days.years if one.row] == [2027]


def test_a_year_is_saved_as_a_file_that_reads_the_same(dialog, context, idle, tmp_path):
    told = said_by(context)
    dialog.years.view.select_key(2025)
    target = tmp_path / "2025.toml"
    dialog.years.save_to(target, dialog.years.view.current_record().known)
    idle()
    assert told
    dialog.years.import_year()
    form = opened(dialog, YearDialog, idle)
    form.read_file(str(target))
    idle()
    assert form.notice.text() == "国办发明电〔2024〕12号"
    assert "248" in form.outcome.text()


def test_an_occasion_is_made_changed_retired_and_deleted(dialog, context, qtbot, idle):
    dialog.show_tab("occasions")
    QTest.keyClick(wake(dialog.occasions.view), KEY.Key_Insert)
    form = opened(dialog, OccasionDialog, idle)
    form.submit()
    assert form.error.isVisible()
    form.name.setText("店庆")
    form.kind.choose("lunar")
    assert form.day.maximum() == 30
    form.month.setValue(12)
    form.day.setValue(8)
    assert "2027-01-15" in form.next.text()
    form.texts.setPlainText("{address}，同贺店庆！\n\n{address}，谢谢您！")
    QTest.keyClick(form.name, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle()
    (one,) = almanac(context, qtbot).occasions.of_the_manager
    assert (one.code, one.rule, len(one.words)) == ("own-dianqing", DayRule("lunar", (12, 8)), 2)
    QTest.keyClick(wake(dialog.occasions.view), KEY.Key_Return)
    form = opened(dialog, OccasionDialog, idle)
    assert (form.name.text(), form.kind.code(), form.day.value()) == ("店庆", "lunar", 8)
    form.eve.setChecked(True)
    form.gender.choose("F")
    form.ages[0].setValue(40)
    form.jobs.setText("教师，老师")
    form.retired.setChecked(True)
    form.submit()
    idle()
    (one,) = almanac(context, qtbot).occasions.of_the_manager
    assert one.rule == DayRule("lunar", (12, 8), offset=-1)
    assert one.audience == Audience("F", 40, None, ("教师", "老师"))
    assert one.retired
    QTest.keyClick(wake(dialog.occasions.view), KEY.Key_Delete)
    idle()
    assert almanac(context, qtbot).occasions.of_the_manager == ()
    assert dialog.occasions.model.total == 0


@pytest.mark.parametrize("kind", ["solar", "lunar", "weekday", "term"])
def test_every_kind_of_day_shows_its_fields_and_its_next_days(context, qtbot, idle, kind):
    form = OccasionDialog(context, almanac(context, qtbot))
    qtbot.addWidget(form)
    form.show()
    form.kind.choose(kind)
    shown = {name for name in ("month", "day", "place", "weekday", "term") if getattr(form, name).isVisible()}
    expected = {"solar": {"month", "day"}, "lunar": {"month", "day"}, "term": {"term"}}
    assert shown == expected.get(kind, {"month", "place", "weekday"})
    assert form.next.text().count("20") >= 3
    form.kind.choose("solar")
    form.month.setValue(2)
    form.day.setValue(30)
    assert "20" not in form.next.text()
    form.name.setText("某日")
    form.submit()
    idle()
    assert form.error.isVisible()


def test_business_days_are_decided_and_taken_back(dialog, context, qtbot, idle):
    dialog.show_tab("business")
    idle()
    QTest.keyClick(wake(dialog.business.view), KEY.Key_Insert)
    form = opened(dialog, BusinessDialog, idle)
    form.first.setText("2027-01-01")
    form.last.setText("2027-01-02")
    form.hours.setText("9:00-12:00")
    form.note.setText("值班")
    form.submit()
    idle()
    branch = almanac(context, qtbot).branch
    assert [one.day.isoformat() for one in branch.decided] == ["2027-01-01", "2027-01-02"]
    assert branch.on(dt.date(2027, 1, 1)).hours == "09:00-12:00"
    QTest.keyClick(wake(dialog.business.view), KEY.Key_Return)
    form = opened(dialog, BusinessDialog, idle)
    form.hours.setText("早上")
    form.submit()
    idle()
    assert form.error.isVisible()
    form.state.choose("closed")
    assert not form.hours.isEnabled()
    form.submit()
    idle()
    dialog.business.view.selectAll()
    QTest.keyClick(wake(dialog.business.view), KEY.Key_Delete)
    idle()
    assert almanac(context, qtbot).branch.decided == ()


def test_the_week_of_the_branch_is_ticked_and_never_empty(dialog, context, qtbot, idle):
    dialog.show_tab("business")
    idle()
    dialog.business.week[5].click()
    idle()
    assert almanac(context, qtbot).branch.week == {1, 2, 3, 4, 5, 6}
    for box in dialog.business.week:
        if box.isChecked():
            box.click()
            idle()
    assert almanac(context, qtbot).branch.week == {6}
    assert [box.isChecked() for box in dialog.business.week].index(True) == 5


def test_family_days_lead_to_the_card_and_hide_on_the_privacy_screen(dialog, context, qtbot, idle):
    dialog.show_tab("families")
    dialog.families.span.choose("366")
    idle()
    tab = dialog.families
    assert tab.model.total >= 12, "every client of the book has a birthday"
    rows = [tab.model.record_at(row) for row in range(tab.model.total)]
    assert [one.day for one in rows] == sorted(one.day for one in rows)
    context.set_private(True)
    assert not tab.view.isVisible()
    context.set_private(False)
    tab.view.select_row(0)
    with qtbot.waitSignal(context.client_asked) as asked:
        QTest.keyClick(wake(tab.view), KEY.Key_Return)
    assert asked.args == [rows[0].client_id]
    assert not dialog.isVisible()


def test_days_are_reckoned_as_they_are_typed(dialog, idle):
    dialog.show_tab("reckoning")
    tab = dialog.reckoning
    tab.solar.setText("2033-12-22")
    assert "二〇三三年闰冬月初一" in tab.answers["solar"].text()
    tab.lunar.setText("2026-12-29")
    assert tab.answers["lunar"].text().startswith("2027-02-05")
    tab.lunar.setText("2026-12-30")
    assert "29" in tab.answers["lunar"].text()
    tab.start.setText("2026-09-30")
    tab.count.setValue(3)
    assert tab.answers["work"].text().startswith("2026-10-10")
    tab.start.setText("2026-12-31")
    assert "2027" in tab.answers["work"].text()
    tab.start.setText("soon")
    assert tab.answers["work"].text() == ""


def test_every_tab_has_its_name_and_the_settings_lead_to_them(dialog, context, qtbot):
    for place, tab in enumerate(TABS):
        dialog.show_tab(tab)
        assert dialog.tabs.currentIndex() == place
    general = GeneralTab(context)
    qtbot.addWidget(general)
    with qtbot.waitSignal(context.almanac_asked) as asked:
        general.almanac.click()
    assert asked.args == ["years"]


def test_rules_and_audiences_are_said_in_words():
    chinese, english = Texts("zh_CN"), Texts("en")
    assert rule_text(DayRule("lunar", (8, 15)), chinese) == "农历八月十五"
    assert rule_text(DayRule("lunar", (8, 15)), english) == "lunar 8/15"
    assert rule_text(DayRule("weekday", (5, 7, 2)), english) == "second Sun of month 5"
    assert rule_text(DayRule("term", term="冬至", offset=-1), english) == "the day before: Winter Solstice"
    assert rule_text(DayRule("term", term="冬至"), chinese) == "冬至"
    plain = Occasion("own-x", {"zh_CN": "某日"}, "optional", DayRule("solar", (1, 1)))
    assert audience_text(plain, english) == "everybody"
    someone = Occasion("own-x", {}, "optional", DayRule("solar", (1, 1)), audience=Audience("F", 30, None, ("教师",)))
    assert audience_text(someone, english) == "women · aged 30– · 教师"


def test_no_dialog_is_left_open(dialog, idle):
    dialog.reject()
    idle()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert dt.date(2026, 11, 21) == TODAY
