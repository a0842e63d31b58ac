"""The first screen: it asks for what is needed, refuses weak passphrases, and slows down who guesses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from ui import theme
from ui.unlock.screen import UnlockScreen

GOOD = "lantern tide copper willow hammer"


@pytest.fixture
def recent(tmp_path):
    return [tmp_path / "王敏.guanhu"]


@pytest.fixture
def unlock(qtbot, qapp, tmp_path, recent):
    theme.apply(qapp, "light")
    screen = UnlockScreen(tmp_path, recent)
    qtbot.addWidget(screen)
    screen.show()
    return screen


@pytest.fixture
def create(qtbot, qapp, tmp_path):
    theme.apply(qapp, "light")
    screen = UnlockScreen(tmp_path)
    qtbot.addWidget(screen)
    screen.show()
    return screen


def test_the_first_start_makes_a_book_and_later_ones_unlock_it(unlock, create):
    assert unlock.opener.isVisible()
    assert not unlock.maker.isVisible()
    assert create.maker.isVisible()


def test_enter_in_the_passphrase_unlocks(unlock, recent, qtbot):
    field = unlock.opener._field
    assert not unlock.opener._unlock.isEnabled()
    QTest.keyClicks(field.edit, "secret")
    with qtbot.waitSignal(unlock.unlock_asked) as asked:
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert asked.args == [recent[0], "secret"]
    unlock.show_busy(True)
    with qtbot.assertNotEmitted(unlock.unlock_asked):
        QTest.keyClick(field.edit, Qt.Key.Key_Return)


def test_wrong_passphrases_wait_longer_and_longer(unlock):
    form = unlock.opener
    waits = []
    for _ in range(8):
        unlock.show_wrong()
        waits.append(form._left)
    assert waits == [0, 1, 2, 5, 10, 30, 30, 30]
    QTest.keyClicks(form._field.edit, "secret")
    assert not form._unlock.isEnabled()
    for _ in range(30):
        form._on_second()
    assert form._unlock.isEnabled()
    assert form._message.text() == "That passphrase does not open this book."


def test_a_wrong_passphrase_is_forgotten_and_hidden_again(unlock):
    form = unlock.opener
    form._field._eye.click()
    QTest.keyClicks(form._field.edit, "secret")
    assert form._field.edit.echoMode() == QLineEdit.EchoMode.Normal
    unlock.show_wrong()
    assert form._field.text() == ""
    assert form._field.edit.echoMode() == QLineEdit.EchoMode.Password


def test_caps_lock_is_noticed_from_the_letters(unlock):
    field = unlock.opener._field
    QTest.keyClicks(field.edit, "A")
    assert field._caps.isVisible()
    QTest.keyClicks(field.edit, "a")
    assert not field._caps.isVisible()
    QTest.keyClicks(field.edit, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not field._caps.isVisible()


def fill(form, *, passphrase=GOOD, repeat=GOOD, approver="行长"):
    form._manager.setText("王敏")
    form._branch.setText("江海支行")
    form.passphrase.edit.setText(passphrase)
    form.repeat.edit.setText(repeat)
    form._approved.setChecked(bool(approver))
    form._approver.setText(approver)


def test_a_book_is_made_only_when_everything_is_there(create, qtbot, tmp_path):
    form = create.maker
    fill(form)
    with qtbot.waitSignal(create.create_asked) as asked:
        form.make.click()
    book = asked.args[0]
    assert book.path == tmp_path / "王敏.guanhu"
    assert (book.passphrase, book.manager, book.branch, book.approver) == (GOOD, "王敏", "江海支行", "行长")
    assert GOOD not in repr(book)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"passphrase": "Password123!", "repeat": "Password123!"}, "The passphrase is too weak."),
        ({"repeat": GOOD + "x"}, "The two passphrases differ."),
        ({"approver": ""}, "The approval is missing."),
    ],
)
def test_what_is_missing_is_said(create, qtbot, wrong, said):
    fill(create.maker, **wrong)
    assert not create.maker.make.isEnabled()
    assert create.maker._message.text() == said
    with qtbot.assertNotEmitted(create.create_asked):
        QTest.keyClick(create.maker.repeat.edit, Qt.Key.Key_Return)


def test_a_file_named_by_hand_stays(create, tmp_path):
    form = create.maker
    form.path.setText(str(tmp_path / "mine.guanhu"))
    form.path_chosen()
    form._manager.setText("李芳")
    assert Path(form.path.text()).name == "mine.guanhu"


def test_a_name_with_signs_makes_a_plain_file_name(create):
    create.maker._manager.setText("王/敏:*")
    assert Path(create.maker.path.text()).name == "王敏.guanhu"


def test_problems_are_shown_on_the_form_in_front(unlock):
    unlock.show_problem("The book is newer than this program.", "Install the new version.")
    assert "newer" in unlock.opener._message.text()
    unlock.show_create()
    unlock.show_problem("The folder is read-only.")
    assert "read-only" in unlock.maker._message.text()


def test_one_goes_from_one_form_to_the_other(unlock):
    press(unlock, "New book…")
    assert unlock.maker.isVisible()
    press(unlock, "I have a book")
    assert unlock.opener.isVisible()


def fill_copy(form, packet):
    form.set_packet(packet)
    QTest.keyClicks(form.packet_passphrase.edit, "1234-5678")
    for field in (form.passphrase, form.repeat):
        QTest.keyClicks(field.edit, GOOD)


def test_the_second_copy_is_asked_for_with_packet_and_two_passphrases(unlock, qtbot, tmp_path):
    press(unlock, "Second copy from a packet…")
    form = unlock.copier
    assert form.isVisible()
    assert not form.make.isEnabled()
    fill_copy(form, tmp_path / "first.rms")
    with qtbot.waitSignal(unlock.copy_asked) as asked:
        QTest.keyClick(form.repeat.edit, Qt.Key.Key_Return)
    wanted = asked.args[0]
    assert (wanted.packet, wanted.packet_passphrase, wanted.passphrase) == (tmp_path / "first.rms", "1234-5678", GOOD)
    assert wanted.path == tmp_path / "My book.guanhu"
    assert GOOD not in repr(wanted)


def test_a_wrong_passphrase_of_the_packet_is_said_on_the_form_of_the_copy(unlock, tmp_path):
    unlock.show_copy()
    fill_copy(unlock.copier, tmp_path / "first.rms")
    unlock.show_wrong()
    assert unlock.copier._message.text() == "That passphrase does not open the packet."
    assert unlock.copier.packet_passphrase.text() == ""
    assert unlock.opener._wrong == 0


def test_the_demonstration_book_is_offered_on_the_first_start_too(create, qtbot):
    with qtbot.waitSignal(create.demo_asked):
        press(create, "Look at a demonstration book")


def press(screen, text):
    next(made for made in screen.findChildren(QPushButton) if made.text() == text).click()


def test_nothing_heavy_is_loaded_for_the_first_screen():
    """Goal P1: the unlock screen is painted before anything that the book needs is imported."""
    code = (
        "import sys, os; os.environ['QT_QPA_PLATFORM']='offscreen';"
        "from pathlib import Path; from PySide6.QtWidgets import QApplication; from ui import theme;"
        "from ui.unlock.screen import UnlockScreen; app=QApplication([]); theme.apply(app,'light');"
        "s=UnlockScreen(Path('.'),[Path('a.guanhu')]); s.show(); app.processEvents(); s.grab();"
        "print([m for m in sys.modules if m.split('.')[0] in"
        " ('sqlalchemy','reportlab','sqlcipher3','pypinyin','db','workbench','cryptography','argon2')"
        " or m in ('PySide6.QtPdf','PySide6.QtPdfWidgets','PySide6.QtPrintSupport','PySide6.QtSvg')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
