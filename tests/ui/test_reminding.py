"""Reminders while the book is open: told once, without names unless allowed, and kept on the settings page."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.helpers.desk import TODAY
from tests.helpers.waiting import calm
from ui.pages.calendar.dialog import AppointmentDialog, Draft
from ui.pages.settings.reminders import RemindersCard
from ui.reminding import Reminding
from workbench.domain.reminding import NEVER_REMIND
from workbench.services.appointments import plan_appointment
from workbench.services.reminding import habit_texts, read_habits
from workbench.services.settings import change_settings

pytestmark = [pytest.mark.book(clients=6), pytest.mark.usefixtures("light")]


class _Clock:
    """The time of the test."""

    def __init__(self) -> None:
        self.now = dt.datetime.combine(TODAY, dt.time(6))

    def __call__(self) -> dt.datetime:
        return self.now

    def set(self, clock: str) -> None:
        self.now = dt.datetime.combine(TODAY, dt.time.fromisoformat(clock))


@pytest.fixture
def told(context, qtbot):
    clock, said = _Clock(), []
    context.clock = clock
    reminding = Reminding(context, context)
    reminding.reminded.connect(lambda title, text, row: said.append((title, text, row)))
    yield clock, reminding, said
    reminding.stop()


def _plan(context, qtbot, clock: str, **values) -> None:
    starts = f"{TODAY.isoformat()}T{clock}"

    def plan(desk):
        client = desk.list_rows(TODAY)[0].id
        return plan_appointment(desk, client=client, starts=starts, **values)[0]

    with qtbot.waitSignal(context.tasks.changed):
        context.tasks.change(plan)


def _set(context, qtbot, **values) -> None:
    settings = {f"remind.{key}": value for key, value in values.items()}
    with qtbot.waitSignal(context.tasks.changed):
        context.tasks.change(lambda desk: change_settings(desk, values=settings))


def test_an_appointment_is_told_once_and_nobody_is_named(context, qtbot, told):
    clock, reminding, said = told
    clock.set("10:20")
    reminding.start()
    _plan(context, qtbot, "10:41", place="单位")
    calm(qtbot, context.tasks)
    clock.set("10:26")
    reminding.look()
    reminding.look()
    mine = [one for one in said if one[2].starts.endswith("10:41")]
    assert len(mine) == 1
    title, text, row = mine[0]
    assert (title, text) == ("10:41 Visit", "in 15 min")
    assert row.name
    calm(qtbot, context.tasks)


def test_a_name_is_told_where_it_is_allowed_and_never_on_the_privacy_screen(context, qtbot, told):
    clock, reminding, said = told
    clock.set("10:20")
    _set(context, qtbot, names="1", minutes="5")
    reminding.start()
    _plan(context, qtbot, "10:41")
    calm(qtbot, context.tasks)
    clock.set("10:36")
    reminding.look()
    row = next(one[2] for one in said if one[2].starts.endswith("10:41"))
    assert row.name in reminding.words(row, clock.now)[1]
    context.set_private(True)
    assert row.name not in reminding.words(row, clock.now)[1]
    calm(qtbot, context.tasks)


def test_nothing_is_told_when_reminders_are_off(context, qtbot, told):
    clock, reminding, said = told
    _set(context, qtbot, on="0")
    clock.set("10:20")
    reminding.start()
    _plan(context, qtbot, "10:41")
    calm(qtbot, context.tasks)
    clock.set("10:30")
    reminding.look()
    assert said == []
    calm(qtbot, context.tasks)


def test_what_shall_never_be_told_is_not_and_the_form_says_so(context, qtbot, told):
    clock, reminding, said = told
    clock.set("10:20")
    reminding.start()
    _plan(context, qtbot, "10:41", remind=NEVER_REMIND)
    calm(qtbot, context.tasks)
    clock.set("10:40")
    reminding.look()
    calm(qtbot, context.tasks)
    assert not [one for one in said if one[2].starts.endswith("10:41")]
    dialog = AppointmentDialog(context, Draft(TODAY, remind=NEVER_REMIND), lambda _text: ())
    qtbot.addWidget(dialog)
    calm(qtbot, context.tasks)
    assert dialog.remind.currentText() == "never remind"
    dialog.remind.setCurrentIndex(0)
    assert dialog.draft().remind is None
    dialog.remind.setCurrentText("never remind")
    assert dialog.draft().remind == NEVER_REMIND


def test_the_settings_page_keeps_how_one_is_reminded(context, qtbot):
    card = RemindersCard(context)
    qtbot.addWidget(card)
    card.show()
    card.refresh()
    qtbot.waitUntil(lambda: card.minutes.value() == 15)
    assert card.on.isChecked()
    with qtbot.waitSignal(context.tasks.changed):
        card.minutes.setValue(30)
    card.quiet.setText("nights")
    card.quiet.editingFinished.emit()
    assert card.quiet.property("state") == "error"
    card.quiet.setText("")
    with qtbot.waitSignal(context.tasks.changed):
        card.quiet.editingFinished.emit()
    with qtbot.waitSignal(context.tasks.changed):
        card.names.click()
    with qtbot.waitSignal(context.tasks.changed):
        card.on.click()
    assert not card.minutes.isEnabled()
    found = []
    context.tasks.query(lambda desk: (habit_texts(desk), read_habits(desk)), found.append)
    qtbot.waitUntil(lambda: bool(found))
    texts, habits = found[0]
    assert texts["remind.minutes"] == "30"
    assert (habits.on, habits.minutes, habits.quiet, habits.names) == (False, 30, (), True)
