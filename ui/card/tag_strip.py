"""The row below a client's name: tier, risk and flags, then its tags: one more by a few letters, one less by a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from db.queries.tags import tag_counts, tags_by_client
from ui.context import Context
from ui.models.columns import Chip
from ui.models.tips import plain_tip
from ui.tasks import Latest
from ui.widgets.basics import button
from ui.widgets.chips import StatusChip
from ui.widgets.flow import FlowRow, emptied
from workbench.domain.changes import Changes
from workbench.services.tagging import change_tags, usual_tags

if TYPE_CHECKING:
    from db.desk import Desk

_WIDTH = 140
#: The tags of a client, and those that are in use or usual.
_Found = tuple[bytes, list[str], list[str]]


class TagStrip(FlowRow):
    """Shows and changes the tags of the client whose card it is, behind its chips; what happens can be undone.

    The completion knows the tags in use, the most frequent first, and then the usual ones.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(4, parent)
        self._context = context
        self._client: bytes | None = None
        self._tags: list[str] = []
        self._chips: Sequence[Chip] = ()
        self._bare = False
        self._latest = Latest()
        self._known = QStringListModel(self)
        self._add = button(self.tr("+ Tag"), "link", clicked=self.begin)
        self._edit = QLineEdit(self)
        self._build()
        context.tasks.changed.connect(self._on_changed)
        context.privacy_changed.connect(self._on_privacy)
        self._show([])

    def show_client(self, client: bytes, chips: Sequence[Chip]) -> None:
        """Show whose tags these are, and what stands in front of them."""
        self._chips = chips
        if client == self._client:
            self._show(self._tags)
        else:
            self._client = client
            self.end()
            self._show([])
        self._ask()

    def set_bare(self, bare: bool) -> None:
        """Show the chips alone, without the tags: where there is little room."""
        self._bare = bare
        self._show(self._tags)

    def begin(self) -> None:
        """Let a tag be typed."""
        self._edit.clear()
        self._edit.show()
        self._add.hide()
        self.fit()
        self._edit.setFocus()

    def end(self) -> None:
        """Put the field for a tag away."""
        had_focus = self._edit.hasFocus()
        self._edit.hide()
        self._add.setVisible(not self._quiet())
        self.fit()
        if had_focus:
            self._add.setFocus()

    def tags(self) -> list[str]:
        """Return the tags shown."""
        return list(self._tags)

    def give(self, tag: str) -> None:
        """Give the client a tag; an empty text gives none."""
        if tag.strip("# ") and self._client is not None:
            self._change(partial(change_tags, clients=[self._client], add=[tag], on=self._context.today))
        self.end()

    def take(self, tag: str) -> None:
        """Take a tag away."""
        if self._client is not None:
            self._change(partial(change_tags, clients=[self._client], remove=[tag], on=self._context.today))

    def _build(self) -> None:
        said = self.tr("New tag")
        self._edit.setPlaceholderText(said)
        self._edit.setAccessibleName(said)
        self._edit.setFixedWidth(_WIDTH)
        completer = QCompleter(self._known, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._edit.setCompleter(completer)
        self._edit.returnPressed.connect(self._on_return)
        self._edit.installEventFilter(self)
        self._edit.hide()
        self._add.setToolTip(self.tr("Give this client a tag"))
        self.flow.addWidget(self._add)
        self.flow.addWidget(self._edit)

    def _on_return(self) -> None:
        self.give(self._edit.text())

    def _ask(self) -> None:
        client = self._client
        if client is None:
            return

        def read(desk: Desk) -> _Found:
            known = list(tag_counts(desk))
            return client, tags_by_client(desk, [client]).get(client, []), [*dict.fromkeys([*known, *usual_tags()])]

        self._latest.query(self._context.tasks, read, self._on_found)

    def _on_found(self, found: _Found) -> None:
        client, tags, known = found
        if client == self._client:
            self._known.setStringList(known)
            self._show(tags)

    def _quiet(self) -> bool:
        # What is said of a client is not for the eyes of that client either.
        return self._bare or self._context.private

    def _show(self, tags: list[str]) -> None:
        self._tags = tags
        shown = [] if self._quiet() else tags
        emptied(self.flow, keep=(self._add, self._edit))
        for chip in self._chips:
            self.flow.addWidget(StatusChip(chip.text, chip.tone))
        for tag in shown:
            self.flow.addWidget(self._made(tag))
        self.flow.addWidget(self._add)
        self.flow.addWidget(self._edit)
        if self._quiet():
            self._edit.hide()
        self._add.setVisible(not self._quiet() and self._edit.isHidden())
        self.fit()

    def _made(self, tag: str) -> QWidget:
        said = self.tr("Take away the tag {tag}").format(tag=tag)
        made = button(f"{tag} ×", "tag", clicked=partial(self.take, tag))
        made.setAccessibleName(said)
        made.setToolTip(plain_tip(said))
        return made

    def _change(self, use_case: Callable[[Desk], Changes]) -> None:
        self._context.tasks.change(use_case, self)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._client is not None and changes.touched("mark", "client"):
            self._ask()

    def _on_privacy(self, _private: bool) -> None:
        self._show(self._tags)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: Escape puts the field away and leaves the card open."""
        asked = watched is self._edit and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if asked and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.end()
            return True
        return super().eventFilter(watched, event)
