"""Two clients side by side: who stays, whose value each field gets, and what comes along."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.context import Context
from ui.duplicates.values import field_text
from ui.field_names import field_name
from ui.forms import fit
from ui.models.tips import plain_tip
from ui.tasks import Latest
from ui.widgets.basics import button, label, line, scrolled
from ui.widgets.tabbing import OrderedTabs
from ui.wording import Wording
from workbench.domain.changes import Changes
from workbench.domain.mergefields import JOINED, WHY, Choice, Side
from workbench.domain.problems import Problem
from workbench.readmodels.merging import counted_texts
from workbench.services.merging import Merging, compare, keep_apart, merge_clients

_NAME_WIDTH = 128
_WHY_WIDTH = 132
_MANY = 6


class Sides(QWidget):
    """The values of all fields that differ, each with a choice; arrow keys choose, Tab goes on."""

    def __init__(self, context: Context, seen: Merging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = Wording(context)
        self._groups: dict[str, tuple[QButtonGroup, list[Side]]] = {}
        self._proposed = {one.field: one.side for one in seen.choices}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, theme.SPACE["m"], 0)
        grid.setHorizontalSpacing(theme.SPACE["m"])
        grid.setVerticalSpacing(theme.SPACE["xs"])
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        place = 0
        grid.setColumnMinimumWidth(3, _WHY_WIDTH)
        for choice in sorted(seen.choices, key=lambda one: (not one.differs, one.why == "only")):
            place = self._add(grid, place, choice, seen)
        grid.setRowStretch(place, 1)

    def take(self) -> dict[str, Side]:
        """Return the sides that are not as proposed."""
        found: dict[str, Side] = {}
        for field, (group, sides) in self._groups.items():
            side = sides[group.checkedId()]
            if side != self._proposed[field]:
                found[field] = side
        return found

    def choose(self, field: str, side: Side) -> None:
        """Choose a side of a field."""
        group, sides = self._groups[field]
        group.button(sides.index(side)).setChecked(True)

    def _add(self, grid: QGridLayout, row: int, choice: Choice, seen: Merging) -> int:
        texts = self._context.texts
        name = field_name(texts, choice.field)
        values = [field_text(choice.field, one, self._words, texts) for one in (seen.keep, seen.gone)]
        # Where both say something else stands out; where only one says anything there is hardly a choice.
        kind = "strong" if choice.differs and choice.why != "only" else "" if choice.differs else "muted"
        grid.addWidget(label(name, kind), row, 0)
        if not choice.differs:
            grid.addWidget(label(values[0], "muted", wrap=True), row, 1, 1, 2)
            return row + 1
        sides: list[Side] = ["keep", "gone"]
        group = QButtonGroup(self)
        for place, value in enumerate(values):
            radio = self._radio(name, value)
            group.addButton(radio, place)
            grid.addWidget(radio, row, 1 + place)
        why = label(texts.tr("Duplicates", WHY[choice.why]), "small")
        grid.addWidget(why, row, 3)
        if choice.field in JOINED and all(values):
            sides.append("both")
            both = self._radio(name, self.tr("both"))
            group.addButton(both, len(sides) - 1)
            grid.addWidget(both, row + 1, 1)
        group.button(sides.index(choice.side)).setChecked(True)
        self._groups[choice.field] = (group, sides)
        return row + 2

    def _radio(self, name: str, value: str) -> QRadioButton:
        # A value is data: an ampersand in it is no key.
        radio = QRadioButton(value.replace("&", "&&") or self.tr("empty"))
        radio.setAccessibleName(f"{name}: {value or self.tr('empty')}")
        radio.setToolTip(plain_tip(value))
        radio.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return radio


class CompareDialog(OrderedTabs, QDialog):
    """Makes one client of two, or says that they are two people.

    Signals:
        merged: they are one; carries the id of the one client.
    """

    merged = Signal(object)

    def __init__(self, context: Context, one: bytes, other: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._pair = (one, other)
        self._latest = Latest()
        self.seen: Merging | None = None
        self.sides: Sides | None = None
        self.setWindowTitle(self.tr("Are these one client?"))
        self.setMinimumSize(620, 400)
        fit(self, 900, 600)
        self.keeps = [QRadioButton(), QRadioButton()]
        self._who = QButtonGroup(self)
        for place, radio in enumerate(self.keeps):
            self._who.addButton(radio, place)
        self.keeps[0].setChecked(True)
        self._area = QVBoxLayout()
        self._moves = label("", wrap=True)
        self._differences = label("", "small", wrap=True)
        theme.set_property(self._differences, "tone", "warning")
        self.merge = button(self.tr("Merge"), "primary", clicked=self._merge)
        self.apart = button(self.tr("Not the same person"), clicked=self._keep_apart)
        self.cancel = button(self.tr("Cancel"), clicked=self.reject)
        for made in (self.apart, self.cancel):
            made.setAutoDefault(False)
        self.merge.setDefault(True)
        self.merge.setEnabled(False)
        self._build()
        self._who.idToggled.connect(self._on_who)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._merge)
        self._context.privacy_changed.connect(self._on_privacy)
        self._read()

    def _build(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(theme.SPACE["m"])
        head.setColumnMinimumWidth(0, _NAME_WIDTH)
        head.setColumnStretch(1, 1)
        head.setColumnStretch(2, 1)
        head.setColumnMinimumWidth(3, _WHY_WIDTH + theme.SPACE["l"])
        head.addWidget(label(self.tr("Stays"), "strong"), 0, 0)
        for place, radio in enumerate(self.keeps):
            radio.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            head.addWidget(radio, 0, 1 + place)
        foot = QHBoxLayout()
        foot.addWidget(self.apart)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.merge)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 16, 20, 14)
        body.setSpacing(theme.SPACE["m"])
        about = self.tr("Choose who stays and what each field gets. Everything else comes along; one undo parts them.")
        body.addWidget(label(about, "muted", wrap=True))
        body.addLayout(head)
        body.addWidget(line("h"))
        body.addLayout(self._area, 1)
        body.addWidget(line("h"))
        body.addWidget(self._moves)
        body.addWidget(self._differences)
        body.addLayout(foot)

    def _read(self) -> None:
        keep, gone = self._pair
        self._latest.query(
            self._context.tasks, lambda desk: compare(desk, keep=keep, gone=gone), self._on_seen, self._on_failed
        )

    def _on_who(self, place: int, checked: bool) -> None:
        """Let the other one stay: what was chosen by hand is proposed anew."""
        if checked and self.seen is not None:
            first, second = self._shown
            self._pair = (first, second) if place == 0 else (second, first)
            self._read()

    def _on_seen(self, seen: Merging) -> None:
        if self.seen is None:
            self._shown = self._pair
        self.seen = seen
        mirrored = self._pair != self._shown
        for place, radio in enumerate(self.keeps):
            values = seen.gone if (place == 1) != mirrored else seen.keep
            text = " ".join(part for part in (values.get("name"), values.get("client_no")) if part)
            radio.setText(text.replace("&", "&&"))
            radio.setAccessibleName(self.tr("{name} stays").format(name=text))
        old = self._area.takeAt(0)
        if old is not None and (widget := old.widget()) is not None:
            widget.deleteLater()
        self.sides = Sides(self._context, seen)
        self._area.addWidget(scrolled(self.sides))
        self._say(seen)
        self.merge.setEnabled(not self._context.private)
        self._on_privacy(self._context.private)

    def _say(self, seen: Merging) -> None:
        moved = self._context.texts.listed(counted_texts(seen.plan, self._context.texts))
        self._moves.setText(self.tr("Comes along: {what}").format(what=moved) if moved else self.tr("Nothing to move."))
        numbers = [value for kind, value in seen.plan.aliases if kind == "client_no"]
        lines = []
        if numbers and not self._context.private:
            found = self.tr("Files with the number {number} will find this client.")
            lines.append(found.format(number=self._context.texts.listed(numbers)))
        told = [one for one in seen.plan.differences if one.column.endswith("_fen")]
        if told:
            text = self.tr("Figures of the same month that differ, those of who stays are kept: {count}")
            lines.append(text.format(count=len(told)))
        lines += [self._difference(one) for one in told[:_MANY]] if not self._context.private else []
        self._differences.setText("\n".join(lines))
        self._differences.setVisible(bool(lines))

    def _difference(self, one: Any) -> str:
        words = Wording(self._context)
        text = self.tr("{month} {what}: {kept}, not {other}")
        what = field_name(self._context.texts, one.column)
        return text.format(month=one.month, what=what, kept=words.money(one.kept), other=words.money(one.other))

    def _on_privacy(self, private: bool) -> None:
        """Close while somebody stands beside the desk: two clients are shown in full here."""
        if private:
            self.reject()

    def _on_failed(self, error: BaseException) -> None:
        self._context.tasks.failed.emit(error)
        if isinstance(error, Problem):
            self.reject()

    def _merge(self) -> None:
        if self.seen is None or self.sides is None or not self.merge.isEnabled():
            return
        self.merge.setEnabled(False)
        (keep, gone), take = self._pair, self.sides.take()
        left: list[bytes] = []

        def change(desk: Any) -> Changes:
            changes, survivor = merge_clients(desk, keep=keep, gone=gone, take=take)
            left.append(survivor)
            return changes

        def done(_changes: Changes) -> None:
            self.accept()
            self._context.say(said, undo=True)
            self.merged.emit(left[-1])

        said = self.tr("Merged into one client")
        self._context.tasks.change(change, self, done, self._on_failed)

    def _keep_apart(self) -> None:
        one, other = self._pair
        today, said = self._context.today, self.tr("Noted: two people")

        def change(desk: Any) -> Changes:
            return keep_apart(desk, one=one, other=other, today=today)

        def done(_changes: Changes) -> None:
            self.accept()
            self._context.say(said, undo=True)

        self._context.tasks.change(change, self, done)
