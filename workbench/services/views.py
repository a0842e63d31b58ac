"""Views of the client list: those that every book has, and the manager's own, which travel with the book."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from workbench.domain.changes import Changes
from workbench.domain.filters import check
from workbench.domain.problems import Problem
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.views import ListView, SavedView, to_json
from workbench.ports import Store, Value
from workbench.settings import load_toml, resource

PAGE = "clients"
_TOUCHED = frozenset({"saved_view"})


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A view that every book has."""

    code: str
    name: Names
    view: ListView


@cache
def built_in() -> tuple[BuiltIn, ...]:
    """Return the views of `desk/views.toml` in their order."""
    path = resource("desk/views.toml")
    top = Section(load_toml(path), file=path.name)
    top.only("views")
    return tuple(_built_in(section) for section in top.sections("views", least=1))


def _built_in(section: Section) -> BuiltIn:
    section.only("code", "name", "filter", "sort", "descending", "columns")
    wanted: dict[str, tuple[str, ...]] = {}
    if section.has("filter"):
        filters = section.section("filter")
        wanted = {key: filters.texts(key) for key in filters.values}
    check(wanted)
    columns = tuple((key, 0) for key in section.texts("columns", ()))
    view = ListView("", wanted, section.text("sort", ""), section.flag("descending", default=False), columns)
    return BuiltIn(section.text("code"), section.names(), view)


def save_view(store: Store, *, name: str, view: ListView, saved: bytes | None = None) -> Changes:
    """Keep a view under a name: a new one, or with `saved` the one of that id as it is now.

    Raises:
        Problem: it has no name, or another one has it.
    """
    plain, known = " ".join(name.split()), store.saved_views(PAGE)
    _check_name(plain, known, saved)
    place = next((one.place for one in known if one.id == saved), _last(known) + 1)
    with store.transaction("view-save", label=plain) as tx:
        values: dict[str, Value] = {"page": PAGE, "name": plain, "payload": to_json(view), "place": place}
        tx.put("saved_view", saved or tx.new_id(), values)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def rename_view(store: Store, *, saved: bytes, name: str) -> Changes:
    """Give a view another name.

    Raises:
        Problem: the name is empty, or another view has it.
    """
    plain = " ".join(name.split())
    _check_name(plain, store.saved_views(PAGE), saved)
    with store.transaction("view-save", label=plain) as tx:
        tx.put("saved_view", saved, {"name": plain})
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def delete_view(store: Store, *, saved: bytes) -> Changes:
    """Delete a view; nothing happens to the clients."""
    with store.transaction("view-delete") as tx:
        tx.delete("saved_view", saved)
    return Changes(_TOUCHED, tx.operation)


def order_views(store: Store, *, order: Sequence[bytes]) -> Changes:
    """Put the manager's views in this order; those not named stand behind."""
    known = store.saved_views(PAGE)
    left = [one.id for one in known if one.id not in order]
    places = {one.id: one.place for one in known}
    with store.transaction("view-save") as tx:
        for place, saved in enumerate([*(one for one in order if one in places), *left], 1):
            if places[saved] != place:
                tx.put("saved_view", saved, {"place": place})
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def find_saved(store: Store, name: str) -> SavedView:
    """Return the manager's view of this name, or of this id in hex.

    Raises:
        Problem: there is none.
    """
    plain = " ".join(name.split())
    found = [one for one in store.saved_views(PAGE) if plain in (one.name, one.id.hex())]
    if found:
        return found[0]
    raise _unknown(plain)


def find_view(store: Store, name: str) -> ListView:
    """Return a view by the name, id or code that somebody typed; the manager's own come first.

    Raises:
        Problem: there is none.
    """
    plain = " ".join(name.split())
    for saved in store.saved_views(PAGE):
        if plain in (saved.name, saved.id.hex()):
            return saved.view
    for one in built_in():
        if plain.lower() in {one.code, *(called.lower() for called in one.name.values())}:
            return one.view
    raise _unknown(plain)


def _check_name(name: str, known: Sequence[SavedView], saved: bytes | None) -> None:
    if not name:
        raise Problem("view-name", QT_TRANSLATE_NOOP("Problems", "A view needs a name."))
    if any(one.name == name and one.id != saved for one in known):
        raise Problem(
            "view-taken",
            QT_TRANSLATE_NOOP("Problems", "There is a view called {name} already."),
            QT_TRANSLATE_NOOP("Problems", "Save that one again, or choose another name."),
            {"name": name},
        )


def _last(known: Sequence[SavedView]) -> int:
    return max((one.place for one in known), default=0)


def _unknown(name: str) -> Problem:
    return Problem(
        "no-such-view",
        QT_TRANSLATE_NOOP("Problems", "There is no view {name}."),
        QT_TRANSLATE_NOOP("Problems", "The command views lists them."),
        {"name": name},
    )
