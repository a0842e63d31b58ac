"""Edits rules as a form or as text; what is typed is checked at once, and nothing holds before it is adopted."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.pages.rules.form import RuleForm
from ui.tasks import Latest
from ui.widgets.basics import button, label, room_for
from ui.widgets.code_edit import CodeEdit
from ui.widgets.tabbing import OrderedTabs, name_tabs
from workbench.domain.problems import Problem
from workbench.services.rulebook import check_rule, kind_of, save_draft
from workbench.services.ruleediting import read_value, with_value
from workbench.services.rules import Kind, Rules
from workbench.services.ruletalk import Leaf, RuleTalk
from workbench.services.ruletexts import AnyRule, other_kind, read_rule

#: Milliseconds of rest before what is typed is checked.
_PAUSE = 250


@dataclass(frozen=True, slots=True)
class Checked:
    """What a text says: its values as far as it is TOML, its rules if they are sound, else the problem."""

    text: str
    values: Mapping[str, Any] | None
    rule: AnyRule | None
    problem: Problem | None


def check_text(text: str, file: str, rules: Rules, kind: Kind) -> Checked:
    """Return what a text says; it must be of the kind that is edited, and its version must be free."""
    values: Mapping[str, Any] | None = None
    try:
        values = tomllib.loads(text)
        rule = read_rule(text, file)
        if kind_of(rule) != kind:
            raise other_kind(file)
        check_rule(rules, rule, text, file)
    except Problem as problem:
        return Checked(text, values, None, problem)
    except (tomllib.TOMLDecodeError, RecursionError):
        return _not_toml(text, file)
    return Checked(text, values, rule, None)


def _not_toml(text: str, file: str) -> Checked:
    try:
        read_rule(text, file)
    except Problem as problem:
        return Checked(text, None, None, problem)
    raise AssertionError(file)


class RuleEditor(OrderedTabs, QDialog):
    """A form and a text over the same rules.

    Signals:
        adopt_asked: the text, and the row of its draft or None; the dialog stays open.
        tried: what the rules would do is asked: the text.
    """

    adopt_asked = Signal(str, object)
    tried = Signal(str)

    def __init__(
        self,
        context: Context,
        kind: Kind,
        text: str,
        file: str,
        *,
        draft: bytes | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._kind, self._file, self._draft = context, kind, file, draft
        self._latest, self._saved, self._look = Latest(), text, False
        self._kept: tuple[bytes, str] | None = None
        self.checked: Checked | None = None
        self.form = RuleForm(self.tr("Form"))
        self.text = CodeEdit(self.tr("Text"))
        self.text.setPlainText(text)
        self.state = label("", wrap=True)
        self.go = button(self.tr("Show the line"), "quiet", clicked=self._go)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.check)
        self._build()
        self.form.typed.connect(self._on_typed)
        self.form.chosen.connect(self._change)
        self.text.textChanged.connect(self._on_text)
        self.setWindowTitle(self.tr("Edit rules: {name}").format(name=file))
        self.resize(room_for(parent, 940, 640))
        self.check()

    def _build(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        name_tabs(self.tabs, self.tr("Form or text"))
        self.tabs.addTab(self.form, self.tr("Form"))
        self.tabs.addTab(self.text, self.tr("Text"))
        self.save = button(self.tr("Save draft"), "", "save", self._save)
        self.try_out = button(self.tr("What if…"), "", "sort", lambda: self.tried.emit(self.text.toPlainText()))
        self.adopt = button(self.tr("Adopt…"), "primary", "check", self._adopt)
        close = button(self.tr("Close"), clicked=self.reject)
        below = QHBoxLayout()
        below.setSpacing(theme.SPACE["s"])
        below.addWidget(self.state, 1)
        below.addWidget(self.go)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE["s"])
        for widget in (self.save, self.try_out):
            foot.addWidget(widget)
        foot.addStretch(1)
        for widget in (close, self.adopt):
            foot.addWidget(widget)
        for one in (self.save, self.try_out, self.adopt, close, self.go):
            one.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(
            label(
                self.tr("A draft holds for nobody: tiers and obligations stay as they are until it is adopted."),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self.tabs, 1)
        column.addLayout(below)
        column.addLayout(foot)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._save)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._adopt)

    def take(self, text: str) -> None:
        """Go on with another text, such as one that was tried out."""
        self.text.replace_text(text)
        self._pause.stop()
        self.check()

    # -- what is typed

    def check(self) -> None:
        """Check the text as it is now, beside the GUI thread."""
        text, file, rules, kind = self.text.toPlainText(), self._file, self._context.rules, self._kind
        self._latest.compute(
            self._context.tasks, lambda _progress: check_text(text, file, rules, kind), self._on_checked
        )

    def _on_text(self) -> None:
        self.checked = None
        self.adopt.setEnabled(False)
        self.try_out.setEnabled(False)
        self._pause.start()

    def _on_checked(self, checked: Checked) -> None:
        if checked.text != self.text.toPlainText():
            return
        self.checked = checked
        sound = checked.rule is not None
        self.adopt.setEnabled(sound)
        self.try_out.setEnabled(sound)
        line = checked.problem.where.row if checked.problem else None
        self.text.mark_wrong(line)
        self.go.setVisible(line is not None)
        self._say(checked)
        if self._look:
            self._look = False
            self._go()
        self.form.setEnabled(checked.values is not None)
        if checked.values is not None:
            names = self._context.rules.occasion_names
            self.form.show_file(checked.values, RuleTalk(checked.values, self._context.texts, names), names)
            first = self.form.topLevelItem(0)
            if self.form.currentItem() is None and first is not None:
                self.form.setCurrentItem(first)

    def _say(self, checked: Checked) -> None:
        texts, problem = self._context.texts, checked.problem
        if problem is None:
            said = self.tr("The rules are sound.")
        else:
            said = texts.problem(problem)
            if problem.where.row:
                said = self.tr("Line {line}: {problem}").format(line=problem.where.row, problem=said)
            else:
                said = f"{said} {texts.hint(problem)}".strip()
        self.state.setText(said)
        self.state.setAccessibleName(said)
        theme.set_property(self.state, "tone", "success" if problem is None else "danger")

    def _go(self) -> None:
        if self.checked is not None and self.checked.problem is not None:
            self.tabs.setCurrentWidget(self.text)
            self.text.go_to(self.checked.problem.where.row or 1)

    def _on_typed(self, leaf: Leaf, text: str) -> None:
        try:
            value = read_value(leaf, text)
        except Problem as problem:
            self._refuse(problem)
            return
        self._change(leaf, value)

    def _change(self, leaf: Leaf, value: object) -> None:
        """Write a value into the text, beside the GUI thread: comments are kept, which takes a moment."""
        base, path = self.text.toPlainText(), leaf.path
        self._context.tasks.compute(
            lambda _progress: (base, leaf, value, with_value(base, path, value)), self._on_written, self._refuse
        )

    def _on_written(self, written: tuple[str, Leaf, object, str]) -> None:
        base, leaf, value, text = written
        if base == self.text.toPlainText():
            self.take(text)
        else:
            # Something else was typed meanwhile: the value goes into that.
            self._change(leaf, value)

    def _refuse(self, problem: BaseException) -> None:
        texts = self._context.texts
        if not isinstance(problem, Problem):
            self._context.tasks.failed.emit(problem)
            return
        self.state.setText(f"{texts.problem(problem)} {texts.hint(problem)}".strip())
        theme.set_property(self.state, "tone", "danger")

    # -- what is done with it

    def _names(self) -> tuple[str, str]:
        """Return code and version of the text as far as it can be read."""
        values = self.checked.values if self.checked is not None and self.checked.values is not None else {}
        return str(values.get("code", self._file)), str(values.get("version", ""))

    def _save(self) -> None:
        text, kind, row = self.text.toPlainText(), self._kind, self._draft
        code, version = self._names()

        def save(desk: Any) -> Any:
            changes = save_draft(desk, kind=kind, text=text, code=code, version=version, row=row)
            same = [one["id"] for one in desk.rule_drafts(kind) if one["toml"] == text]
            self._kept = (row or same[-1], text) if row or same else None
            return changes

        self._context.tasks.change(save, self, self._on_saved)

    def _on_saved(self, _changes: object) -> None:
        if self._kept is not None:
            self._draft, self._saved = self._kept
        code, version = self._names()
        self._context.say(self.tr("Draft saved: {name}").format(name=f"{code} {version}".strip()), undo=True)

    def _adopt(self) -> None:
        if self.adopt.isEnabled():
            self.adopt_asked.emit(self.text.toPlainText(), self._draft)

    def leave_unsaved(self) -> None:
        """Take what is shown as not kept anywhere yet: it came from a file. A wrong line of it is shown at once."""
        self._saved, self._look = "", True

    def unsaved(self) -> bool:
        """Whether something was typed that no draft has."""
        return self.text.toPlainText() != self._saved

    def reject(self) -> None:
        """Override QDialog::reject: what was typed is not lost by a slip; closing twice throws it away."""
        if self.unsaved() and not self.property("warned"):
            self.setProperty("warned", True)
            self.state.setText(self.tr("What you changed is not saved. Save the draft, or close once more to drop it."))
            theme.set_property(self.state, "tone", "warning")
            return
        super().reject()
