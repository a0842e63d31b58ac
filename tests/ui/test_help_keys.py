"""The help tells every key there is, and no key that is not there."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel

from tests.helpers.desk import TODAY, filled_desk
from tests.helpers.waiting import calm
from ui import theme
from ui.bootstrap import Desktop
from ui.shell.help_keys import groups
from workbench.texts import Texts

LONG = 20_000
_ARROWS = {"↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "Enter": "Return", "Escape": "Esc", "Delete": "Del"}
#: Keys that lists, fields and dialogs take themselves, without a shortcut of the window.
TAKEN_BY_CONTROLS = {
    *("Return", "Space", "Shift+Up", "Shift+Down", "Ctrl+A", "Menu", "Shift+F10", "1", "2", "3", "4", "Up", "Down"),
    *("5", "Ctrl+Up", "Ctrl+Down", "Ctrl+Left", "Ctrl+Right", "Ctrl+C", "Ctrl+X", "Ctrl+V", "N", "D", "+", "-"),
    *("Tab", "Shift+Tab", "Ctrl+Tab", "Ctrl+Shift+Tab", "G", "W", "T"),
    *("F12", "Shift+F12", "Ctrl+."),
}
#: Shortcuts of dialogs; the window has them only while such a dialog is open.
OF_DIALOGS = {"Ctrl+Return", "N", "Ctrl+R"}


@pytest.fixture
def window(tmp_path, qapp, qtbot):
    theme.apply(qapp, "light")
    made = Desktop(
        filled_desk(tmp_path, clients=6), today=lambda: TODAY, texts=Texts("en"), folder=tmp_path, version=""
    )
    try:
        made.show()
        for key in made.window.page_keys():
            made.window.show_page(key)
            calm(qtbot, made.tasks)
        yield made.window
    finally:
        made.window.close()
        made.shutdown()


def told() -> set[str]:
    """Return the keys of the help as Qt writes them, ranges taken apart."""
    found = set()
    for _title, pairs in groups():
        for keys, _meaning in pairs:
            for part in re.split(r" / |, |  ", keys):
                found |= spread(part.strip())
    return found


def spread(part: str) -> set[str]:
    """Return the keys of one word of the help; "Ctrl+1 … Ctrl+9" are nine."""
    ends = part.split(" … ")
    if len(ends) == 2:
        held, first = ends[0][:-1], int(ends[0][-1])
        return {f"{held}{digit}" for digit in range(first, int(ends[1][-1]) + 1)}
    for sign, name in _ARROWS.items():
        part = part.replace(sign, name)
    return {QKeySequence(part).toString() or part}


def real(window) -> set[str]:
    """Return the shortcuts of the window and of all its pages."""
    return {key.toString() for one in window.findChildren(QShortcut) for key in one.keys()}  # noqa: SIM118 - no mapping


def test_every_shortcut_is_told(window):
    known = told()
    alike = {key.replace("Ctrl+", "Alt+") for key in known if re.fullmatch(r"Ctrl\+[\d,]", key)}
    assert real(window) - known - alike == set()


def test_everything_told_is_there(window):
    assert told() - real(window) - TAKEN_BY_CONTROLS - OF_DIALOGS == set()


def test_the_help_shows_all_groups(window, qtbot):
    dialog = window.show_help()
    said = {one.text() for one in dialog.findChildren(QLabel)}
    for title, pairs in groups():
        assert title in said
        assert {text for pair in pairs for text in pair} <= said
    dialog.accept()
