"""`clients`, `client`, `log` and `holdings`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from db.queries import records
from db.queries.clients import card, client_details
from db.queries.duties import duty_rows
from db.queries.filing import file_facts
from db.queries.tags import tags_by_client
from ui.cli.arounddocuments import around_document
from ui.cli.card import card_lines
from ui.cli.commands.tasks import row_id
from ui.cli.commands.views import asked_view, fitting, in_order_of, set_several
from ui.cli.documents import card_document, client_document, holding_document
from ui.cli.filedocuments import file_document
from ui.cli.finding import ordered, searched, tagged
from ui.cli.session import Misused, Session
from workbench.domain import masking
from workbench.domain.changes import Changes
from workbench.domain.interactions import CHANNELS, RESULTS, code_of
from workbench.domain.money import wan, yuan
from workbench.domain.obligations import KIND_NAMES
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.lists import ClientDetail, DutyRow
from workbench.services.access import need_reason, record_access
from workbench.services.clients import add_client, delete_client, set_client
from workbench.services.interactions import log_interaction
from workbench.services.overriding import clear_override, overridable, override_tier
from workbench.services.rules import reason_text

#: More clients than this are not named one by one to the book.
_FEW = 1000


def show_clients(session: Session) -> None:
    """Show the list, masked unless a reason is given."""
    options, rules = session.options, session.rules
    details, places = _chosen(session)
    if options.full:
        need_reason(options.reason)
        record_access(
            session.desk, kind="view", what="clients", at=session.now(), rows=len(details), reason=options.reason
        )
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Tier"),
        tr("CommandLine", "Assets (10,000 yuan)"),
        tr("CommandLine", "Phone"),
        tr("CommandLine", "Risk"),
        tr("CommandLine", "Next due"),
    ]
    rows = [
        [
            one.client.client_no,
            one.client.name,
            rules.tier_name(one.tier, session.texts),
            wan(one.aum_fen) if one.aum_fen is not None else "",
            _first_phone(one, full=options.full),
            one.client.risk,
            one.next_due,
        ]
        for one in details
    ]
    said = tags_by_client(session.desk, [one.client.id for one in details])
    documents = [
        {
            **client_document(one, full=options.full),
            "tags": said.get(one.client.id, []),
            **({"found_in": places[one.client.id][0]} if one.client.id in places else {}),
        }
        for one in details
    ]
    session.show_table(documents, heads, rows, tr("CommandLine", "No client fits."))


def _first_phone(one: ClientDetail, *, full: bool) -> str:
    number = next((way.value for way in one.ways if way.kind in ("mobile", "phone", "work")), "")
    return number if full else masking.phone(number)


def _chosen(session: Session) -> tuple[list[ClientDetail], Mapping[bytes, tuple[str, str]]]:
    """Return the clients asked for in the order asked for, and where a search found them."""
    options, rules, view = session.options, session.rules, asked_view(session)
    ids = fitting(session, view.filter) if view.filter else None
    few = ids if ids is not None and len(ids) <= _FEW else None
    details, places = ordered(client_details(session.desk, few), "pinyin"), dict[bytes, tuple[str, str]]()
    if ids is not None and few is None:
        kept = set(ids)
        details = [one for one in details if one.client.id in kept]
    search = options.search or view.search
    if search.strip():
        findings = searched(session, details, search)
        details, places = findings.details, dict(findings.places)
    details = tagged(session, details, options.tag) if options.tag else details
    if options.tier:
        tier = _named(options.tier, {one.code: one.name for one in rules.scheme.tiers}, "tier")
        details = [one for one in details if one.tier == tier]
    if options.band:
        band = _named(options.band, {one.code: one.name for one in rules.standard.bands}, "band")
        details = [one for one in details if one.band == band]
    if options.due:
        details = [one for one in details if one.next_due is not None and one.next_due <= session.today]
    if options.sort not in (None, "fit"):
        details = ordered(details, options.sort)
    elif options.sort is None and view.sort:
        details = in_order_of(session, details, view)
    return details[: options.limit], places


def _named(word: str, names: Mapping[str, Mapping[str, str]], field: str) -> str:
    """Return the code that a code or a name in any language means."""
    plain = word.strip().lower()
    for code, called in names.items():
        if plain in {code.lower(), *(name.lower() for name in called.values())}:
            return code
    raise Problem(
        f"unknown-{field}",
        QT_TRANSLATE_NOOP("Problems", "{word} is none of the codes in force."),
        QT_TRANSLATE_NOOP("Problems", "Choose one of: {choices}"),
        {"word": word, "choices": ", ".join(names)},
    )


def client(session: Session) -> None:
    """Show one card, or add, change or delete a client."""
    action, *rest = session.options.words
    desk = session.desk
    numbers = [word for word in rest if "=" not in word]
    if action == "set" and (len(numbers) > 1 or session.options.where):
        set_several(session, numbers, _fields(session, [word for word in rest if "=" in word]))
    elif action == "add":
        _show_change(session, *add_client(desk, fields=_fields(session, rest), today=session.today))
    elif action == "tier":
        _set_tier(session, rest)
    elif action in ("set", "delete"):
        if not rest or (action == "delete" and len(rest) > 1):
            raise Misused(session.texts.tr("CommandLine", "client {action} needs one client number.", action=action))
        row = desk.client_id(rest[0])
        number = (desk.row("client", row) or {}).get("client_no")
        if action == "set":
            changes = set_client(desk, client=row, fields=_fields(session, rest[1:]), today=session.today)
            _show_change(session, changes, row)
        else:
            _show_change(session, delete_client(desk, client=row), row, number)
    elif rest:
        raise Misused(session.texts.tr("CommandLine", "Not understood: {what}", what=" ".join(rest)))
    else:
        _show_card(session, desk.client_id(action))


def _set_tier(session: Session, words: list[str]) -> None:
    """Set a client's tier by hand, or with `--clear` let the rating stand again."""
    options, desk, rules = session.options, session.desk, session.rules
    if len(words) != (1 if options.clear else 2):
        raise Misused(session.texts.tr("CommandLine", "client tier needs a client number and a tier, or --clear."))
    row = desk.client_id(words[0])
    scheme = rules.installed_scheme(options.scheme) if options.scheme else rules.scheme
    if options.clear:
        changes = clear_override(desk, client=row, scheme=overridable(scheme).code, on=session.today)
    else:
        names = {one.code: one.name for one in overridable(scheme).tiers}
        changes = override_tier(
            desk,
            rules=rules,
            client=row,
            scheme=scheme.code,
            tier=_named(words[1], names, "tier"),
            reason=options.reason,
            since=session.today,
            until=options.until,
        )
    session.refresh()
    _show_change(session, changes, row)


def _fields(session: Session, words: list[str]) -> dict[str, str]:
    pairs = [word.partition("=") for word in words]
    if not pairs or not all(mark for _name, mark, _value in pairs):
        raise Misused(
            session.texts.tr(
                "CommandLine", "Fields are given as name=value, for instance risk=C3 or birthday=lunar:08-15."
            )
        )
    return {name.strip(): value for name, _mark, value in pairs}


def _show_change(session: Session, changes: Changes, row: bytes, number: str | None = None) -> None:
    number = number or (session.desk.row("client", row) or {}).get("client_no")
    document = {"operation": changes.operation, "client_no": number, "id": row}
    tr = session.texts.tr
    said = QT_TRANSLATE_NOOP("CommandLine", "Recorded as operation {operation}: client {client}")
    if changes.operation is None:
        said = QT_TRANSLATE_NOOP("CommandLine", "Nothing changed: client {client}")
    client_name = number or row.hex()
    session.show(document, lambda: [tr("CommandLine", said, operation=changes.operation, client=client_name)])


def _show_card(session: Session, row: bytes) -> None:
    options, rules = session.options, session.rules
    if options.full:
        need_reason(options.reason)
        record_access(session.desk, kind="view", what="card", at=session.now(), reason=options.reason, client=row)
    found = card(session.desk, row)
    assert found is not None, "client_id() has just found it"
    (facts,) = file_facts(session.desk, session.today, [row])
    document = {
        **card_document(found, rules, session.texts, full=options.full),
        **file_document(found, facts, rules, session.texts, session.today),
        **around_document(session, found),
    }
    session.show(document, lambda: card_lines(session, found, facts, full=options.full))


def log(session: Session) -> None:
    """Record an interaction and show which obligations it closed."""
    options = session.options
    at, local = session.moment(options.at)
    rules = session.rules
    everybody = [session.desk.client_id(number) for number in dict.fromkeys((options.client, *options.also))]
    before = {duty.id: duty for who in everybody for duty in duty_rows(session.desk, who)}
    logged = log_interaction(
        session.desk,
        rules=rules,
        clients=everybody,
        channel=code_named(options.channel, CHANNELS, "channel"),
        result=code_named(options.result, RESULTS, "result"),
        note=options.note,
        at=at,
        on=local.date(),
        minutes=options.minutes,
        next_step=options.next or "",
        next_on=options.next_on,
        today=session.today,
        occasion=options.occasion,
        interest=options.interest,
        task=row_id(session, "task", options.task) if options.task else None,
    )
    closed = list(logged.closed)
    session.show(
        {"operation": logged.changes.operation, "closed": closed},
        lambda: _closed_lines(session, [before[one] for one in closed if one in before], len(closed)),
    )


def _closed_lines(session: Session, duties: Sequence[DutyRow], count: int) -> list[str]:
    tr = session.texts.tr
    named = [
        f"  {tr('Obligations', KIND_NAMES[duty.kind])}  {reason_text(duty.reason, session.texts)}" for duty in duties
    ]
    return [tr("CommandLine", "Recorded; {count} obligations closed.", count=count), *named]


def code_named(word: str, codes: Mapping[str, str], field: str) -> str:
    """Return the code that a word means among `codes`; raises Problem for none."""
    code = code_of(word, codes)
    if code is None:
        raise Problem(
            f"unknown-{field}",
            QT_TRANSLATE_NOOP("Problems", "{word} is neither a channel nor a result."),
            QT_TRANSLATE_NOOP("Problems", "Choose one of: {choices}"),
            {"word": word, "choices": ", ".join(codes)},
        )
    return code


def show_holdings(session: Session) -> None:
    """Show holdings by maturity."""
    ids = [session.desk.client_id(session.options.client)] if session.options.client is not None else None
    numbers = {one.id: (one.client_no, one.name) for one in records.clients(session.desk.connection, ids)}
    held = [
        (numbers[owner], holding)
        for owner, rows in records.holdings(session.desk.connection, ids).items()
        for holding in rows
    ]
    held.sort(key=lambda pair: (pair[1].matures or dt.date.max, pair[0][0] or ""))
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Kind"),
        tr("CommandLine", "Product"),
        tr("CommandLine", "Amount (yuan)"),
        tr("CommandLine", "Matures"),
    ]
    rows = [
        [number, name, holding.kind, holding.name, yuan(holding.amount_fen), holding.matures]
        for (number, name), holding in held
    ]
    documents = [holding_document(number, holding) for (number, _name), holding in held]
    session.show_table(documents, heads, rows, tr("CommandLine", "No holdings."))
