"""`views`, and what `clients` and `client set` do with filters and views."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ui.cli.session import Misused, Session
from workbench.domain.filters import Filter, words_of
from workbench.domain.views import ListView
from workbench.readmodels.lists import ClientDetail
from workbench.services.batch import set_clients
from workbench.services.filtercodes import read_filter
from workbench.services.listing import chosen
from workbench.services.listorders import check_columns, sorted_rows
from workbench.services.views import (
    PAGE,
    built_in,
    delete_view,
    find_saved,
    find_view,
    order_views,
    rename_view,
    save_view,
)


def show_views(session: Session) -> None:
    """Show the views of the client list; options keep, rename, delete and order the manager's own."""
    options, desk = session.options, session.desk
    if options.save:
        _save(session)
    if options.rename:
        rename_view(desk, saved=find_saved(desk, options.rename[0]).id, name=options.rename[1])
    if options.delete:
        delete_view(desk, saved=find_saved(desk, options.delete).id)
    if options.order:
        order_views(desk, order=[find_saved(desk, name).id for name in options.order])
    texts, tr = session.texts, session.texts.tr
    own = [{**_document(one.view), "name": one.name, "id": one.id, "code": None} for one in desk.saved_views(PAGE)]
    shipped = [
        {**_document(one.view), "name": texts.named(one.name), "id": None, "code": one.code} for one in built_in()
    ]
    heads = [
        tr("CommandLine", "Name"),
        tr("CommandLine", "Code"),
        tr("CommandLine", "Search"),
        tr("CommandLine", "Filter"),
        tr("CommandLine", "Sorted by"),
    ]
    documents = [*own, *shipped]
    rows = [
        [one["name"], one["code"] or "", one["search"] or "", " ".join(words_of(one["filter"])), _sorted_by(one)]
        for one in documents
    ]
    session.show_table(documents, heads, rows)


def _document(view: ListView) -> dict[str, Any]:
    return {
        "search": view.search or None,
        "filter": {key: list(values) for key, values in view.filter.items()},
        "sort": view.sort or None,
        "descending": view.descending,
        "columns": [key for key, _width in view.columns],
    }


def _sorted_by(one: dict[str, Any]) -> str:
    return f"{'-' if one['descending'] else ''}{one['sort'] or ''}"


def _save(session: Session) -> None:
    options, desk = session.options, session.desk
    known = next((one for one in desk.saved_views(PAGE) if one.name == " ".join(options.save.split())), None)
    view = known.view if known else ListView()
    if options.search is not None:
        view = replace(view, search=options.search)
    if options.filter is not None:
        view = replace(view, filter=read_filter(session.desk, options.filter, rules=session.rules))
    if options.sort is not None:
        view = replace(view, sort=options.sort, descending=options.descending)
    if options.columns is not None:
        view = replace(view, columns=tuple((key, 0) for key in options.columns.split(",") if key))
    check_columns([*([view.sort] if view.sort else ()), *(key for key, _width in view.columns)])
    save_view(desk, name=options.save, view=view, saved=known.id if known else None)


def asked_view(session: Session) -> ListView:
    """Return what `--view` and `--filter` ask for together; a filter replaces what the view says of its key."""
    options = session.options
    view = find_view(session.desk, options.view) if options.view else ListView()
    wanted = read_filter(session.desk, options.filter or (), rules=session.rules)
    return replace(view, filter={**view.filter, **wanted})


def in_order_of(session: Session, details: Sequence[ClientDetail], view: ListView) -> list[ClientDetail]:
    """Return clients in the order of a view, as the list shows them."""
    known = {one.client.id: one for one in details}
    rows = session.desk.list_rows(session.today, known)
    order = sorted_rows(
        session.desk, rows, view.sort, descending=view.descending, rules=session.rules, today=session.today
    )
    return [known[row.id] for row in order]


def fitting(session: Session, wanted: Filter) -> list[bytes]:
    """Return the clients who fit a filter, in the order of readings."""
    rows = chosen(session.desk, wanted, rules=session.rules, today=session.today, progress=session.progress())
    return [row.id for row in rows]


def set_several(session: Session, numbers: Sequence[str], fields: dict[str, str]) -> None:
    """Set fields of several clients, named by their numbers or by `--where`, in one operation."""
    desk, where = session.desk, session.options.where
    if bool(numbers) == bool(where):
        raise Misused(session.texts.tr("CommandLine", "Name the clients by their numbers, or by --where."))
    clients = [desk.client_id(number) for number in numbers]
    clients = clients or fitting(session, read_filter(desk, where, rules=session.rules))
    done = set_clients(desk, clients=clients, fields=fields, today=session.today, progress=session.progress())
    session.refresh()
    document = {"operation": done.changes.operation, "changed": done.changed, "same": done.same}
    said = session.texts.tr(
        "CommandLine", "{changed} clients changed, {same} were like that already", changed=done.changed, same=done.same
    )
    session.show(document, lambda: [said])
