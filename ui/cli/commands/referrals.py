"""`referrals`, `referral`: clients that somebody pointed out, and the week in which to follow up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ui.cli.commands.opportunities import source_names
from ui.cli.commands.words import amount_fen, code_in, id_of
from ui.cli.opportunitydocuments import outcome_name, referral_document, source_name
from ui.cli.session import Misused, Session
from workbench.domain.changes import Changes
from workbench.domain.referrals import CLOCKS, Referral, by_referrer, clock
from workbench.services.opportunities import needs, referral_rules
from workbench.services.referrals import (
    add_referral,
    close_referral,
    delete_referral,
    find_referral,
    follow_referral,
    give_feedback,
)


def show_referrals(session: Session) -> None:
    """Show the referrals asked for with their clocks, or with `--figures` who pointed out how many."""
    options, desk, texts, tr = session.options, session.desk, session.texts, session.texts.tr
    found = desk.pipeline().referrals([desk.client_id(options.client)] if options.client else None)
    if options.by:
        found = [one for one in found if one.referrer == options.by.strip()]
    if options.figures:
        _show_figures(session, found)
        return
    if options.state != "all":
        found = [one for one in found if (one.outcome or "open") == options.state]
    documents = [referral_document(one, texts, session.today) for one in found]
    heads = [
        tr("CommandLine", "Id"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Source"),
        tr("CommandLine", "Pointed out by"),
        tr("CommandLine", "Day"),
        tr("CommandLine", "First contact by"),
        tr("CommandLine", "State"),
    ]
    rows = [
        [
            one.id.hex(),
            one.client_name,
            source_name(one.source, texts),
            one.referrer,
            one.on,
            clock(one, referral_rules(), session.today).due,
            outcome_name(one.outcome, texts) if one.outcome else _clock(one, session),
        ]
        for one in found
    ]
    session.show_table(documents, heads, rows, tr("CommandLine", "No referral fits."))


def _clock(one: Referral, session: Session) -> str:
    found = clock(one, referral_rules(), session.today)
    said = session.texts.tr("Opportunities", CLOCKS[found.state])
    return said if found.left is None else f"{said} ({found.left:+d})"


def _show_figures(session: Session, found: Sequence[Referral]) -> None:
    texts, tr = session.texts, session.texts.tr
    figures = by_referrer(found)
    documents = [
        {
            "referrer": one.referrer or None,
            "role": one.role or None,
            "referrals": len(one),
            "by_outcome": {outcome: list(ids) for outcome, ids in one.by_outcome.items()},
        }
        for one in figures
    ]
    heads = [tr("CommandLine", "Pointed out by"), tr("CommandLine", "Referrals"), tr("CommandLine", "State")]
    rows = [
        [
            one.referrer,
            len(one),
            " ".join(
                f"{tr('CommandLine', 'Open') if outcome == 'open' else outcome_name(outcome, texts)} {len(ids)}"
                for outcome, ids in one.by_outcome.items()
            ),
        ]
        for one in figures
    ]
    session.show_table(documents, heads, rows, tr("CommandLine", "No referral fits."))


#: What only an opportunity that follows has.
_FOLLOWED = ("need", "title", "amount", "next", "next_on")


def referral(session: Session) -> None:
    """Do one thing with one referral, and show it."""
    action, *rest = session.options.words
    if action not in _ACTIONS:
        raise Misused(session.texts.tr("CommandLine", "Choose one of: {names}", names=", ".join(_ACTIONS)))
    if not rest or (len(rest) > 1 and action != "add"):
        raise Misused(session.texts.tr("CommandLine", "referral {action} needs one number or id.", action=action))
    idle = [
        f"--{name.replace('_', '-')}" for name in _FOLLOWED if action != "follow" and getattr(session.options, name)
    ]
    if idle:
        raise Misused(session.texts.tr("CommandLine", "Not understood: {what}", what=" ".join(idle)))
    changes, row, more = _ACTIONS[action](session, rest)
    session.refresh()
    gone = action == "delete"
    shown = None if gone else referral_document(find_referral(session.desk, row), session.texts, session.today)
    document = {"operation": changes.operation, "id": row, "referral": shown} | more
    session.show(document, lambda: [session.texts.tr("CommandLine", "Done.")])


def _add(session: Session, words: Sequence[str]) -> tuple[Changes, bytes, dict[str, bytes]]:
    options, desk, rules = session.options, session.desk, referral_rules()
    person = dict(word.split("=", 1) for word in words if "=" in word)
    if bool(person) == (len(person) != len(words)):
        raise Misused(
            session.texts.tr("CommandLine", "referral add needs one client number, or name=… of somebody new.")
        )
    if not person and len(words) > 1:
        raise Misused(session.texts.tr("CommandLine", "Not understood: {what}", what=" ".join(words[1:])))
    changes, row = add_referral(
        desk,
        texts=session.texts,
        today=session.today,
        client=None if person else desk.client_id(words[0]),
        person=person,
        on=options.on,
        source=code_in(options.source, source_names()),
        signals=[code_in(word, rules.signals) for word in options.signal],
        referrer=options.by,
        role=code_in(options.role, rules.roles),
        referrer_id=desk.client_id(options.by_client) if options.by_client else None,
        assigned=options.assigned,
        note=options.note,
    )
    return changes, row, {}


def _follow(session: Session, words: Sequence[str]) -> tuple[Changes, bytes, dict[str, bytes]]:
    options, row = session.options, id_of(words[0])
    changes, made = follow_referral(
        session.desk,
        referral=row,
        today=session.today,
        need=code_in(options.need, needs()),
        title=options.title,
        amount_fen=amount_fen(options.amount),
        next_title=options.next,
        next_due=options.next_on,
    )
    return changes, row, {"opportunity": made}


def _feedback(session: Session, words: Sequence[str]) -> tuple[Changes, bytes, dict[str, bytes]]:
    options, row = session.options, id_of(words[0])
    changes = give_feedback(session.desk, referral=row, feedback=options.note, today=session.today, on=options.on)
    return changes, row, {}


def _close(session: Session, words: Sequence[str]) -> tuple[Changes, bytes, dict[str, bytes]]:
    options, row = session.options, id_of(words[0])
    changes = close_referral(
        session.desk,
        texts=session.texts,
        referral=row,
        outcome=options.outcome,
        today=session.today,
        on=options.on,
        note=options.note,
    )
    return changes, row, {}


def _delete(session: Session, words: Sequence[str]) -> tuple[Changes, bytes, dict[str, bytes]]:
    row = id_of(words[0])
    return delete_referral(session.desk, referral=row), row, {}


_ACTIONS: Mapping[str, Callable[[Session, Sequence[str]], tuple[Changes, bytes, dict[str, bytes]]]] = {
    "add": _add,
    "follow": _follow,
    "feedback": _feedback,
    "close": _close,
    "delete": _delete,
}
