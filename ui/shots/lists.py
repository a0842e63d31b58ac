"""Pictures of the client list: filtered, with other columns, several selected, and the forms for that."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from ui.pages.clients.page import ClientsPage
from ui.shots.camera import part

if TYPE_CHECKING:
    from ui.shots.camera import Camera


def lists(camera: Camera) -> None:
    """Picture the list narrowed by three filters, a view with columns of its own, several selected, and its forms."""
    window = camera.desktop.window
    window.show_page("clients")
    page = part(window, ClientsPage)
    camera.settle()
    page.filters.set_wanted({"aum": ("50-100",), "silent": ("30",), "birthday": ("this", "next")})
    page.filters.changed.emit()
    camera.take("list-filtered", window)
    page.show_view(page.shelf.choices()[4])
    camera.take("list-view", window)
    page.show_view(page.shelf.choices()[0])
    camera.settle()
    page.view.selectAll()
    camera.take("list-selected", window)
    for name, ask in (
        ("list-set", partial(page.actions_.run, "set")),
        ("list-tags", partial(page.actions_.run, "tags")),
        ("list-columns", page.menu.choose_columns),
        ("list-views", partial(page.run_view, "manage")),
        ("list-filter", page.filters.ask),
    ):
        ask()
        camera.settle()
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
        camera.take(name, dialog)
        dialog.reject()
    page.close_card()
    camera.take("list-wide", window)
    page.open_card(page.view.current_record())
