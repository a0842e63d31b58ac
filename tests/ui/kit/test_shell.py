"""The window: pages made late, one search, files dropped anywhere, errors without client data, a memory of its own."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QSplitter, QWidget

from ui import theme
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.shell.dialogs import BugDialog, ProblemDialog, safe_trace
from ui.shell.memory import WindowMemory
from ui.shell.window import MainWindow, PageSpec
from ui.widgets.page import Page
from ui.widgets.palette import PaletteItem
from ui.widgets.record_view import RecordView
from workbench.domain.problems import Place, Problem

KEYS = ("today", "clients", "calendar", "greetings", "reports", "sync", "settings")
CTRL = Qt.KeyboardModifier.ControlModifier


class Sheet(Page):
    """A page that keeps what happened to it."""

    def __init__(self, key):
        super().__init__()
        self.key = key
        self.log = []
        splitter = QSplitter()
        splitter.setObjectName("halves")
        model = RecordTableModel([Column(lambda: "Name", str), Column(lambda: "Day", str)], self)
        view = RecordView(model, "Rows")
        view.setObjectName("rows")
        splitter.addWidget(view)
        splitter.addWidget(QWidget())
        self.splitter, self.view = splitter, view
        self.field = QLineEdit()
        self.column.addWidget(splitter)
        self.column.addWidget(self.field)

    def activate(self):
        self.log.append("activate")

    def open(self, what):
        self.log.append(what)

    def set_privacy(self, on):
        self.log.append(("privacy", on))


class Window(MainWindow):
    """A window that keeps which pages were made."""

    made: list[str]


@pytest.fixture
def memory(tmp_path):
    return WindowMemory(tmp_path)


@pytest.fixture
def open_window(qtbot, qapp, memory):
    theme.apply(qapp, "light")

    def make():
        made = []

        def make_page(key):
            made.append(key)
            return Sheet(key)

        specs = [
            PageSpec(key, key, partial(str.title, key), partial(make_page, key), below=key == "settings")
            for key in KEYS
        ]
        window = Window(specs, memory, "0.1.0")
        window.made = made
        qtbot.addWidget(window)
        window.show()
        window.show_first_page()
        return window

    yield make
    theme.apply(qapp, "light")


@pytest.fixture
def window(open_window):
    return open_window()


def test_pages_are_made_when_first_shown_and_only_once(window):
    assert window.made == ["today"]
    for _ in range(2):
        window.show_page("clients")
    assert window.made == ["today", "clients"]
    assert window.page("clients").log == [("privacy", False), "activate", "activate"]


def test_ctrl_and_alt_with_a_digit_go_to_a_page(window, qtbot):
    with qtbot.waitSignal(window.page_shown) as shown:
        QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    assert shown.args == ["calendar"]
    QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert window.current_key() == "settings"
    assert window.rail.current() == 6


def test_the_title_is_the_program_and_never_a_client(window):
    window.show_page("clients", "王伟")
    assert window.windowTitle() == "Guanhu"
    assert window.page("clients").log[-1] == "王伟"


def test_one_search_finds_pages_commands_and_clients(window):
    ran = []
    window.add_command(lambda: PaletteItem("Back up the book", "", "save", lambda: ran.append("backup")))
    window.set_search(lambda text: [PaletteItem("Bai Min", "", "client", lambda: ran.append(text))])
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    edit = window.search.findChild(QLineEdit)
    assert window.search.isVisible()
    QTest.keyClicks(edit, "ba")
    assert [item.title for item in window.search._model.items] == ["Bai Min", "Back up the book"]
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert ran == ["ba"]
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(edit, "report")
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert window.current_key() == "reports"


def test_a_slow_search_answers_later_with_the_commands(window):
    window.set_search(lambda _text: None)
    window.search.open("sync")
    window.answer_search("sync", [PaletteItem("Client Sync", "", "client", lambda: None)])
    assert [item.title for item in window.search._model.items] == ["Client Sync", "Sync"]


def test_a_page_reaches_the_others_only_through_the_window(window):
    page = window.page("today")
    page.went.emit("clients", b"id")
    assert window.current_key() == "clients"
    assert window.page("clients").log[-1] == b"id"
    ran = []
    page.said.emit("Logged", "Undo", lambda: ran.append(1))
    assert window.toast.text() == "Logged"
    window.toast.run_action()
    assert ran == [1]
    page.waiting.emit(12)
    assert window.rail.buttons()[0].accessibleDescription() == "12"


def test_privacy_reaches_every_page_also_those_made_later(window):
    window.show_page("clients")
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.page("clients").log[-1] == ("privacy", True)
    assert window.page("reports").log == [("privacy", True)]
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.page("today").log[-1] == ("privacy", False)


def test_undo_works_when_there_is_something_and_text_fields_keep_their_own(window, qtbot):
    with qtbot.assertNotEmitted(window.undo_asked):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    window.bar.set_undo("call logged")
    window.bar.set_redo("import")
    assert window.bar.undo.accessibleName() == "Undo: call logged"
    with qtbot.waitSignal(window.undo_asked):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    with qtbot.waitSignal(window.redo_asked):
        QTest.keyClick(window, Qt.Key.Key_Y, CTRL)
    field = window.page("today").field
    field.setFocus()
    QTest.keyClicks(field, "ab")
    with qtbot.assertNotEmitted(window.undo_asked):
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == ""


def test_lock_and_scheme_are_asked_for(window, qtbot, memory):
    with qtbot.waitSignal(window.lock_asked):
        QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    with qtbot.waitSignal(window.scheme_chosen) as chosen:
        window.bar.scheme.click()
    assert chosen.args == ["dark"]
    assert memory.scheme == "dark"


def files(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "客户 清单.xlsx"))])
    return data


def test_files_may_be_dropped_anywhere(window, qtbot, tmp_path):
    data = files(tmp_path)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, none))
    assert window._drop.isVisible()
    assert not window.grab().isNull()
    with qtbot.waitSignal(window.files_dropped) as dropped:
        window._drop.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none))
    assert dropped.args == [[tmp_path / "客户 清单.xlsx"]]
    assert not window._drop.isVisible()


def test_text_that_is_dragged_over_is_no_file(window):
    data = QMimeData()
    data.setText("王伟")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, none))
    assert not window._drop.isVisible()


def test_the_window_remembers_size_page_and_splitters(open_window):
    first = open_window()
    first.resize(880, 640)
    first.show_page("greetings")
    first.page("greetings").splitter.setSizes([300, 500])
    first.page("greetings").view.setColumnWidth(0, 177)
    sizes = first.page("greetings").splitter.sizes()
    first.close()
    second = open_window()
    assert second.size() == first.size()
    assert second.current_key() == "greetings"
    assert second.page("greetings").splitter.sizes() == sizes
    assert second.page("greetings").view.columnWidth(0) == 177


def test_a_damaged_memory_only_means_the_defaults(tmp_path, qapp):
    (tmp_path / "window.ini").write_bytes(b"\x00\xff[[[")
    memory = WindowMemory(tmp_path)
    assert (memory.page, memory.scheme, memory.language) == ("", "light", "")


def test_a_problem_says_what_where_and_what_to_do(window):
    where = Place("C:/清单.xlsx", "客户", 118, "出生日期")
    problem = Problem("bad-day", "{day} is no day", "Correct it.", {"day": "31.2."}, where)
    dialog = window.show_error(problem)
    assert isinstance(dialog, ProblemDialog)
    texts = [child.text() for child in dialog.findChildren(QLabel)]
    assert texts == ["31.2. is no day", "Correct it.", "清单.xlsx · sheet 客户 · row 118 · column 出生日期"]
    dialog.accept()


def test_a_bug_is_shown_without_its_message(window):
    try:
        raise ValueError("王伟 13800138000")
    except ValueError as error:
        dialog = window.show_error(error)
        trace = safe_trace(error)
    assert isinstance(dialog, BugDialog)
    details = dialog.findChild(QPlainTextEdit).toPlainText()
    assert details == trace
    assert "ValueError" in details
    assert "test_shell.py" in details
    assert "13800138000" not in details
    dialog.accept()


def test_f1_lists_the_shortcuts(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: any(child.text() == "Ctrl+K" for child in window.findChildren(QLabel)))


def test_everything_that_takes_the_focus_has_a_name(window):
    window.show_page("clients")
    window.page("clients").field.setAccessibleName("Remark")
    kinds = (QAbstractButton, QLineEdit)
    nameless = [
        child
        for kind in kinds
        for child in window.findChildren(kind)
        if child.isVisible()
        and child.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not child.accessibleName()
        and not child.text()
        and child.objectName() != "qt_spinbox_lineedit"
        and child is not window.page("today").field
    ]
    assert nameless == []


def test_the_status_bar_says_what_is_known(window):
    window.status.set_data_date("2026-10-31")
    window.status.set_busy(True)
    texts = [child.text() for child in window.status.findChildren(QLabel)]
    assert "Data as of 2026-10-31" in texts
    assert "Not synced yet" in texts
    assert "Unlocked · encrypted on this computer" in texts
