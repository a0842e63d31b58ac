"""One key gives everybody who came to a gathering the same gift; the form names who gets none, undo takes it all."""

from __future__ import annotations

import pytest

from tests.helpers.desk import TODAY, filled_desk, page_context
from tests.helpers.waiting import calm
from ui.gifts.gathering_dialog import GatheringGiftDialog
from ui.pages.gatherings.page import GatheringsPage
from workbench.services.clients import set_client
from workbench.services.gatherings import add_gathering
from workbench.services.inviting import arrive, invite

# Popups without a screen.
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
AT = "2026-11-21T02:00:00Z"


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_everybody_who_came_gets_a_gift_with_one_key_and_undo_takes_all(tmp_path, qtbot, language):
    with page_context(filled_desk(tmp_path, 24), language) as context:
        walk(context, qtbot, spoken=language == "en")


def walk(context, qtbot, *, spoken):
    def idle():
        calm(qtbot, context.tasks)

    def ask(query):
        got = []
        context.tasks.query(query, got.append)
        qtbot.waitUntil(lambda: bool(got))
        return got[0]

    rules, texts = context.rules, context.texts

    def make(desk):
        fields = {"title": "年末沙龙", "starts": f"{TODAY}T14:30"}
        _, (row,) = add_gathering(desk, rules=rules, texts=texts, template="salon", fields=fields)
        rows = desk.connection.execute(
            "SELECT id FROM client WHERE consent_messages IS NOT 0 AND no_contact IS NOT 1 AND mourning_until IS NULL"
            " AND public_official IS NOT 1 ORDER BY client_no LIMIT 4"
        ).fetchall()
        invite(desk, gathering=row, clients=[client for (client,) in rows], today=TODAY, at=AT, channel="call")
        return row

    salon = ask(make)
    page = GatheringsPage(context)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    page.activate()
    idle()
    page.open(salon)
    idle()
    people = page.gatherings.panel.people
    assert not people.gift.isEnabled()
    people.host.do("G")
    assert not page.findChildren(GatheringGiftDialog)
    came = [one.id for one in ask(lambda desk: desk.gatherings().attendances(salon))]
    official = ask(lambda desk: desk.gatherings().attendances(salon)[1].client_id)

    def arrived(desk):
        return arrive(desk, rules=rules, texts=texts, gathering=salon, people=came, at=AT, today=TODAY)

    context.tasks.change(arrived)
    context.tasks.change(lambda desk: set_client(desk, client=official, fields={"public_official": "yes"}))
    idle()
    assert people.gift.isEnabled()
    people.host.do("G")
    (form,) = page.findChildren(GatheringGiftDialog)
    idle()
    form.name.setText("书签")
    form.value.setText("20")
    form.name.textEdited.emit("书签")
    form._pause.timeout.emit()  # what would come 150 ms after the last key
    idle()
    refused = form.model.record_at(0)
    assert (refused.wish.client, refused.able) == (official, False)
    assert [one.able for one in form.model.records] == [False, True, True, True]
    if spoken:
        assert form.said.text() == "3 get it, 1 do not."
        assert "public official" in form.model.spoken_row(0)
        assert form.accept_button.text() == "Give (3)"
    form.submit()
    idle()
    assert form.error.isVisible()
    form.approver.setText("李行长")
    form.submit()
    idle()
    given = ask(lambda desk: desk.gift_book().gifts())
    assert {(one.item, one.status, one.gathering_id) for one in given} == {("书签", "given", salon)}
    assert len(given) == 3
    ask(lambda desk: desk.undo())
    assert ask(lambda desk: desk.gift_book().gifts()) == []
