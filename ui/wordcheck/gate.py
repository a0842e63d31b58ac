"""Stops texts with words that may not be said until there is a reason; the reason is kept in the history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import theme
from ui.context import Context
from ui.forms import FormDialog
from ui.widgets.basics import label
from ui.wording import now_utc
from workbench.services.access import record_access
from workbench.services.wording import blocked_words

#: Words that the form names.
_SHOWN = 12


class BlockedDialog(FormDialog):
    """Names the words and asks why they stay.

    Signals:
        given: carries the reason; the form has closed.
    """

    given = Signal(str)

    def __init__(self, context: Context, words: Sequence[str], accept: str, parent: QWidget | None = None) -> None:
        """Make the form; `accept` says what is done with the words in spite of all."""
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Words that may not be said"))
        self.accept_button.setText(accept)
        self.cancel_button.setText(self.tr("Change the words"))
        named = self.tr("“{words}”").format(words="” “".join(words[:_SHOWN]) + ("…" if len(words) > _SHOWN else ""))
        said = label(named, "strong", wrap=True)
        theme.set_property(said, "tone", "danger")
        why = self.tr("Rules or the law forbid these words to clients. Whoever uses them says why; it is kept.")
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.form.addRow(said)
        self.form.addRow(label(why, wrap=True))
        self.form.addRow(self.tr("Reason"), self.reason)
        self.reason.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        reason = self.reason.text().strip()
        if not reason:
            self.show_error(self.tr("Say why; the reason is kept in the history."))
            self.reason.setFocus()
            return
        self.accept()
        self.given.emit(reason)


class Gate:
    """Lets texts pass, at once or after a reason."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        self._context, self._parent = context, parent

    def copying(self, texts: Mapping[bytes, str], accept: str, go: Callable[[], object]) -> None:
        """Do `go` with the words for some clients; a reason that was needed is recorded as an export."""
        self._ask(blocked_words(texts.values()), accept, partial(self._copied, tuple(texts), go), go)

    def printing(self, texts: Iterable[str], accept: str, go: Callable[[str], object]) -> None:
        """Do `go` with the reason, empty when none was needed; whoever prints records it."""
        self._ask(blocked_words(texts), accept, go, partial(go, ""))

    def _ask(
        self, words: Sequence[str], accept: str, given: Callable[[str], object], free: Callable[[], object]
    ) -> None:
        if not words:
            free()
            return
        dialog = BlockedDialog(self._context, words, accept, self._parent)
        dialog.given.connect(given)
        dialog.open()

    def _copied(self, clients: Sequence[bytes], go: Callable[[], object], reason: str) -> None:
        at, rows, one = now_utc(), len(clients), clients[0] if len(clients) == 1 else None
        self._context.tasks.change(
            lambda desk: record_access(
                desk, kind="export", what="copied-words", at=at, reason=reason, client=one, rows=rows
            ),
            self._parent,
        )
        go()
