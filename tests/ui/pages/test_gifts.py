"""礼品: what is owed, the ledger, the cupboard and the card's tab, worked with keys; forms that say what is wrong."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.helpers.desk import empty_desk, page_context
from tests.helpers.pages import dialog_of
from tests.helpers.waiting import calm
from ui.card.gifts_tab import GiftsTab
from ui.card.view import read_view
from ui.gifts.gift_dialog import GiftDialog
from ui.gifts.item_dialogs import ItemDialog, MoveDialog
from ui.gifts.page_part import GiftsPart
from ui.gifts.step_dialogs import ApproveDialog, CancelGiftDialog, GiveDialog, SignDialog
from ui.gifts.words import read_yuan
from workbench.services.giftchecking import cupboard

DAY = dt.date(2026, 11, 23)

pytestmark = [
    pytest.mark.book(clients=160, today=DAY, demo=True),
    # Popups without a screen.
    pytest.mark.qt_log_ignore("does not support", extend=True),
]


@pytest.fixture
def part(context, qtbot, idle):
    return shown(context, qtbot, idle)


def shown(context, qtbot, idle):
    made = GiftsPart(context)
    qtbot.addWidget(made)
    made.resize(1240, 620)
    made.show()
    made.activate()
    idle()
    return made


def in_state(part, status):
    """Show the gifts of one state and choose the first."""
    part.open("ledger")
    part.ledger.states.set_active({status})
    part.ledger.states.changed.emit({status})
    part.ledger.view.select_row(0)
    return part.ledger.view.current_record()


def gift_of(ask, row):
    return ask(lambda desk: desk.gift_book().gifts(ids=[row]))[0]


def test_what_is_owed_is_planned_by_a_key_and_undone(part, ask, idle):
    part.owed.view.setFocus()
    part.owed.view.select_row(0)
    wanted, before = part.owed.view.current_record(), part.owed.model.rowCount()
    assert wanted.item is not None
    QTest.keyClick(part.owed.view, Qt.Key.Key_S)
    idle()
    planned = ask(lambda desk: desk.gift_book().gifts([wanted.receiver.id]))[0]
    assert (planned.item, planned.status) == (wanted.item.item.name, "planned")
    assert part.owed.model.rowCount() <= before
    ask(lambda desk: desk.undo())
    assert planned.id not in [one.id for one in ask(lambda desk: desk.gift_book().gifts())]


def test_everything_that_suits_is_planned_in_one_step(part, ask, idle):
    able = sum(one.item is not None for one in part._read.owed)
    before = len(ask(lambda desk: desk.gift_book().gifts()))
    part.owed.plan_all.click()
    idle()
    assert able > 1
    assert len(ask(lambda desk: desk.gift_book().gifts())) == before + able
    ask(lambda desk: desk.undo())
    assert len(ask(lambda desk: desk.gift_book().gifts())) == before


def test_one_key_leads_from_the_plan_to_the_signature(part, ask, idle):
    gift = in_state(part, "planned")
    part.ledger.host.do("S")
    form = dialog_of(ApproveDialog)
    idle()
    assert form.by.text() == "沈立行"
    form.submit()
    idle()
    assert gift_of(ask, gift.id).status == "approved"
    in_state(part, "approved")
    part.ledger.view.select_key(gift.id)
    part.ledger.host.do("S")
    dialog_of(GiveDialog).submit()
    idle()
    in_state(part, "given")
    part.ledger.view.select_key(gift.id)
    part.ledger.host.do("S")
    form = dialog_of(SignDialog)
    form.by.setText("家人")
    form.submit()
    idle()
    assert (gift_of(ask, gift.id).status, gift_of(ask, gift.id).signed_by) == ("signed", "家人")


def test_a_gift_is_cancelled_with_a_reason_only(part, ask, idle):
    gift = in_state(part, "approved")
    part.ledger.host.do("K")
    form = dialog_of(CancelGiftDialog)
    form.submit()
    idle()
    assert form.isVisible()
    assert form.error.isVisible()
    form.reason.setText("客户出国")
    form.submit()
    idle()
    assert gift_of(ask, gift.id).cancelled == "客户出国"


def test_the_form_says_what_speaks_against_a_gift_and_wants_a_reason_for_a_warning(part, ask, idle):
    client = part.owed.model.record_at(1).receiver
    part.owed.deeds.plan([(client.id, client.name)])
    form = dialog_of(GiftDialog)
    idle()
    form.item.choose("named")
    form.name.setText("座钟")
    form.value.setText("88")
    form._check()
    idle()
    assert not form.accept_button.isEnabled()
    assert "funeral" in form.said.text()
    form.name.setText("玻璃杯")
    form.count.setValue(4)
    form.value.setText("88")
    form._check()
    idle()
    assert form.accept_button.isEnabled()
    assert form.form.isRowVisible(form.despite)
    form.submit()
    idle()
    assert form.isVisible()
    form.despite.setText("客户喜欢这个数")
    form.submit()
    idle()
    made = next(one for one in ask(lambda desk: desk.gift_book().gifts([client.id])) if one.item == "玻璃杯")
    assert (made.count, made.value_fen, made.despite) == (4, 8_800, "客户喜欢这个数")


def test_a_planned_gift_is_changed(part, ask, idle):
    gift = in_state(part, "planned")
    part.ledger.host.do("E")
    form = dialog_of(GiftDialog)
    idle()
    form.note.setText("刻上姓名")
    form.submit()
    idle()
    assert gift_of(ask, gift.id).note == "刻上姓名"


def test_the_cupboard_takes_new_things_and_moves(part, ask, idle):
    part.open("cupboard")
    part.front().add()
    form = dialog_of(ItemDialog)
    form.name.setText("紫砂壶")
    form.value.setText("120")
    form.count.setValue(5)
    form.submit()
    idle()
    row = next(place for place in range(part.cupboard.model.rowCount()) if _name(part, place) == "紫砂壶")
    part.cupboard.view.select_row(row)
    part.cupboard.host.do("S")
    move = dialog_of(MoveDialog)
    move.reason.choose("spoilt")
    move.count.setValue(2)
    assert "3" in move.after.text()
    move.submit()
    idle()
    line = next(one for one in ask(cupboard) if one.item.name == "紫砂壶")
    assert (line.here, line.item.value_fen) == (3, 12_000)


def _name(part, row):
    return part.cupboard.model.record_at(row).item.name


def test_one_list_is_always_in_front(part):
    part.open("entitled")
    part.views.set_active(set())
    part.views.changed.emit(set())
    assert part.views.active() == {"entitled"}
    assert part.front() is part.entitled


def test_the_privacy_screen_hides_names_and_values(context, part):
    context.set_private(True)
    part.set_privacy(True)
    one = part.owed.model.record_at(0)
    shown = [column.show(one) for column in part.owed.model.columns]
    assert one.receiver.name not in " ".join(shown)
    assert f"{one.year.left_fen // 100:,}" not in " ".join(shown)
    assert "•••" in part.month.text()


def test_the_models_are_sound(part):
    for one in (part.owed, part.ledger, part.cupboard, part.entitled):
        model: QAbstractItemModel = one.model
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        assert one.view.accessibleName()


def test_an_empty_book_says_where_to_begin(tmp_path, qtbot):
    with page_context(empty_desk(tmp_path), today=DAY) as context:
        part = shown(context, qtbot, lambda: calm(qtbot, context.tasks))
        assert part.owed.model.rowCount() == 0
        part.open("cupboard")
        part.cupboard.usual.click()
        calm(qtbot, context.tasks)
        assert part.cupboard.model.rowCount() > 5


def test_the_card_tells_what_is_left_and_plans(context, part, ask, idle, qtbot):
    gift = in_state(part, "planned")
    tab = GiftsTab(context)
    qtbot.addWidget(tab)
    rules = context.rules
    tab.set_view(ask(lambda desk: read_view(desk, rules=rules, today=DAY, client=gift.client_id)))
    tab.show()
    idle()
    texts = [one.accessibleName() for one in tab._parts]
    assert gift.item in texts


@pytest.mark.parametrize(("text", "fen"), [("", None), ("88", 8_800), ("1,200.50", 120_050), ("１", 100)])
def test_values_are_read_in_yuan(text, fen):
    assert read_yuan(text) == fen


@pytest.mark.parametrize("text", ["viel", "-1", "1e99999999999"])
def test_what_is_no_value_is_refused(text):
    with pytest.raises(ValueError, match=text):
        read_yuan(text)
