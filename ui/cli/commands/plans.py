"""`plan` and `grid`: the service plan of a client and the grid of nine fields, from the command line."""

from __future__ import annotations

from collections.abc import Mapping

from ui.cli.session import Misused, Session
from ui.cli.wordnotice import notice
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.plans import ServicePlan, known_text, plan_of, plan_rules, write_passages


def plan(session: Session) -> None:
    """Show a service plan with what is known for each part, or write parts of it."""
    client = session.desk.client_id(session.options.client)
    texts = _said(session)
    notice(session, *texts.values())
    if session.options.adopt:
        known = {one.part.code: known_text(one, session.texts) for one in _plan_of(session, client).parts}
        texts = {**{code: known.get(code, "") for code in session.options.adopt}, **texts}
        _refuse_unknown([code for code in session.options.adopt if not known.get(code)])
    if texts:
        _wrote(session, write_passages(session.desk, client=client, kind="plan", texts=texts, today=session.today))
        return
    found = _plan_of(session, client)
    tr, named = session.texts.tr, session.texts.named
    document = {
        "client_id": client,
        "needed": found.needed,
        "written": found.written,
        "parts": [
            {
                "code": one.part.code,
                "name": named(one.part.name),
                "text": one.text,
                "on": one.on,
                "known": known_text(one, session.texts).splitlines(),
            }
            for one in found.parts
        ],
    }

    def lines() -> list[str]:
        said = []
        if found.needed and found.written is None:
            said.append(tr("CommandLine", "The standard asks for a service plan; there is none yet."))
        for one in found.parts:
            said.append(f"{named(one.part.name)}  {one.on or ''}".rstrip())
            said += [f"    {line}" for line in one.text.splitlines()]
            if not one.text:
                said += [f"    ? {line}" for line in known_text(one, session.texts).splitlines()]
        return said

    session.show(document, lines)


def grid(session: Session) -> None:
    """Show the grid of nine fields of a client, or write cells of it."""
    client = session.desk.client_id(session.options.client)
    texts = _said(session)
    if texts:
        _wrote(session, write_passages(session.desk, client=client, kind="grid", texts=texts, today=session.today))
        return
    found, rules, named = _plan_of(session, client), plan_rules(), session.texts.named
    heads = ["", *(named(column.name) for column in rules.columns)]
    rows = [
        [named(row.name), *(found.grid.get(f"{row.code}-{column.code}", "") for column in rules.columns)]
        for row in rules.rows
    ]
    cells = {code: found.grid.get(code, "") for code in rules.codes("grid")}
    session.show_table({"client_id": client, "cells": cells}, heads, rows)


def _plan_of(session: Session, client: bytes) -> ServicePlan:
    found = plan_of(session.desk, rules=session.rules, client=client, today=session.today)
    assert found is not None  # its id was just found
    return found


def _said(session: Session) -> Mapping[str, str]:
    pairs = [one.partition("=") for one in session.options.set or ()]
    if not all(mark for _code, mark, _text in pairs):
        raise Misused(session.texts.tr("CommandLine", "Write PART=TEXT."))
    return {code.strip(): text for code, _mark, text in pairs}


def _refuse_unknown(codes: list[str]) -> None:
    if codes:
        raise Problem(
            "nothing-known",
            QT_TRANSLATE_NOOP("Problems", "Nothing is known for {code}."),
            QT_TRANSLATE_NOOP("Problems", "Write it with --set."),
            {"code": codes[0]},
        )


def _wrote(session: Session, changes: Changes) -> None:
    session.show({"operation": changes.operation}, lambda: [session.texts.tr("CommandLine", "Recorded.")])
