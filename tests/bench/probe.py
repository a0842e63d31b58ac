"""A child process of the start benchmark: paints one window, says when and with how much memory, and ends.

Modes: `floor` (an empty main window), `unlock` (the first screen), `list BOOK PAGE ROWS` (an unlocked book to the
painted list), `enter BOOK PAGE ROWS` (the same from Enter on the first screen, its libraries loaded).
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QWidget

SETTLED = 1_200


class Painted(QObject):
    """Waits for the first paint of a wanted widget, then says so and ends the process."""

    def __init__(self, wanted: Any, settle: int = 0) -> None:
        super().__init__()
        self._wanted, self._settle = wanted, settle
        self.began = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and self._wanted(watched):
            self._wanted = lambda _widget: False
            QTimer.singleShot(0, self, self._say)
        return False

    def _say(self) -> None:
        now, cpu = time.monotonic(), time.process_time()
        QTimer.singleShot(self._settle, self, lambda: self._end(now, cpu))

    def _end(self, now: float, cpu: float) -> None:
        print(now, cpu, resident(), now - self.began, flush=True)
        os._exit(0)


def resident() -> float:
    """Return the memory of this process in MiB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _floor() -> None:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1100, 700)
    painted = Painted(lambda widget: widget is window)
    app.installEventFilter(painted)
    window.show()
    app.exec()


def _lists(rows: int) -> Any:
    def wanted(widget: QWidget) -> bool:
        view = widget.parent()
        if not isinstance(view, QAbstractItemView) or view.viewport() is not widget or not view.isVisible():
            return False
        return view.model() is not None and view.model().rowCount() >= rows

    return wanted


def _program(book: str = "") -> tuple[Any, Any]:
    from ui.app import Program
    from ui.application import make_application
    from ui.cli.parser import parse

    app = make_application()
    options = parse(["--today", "2026-11-21", *(["--book", book] if book else [])])
    return app, Program(app, options)


def _unlock() -> None:
    app, program = _program()
    painted = Painted(lambda widget: widget is program.screen)
    app.installEventFilter(painted)
    program.start()
    app.exec()


def _list(book: str, page: str, rows: str, *, enter: bool) -> None:
    secret = os.environ.pop("GUANHU_PASSPHRASE") if enter else ""
    app, program = _program(book)
    program._memory.settings.setValue("window/page", page)
    painted = Painted(_lists(int(rows)), SETTLED)
    app.installEventFilter(painted)
    program.start()
    if enter:

        def press() -> None:
            painted.began = time.monotonic()
            program.screen.unlock_asked.emit(Path(book), secret)

        QTimer.singleShot(2_500, program, press)
    app.exec()


def main(mode: str, *rest: str) -> None:
    """Run one mode."""
    if mode == "floor":
        _floor()
    elif mode == "unlock":
        _unlock()
    else:
        _list(*rest, enter=mode == "enter")


if __name__ == "__main__":
    main(*sys.argv[1:])
