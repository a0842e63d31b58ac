"""What narrows the client list: buttons and a menu to choose from, and a chip for each thing that is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.tips import plain_entry
from ui.pages.clients.choice import ChoiceButton
from ui.pages.clients.filter_dialog import FilterDialog
from ui.pages.clients.filter_words import MENU, SINGLE, FilterWords
from ui.roster import Roster
from ui.tasks import Latest
from ui.widgets.basics import button
from ui.widgets.flow import FlowLayout
from workbench.domain.courtesy import in_steps
from workbench.domain.filters import KEYS, NONE, Filter
from workbench.readmodels.lists import ClientRow


class FilterBar(QWidget):
    """Tier, band and a menu of everything else in a row; below it a chip for each filter, which a click takes off.

    Signals:
        changed: another filter.
        keep_asked: what is shown is to be kept as a view.
    """

    changed = Signal()
    keep_asked = Signal()

    def __init__(
        self,
        context: Context,
        roster: Roster,
        before: Sequence[QWidget] = (),
        after: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make the row with what stands before and after the filters in it."""
        super().__init__(parent)
        self._context, self._roster = context, roster
        self.words = FilterWords(context, roster)
        roster.part_read.connect(self._on_part)
        self._latest = Latest()
        self._wanted: dict[str, tuple[str, ...]] = {}
        self._buttons = {"tier": ChoiceButton(), "band": ChoiceButton()}
        self.more = button("", icon="filter", clicked=self._open_menu)
        self.more.setProperty("kind", "")
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["s"])
        for widget in (*before, *self._buttons.values(), self.more):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in after:
            row.addWidget(widget)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(row)
        column.addWidget(self._chips)
        for key, made in self._buttons.items():
            made.changed.connect(partial(self._on_button, key))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.more.setText(self.tr("Filter"))
        self.more.setAccessibleName(self.tr("More filters"))
        self.more.setToolTip(f"{self.tr('More filters')}  Ctrl+Shift+F")
        self._show_chips()

    def wanted(self) -> dict[str, tuple[str, ...]]:
        """Return what is asked for."""
        return dict(self._wanted)

    def set_wanted(self, wanted: Filter) -> None:
        """Ask for this and nothing else, without telling."""
        self._wanted = {key: tuple(values) for key, values in wanted.items() if values}
        self._tick_buttons()
        self._show_chips()

    def clear(self) -> None:
        """Ask for nothing, without telling."""
        self.set_wanted({})

    def choose(self, key: str, values: Sequence[str]) -> None:
        """Ask for these values of a key, for anything of it when there are none, and tell."""
        wanted = {name: known for name, known in self._wanted.items() if name != key}
        self.set_wanted({**wanted, key: tuple(values)} if values else wanted)
        self.changed.emit()

    def toggle(self, key: str, value: str) -> None:
        """Ask for a value of a key too, or no longer."""
        known = self._wanted.get(key, ())
        if value in known:
            self.choose(key, [one for one in known if one != value])
        else:
            self.choose(key, [value] if key in SINGLE else [*known, value])

    # Tier and band, with counts.

    def show_rows(self, rows: Sequence[ClientRow]) -> None:
        """Offer the tiers and bands of these rows, with counts, as soon as they are counted."""

        def count(_progress: object) -> dict[str, Counter[str | None]]:
            return {
                "tier": Counter(row.tier for row in in_steps(rows)),
                "band": Counter(row.band for row in in_steps(rows)),
            }

        self._latest.compute(self._context.tasks, count, self._on_counted)

    def _on_counted(self, counted: dict[str, Counter[str | None]]) -> None:
        rules, none = self._context.rules, self.words.value("tier", NONE)
        codes = {
            "tier": [tier.code for tier in reversed(rules.scheme.tiers)],
            "band": [band.code for band in reversed(rules.standard.bands)],
        }
        for key, made in self._buttons.items():
            counts = counted[key]
            choices: list[tuple[str | None, str, int | None]] = [
                (code, self.words.value(key, code), counts[code]) for code in codes[key] if code in counts
            ]
            if counts[None]:
                choices.append((NONE, none, counts[None]))
            made.set_choices(self.words.key(key), choices)
        self._tick_buttons()

    def _tick_buttons(self) -> None:
        for key, made in self._buttons.items():
            made.tick(set(self._wanted.get(key, ())))

    def _on_button(self, key: str) -> None:
        self.choose(key, [str(code) for code in self._buttons[key].chosen()])

    # Everything else.

    def menu(self) -> QMenu:
        """Return the menu of all other keys; each has a menu of its values."""
        self._roster.need(("tags", "district", "home"))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in MENU:
            for key in group:
                below = menu.addMenu(self.words.key(key))
                # Values of the book are counted when somebody looks at them.
                below.aboutToShow.connect(partial(self._fill, below, key))
            menu.addSeparator()
        menu.addAction(self.tr("Something else…"), self.ask)
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def open_menu(self) -> None:
        """Open the menu of filters, for a key."""
        self._open_menu()

    def _fill(self, menu: QMenu, key: str) -> None:
        if not menu.isEmpty():
            return
        for value, text, count in self.words.offered(key):
            entry = menu.addAction(plain_entry(text if count is None else f"{text}   {count:,}"))
            entry.setCheckable(True)
            entry.setChecked(value in self._wanted.get(key, ()))
            entry.triggered.connect(partial(self._on_entry, key, value))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing yet")).setEnabled(False)

    def _on_entry(self, key: str, value: str, _checked: bool = False) -> None:
        self.toggle(key, value)

    def ask(self) -> None:
        dialog = FilterDialog(self._context, self.words, self)
        dialog.chosen.connect(self.choose)
        dialog.open()

    # What is asked for.

    def chips(self) -> list[QPushButton]:
        """Return the buttons that take a filter off, one a key, in their order."""
        found = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [made for made in widgets if isinstance(made, QPushButton) and made.property("key")]

    def _show_chips(self) -> None:
        had = any(made.hasFocus() for made in self.chips())
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for key, values in self._wanted.items():
            said = self.words.chip(key, values)
            made = button(said, icon="close", clicked=partial(self.choose, key, ()))
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            made.setProperty("key", key)
            made.setAccessibleName(self.tr("Take off: {filter}").format(filter=said))
            self._flow.addWidget(made)
        if self._wanted:
            self._flow.addWidget(button(self.tr("Clear all"), "quiet", clicked=self._on_clear))
            self._flow.addWidget(button(self.tr("Keep as a view…"), "quiet", "save", self.keep_asked.emit))
        self._chips.setVisible(bool(self._wanted))
        self._chips.updateGeometry()
        if had and self.chips():
            self.chips()[-1].setFocus()

    def _on_part(self, name: str) -> None:
        """Say a household by its people as soon as they are known."""
        if name == KEYS["household"].part and "household" in self._wanted:
            self._show_chips()

    def _on_clear(self) -> None:
        self.clear()
        self.changed.emit()
