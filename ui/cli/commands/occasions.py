"""`occasions --list` and `occasion`: the days that are greeted, the manager's own among them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ui.cli.commands.almanac import almanac_of
from ui.cli.session import Misused, Session
from ui.cli.wordnotice import notice
from workbench.domain.almanac import Almanac
from workbench.domain.dayrules import DayRule
from workbench.domain.familydays import KIND_NAMES
from workbench.domain.occasions import Audience, Occasion
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.almanac import load_almanac, lunar_table, named
from workbench.services.familydays import family_days_between
from workbench.services.yearcalendar import delete_occasion, keep_occasion, own_code, own_occasion

_GREETS: Mapping[str, str] = {
    "mandatory": QT_TRANSLATE_NOOP("CommandLine", "always"),
    "optional": QT_TRANSLATE_NOOP("CommandLine", "as you choose"),
    "never": QT_TRANSLATE_NOOP("CommandLine", "never"),
}


def list_occasions(session: Session) -> None:
    """Show every occasion with its rule, its audience and its next day."""
    almanac, options, tr = almanac_of(session), session.options, session.texts.tr
    documents = [_occasion_json(almanac, one, session.today, options.lang) for one in almanac.occasions if not one.gone]
    heads = [
        tr("CommandLine", "Code"),
        tr("CommandLine", "Occasion"),
        tr("CommandLine", "Rule"),
        tr("CommandLine", "Greeted"),
        tr("CommandLine", "Next"),
    ]
    rows = [
        [
            one["code"],
            one["name"] + (f" ({tr('CommandLine', 'own')})" if one["own"] else ""),
            one["rule"],
            tr("CommandLine", "retired") if one["retired"] else tr("CommandLine", _GREETS[one["greet"]]),
            one["next"],
        ]
        for one in documents
    ]
    session.show_table(documents, heads, rows)


def _occasion_json(almanac: Almanac, one: Occasion, today: dt.date, language: str) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": named(one.name, language),
        "rule": one.rule.text() if one.rule else None,
        "greet": one.greet,
        "audience": one.audience.data(),
        "words": list(one.words),
        "own": one.row is not None,
        "retired": one.retired,
        "next": almanac.occasions.next_day(one.code, today),
    }


def show_family(session: Session) -> None:
    """Show the birthdays and anniversaries of households between two days, each once."""
    options, desk, tr = session.options, session.desk, session.texts.tr
    wanted = None if options.client is None else desk.client_id(options.client)
    mine = None if wanted is None else (desk.row("client", wanted) or {}).get("household")
    found = family_days_between(desk, options.first, options.last, lunar_table())
    if wanted is not None:
        homes = {one.id: one.household for one in desk.everybody()}
        found = [one for one in found if one.client_id == wanted or (mine and homes.get(one.client_id) == mine)]
    documents = [
        {
            "date": one.day,
            "kind": one.kind,
            "who": one.who,
            "role": one.role or None,
            "calendar": one.calendar,
            "year": one.year,
            "client_no": one.client_no,
            "client_name": one.client_name,
            "also": list(one.also),
            "mourning": one.mourning,
        }
        for one in found
    ]
    heads = [
        tr("CommandLine", "Day"),
        tr("CommandLine", "Occasion"),
        tr("CommandLine", "Whose"),
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Noted by"),
        tr("CommandLine", "Note"),
    ]
    rows = [
        [
            one.day,
            tr("FamilyDays", KIND_NAMES[one.kind]),
            one.who,
            one.client_no,
            one.client_name,
            session.texts.listed(one.also),
            tr("FamilyDays", "In mourning") if one.mourning else "",
        ]
        for one in found
    ]
    session.show_table(documents, heads, rows, tr("CommandLine", "No household has a day then."))


def occasion(session: Session) -> None:
    """Add, change or delete an occasion of the manager's own."""
    options = session.options
    if options.action == "delete":
        changes = delete_occasion(session.desk, code=options.target)
        document: dict[str, Any] = {"operation": changes.operation, "code": options.target}
        session.show(document, lambda: [session.texts.tr("CommandLine", "Deleted: {name}", name=options.target)])
        return
    new = options.action == "add"
    wanted = _wanted(session, _base(session, new=new))
    operation = keep_occasion(session.desk, occasion=wanted, new=new).operation
    almanac = load_almanac(own=session.desk.own_calendar())
    document = _occasion_json(almanac, almanac.occasions.get(wanted.code), session.today, options.lang)
    line = f"{document['code']}  {document['name']}  {document['rule']}  {document['next'] or ''}"
    session.show({"operation": operation, **document}, lambda: [line])


def _base(session: Session, *, new: bool) -> Occasion:
    options = session.options
    if not new:
        return own_occasion(almanac_of(session).occasions, options.target)
    if not options.rule:
        raise Misused(session.texts.tr("CommandLine", "occasion add needs --rule."))
    names = {"zh_CN": options.target, "en": options.english or options.target}
    return Occasion(options.code or own_code(options.target), names, "optional")


def _wanted(session: Session, base: Occasion) -> Occasion:
    """Return an occasion with what the options say of it; what they do not name stays."""
    options, names = session.options, dict(base.name)
    names |= {"zh_CN": options.name} if options.name else {}
    names |= {"en": options.english or options.name} if options.english or options.name else {}
    notice(session, *(options.words or ()))
    told: dict[str, Any] = {"min_age": options.min_age, "max_age": options.max_age, "by_hand": options.by_hand}
    told |= {"jobs": tuple(word for word in options.job if word)} if options.job is not None else {}
    told |= {"gender": None if options.gender == "any" else options.gender} if options.gender else {}
    audience: Audience = replace(
        base.audience, **{key: value for key, value in told.items() if value is not None or key == "gender"}
    )
    return replace(
        base,
        name=names,
        rule=DayRule.from_text(options.rule) if options.rule else base.rule,
        greet=options.greet or base.greet,
        audience=audience,
        words=tuple(text for text in options.words if text) if options.words is not None else base.words,
        retired=base.retired if options.retired is None else options.retired,
    )
