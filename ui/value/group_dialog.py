"""Makes or changes a group of clients: whom it takes in, its goal, what is done for it, and its days (L10, L11)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from ui import theme
from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.widgets.basics import room_for, scrolled
from ui.widgets.choices import FilterChips
from workbench.domain.changes import Changes
from workbench.domain.segments import Segment
from workbench.services.marking import mark_kinds
from workbench.services.segmenting import contents, save_segment
from workbench.services.valuing import shipped_names

#: Kinds of marks that may stand in a filter.
_TAGS = ("group", "value", "interest", "attitude", "need")


class GroupDialog(FormDialog):
    """A form with the filter as chips: chips of one line are alternatives, lines must all fit.

    Signals:
        saved: the group is kept and the dialog has closed.
    """

    saved = Signal()

    def __init__(self, context: Context, segment: Segment | None, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._segment = segment
        self.setWindowTitle(self.tr("Group of clients") if segment else self.tr("New group"))
        self.accept_button.setText(self.tr("Save"))
        texts, known = context.texts, segment or Segment(b"", "", starts=context.today)
        self.name, self.goal, self.note = (QLineEdit(text) for text in (known.name, known.goal, known.note))
        self.content = CodeBox(
            self.tr("Content"), {"": ""} | {code: texts.named(one) for code, one in contents().items()}
        )
        self.content.choose(known.content)
        self.starts, self.until = (DayEdit("", context.today) for _ in range(2))
        self.starts.set_day(known.starts)
        self.until.set_day(known.until)
        rows = (
            (self.tr("Name"), self.name),
            (self.tr("Goal"), self.goal),
            (self.tr("Content"), self.content),
            (self.tr("From"), self.starts),
            (self.tr("Until"), self.until),
            (self.tr("Note"), self.note),
        )
        for text, widget in rows:
            widget.setAccessibleName(text)
            self.form.addRow(text, widget)
        self.filters: dict[str, FilterChips] = {}
        self.body.insertWidget(1, scrolled(self._filters(known)), 1)
        self.resize(room_for(parent, 720, 620))
        self.name.setFocus()

    def _filters(self, known: Segment) -> QWidget:
        holder = QWidget()
        form = QFormLayout(holder)
        form.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        form.setVerticalSpacing(theme.SPACE["s"])
        for key, (name, chips) in self._choices().items():
            row = FilterChips(name)
            row.set_chips([(code, text, None) for code, text in chips.items()])
            row.set_active(set(known.filter.get(key, ())))
            self.filters[key] = row
            form.addRow(name, row)
        return holder

    def _choices(self) -> dict[str, tuple[str, dict[str, str]]]:
        """Return the lines of the filter: what each is called, and its codes with their names."""
        texts, rules, kinds = self.context.texts, self.context.rules, mark_kinds()
        named = texts.named
        found = {
            "tier": (self.tr("Tier"), {tier.code: named(tier.name) for tier in reversed(rules.scheme.tiers)}),
            "band": (self.tr("Band"), {band.code: named(band.name) for band in reversed(rules.standard.bands)}),
        }
        views = {"abc": self.tr("Value class"), "rfm": self.tr("RFM group")}
        found |= {key: (text, {c: named(n) for c, n in shipped_names(key).items()}) for key, text in views.items()}
        found |= {
            kind: (named(kinds[kind].name), {code: named(one.name) for code, one in kinds[kind].codes.items()})
            for kind in ("stage", "relation", "strategic")
        }
        tags = {f"{kind}:{code}": named(one.name) for kind in _TAGS for code, one in kinds[kind].codes.items()}
        found["mark"] = (self.tr("Tags"), tags)
        return found

    def submit(self) -> None:
        """Override FormDialog.submit."""
        for field in (self.starts, self.until):
            if not field.valid():
                field.setFocus()
                return
        name, goal, note, content = self.name.text(), self.goal.text(), self.note.text(), self.content.code()
        starts, until, segment = self.starts.day(), self.until.day(), self._segment
        wanted = {key: tuple(sorted(map(str, row.active()))) for key, row in self.filters.items() if row.active()}

        def change(desk: Any) -> Changes:
            return save_segment(
                desk,
                segment=segment.id if segment else None,
                name=name,
                wanted=wanted,
                goal=goal,
                content=content,
                starts=starts,
                until=until,
                note=note,
            )

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_saved(name), self.refuse)

    def _on_saved(self, name: str) -> None:
        self.wait_over()
        self.accept()
        self.context.say(self.tr("Group kept: {name}").format(name=name), undo=True)
        self.saved.emit()
