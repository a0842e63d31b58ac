"""What can be done with a client's file from the card: ways, addresses, gaps to fill, stamps, numbers to copy."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.card.address_dialog import AddressDialog
from ui.card.edit_dialog import EditDialog
from ui.card.fields import GROUPS
from ui.card.reason_dialog import ReasonDialog
from ui.card.sections import ASKED
from ui.card.verify_dialog import VerifyDialog
from ui.card.view import CardView
from ui.card.way_dialog import WayDialog
from ui.context import Context
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.domain.clients import Address, ContactWay
from workbench.services.access import record_access
from workbench.services.ways import move_way, prefer_way, remove_way

#: Where what a check of the standard misses is filled in: a field of the form, a kind of way, or a kind of address.
_FIELDS = {
    "employer": "employer",
    "risk": "risk",
    "preference": "preference",
    "birthday": "birthday",
    "consent": "consent_messages",
}
_WAYS = {"mobile": "mobile", "home-phone": "phone", "any-phone": "mobile"}
_ADDRESSES = {"home-address": "home", "any-address": "work"}


class FileActions(QObject):
    """Runs the file's actions over a widget that its dialogs belong to."""

    def __init__(self, context: Context, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._over = over
        self._view: CardView | None = None
        self._full = False

    def take(self, view: CardView, *, full: bool) -> None:
        """Take over whom the card shows, and whether numbers stand in full; the slots below work on it."""
        self._view, self._full = view, full

    def on_gap(self, place: int) -> None:
        """Fill in one of what to ask next."""
        if self._view is not None:
            self.ask(self._view, place)

    def on_part(self, part: str) -> None:
        """Say that one part was verified."""
        if self._view is not None:
            self.verify(self._view, (part,))

    def on_way(self, action: str, way: ContactWay) -> None:
        """Do something with a contact way of the client."""
        if self._view is not None:
            self.use_way(action, self._view.card.client.id, way, full=self._full)

    def on_address(self, address: Address | None) -> None:
        """Edit an address of the client, or add one."""
        if self._view is not None:
            self.edit_address(self._view.card.client.id, address, full=self._full)

    def ask(self, view: CardView, place: int = 0) -> None:
        """Open exactly the field of what is most useful to ask next, or of the gap at a place in that order."""
        gaps = view.complete.gaps[:ASKED]
        if not gaps:
            self._context.say(self.tr("Nothing is missing."))
            return
        source, client = gaps[min(place, len(gaps) - 1)].source, view.card.client.id
        if source in _WAYS:
            kind = _WAYS[source]
            masked = next((way for way in view.card.ways if way.kind == kind and way.masked), None)
            WayDialog(self._context, client, self._over, way=masked, kind=kind).open()
        elif source in _ADDRESSES:
            AddressDialog(self._context, client, self._over, kind=_ADDRESSES[source]).open()
        else:
            field = _FIELDS[source]
            group = next(one.code for one in GROUPS if any(spec.name == field for spec in one.fields))
            dialog = EditDialog(self._context, client, self._over, group=group, field=field)
            said = self.tr("Saved")
            dialog.saved.connect(lambda _client: self._context.say(said, undo=True))
            dialog.open()

    def verify(self, view: CardView, parts: Collection[str] = ()) -> None:
        """Ask what was verified today and by which source."""
        dialog = VerifyDialog(self._context, view.card.client.id, view.parts, self._over, parts=parts)
        said = self.tr("Verified")
        dialog.saved.connect(lambda: self._context.say(said, undo=True))
        dialog.open()

    def use_way(self, action: str, client: bytes, way: ContactWay, *, full: bool) -> None:
        """Copy, edit, prefer, move or remove a contact way; a number that stands masked is copied for a reason only."""
        if action == "copy":
            self._copy(client, way, full=full)
        elif action == "edit":
            WayDialog(self._context, client, self._over, way=way).open()
        elif action == "prefer":
            self._change(lambda desk: prefer_way(desk, client=client, way=way.id), self.tr("Saved"))
        elif action in ("up", "down"):
            step = -1 if action == "up" else 1
            self._change(lambda desk: move_way(desk, client=client, way=way.id, step=step), self.tr("Saved"))
        else:
            self._change(lambda desk: remove_way(desk, way=way.id), self.tr("Removed"))

    def edit_address(self, client: bytes, address: Address | None, *, full: bool) -> None:
        """Open an address, which stands there in full: for a reason that is kept, unless it was given just now."""
        if address is None or full:
            AddressDialog(self._context, client, self._over, address=address).open()
            return
        said = self.tr("Edit an address")
        self._with_reason(
            client,
            "address",
            lambda: AddressDialog(self._context, client, self._over, address=address).open(),
            said,
            self.tr("Edit"),
        )

    def _copy(self, client: bytes, way: ContactWay, *, full: bool) -> None:
        if full:
            self._copied(way.value)
            return
        self._with_reason(
            client, "contact way", lambda: self._copied(way.value), self.tr("Copy a number"), self.tr("Copy")
        )

    def _with_reason(
        self, client: bytes, what: str, then: Callable[[], object], title: str = "", accept: str = ""
    ) -> None:
        """Ask for a reason, keep it in the history, and go on; behind the privacy screen nothing is shown."""
        if self._context.private:
            self._context.say(self.tr("Numbers are hidden behind the privacy screen."))
            return
        dialog = ReasonDialog(self._context, self._over, title=title, accept=accept)

        def go_on(_changes: Changes) -> None:
            then()

        def keep(reason: str) -> None:
            self._context.tasks.change(
                lambda desk: record_access(desk, kind="view", what=what, at=now_utc(), reason=reason, client=client),
                self,
                go_on,
            )

        dialog.given.connect(keep)
        dialog.open()

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.say(self.tr("Copied"))

    def _change(self, change: Callable[[Any], Changes], said: str) -> None:
        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))
