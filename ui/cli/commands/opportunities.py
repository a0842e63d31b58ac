"""`opportunities`, `opportunity`: the needs that are followed, and what is done with one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ui.cli.commands.words import amount_fen, code_in, id_of
from ui.cli.opportunitydocuments import (
    heap_document,
    need_name,
    opportunity_document,
    source_document,
    source_name,
    stage_document,
)
from ui.cli.session import Misused, Session
from workbench.domain.changes import Changes
from workbench.domain.money import yuan
from workbench.domain.opportunities import Opportunity, stuck
from workbench.domain.pipeline import by_need, by_source, by_stage, outcome_heaps
from workbench.domain.stages import OUTCOMES
from workbench.ports import Value
from workbench.services.opportunities import (
    add_opportunity,
    close_opportunity,
    delete_opportunity,
    find_opportunity,
    needs,
    plan_next,
    referral_rules,
    reopen_opportunity,
    set_opportunity,
    stages,
    step_opportunity,
)


def show_opportunities(session: Session) -> None:
    """Show the opportunities asked for, or with `--figures` what they come to."""
    options, texts, tr = session.options, session.texts, session.texts.tr
    found = chosen(session)
    if options.figures:
        _show_figures(session, found)
        return
    documents = [opportunity_document(one, texts, session.today) for one in found]
    heads = [
        tr("CommandLine", "Id"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Need"),
        tr("CommandLine", "Amount"),
        tr("CommandLine", "Step"),
        tr("CommandLine", "Days"),
        tr("CommandLine", "Next step"),
        tr("CommandLine", "State"),
    ]
    rows = [
        [
            one.id.hex(),
            one.client_name,
            one.title or need_name(one.need, texts),
            "" if one.amount_fen is None else yuan(one.amount_fen),
            texts.named(stages().stage_name(one.stage)),
            one.standing(session.today) if one.open else "",
            f"{one.next.due} {one.next.title}" if one.next else "",
            _state(one, session),
        ]
        for one in found
    ]
    session.show_table(documents, heads, rows, tr("CommandLine", "No opportunity fits."))


def _state(one: Opportunity, session: Session) -> str:
    tr = session.texts.tr
    if one.outcome:
        return tr("Opportunities", OUTCOMES[one.outcome]) if one.outcome in OUTCOMES else one.outcome
    return tr("Opportunities", "Stuck") if stuck(one, stages(), session.today) else ""


def chosen(session: Session) -> list[Opportunity]:
    """Return the opportunities that the options ask for; figures are of every state unless one is named."""
    options, desk = session.options, session.desk
    clients = [desk.client_id(options.client)] if options.client else None
    found = desk.pipeline().opportunities(clients)
    if options.stage:
        wanted = code_in(options.stage, {stage.code: stage.name for stage in stages().stages})
        found = [one for one in found if one.stage == wanted]
    if options.need:
        wanted = code_in(options.need, needs())
        found = [one for one in found if one.need == wanted]
    if options.source:
        wanted = code_in(options.source, source_names())
        found = [one for one in found if one.source == wanted]
    if options.stuck:
        found = [one for one in found if stuck(one, stages(), session.today)]
    if options.state == "all" or options.figures:
        return found
    return [one for one in found if (one.outcome or "open") == options.state]


def source_names() -> dict[str, Mapping[str, str]]:
    """Return the sources by code."""
    return {code: one.name for code, one in referral_rules().sources.items()}


def _show_figures(session: Session, found: Sequence[Opportunity]) -> None:
    texts, tr = session.texts, session.texts.tr
    steps = by_stage(found, stages())
    sources = by_source(found, tuple(referral_rules().sources))
    wanted = by_need(found, tuple(needs()))
    document = {
        "states": {state: heap_document(one) for state, one in outcome_heaps(found).items()},
        "stages": [stage_document(one, texts) for one in steps],
        "sources": [source_document(one, source_name(one.code, texts)) for one in sources],
        "needs": [source_document(one, need_name(one.code, texts)) for one in wanted],
    }
    heads = [
        tr("CommandLine", "Step"),
        tr("CommandLine", "Open"),
        tr("CommandLine", "Amount"),
        tr("CommandLine", "Entered"),
        tr("CommandLine", "Went on"),
        tr("CommandLine", "Ended"),
        "%",
    ]
    rows = [
        [
            texts.named(stages().stage_name(one.stage)),
            len(one.here),
            yuan(one.here.amount_fen),
            len(one.entered),
            len(one.passed),
            len(one.ended),
            "" if one.rate is None else one.rate / 100,
        ]
        for one in steps
    ]
    session.show_table(document, heads, rows)


def opportunity(session: Session) -> None:
    """Do one thing with one opportunity, and show it."""
    action, *rest = session.options.words
    if action not in _ACTIONS:
        raise Misused(session.texts.tr("CommandLine", "Choose one of: {names}", names=", ".join(_ACTIONS)))
    if not rest or (len(rest) > 1 and action != "set"):
        raise Misused(session.texts.tr("CommandLine", "opportunity {action} needs one number or id.", action=action))
    changes, row = _ACTIONS[action](session, rest)
    session.refresh()
    after = None if action == "delete" else find_opportunity(session.desk, row)
    shown = opportunity_document(after, session.texts, session.today) if after else None
    document = {"operation": changes.operation, "id": row, "opportunity": shown}
    session.show(document, lambda: [session.texts.tr("CommandLine", "Done.")])


def _add(session: Session, words: Sequence[str]) -> tuple[Changes, bytes]:
    options, desk = session.options, session.desk
    return add_opportunity(
        desk,
        client=desk.client_id(words[0]),
        today=session.today,
        title=options.title,
        need=code_in(options.need, needs()),
        product=options.product,
        amount_fen=amount_fen(options.amount),
        source=code_in(options.source, source_names()),
        stage=_stage(options.stage),
        on=options.on,
        note=options.note,
        next_title=options.next,
        next_due=options.next_on,
    )


def _step(session: Session, words: Sequence[str]) -> tuple[Changes, bytes]:
    options, row = session.options, id_of(words[0])
    changes = step_opportunity(
        session.desk,
        opportunity=row,
        today=session.today,
        to=_stage(options.to),
        on=options.on,
        note=options.note,
        interaction=id_of(options.contact) if options.contact else None,
        next_title=options.next,
        next_due=options.next_on,
    )
    return changes, row


def _stage(word: str) -> str:
    return code_in(word, {stage.code: stage.name for stage in stages().stages})


def _set(session: Session, words: Sequence[str]) -> tuple[Changes, bytes]:
    options, row = session.options, id_of(words[0])
    fields = _fields(session, words[1:])
    if options.next or options.next_on:
        if fields or options.next_on is None:
            raise Misused(session.texts.tr("CommandLine", "Set fields, or a next step with --next and --next-on."))
        return plan_next(session.desk, opportunity=row, title=options.next, due=options.next_on), row
    return set_opportunity(session.desk, opportunity=row, fields=fields), row


def _fields(session: Session, words: Sequence[str]) -> dict[str, Value]:
    """Return field=value pairs as they are kept; `amount` is in yuan."""
    found: dict[str, Value] = {}
    for word in words:
        name, mark, value = word.partition("=")
        if not mark:
            raise Misused(
                session.texts.tr("CommandLine", "Fields are given as name=value, for instance amount=500000.")
            )
        if name == "amount":
            found["amount_fen"] = amount_fen(value)
        elif name == "need":
            found[name] = code_in(value, needs())
        else:
            found[name] = code_in(value, source_names()) if name == "source" else value
    return found


def _close(session: Session, words: Sequence[str]) -> tuple[Changes, bytes]:
    options, row = session.options, id_of(words[0])
    changes = close_opportunity(
        session.desk,
        opportunity=row,
        outcome=options.outcome,
        reason=code_in(options.reason, {one.code: one.name for one in stages().reasons}),
        today=session.today,
        on=options.on,
        note=options.note,
    )
    return changes, row


def _reopen(session: Session, words: Sequence[str]) -> tuple[Changes, bytes]:
    row = id_of(words[0])
    return reopen_opportunity(session.desk, opportunity=row, today=session.today, note=session.options.note), row


def _delete(session: Session, words: Sequence[str]) -> tuple[Changes, bytes]:
    row = id_of(words[0])
    return delete_opportunity(session.desk, opportunity=row), row


_ACTIONS: Mapping[str, Callable[[Session, Sequence[str]], tuple[Changes, bytes]]] = {
    "add": _add,
    "step": _step,
    "set": _set,
    "close": _close,
    "reopen": _reopen,
    "delete": _delete,
}
