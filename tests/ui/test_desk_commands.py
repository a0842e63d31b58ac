"""What Ctrl+K and the menu of the card offer beside pages: opportunity, referral, ownership and competitors."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.desk import TODAY, filled_desk
from tests.helpers.waiting import calm
from ui import theme
from ui.bootstrap import Desktop
from ui.card.mark_dialog import MarkDialog
from ui.pursuits.opportunity_dialog import OpportunityDialog
from ui.pursuits.referral_dialog import ReferralDialog
from workbench.texts import Texts

LONG = 20_000


@pytest.fixture
def desktop(tmp_path, qapp, qtbot):
    theme.apply(qapp, "light")
    made = Desktop(
        filled_desk(tmp_path, clients=6), today=lambda: TODAY, texts=Texts("en"), folder=tmp_path, version=""
    )
    try:
        made.show()
        calm(qtbot, made.tasks)
        yield made
    finally:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, MarkDialog | OpportunityDialog | ReferralDialog):
                dialog.done(0)
        made.window.close()
        made.shutdown()


def run(desktop, title):
    (item,) = [make() for make in desktop._commands() if make().title == title]
    item.run()


def opened(kind):
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def front(desktop, qtbot):
    got = []
    desktop.tasks.query(lambda desk: [(row.id, row.name) for row in desk.list_rows(TODAY)][:1], got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=LONG)
    ((client, name),) = got[0]
    desktop.window.show_page("clients", client)
    card = desktop.window.page("clients").card
    qtbot.waitUntil(lambda: card.card is not None and card.card.client.id == client, timeout=LONG)
    return card, client, name


def test_an_opportunity_and_a_referral_begin_from_anywhere(desktop):
    run(desktop, "New opportunity")
    assert len(opened(OpportunityDialog)) == 1
    run(desktop, "New referral")
    assert len(opened(ReferralDialog)) == 1


def test_they_are_about_the_client_in_front(desktop, qtbot):
    _card, client, _name = front(desktop, qtbot)
    run(desktop, "New referral")
    (dialog,) = opened(ReferralDialog)
    assert dialog._client == client


def test_ownership_and_competitors_are_noted_from_the_card_and_stand_in_its_story(desktop, qtbot):
    card, client, _name = front(desktop, qtbot)
    card.act("mark")
    (dialog,) = opened(MarkDialog)
    assert dialog.kind.code() == "ownership"
    dialog.code.choose("dispute")
    dialog.note.setText("城南支行也在联系")
    dialog.accept_button.click()
    calm(qtbot, desktop.tasks)
    got = []
    desktop.tasks.query(lambda desk: desk.told(client), got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=LONG)
    assert [one.values["note"] for one in got[0] if one.table == "mark"] == ["城南支行也在联系"]
