"""Watches one field while somebody writes to a client: underlines, tool tip, keys, quick fixes and a line below it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QToolTip, QWidget

from ui.context import Context
from ui.models.tips import plain_tip
from ui.wordcheck import places, words
from ui.wordcheck.marks import Marks
from workbench.domain.problems import Problem
from workbench.domain.wording import Finding, gravest
from workbench.services.wording import check_text, ready

#: Signs up to which a text is checked at every key; a longer one is checked after a short pause.
_AT_ONCE = 3000
_PAUSE = 250
#: Signs from which a text is checked in the background.
_LONG = 20_000


class Watch(QObject):
    """The check of one field; subclasses know how the field shows text and where its cursor is.

    Signals:
        changed: there are other findings, or the cursor is at another one.

    Attributes:
        findings: what was found, by place.
        trouble: why nothing can be checked, such as a word list that is wrong; empty as a rule.
        places: the places of the text that was checked, as Qt counts them.
    """

    changed = Signal()

    def __init__(self, field: QWidget, context: Context, *, letter: bool) -> None:
        super().__init__(field)
        self.field, self.context = field, context
        self.findings: tuple[Finding, ...] = ()
        self.trouble = ""
        self._letter = letter
        self._checked = ""
        self.places = places.Places()
        self._marking = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.check)
        field.installEventFilter(self)

    # What a field is asked.

    def text(self) -> str:
        """Return the whole text. Overridden."""
        raise NotImplementedError

    def place(self) -> int:
        """Return the place of the cursor in code points. Overridden."""
        raise NotImplementedError

    def select(self, one: Finding) -> None:
        """Select a finding. Overridden."""
        raise NotImplementedError

    def put(self, one: Finding, word: str) -> None:
        """Put a word in the place of a finding, as a step that Ctrl+Z takes back. Overridden."""
        raise NotImplementedError

    def standard_menu(self, point: QPoint) -> QMenu:
        """Return the field's own menu. Overridden."""
        raise NotImplementedError

    def spot(self) -> QPoint:
        """Return where a menu opens that was asked for by key, in pixels of the screen. Overridden."""
        raise NotImplementedError

    # What is found.

    @property
    def here(self) -> Finding | None:
        """The finding at the cursor."""
        return places.at(self.findings, self.place())

    @property
    def gravest(self) -> str:
        """The gravest severity, empty when nothing was found."""
        return gravest(self.findings)

    def check(self) -> None:
        """Check the text as it stands now."""
        self._pause.stop()
        text = self._checked = self.text()
        self.places = places.Places(text)
        if text.strip() and (not ready() or len(text) > _LONG):
            # Reading the lists takes a fifth of a second, a long text as long: not while somebody types.
            letter = self._letter
            self.context.tasks.compute(
                lambda _progress: (text, check_text(text, letter=letter)), self._on_found, self._on_trouble
            )
            return
        try:
            self._show(check_text(text, letter=self._letter) if text.strip() else ())
        except Problem as problem:
            self._on_trouble(problem)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self.findings, self.trouble = findings, ""
        self.show_marks()
        self.changed.emit()

    def _on_found(self, found: tuple[str, tuple[Finding, ...]]) -> None:
        """Show what was found in the background, unless the text is another one by now."""
        text, findings = found
        if text == self._checked:
            self._show(findings)

    def _on_trouble(self, error: BaseException) -> None:
        """Say why nothing can be checked; slot for a word list that cannot be read."""
        if not isinstance(error, Problem):
            self.context.tasks.failed.emit(error)
            return
        self.findings, self.trouble = (), self.context.texts.problem(error)
        self.show_marks()
        self.changed.emit()

    def be_letter(self, *, letter: bool) -> None:
        """Want courteous words, or do not."""
        self._letter = letter
        self.check()

    def show_marks(self) -> None:
        """Mark the findings in the field, where it can."""

    def on_text(self) -> None:
        """Check again, soon; slot for every change of the text. Underlines are a change too, of no letter."""
        if self._marking:
            return
        text = self.text()
        if text == self._checked:
            return
        if len(text) <= _AT_ONCE:
            self.check()
        else:
            self._pause.start()

    def on_cursor(self) -> None:
        """Tell that the cursor is somewhere else."""
        self.changed.emit()

    # What can be done.

    def go_next(self) -> None:
        """Select the next finding, after the last one the first."""
        self._go(places.after(self.findings, self.place() - 1 if self.here is None else self.place()))

    def go_previous(self) -> None:
        """Select the finding before, before the first one the last."""
        here = self.here
        self._go(places.before(self.findings, here.start if here else self.place()))

    def _go(self, one: Finding | None) -> None:
        if one is not None:
            self.select(one)
            self.field.setFocus()

    def fix(self) -> None:
        """Offer what can be done with the finding at the cursor, or with the next one."""
        if self.here is None:
            self.go_next()
        if self.here is None:
            return
        menu = QMenu(self.field)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.offers(self.here, menu))
        menu.popup(self.spot())
        menu.setActiveAction(next(action for action in menu.actions() if action.isEnabled()))

    def offers(self, one: Finding, parent: QObject) -> list[QAction]:
        """Return what can be done with a finding, the advice first."""
        made = [QAction(words.sentence(one, self.context.texts), parent)]
        made[0].setEnabled(False)
        change = self.tr("Change to “{word}”")
        made += [self._action(change.format(word=word), partial(self.put, one, word), parent) for word in one.replace]
        made.append(self._action(self.tr("Leave it out"), partial(self.put, one, ""), parent))
        made.append(self._action(self.tr("Next finding"), self.go_next, parent, words.NEXT))
        return made

    def _action(self, text: str, run: Callable[[], object], parent: QObject, keys: str = "") -> QAction:
        made = QAction(f"{text}\t{keys}" if keys else text, parent)
        made.triggered.connect(lambda _checked=False: run())
        return made

    # Keys, menu and tool tip.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter."""
        if isinstance(event, QKeyEvent):
            return self._on_key(event)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._on_tip(event)
        if isinstance(event, QContextMenuEvent) and self.findings:
            return self._on_menu(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        run = {words.NEXT: self.go_next, words.PREVIOUS: self.go_previous, words.FIX: self.fix}.get(pressed)
        if run is None or not self.findings:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            run()
        return True

    def _on_menu(self, event: QContextMenuEvent) -> bool:
        """Put what can be done with a word before the field's own menu."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        one = self.here if by_key else places.at(self.findings, self.place_at(event.pos()))
        if one is None:
            return False
        menu = self.standard_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0]
        menu.insertActions(first, self.offers(one, menu))
        menu.insertSeparator(first)
        menu.popup(self.spot() if by_key else event.globalPos())
        return True

    def place_at(self, _point: QPoint) -> int:
        """Return the place in code points below a point of the field."""
        return self.place()

    def _on_tip(self, event: QHelpEvent) -> bool:
        one = places.at(self.findings, self.place_at(event.pos()))
        if one is None:
            return False
        QToolTip.showText(event.globalPos(), plain_tip(words.tip(one, self.context.texts)), self.field)
        return True


class TextWatch(Watch):
    """Watches a field of several lines, where words are underlined."""

    def __init__(self, field: QPlainTextEdit, context: Context, *, letter: bool = False) -> None:
        super().__init__(field, context, letter=letter)
        self._edit = field
        self.marks = Marks(field.document())
        field.viewport().installEventFilter(self)
        field.textChanged.connect(self.on_text)
        field.cursorPositionChanged.connect(self.on_cursor)
        self.check()

    def text(self) -> str:
        """Override Watch.text."""
        return self._edit.toPlainText()

    def place(self) -> int:
        """Override Watch.place: of a selection its beginning."""
        return self.places.points(self._edit.textCursor().selectionStart())

    def place_at(self, point: QPoint) -> int:
        """Override Watch.place_at."""
        return self.places.points(self._edit.cursorForPosition(point).position())

    def select(self, one: Finding) -> None:
        """Override Watch.select."""
        self._edit.setTextCursor(self._cursor(one))
        self._edit.ensureCursorVisible()

    def put(self, one: Finding, word: str) -> None:
        """Override Watch.put."""
        if not self._edit.isReadOnly() and one in self.findings:
            cursor = self._cursor(one)
            cursor.insertText(word)
            self._edit.setTextCursor(cursor)

    def standard_menu(self, point: QPoint) -> QMenu:
        """Override Watch.standard_menu."""
        return self._edit.createStandardContextMenu(point)

    def spot(self) -> QPoint:
        """Override Watch.spot."""
        return self._edit.viewport().mapToGlobal(self._edit.cursorRect().bottomLeft())

    def show_marks(self) -> None:
        """Override Watch.show_marks."""
        self._marking = True
        self.marks.show_findings(self.places, self.findings)
        self._marking = False

    def _cursor(self, one: Finding) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(self.places.units(one.start))
        cursor.setPosition(self.places.units(one.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor


class LineWatch(Watch):
    """Watches a field of one line, which cannot underline: the line below says it."""

    def __init__(self, field: QLineEdit, context: Context, *, letter: bool = False) -> None:
        super().__init__(field, context, letter=letter)
        self._edit = field
        field.textChanged.connect(self.on_text)
        field.cursorPositionChanged.connect(self.on_cursor)
        self.check()

    def text(self) -> str:
        """Override Watch.text."""
        return self._edit.text()

    def place(self) -> int:
        """Override Watch.place: of a selection its beginning."""
        selected = self._edit.selectionStart()
        return self.places.points(selected if selected >= 0 else self._edit.cursorPosition())

    def place_at(self, point: QPoint) -> int:
        """Override Watch.place_at."""
        return self.places.points(self._edit.cursorPositionAt(point))

    def select(self, one: Finding) -> None:
        """Override Watch.select."""
        start, end = self.places.units(one.start), self.places.units(one.end)
        self._edit.setSelection(start, end - start)

    def put(self, one: Finding, word: str) -> None:
        """Override Watch.put."""
        if not self._edit.isReadOnly() and one in self.findings:
            self.select(one)
            self._edit.insert(word)

    def standard_menu(self, _point: QPoint) -> QMenu:
        """Override Watch.standard_menu."""
        return self._edit.createStandardContextMenu()

    def spot(self) -> QPoint:
        """Override Watch.spot."""
        return self._edit.mapToGlobal(self._edit.cursorRect().bottomLeft())
