"""`round` and `travel`: a day's round by districts and streets, and the times between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from db.queries.rounds import read_round
from ui.cli.session import Misused, Session
from workbench.domain.agenda import Conflict
from workbench.domain.obligations import KIND_NAMES
from workbench.domain.problems import Problem
from workbench.domain.rounds import BRANCH, TROUBLES, Leg, Round, clock_of, minute_of
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.rounds import Visitor
from workbench.services.agenda import conflict_text
from workbench.services.rounds import (
    RoundBook,
    in_order,
    propose,
    round_book,
    set_travel,
    take_round,
    travel_lines,
    warnings_of,
)

_PAIR = 2


def day_round(session: Session) -> None:
    """Propose the round of a day, or take it over."""
    options = session.options
    day = options.on or session.today
    session.refresh()  # brings what is owed up to the day before it is read
    clients = [session.desk.client_id(number) for number in options.clients]
    book = round_book(read_round(session.desk, day))
    begins = _begins(session, options.begins)
    stops = book.with_clients(clients)
    if options.in_order:
        place = {client: number for number, client in enumerate(clients)}
        ordered = sorted(stops, key=lambda stop: place.get(stop.client_id or b"", len(place)))
        made = in_order(book, ordered, begins=begins)
    else:
        made = propose(book, stops, begins=begins)
    operation = take_round(session.desk, day=day, legs=made.legs).operation if options.take else None
    near = _near(book, made) if options.near else []
    warnings = warnings_of(book, made, session.rules.almanac)
    document: dict[str, Any] = {
        "day": day,
        "stops": [_leg(session, book, leg, warnings.get(leg.stop.id, ())) for leg in made.legs],
        "travel": made.travel,
        "back": made.back,
        "operation": operation,
    }
    if options.near:
        document["near"] = [_candidate(book, person) for person in near]
    session.show(document, lambda: [*_lines(session, document["stops"], made), *_near_lines(session, book, near)])


def _begins(session: Session, text: str | None) -> int | None:
    try:
        return minute_of(text) if text else None
    except ValueError:
        raise Misused(session.texts.tr("CommandLine", "{what} is no time such as 09:30.", what=text)) from None


def _near(book: RoundBook, made: Round) -> Sequence[Visitor]:
    districts = {leg.stop.place.district for leg in made.legs}
    chosen = [leg.stop.client_id for leg in made.legs if leg.stop.client_id]
    return [one for one in book.candidates(chosen) if not districts or book.places[one.id].district in districts]


def _leg(session: Session, book: RoundBook, leg: Leg, warnings: Sequence[Conflict]) -> dict[str, Any]:
    stop = leg.stop
    person = book.facts.people.get(stop.client_id or b"")
    return {
        "client_no": person.client_no if person else None,
        "name": stop.name,
        "district": stop.place.district,
        "street": stop.place.street,
        "travel": leg.travel,
        "begins": clock_of(leg.begins),
        "ends": clock_of(leg.ends),
        "fixed": stop.fixed is not None,
        "appointment": stop.appointment or None,
        "troubles": [
            *({"code": code, "message": _trouble(session, code, values)} for code, values in leg.troubles),
            *({"code": one.code, "message": conflict_text(one, session.texts, {})} for one in warnings),
        ],
    }


def _candidate(book: RoundBook, person: Visitor) -> dict[str, Any]:
    place = book.places[person.id]
    return {
        "client_no": person.client_no,
        "name": person.name,
        "district": place.district,
        "street": place.street,
        "owed": list(person.owed),
        "due": person.due,
    }


def _trouble(session: Session, code: str, values: Mapping[str, object]) -> str:
    return session.texts.tr("Rounds", TROUBLES[code], **values)


def _lines(session: Session, stops: Sequence[Mapping[str, Any]], made: Round) -> list[str]:
    tr = session.texts.tr
    if not made.legs:
        return [tr("CommandLine", "No visits on this day; name clients to plan a round.")]
    lines = []
    for number, told in enumerate(stops, 1):
        where = " ".join(filter(None, (told["district"], told["street"]))) or "–"
        kept = tr("CommandLine", "agreed") if told["fixed"] else ""
        troubles = "; ".join(one["message"] for one in told["troubles"])
        parts = (f"{number:>2}", f"{told['begins']}–{told['ends']}", f"+{told['travel']:>3}", told["name"], where, kept)
        lines.append("  ".join(part for part in (*parts, troubles) if part))
    whole = tr(
        "CommandLine", "On the way {minutes} min, back at the branch {clock}", minutes=made.travel, clock=_back(made)
    )
    return [*lines, whole]


def _back(made: Round) -> str:
    return clock_of(made.legs[-1].ends + made.back)


def _near_lines(session: Session, book: RoundBook, near: Sequence[Visitor]) -> list[str]:
    tr, lines = session.texts.tr, []
    for person in near:
        place = book.places[person.id]
        owed = ", ".join(tr("Obligations", KIND_NAMES[kind]) for kind in person.owed)
        lines.append(f"  {person.client_no}  {person.name}  {place.district} {place.street}  {owed}")
    return [tr("CommandLine", "On the way:"), *lines] if lines else []


def travel(session: Session) -> None:
    """List the times between districts, or say or forget one."""
    options, tr = session.options, session.texts.tr
    if options.places:
        if len(options.places) != _PAIR or (options.minutes is None) != options.forget:
            raise Misused(tr("CommandLine", "Say from where, to where, and --minutes N or --forget."))
        _known(session, options.places)
        minutes = None if options.forget else options.minutes
        changes = set_travel(session.desk, origin=options.places[0], destination=options.places[1], minutes=minutes)
        session.show({"operation": changes.operation}, lambda: [tr("CommandLine", "The time is noted.")])
        return
    lines = travel_lines(round_book(read_round(session.desk, session.today)))
    documents = [dict(zip(("from", "to", "minutes", "source", "ways"), line, strict=True)) for line in lines]
    sources = {"told": tr("CommandLine", "told"), "learned": tr("CommandLine", "from visits")}
    heads = [
        tr("CommandLine", "From district"),
        tr("CommandLine", "To district"),
        tr("CommandLine", "Minutes"),
        tr("CommandLine", "Source"),
    ]
    rows = [[line[0], line[1], str(line[2]), sources[line[3]]] for line in lines]
    session.show_table(documents, heads, rows, tr("CommandLine", "No times between districts are known."))


def _known(session: Session, places: Sequence[str]) -> None:
    """Refuse a district that no client lives in: it is a slip of the pen."""
    book = round_book(read_round(session.desk, session.today))
    known = {BRANCH, *(place.district for place in book.places.values() if place.district)}
    for place in places:
        if place not in known:
            raise Problem(
                "no-such-district",
                QT_TRANSLATE_NOOP("Problems", "No client lives in {district}."),
                QT_TRANSLATE_NOOP("Problems", "The districts are: {known}"),
                {"district": place, "known": " ".join(sorted(known))},
            )
