"""The whole job once in the real window, with mouse and keys: from the bank's files to the packet for the laptop."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db import keys
from db.desk import Desk
from db.packets.copies import make_copy
from db.rows import fingerprint
from tests.helpers.waiting import calm
from ui.app import Program
from ui.application import make_application
from ui.bootstrap import Desktop
from ui.card.card import ClientCard
from ui.forms import DayEdit
from ui.pages.calendar.page import CalendarPage
from ui.pages.greetings.page import GreetingsPage
from ui.pages.reports.page import ReportsPage
from ui.pages.sync.export_dialog import ExportDialog
from ui.pages.sync.page import SyncPage
from ui.pages.today.page import TodayPage
from ui.widgets.drop_overlay import DropOverlay

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
PASSPHRASE = "seven purple herons cross the quiet lake"
PACKET = "4821-9035-7716-2840-5593"
CHEAP = keys.Cost(time=1, memory_kib=8, lanes=1)
DAY = dt.date(2026, 11, 23)
LONG = 30_000


@pytest.fixture
def program(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Program]:
    """The program as it starts on the first day: no book yet."""
    real = keys.Cost
    monkeypatch.setattr(keys, "Cost", lambda time=1, memory_kib=8, lanes=1: real(time, memory_kib, lanes))
    app = make_application()
    monkeypatch.setattr(app, "quit", lambda: None)
    options = argparse.Namespace(
        book=str(tmp_path / "desk.guanhu"), passphrase_file=None, lang="en", today=DAY, command=None, json=False
    )
    made = Program(app, options)
    made.start()
    yield made
    if made.desktop is not None:
        made.desktop.window.close()
    if made.screen is not None:
        made.screen.close()
    made.close()


class Hands:
    """What a manager does with mouse and keys."""

    def __init__(self, qtbot: QtBot, desktop: Desktop) -> None:
        self._qtbot, self.desktop, self.window = qtbot, desktop, desktop.window

    def calm(self) -> None:
        """Wait until nothing is on its way."""
        calm(self._qtbot, self.desktop.tasks)

    def until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true, timeout=LONG)

    def press(self, key: Qt.Key, widget: QWidget | None = None, held: Qt.KeyboardModifier | None = None) -> None:
        target = widget or QApplication.focusWidget() or self.window
        self._qtbot.keyClick(target, key, held or Qt.KeyboardModifier.NoModifier)

    def write(self, text: str, widget: QWidget | None = None) -> None:
        self._qtbot.keyClicks(widget or QApplication.focusWidget(), text)

    def click(self, widget: QWidget) -> None:
        self.until(lambda: widget.isVisible() and widget.isEnabled())
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def button(self, text: str, within: QWidget) -> QPushButton:
        """Return the button of that text, as soon as it can be seen."""

        def found() -> list[QPushButton]:
            return [one for one in within.findChildren(QPushButton) if one.text() == text and one.isVisible()]

        self.until(lambda: bool(found()))
        return found()[0]

    def dialog(self) -> QDialog:
        """Return the dialog in front."""
        self.until(lambda: any(one.isVisible() for one in self.window.findChildren(QDialog)))
        return next(one for one in self.window.findChildren(QDialog) if one.isVisible())

    def drop(self, files: list[Path]) -> None:
        """Drag files onto the window and let them go."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        action, middle = Qt.DropAction.CopyAction, self.window.rect().center()
        area = next(iter(self.window.findChildren(DropOverlay)))
        # The window covers itself with the drop area, which Qt then finds under the pointer and enters too.
        for under in (self.window, area):
            QApplication.sendEvent(under, QDragEnterEvent(middle, action, mime, buttons, none))
        self.until(area.isVisible)
        QApplication.sendEvent(area, QDropEvent(QPointF(middle), action, mime, buttons, none))

    def page(self, key: Qt.Key, kind: type[QWidget]) -> QWidget:
        """Go to a page by its number and return it."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.press(key, self.window, Qt.KeyboardModifier.ControlModifier)
        self.calm()
        found = next(iter(self.window.findChildren(kind)))
        self.until(found.isVisible)
        return found

    def count(self, table: str) -> int:
        """Return how many rows a table of the book has."""
        found: list[int] = []
        self.desktop.tasks.query(
            lambda desk: desk.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0], found.append
        )
        self.until(lambda: bool(found))
        return found[0]


def begin(qtbot: QtBot, program: Program) -> Hands:
    """Make a new book on the first screen, by typing."""
    screen = program.screen
    assert screen is not None
    qtbot.waitExposed(screen)
    form = screen.maker
    for edit, text in ((form._manager, "Li Ming"), (form._branch, "Lakeside")):
        qtbot.keyClicks(edit, text)
    for field in (form.passphrase.edit, form.repeat.edit):
        qtbot.keyClicks(field, PASSPHRASE)
    qtbot.mouseClick(form._approved, Qt.MouseButton.LeftButton, pos=QPoint(8, form._approved.height() // 2))
    qtbot.keyClicks(form._approver, "Head Wang")
    form.path.setText(program._options.book)
    qtbot.waitUntil(form.make.isEnabled)
    qtbot.mouseClick(form.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.desktop is not None, timeout=LONG)
    assert program.desktop is not None
    hands = Hands(qtbot, program.desktop)
    hands.until(hands.window.isVisible)
    hands.calm()
    return hands


def import_samples(hands: Hands) -> None:
    """Drop the bank's four files, cancel once, then import them."""
    files = sorted(SAMPLES.glob("*.xlsx")) + sorted(SAMPLES.glob("*.csv")) + sorted(SAMPLES.glob("*.vcf"))
    hands.drop(files)
    preview = hands.dialog()
    hands.calm()
    hands.click(hands.button("Cancel", preview))
    hands.until(lambda: not any(one.isVisible() for one in hands.window.findChildren(QDialog)))
    assert hands.count("client") == 0
    hands.drop(files)
    preview = hands.dialog()
    hands.calm()
    hands.click(hands.button("Import", preview))
    hands.until(lambda: not any(one.isVisible() for one in hands.window.findChildren(QDialog)))
    hands.calm()
    assert (hands.count("client"), hands.count("holding")) == (300, 235)


def call_somebody(hands: Hands) -> None:
    """Record a call from 今日 with one key and Enter; take it back; record it again."""
    page = hands.page(Qt.Key.Key_1, TodayPage)
    assert isinstance(page, TodayPage)
    hands.until(lambda: page.model.total > 0)
    page.view.setFocus()
    hands.press(Qt.Key.Key_1, page.view)
    note = page.bar.findChild(QLineEdit)
    assert note is not None
    hands.until(note.hasFocus)
    hands.write("on the maturing deposit", note)
    hands.press(Qt.Key.Key_Return, note)
    hands.until(lambda: hands.count("interaction") == 1)
    hands.calm()
    hands.until(lambda: bool(page.reader.settled))
    hands.until(hands.window.bar.undo.isEnabled)
    hands.press(Qt.Key.Key_Z, hands.window, Qt.KeyboardModifier.ControlModifier)
    hands.until(lambda: hands.count("interaction") == 0)
    hands.until(hands.window.bar.redo.isEnabled)
    hands.press(Qt.Key.Key_Y, hands.window, Qt.KeyboardModifier.ControlModifier)
    hands.until(lambda: hands.count("interaction") == 1)
    hands.calm()


def find_somebody(hands: Hands) -> None:
    """Ctrl+K, a few letters, Enter: the card stands there."""
    hands.press(Qt.Key.Key_K, hands.window, Qt.KeyboardModifier.ControlModifier)
    edit = hands.window.search.findChild(QLineEdit)
    assert edit is not None
    hands.until(edit.isVisible)
    hands.write("lcx", edit)
    hands.calm()
    hands.press(Qt.Key.Key_Return, edit)
    hands.calm()
    cards = [card for card in hands.window.findChildren(ClientCard) if card.isVisible()]
    hands.until(lambda: bool(cards[0].card) and cards[0].card.client.name == "廖才霞")
    assert "廖才霞" not in hands.window.windowTitle()


def plan_a_visit(hands: Hands) -> None:
    """The card plans an appointment, which the calendar then shows on its day."""
    card = next(card for card in hands.window.findChildren(ClientCard) if card.isVisible())
    hands.click(hands.button("Plan", card))
    dialog = hands.dialog()
    day = dialog.findChild(DayEdit)
    assert day is not None
    hands.write("+2", day)
    hands.click(hands.button("Plan it", dialog))
    hands.until(lambda: hands.count("appointment") == 1)
    page = hands.page(Qt.Key.Key_3, CalendarPage)
    assert isinstance(page, CalendarPage)
    hands.until(lambda: bool(page.views.month.cells[DAY + dt.timedelta(days=2)].entries))


def greet_somebody(hands: Hands) -> None:
    """Tick the first of the next festival off by the space bar."""
    page = hands.page(Qt.Key.Key_4, GreetingsPage)
    assert isinstance(page, GreetingsPage)
    hands.until(lambda: page.model.total > 0)
    page.view.setFocus()
    page.view.selectRow(0)
    hands.press(Qt.Key.Key_Space, page.view)
    hands.until(lambda: hands.count("greeting") == 1)
    assert hands.count("interaction") == 2
    hands.calm()


def print_plan(hands: Hands, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Save the monthly report that the preview shows."""
    page = hands.page(Qt.Key.Key_9, ReportsPage)
    assert isinstance(page, ReportsPage)
    page.show_document("monthly-report")
    hands.until(lambda: page.preview.page_count() > 0)
    target = folder / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(target), ""))
    hands.click(hands.button("Save as…", page))
    hands.until(target.exists)
    document = QPdfDocument()
    assert document.load(str(target)) == QPdfDocument.Error.None_
    text = "".join(document.getAllText(number).text() for number in range(document.pageCount()))
    document.close()
    assert "Lakeside" in text
    hands.until(lambda: hands.count("access") == 1)
    hands.calm()


def take_along(hands: Hands, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a packet for the laptop."""
    page = hands.page(Qt.Key.Key_0, SyncPage)
    assert isinstance(page, SyncPage)
    dialog = page.ask_export()
    assert isinstance(dialog, ExportDialog)
    for field in (dialog.first, dialog.second):
        hands.write(PACKET, field.edit)
    target = folder / "laptop.rms"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(target), ""))
    hands.click(dialog.go)
    hands.until(target.exists)
    hands.calm()
    return target


def test_the_whole_job_in_the_window(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files in, today's list, a call, the card, a greeting, paper, and the packet; undone and redone on the way."""
    hands = begin(qtbot, program)
    import_samples(hands)
    call_somebody(hands)
    find_somebody(hands)
    plan_a_visit(hands)
    greet_somebody(hands)
    print_plan(hands, tmp_path, monkeypatch)
    packet = take_along(hands, tmp_path, monkeypatch)
    laptop, _merged = make_copy(
        tmp_path / "laptop.guanhu", PASSPHRASE, packet=packet, packet_passphrase=PACKET, cost=CHEAP, kind=Desk
    )
    found: list[dict[str, list[tuple[object, ...]]]] = []
    hands.desktop.tasks.query(lambda desk: fingerprint(desk.connection), found.append)
    hands.until(lambda: bool(found))
    mine, theirs = found[0], fingerprint(laptop.connection)
    laptop.close()
    assert {table: rows for table, rows in mine.items() if table != "device"} == {
        table: rows for table, rows in theirs.items() if table != "device"
    }
