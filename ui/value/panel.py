"""The tab of value views: ABC, RFM, stages, strategic classes, lifetime value, composition and groups with a plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.card.mark_dialog import MarkDialog
from ui.context import Context
from ui.forms import CodeBox
from ui.listed import ListedAction, ListedPanel
from ui.tasks import Latest
from ui.value.classes import AbcView, RfmView, StageView, StrategicView
from ui.value.groups import GroupsView
from ui.value.parts import CompositionView
from ui.value.view import Listing, Shown, ValueView
from ui.value.worth import WorthView
from ui.widgets.choices import FilterChips
from workbench.domain.changes import Changes
from workbench.readmodels.lists import ListedClient
from workbench.services.segmenting import segment_checks
from workbench.services.valuing import BASES, compositions, value_book

VIEWS = ("abc", "rfm", "stage", "strategic", "clv", "composition", "segments")
#: The view with a list of its own.
_ALONE = "clv"
_ROOMY = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
_NONE = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
#: Milliseconds that changes are gathered before the book is read again.
_PAUSE = 300
_TABLES = frozenset(
    {"client", "snapshot", "interaction", "mark", "segment", "address", "setting", "rule_set", "tier_override"}
)


class ValuePanel(QWidget):
    """One view at a time with the clients behind its figures; reads the book when it is shown and stale."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._latest, self._lists = Latest(), Latest()
        self._stale = True
        self.shown: Shown | None = None
        self.choice = FilterChips("", single=True)
        self.by = CodeBox("", {code: code for code in BASES})
        self.views: dict[str, ValueView] = {
            "abc": AbcView(context),
            "rfm": RfmView(context),
            "stage": StageView(context),
            "strategic": StrategicView(context),
            "clv": WorthView(context),
            "composition": CompositionView(context),
            "segments": GroupsView(context),
        }
        self.panel = ListedPanel(
            context,
            ("name", "tier", "value", "reason"),
            titles={"value": self._value_title},
            actions=(ListedAction("star", lambda: self.tr("Mark…"), self.mark),),
        )
        self.panel.view.setObjectName("valued")
        self._stack = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._sizes = [500, 620]
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self._build()
        for view in self.views.values():
            view.asked.connect(self._on_asked)
            view.forgot.connect(self._forget)
        self.choice.changed.connect(self._on_choice)
        self.by.activated.connect(lambda _place: self.refresh())
        context.tasks.changed.connect(self._on_changed)
        context.privacy_changed.connect(self.set_privacy)
        self.retranslate()
        self.show_view(VIEWS[0])

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE["s"])
        head.addWidget(self.choice, 1)
        head.addWidget(self.by, 0, Qt.AlignmentFlag.AlignTop)
        for view in self.views.values():
            self._stack.addWidget(view)
        splitter = self._splitter
        splitter.setObjectName("value")
        splitter.setProperty("kind", "gap")
        splitter.setHandleWidth(theme.SPACE["m"])
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._stack)
        splitter.addWidget(self.panel)
        splitter.setSizes(self._sizes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(head)
        column.addWidget(splitter, 1)

    # What is shown.

    @property
    def view(self) -> str:
        """The code of the view in front."""
        return next(code for code, view in self.views.items() if view is self._stack.currentWidget())

    def show_view(self, code: str) -> None:
        """Bring a view to the front, by its code."""
        self.choice.set_active({code})
        view = self.views[code]
        for other in self.views.values():
            # Only the view in front may ask for room.
            other.setSizePolicy(_ROOMY if other is view else _NONE)
        self._stack.setCurrentWidget(view)
        self._make_room(alone=code == _ALONE)
        if view.key is not None and self.shown is not None:
            view.ask(view.key)
        else:
            self._forget()

    def _make_room(self, *, alone: bool) -> None:
        """Hide the list beside a view that has its own; shown again, it is as wide as before."""
        if alone == self.panel.isHidden():
            return
        if alone:
            self._sizes = self._splitter.sizes()
        self.panel.setVisible(not alone)
        if not alone:
            self._splitter.setSizes(self._sizes)

    def refresh(self) -> None:
        """Read the book again, in the background."""
        self._stale = False
        rules, today, by = self.context.rules, self.context.today, self.by.code()

        def read(desk: Any) -> Shown:
            book = value_book(desk, rules=rules, day=today, by=by)
            parts = compositions(desk, rules=rules, book=book)
            return Shown(book, parts, desk.areas(), segment_checks(desk, book, rules=rules))

        self._latest.query(self.context.tasks, read, self._on_read)

    def _on_read(self, shown: Shown) -> None:
        self.shown = shown
        front = self.view
        for code, view in self.views.items():
            # Only the view in front may list its clients.
            view.blockSignals(code != front)
            view.show_book(shown)
            view.blockSignals(False)

    def set_privacy(self, _on: bool) -> None:
        """Hide or show amounts and names."""
        for view in self.views.values():
            view.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        names = {
            "abc": self.tr("ABC"),
            "rfm": self.tr("RFM"),
            "stage": self.tr("Stages"),
            "strategic": self.tr("Strategic"),
            "clv": self.tr("Lifetime value"),
            "composition": self.tr("Composition"),
            "segments": self.tr("Groups"),
        }
        self.choice.set_chips([(code, names[code], None) for code in VIEWS])
        self.choice.setAccessibleName(self.tr("Value views"))
        self.by.setAccessibleName(self.tr("What value is"))
        for place, text in enumerate((self.tr("by assets"), self.tr("by contribution"))):
            self.by.setItemText(place, text)
        self.panel.retranslate()
        for view in self.views.values():
            view.retranslate()

    def _value_title(self) -> str:
        if self.by.code() == "contribution" and self.view != "composition":
            return self.tr("Contribution")
        return self.tr("Assets")

    # What is asked.

    def _on_choice(self, chosen: set[object]) -> None:
        self.show_view(str(next(iter(chosen), self.view)))

    def _forget(self) -> None:
        """List nobody until a figure is chosen."""
        self._lists.cancel()
        self.panel.clear(self.tr("Choose a figure to see its clients"))

    def _on_asked(self, listing: Listing) -> None:
        by = self.by.code()
        self._lists.compute(
            self.context.tasks,
            lambda _progress: listing.rows(by),
            lambda rows: self.panel.show_rows(listing.title, rows),
        )

    def mark(self, rows: Sequence[ListedClient]) -> None:
        """Ask what is to be said of the chosen clients."""
        kind = {"stage": "stage", "segments": "group"}.get(self.view, "strategic")
        if rows:
            MarkDialog(self.context, [(row.client_id, row.name) for row in rows], kind, self).open()

    # What changes.

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget::showEvent."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not changes.tables & _TABLES:
            return
        if self.isVisible():
            self._pause.start()
        else:
            self._stale = True
