"""What the first screen asks for, the program makes: the demonstration book, and the second copy out of a packet."""

from __future__ import annotations

import argparse
import datetime as dt
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from db import keys
from db.packets.exchange import Exchange
from tests.helpers.desk import filled_desk
from tests.helpers.waiting import calm
from ui import bootstrap
from ui.app import Program
from ui.application import make_application
from workbench.services import syncing
from workbench.services.demo import fill_demo

SECRET = "seven purple herons cross the quiet lake"
PACKET = "4821-9035-7716"
LONG = 30_000


@pytest.fixture
def program(qtbot, monkeypatch, tmp_path):
    real = keys.Cost
    monkeypatch.setattr(keys, "Cost", lambda time=1, memory_kib=8, lanes=1: real(time, memory_kib, lanes))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(bootstrap, "fill_demo", partial(fill_demo, clients=12))
    app = make_application()
    monkeypatch.setattr(app, "quit", lambda: None)
    options = argparse.Namespace(
        book=str(tmp_path / "desk.guanhu"),
        passphrase_file=None,
        lang="en",
        today=dt.date(2026, 11, 23),
        command=None,
        json=False,
    )
    made = Program(app, options)
    made.start()
    yield made
    if made.desktop is not None:
        made.desktop.window.close()
    if made.screen is not None:
        made.screen.close()
    made.close()


def press(screen, text):
    button = next(made for made in screen.findChildren(QPushButton) if made.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def opened(program, qtbot):
    qtbot.waitUntil(lambda: program.desktop is not None, timeout=LONG)
    desktop = program.desktop
    calm(qtbot, desktop.tasks)
    return desktop


def test_the_demonstration_book_opens_at_once_and_is_not_the_book_of_next_time(program, qtbot):
    program._memory.settings.remove("window/book")
    press(program.screen, "Look at a demonstration book")
    desktop = opened(program, qtbot)
    assert len(desktop.workspace.desk.client_ids()) == 12
    assert program._memory.settings.value("window/book") is None


def test_a_packet_becomes_the_second_copy_of_the_book(program, qtbot, tmp_path):
    (tmp_path / "branch").mkdir()
    with filled_desk(tmp_path / "branch", clients=3) as desk:
        first = desk.client_ids()
        syncing.export(Exchange(desk), to="new", out=tmp_path / "first.rms", passphrase=PACKET)
    screen = program.screen
    press(screen, "Second copy from a packet…")
    form = screen.copier
    form.set_packet(tmp_path / "first.rms")
    for field in (form.passphrase, form.repeat):
        QTest.keyClicks(field.edit, SECRET)
    QTest.keyClicks(form.packet_passphrase.edit, "wrong")
    press(screen, "Make the copy")
    qtbot.waitUntil(lambda: form._message.text() == "That passphrase does not open the packet.", timeout=LONG)
    QTest.keyClicks(form.packet_passphrase.edit, PACKET)
    press(screen, "Make the copy")
    desktop = opened(program, qtbot)
    assert desktop.workspace.desk.client_ids() == first
