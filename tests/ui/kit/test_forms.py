"""Forms: a whole day is always read in its field, a long text from its beginning, an example as far as it fits."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from ui import theme
from ui.forms import DayEdit, FormDialog

TODAY = dt.date(2026, 11, 23)
LONG = "to hear what is needed and to tell what the branch can do; no yield is promised to anybody"


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    theme.apply(qapp, "light")


def test_a_day_field_is_never_too_narrow_for_a_whole_day(qtbot: Any) -> None:
    field = DayEdit("Day", TODAY)
    qtbot.addWidget(field)
    text = field.fontMetrics().horizontalAdvance("2026-12-30")
    assert field.minimumSizeHint().width() >= text + 40


def test_a_narrow_day_field_shows_the_short_example(qtbot: Any) -> None:
    field = DayEdit("Day", TODAY)
    qtbot.addWidget(field)
    field.show()
    field.resize(340, 32)
    assert field.placeholderText() == "e.g. 2026-11-25 or +7"
    field.resize(140, 32)
    assert field.placeholderText() == "e.g. +7"


def test_an_example_of_the_forms_own_is_kept(qtbot: Any) -> None:
    field = DayEdit("By", TODAY)
    qtbot.addWidget(field)
    field.setPlaceholderText("by, e.g. +7")
    field.show()
    field.resize(120, 32)
    assert field.placeholderText() == "by, e.g. +7"


def test_a_text_longer_than_its_field_is_shown_from_its_beginning(qtbot: Any) -> None:
    dialog = FormDialog(SimpleNamespace(), "Form", "Save")  # type: ignore[arg-type]  # asks for nothing
    qtbot.addWidget(dialog)
    first, goal = QLineEdit("short"), QLineEdit(LONG)
    dialog.form.addRow("First", first)
    dialog.form.addRow("Goal", goal)
    first.setFocus()
    dialog.show()
    assert goal.cursorPosition() == 0
