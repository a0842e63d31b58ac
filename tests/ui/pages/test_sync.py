"""同步: a packet made here is rehearsed and merged there, and a conflict is decided on the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from db.desk import Desk
from db.packets import seal
from db.packets.copies import make_copy
from db.packets.exchange import Exchange
from tests.helpers.books import CHEAP, PASSPHRASE
from tests.helpers.pages import ask
from ui.card.reason_dialog import ReasonDialog
from ui.pages.settings.history import read_events
from ui.pages.sync.export_dialog import NEW
from ui.pages.sync.merge_dialog import MergeDialog
from ui.pages.sync.page import SyncPage
from ui.widgets.choices import ConflictCard
from workbench.domain.problems import Problem, WrongPassphraseError
from workbench.services.clients import delete_client, set_client
from workbench.services.syncing import rename_copy

pytestmark = pytest.mark.book(clients=12)

quick = pytest.mark.usefixtures("quick_seal")
WORDS = "tide-4821-wombat-quill-0937-ember"


@pytest.fixture
def quick_seal(monkeypatch):
    """Seal in no time: the true seal costs a second on purpose; `tests/db/sync` and one test here use it."""

    def opened(content, passphrase, file):
        mark = f"sealed {passphrase}\n".encode()
        if content.startswith(mark):
            return content[len(mark) :]
        code = "wrong-packet-passphrase" if content.startswith(b"sealed") else "not-a-packet"
        kind = WrongPassphraseError if content.startswith(b"sealed") else Problem
        raise kind(code, "The packet {file} does not open.", values={"file": file})

    monkeypatch.setattr(seal, "seal", lambda content, passphrase: f"sealed {passphrase}\n".encode() + content)
    monkeypatch.setattr(seal, "unseal", opened)


@pytest.fixture
def page(context, qtbot):
    made = SyncPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 680)
    made.show()
    made.activate()
    qtbot.waitUntil(lambda: made.model.total > 0)
    return made


def export_for_new(page, qtbot, path):
    dialog = page.ask_export()
    dialog.to.setCurrentIndex(dialog.to.findData(NEW))
    for field in (dialog.first, dialog.second):
        QTest.keyClicks(field.edit, WORDS)
    assert dialog.ready() == ""
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        dialog.export_to(path)


def laptop_packet(page, context, qtbot, tmp_path, change=None):
    """Make a second copy, change something there (the remark of a client) and bring its packet."""
    export_for_new(page, qtbot, tmp_path / "first.rms")
    path = tmp_path / "laptop" / "copy.guanhu"
    own = ask(context, qtbot, lambda desk: desk.device.hex())
    client = ask(context, qtbot, lambda desk: desk.client_id("8800100001"))
    copy, _merged = make_copy(
        path, PASSPHRASE, packet=tmp_path / "first.rms", packet_passphrase=WORDS, cost=CHEAP, kind=Desk
    )
    with copy:
        rename_copy(Exchange(copy), name="laptop")
        if change is None:
            set_client(copy, client=client, fields={"remark": "from the laptop"})
        else:
            change(copy, client)
        Exchange(copy).export(to=own, out=tmp_path / "second.rms", passphrase=WORDS)
    return client, tmp_path / "second.rms"


def merge(page, qtbot, packet):
    dialog = page.rehearse(packet)
    QTest.keyClicks(dialog.passphrase.edit, WORDS)
    QTest.keyClick(dialog.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.account is not None, timeout=20_000)
    account = dialog.account
    with qtbot.waitSignal(dialog.merged, timeout=20_000):
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    return account


def remark(context, qtbot, client):
    return ask(context, qtbot, lambda desk: desk.row("client", client)["remark"])


@quick
def test_a_packet_travels_and_its_merge_can_be_undone(page, context, qtbot, tmp_path):
    client, packet = laptop_packet(page, context, qtbot, tmp_path)
    before = remark(context, qtbot, client)
    account = merge(page, qtbot, packet)
    assert (account.signer, account.clients.changed, account.clients.new) == ("laptop", 1, 0)
    assert remark(context, qtbot, client) == "from the laptop"
    qtbot.waitUntil(lambda: {row.name for row in page.model.records} >= {"laptop"})
    with qtbot.waitSignal(context.tasks.changed):
        context.tasks.change(lambda desk: desk.undo())
    assert remark(context, qtbot, client) == before


@quick
@pytest.mark.parametrize("take", ["mine", "theirs", "other"])
def test_a_conflict_is_decided_on_its_card(page, context, qtbot, tmp_path, take):
    client, packet = laptop_packet(page, context, qtbot, tmp_path)
    context.tasks.change(lambda desk: set_client(desk, client=client, fields={"remark": "from the branch"}))
    merge(page, qtbot, packet)
    qtbot.waitUntil(lambda: bool(page.conflicts.findChildren(ConflictCard)))
    (row,) = page.conflicts._rows
    assert (row.field, row.mine, row.theirs) == ("remark", "from the branch", "from the laptop")
    card = page.conflicts.findChildren(ConflictCard)[-1]
    with qtbot.waitSignal(context.tasks.changed):
        if take == "other":
            field = card.findChild(QLineEdit)
            QTest.keyClicks(field, "both were right")
            QTest.keyClick(field, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(card._buttons[take], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.conflicts._rows)
    expected = {"mine": "from the branch", "theirs": "from the laptop", "other": "both were right"}
    assert remark(context, qtbot, client) == expected[take]


@quick
def test_a_merged_packet_has_nothing_more_to_give(page, context, qtbot, tmp_path):
    _client, packet = laptop_packet(page, context, qtbot, tmp_path)
    merge(page, qtbot, packet)
    dialog = page.rehearse(packet)
    QTest.keyClicks(dialog.passphrase.edit, WORDS)
    dialog.rehearse()
    qtbot.waitUntil(lambda: dialog.account is not None and not dialog._busy.isVisible(), timeout=20_000)
    assert not dialog.go.isEnabled()
    dialog.reject()


@quick
def test_a_wrong_passphrase_and_a_wrong_file_are_said_in_the_dialog(page, context, qtbot, tmp_path):
    _client, packet = laptop_packet(page, context, qtbot, tmp_path)
    dialog = page.rehearse(packet)
    QTest.keyClicks(dialog.passphrase.edit, "something else")
    dialog.rehearse()
    qtbot.waitUntil(lambda: bool(dialog._message.text()), timeout=20_000)
    assert dialog.account is None
    assert dialog.passphrase.text() == ""
    dialog.reject()
    wrong = tmp_path / "picture.rms"
    wrong.write_bytes(b"no packet")
    other = page.rehearse(wrong)
    QTest.keyClicks(other.passphrase.edit, WORDS)
    other.rehearse()
    qtbot.waitUntil(lambda: "picture.rms" in other._message.text(), timeout=20_000)
    other.reject()


def values_of(page):
    return " ".join(
        made.text() for card in page.conflicts.findChildren(ConflictCard) for made in card.findChildren(QLabel)
    )


@quick
def test_numbers_in_conflicts_are_masked_until_a_reason_is_given(page, context, qtbot, tmp_path):
    here, there = "110101198001011234", "110101198001015678"
    client, packet = laptop_packet(
        page, context, qtbot, tmp_path, lambda copy, client: set_client(copy, client=client, fields={"id_no": there})
    )
    context.tasks.change(lambda desk: set_client(desk, client=client, fields={"id_no": here}))
    merge(page, qtbot, packet)
    qtbot.waitUntil(lambda: bool(page.conflicts.findChildren(ConflictCard)))
    shown = values_of(page)
    assert "110101********5678" in shown
    assert there not in shown
    page.conflicts.reveal()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ReasonDialog) and one.isVisible())
    QTest.keyClicks(dialog._reason, "deciding a conflict")
    QTest.keyClick(dialog._reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: there in values_of(page))
    page.conflicts.reveal()
    qtbot.waitUntil(lambda: there not in values_of(page))
    assert ask(context, qtbot, read_events)[0].reason == "deciding a conflict"


@quick
def test_a_packet_that_deletes_many_clients_asks_for_the_passphrase_of_the_book(page, context, qtbot, tmp_path):
    def delete_most(copy, _client):
        for client in copy.client_ids()[:9]:
            delete_client(copy, client=client)

    _client, packet = laptop_packet(page, context, qtbot, tmp_path, delete_most)
    dialog = page.rehearse(packet)
    QTest.keyClicks(dialog.passphrase.edit, WORDS)
    QTest.keyClick(dialog.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.account is not None and not dialog._busy.isVisible(), timeout=20_000)
    assert dialog.account.guarded
    assert dialog.confirm.isVisible()
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.confirm.edit, "not the passphrase")
    QTest.keyClick(dialog.confirm.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog._message.text()), timeout=20_000)
    assert len(ask(context, qtbot, lambda desk: desk.client_ids())) == 12
    assert dialog.confirm.text() == ""
    dialog.confirm.edit.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.merged, timeout=20_000):
        QTest.keyClick(dialog.confirm.edit, Qt.Key.Key_Return)
    assert len(ask(context, qtbot, lambda desk: desk.client_ids())) == 3


def test_the_file_on_the_stick_is_sealed(page, context, qtbot, tmp_path):
    export_for_new(page, qtbot, tmp_path / "out.rms")
    content = (tmp_path / "out.rms").read_bytes()
    assert content.startswith(b"age-encryption.org/v1")
    assert ask(context, qtbot, lambda desk: desk.history()[-1].entry.verb) == "export"


def test_a_weak_or_mistyped_passphrase_makes_no_packet(page, qtbot):
    dialog = page.ask_export()
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.first.edit, "12345678")
    assert "Too easy" in dialog.ready()
    dialog.first.edit.clear()
    QTest.keyClicks(dialog.first.edit, WORDS)
    QTest.keyClicks(dialog.second.edit, WORDS[:-1])
    assert "not the same" in dialog.ready()
    dialog._on_suggest()
    assert dialog.ready() == ""
    assert dialog.go.isEnabled()
    dialog.reject()


def test_a_dropped_packet_is_rehearsed(page, qtbot, tmp_path):
    packet = tmp_path / "x.rms"
    packet.write_bytes(b"")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(packet))])
    spot = QPointF(40, 40)
    none = Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(page, QDragEnterEvent(spot.toPoint(), copy, data, left, none))
    QApplication.sendEvent(page, QDropEvent(spot, copy, data, left, none))
    qtbot.waitUntil(lambda: page.findChild(MergeDialog) is not None)
    page.findChild(MergeDialog).reject()


def test_this_copy_can_be_named(page, context, qtbot):
    page.name.setFocus()
    page.name.clear()
    QTest.keyClicks(page.name, "branch")
    with qtbot.waitSignal(context.tasks.changed):
        QTest.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.name for row in page.model.records] == ["branch"])


def test_without_another_copy_the_page_says_how_it_works(page):
    assert page._alone.isVisible()
    assert page.conflicts._empty.isVisible()
