"""What can be done with lines of a run; every change says so and can be taken back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from ui.context import Context
from ui.pages.greetings.lines import Line, Wanted
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.domain.salutations import Tone
from workbench.domain.sheetmarks import SheetCode
from workbench.services.greetings import (
    MISSED,
    REACHED,
    SKIPPED,
    freeze_run,
    record_greetings,
    reopen_greetings,
    reword,
    set_tone,
)

if TYPE_CHECKING:
    from db.desk import Desk

#: Milliseconds after which copied words leave the clipboard again.
_CLIPBOARD_TIME = 60_000


class RunActions(QObject):
    """Ticks off, takes ticks back, freezes, rewords and copies."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._copied = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CLIPBOARD_TIME)
        self._timer.timeout.connect(self.clear_clipboard)

    def finish(self, occasion: str, lines: Sequence[Line]) -> None:
        """Tick lines off: each becomes an interaction."""
        self._record(occasion, lines, REACHED, self.tr("Ticked off: {who}"))

    def miss(self, occasion: str, lines: Sequence[Line]) -> None:
        """Keep that nobody answered; the greetings stay owed."""
        self._record(occasion, lines, MISSED, self.tr("Not reached: {who}"))

    def skip(self, occasion: str, lines: Sequence[Line]) -> None:
        """Leave lines out."""
        self._record(occasion, lines, SKIPPED, self.tr("Left out: {who}"))

    def _record(self, occasion: str, lines: Sequence[Line], code: SheetCode, sentence: str) -> None:
        if not lines:
            return
        use_case = partial(
            record_greetings,
            rules=self._context.rules,
            occasion=occasion,
            outcomes={line.key: code for line in lines},
            at=now_utc(),
            today=self._context.today,
        )
        self._change(use_case, self._said(sentence, lines))

    def retone(self, occasion: str, line: Line, tone: Tone | None) -> None:
        """Say in which tone a client is greeted."""
        context = self._context
        use_case = partial(
            set_tone,
            rules=context.rules,
            occasion=occasion,
            year=line.year,
            client=line.entry.client_id,
            tone=tone,
            today=context.today,
        )
        self._change(use_case, self._said(self.tr("Tone kept: {who}"), [line]))

    def reopen(self, occasion: str, lines: Sequence[Line]) -> None:
        """Take ticks back."""
        said = self._said(self.tr("To do again: {who}"), lines)
        for year, clients in _by_year(lines).items():
            self._change(partial(reopen_greetings, occasion=occasion, year=year, clients=clients), said)

    def freeze(self, wanted: Wanted, years: Iterable[int]) -> None:
        """Keep a run as it is."""
        rules, code = self._context.rules, wanted.choice.occasion.code
        window = wanted.window(self._context.today)
        for year in sorted(years):
            use_case = partial(
                freeze_run, rules=rules, occasion=code, year=year, today=self._context.today, window=window
            )
            self._change(use_case, self.tr("The list is frozen: who, how and in which words"))

    def reword(self, occasion: str, line: Line, words: str) -> None:
        """Keep other words for one line."""
        rules, client = self._context.rules, line.entry.client_id
        use_case = partial(reword, rules=rules, occasion=occasion, year=line.year, client=client, text=words)
        self._change(use_case, self.tr("Words kept: {who}").format(who=line.entry.name))

    def copy(self, line: Line, words: str) -> None:
        """Copy words; they leave the clipboard again by themselves."""
        QGuiApplication.clipboard().setText(words)
        self._copied = words
        self._timer.start()
        sentence = self.tr("Copied: {who}. The clipboard is emptied after a minute.")
        self._context.say(sentence.format(who=line.entry.name))

    def copy_all(self, lines: Sequence[Line]) -> None:
        """Copy the words of several clients, each below the name; they leave the clipboard again by themselves."""
        told = [line for line in lines if line.entry.text]
        words = "\n\n".join(f"{line.entry.name}\n{line.entry.text}" for line in told)
        QGuiApplication.clipboard().setText(words)
        self._copied = words
        self._timer.start()
        self._context.say(self._said(self.tr("Copied: {who}. The clipboard is emptied after a minute."), told))

    def clear_clipboard(self) -> None:
        """Empty the clipboard, unless somebody copied something else since."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""

    def _said(self, sentence: str, lines: Sequence[Line]) -> str:
        if len(lines) == 1:
            return sentence.format(who=lines[0].entry.name)
        return sentence.format(who=self.tr("%n client(s)", "", len(lines)))

    def _change(self, use_case: Callable[[Desk], Changes], said: str) -> None:
        self._context.tasks.change(use_case, self.parent(), lambda _changes: self._context.say(said, undo=True))


def _by_year(lines: Sequence[Line]) -> dict[int, list[bytes]]:
    found: defaultdict[int, list[bytes]] = defaultdict(list)
    for line in lines:
        found[line.year].append(line.entry.client_id)
    return dict(found)
