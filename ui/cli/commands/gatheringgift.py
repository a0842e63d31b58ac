"""`gift gathering`: the same gift for everybody who came to a gathering, with the reasons of whoever gets none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ui.cli.commands.words import id_of
from ui.cli.giftdocuments import finding_documents, gift_document
from ui.cli.session import Misused, Session
from workbench.services.gatheringgifts import PURPOSE, GuestGift, give_at_gathering, guest_gifts
from workbench.services.giftchecking import GiftWish
from workbench.services.gifts import find_gifts


def gift_at_gathering(session: Session, words: Sequence[str], wish: GiftWish) -> int | None:
    """Give it as one step, or with `--dry-run` only say who would get it; whoever gets none is named with the reason.

    Returns:
        1 for a trial in which somebody would get none.
    """
    options, texts, tr = session.options, session.texts, session.texts.tr
    if len(words) != 1:
        raise Misused(tr("CommandLine", "gift {action} needs one id.", action="gathering"))
    gathering = id_of(words[0])
    wish = wish if options.purpose else replace(wish, purpose=PURPOSE)
    people = guest_gifts(session.desk, gathering=gathering, wish=wish)
    document: dict[str, object] = {"operation": None, "ids": [], "gifts": [], "people": _documents(session, people)}
    if not options.dry_run:
        changes, ids = give_at_gathering(
            session.desk,
            rules=session.rules,
            gathering=gathering,
            wish=wish,
            today=session.today,
            approver=options.by,
            handed=not options.planned,
        )
        session.refresh()
        gifts = [gift_document(one, texts) for one in find_gifts(session.desk, ids)]
        document |= {"operation": changes.operation, "ids": ids, "gifts": gifts}
    heads = [tr("CommandLine", "Client number"), tr("CommandLine", "Name"), "", tr("CommandLine", "Why")]
    yes, no = tr("CommandLine", "gets it"), tr("CommandLine", "gets none")
    rows = [
        [one.client_no, one.name, yes if one.able else no, " ".join(str(texts.said(each.reason)) for each in one.found)]
        for one in people
    ]
    session.show_table(document, heads, rows)
    return int(options.dry_run and not all(one.able for one in people)) or None


def _documents(session: Session, people: Sequence[GuestGift]) -> list[dict[str, object]]:
    return [
        {
            "client_no": one.client_no,
            "client_id": one.wish.client,
            "name": one.name,
            "gets_it": one.able,
            "found": finding_documents(one.found, session.texts),
        }
        for one in people
    ]
