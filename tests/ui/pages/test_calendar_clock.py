"""日历: the line of now moves with the clock while it is seen, and sleeps while it is not."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.helpers.desk import TODAY, filled_desk, page_context
from tests.helpers.waiting import calm
from ui import theme
from ui.pages.calendar.page import CalendarPage


@pytest.fixture
def context(qapp, tmp_path):
    theme.apply(qapp, "light")
    with page_context(filled_desk(tmp_path, clients=6)) as made:
        made.clock = lambda: dt.datetime.fromisoformat("2000-01-01T10:20:30")
        yield made


@pytest.fixture
def page(context, qtbot):
    made = CalendarPage(context)
    qtbot.addWidget(made)
    assert not made._hand.awake, "nothing ticks before it is seen"
    made.show()
    made.activate()
    calm(qtbot, context.tasks)
    return made


def test_the_line_moves_with_the_minute_and_sleeps_while_the_page_is_hidden(page, context, qtbot):
    views, hand = page.views, page._hand
    assert (views.week.now, views.day.now) == (620, 620)
    assert hand.awake
    context.clock = lambda: dt.datetime.fromisoformat("2000-01-01T10:21")
    hand.move()
    assert (views.week.now, views.day.now) == (621, 621)
    page.hide()
    assert not hand.awake
    context.clock = lambda: dt.datetime.fromisoformat("2000-01-01T11:00")
    page.show()
    assert hand.awake
    assert views.week.now == 660


def test_at_midnight_the_page_reads_the_new_day(page, context, qtbot, monkeypatch):
    monkeypatch.setattr(context, "_today", lambda: TODAY + dt.timedelta(days=1))
    page._hand.move()
    calm(qtbot, context.tasks)
    assert page.views.week.today == TODAY + dt.timedelta(days=1)
