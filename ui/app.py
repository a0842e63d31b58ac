"""The window's process: first screen, unlocking, the desk, locking; nothing heavy comes before the first paint."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.application import VERSION, Language, make_application
from ui.shell.memory import WindowMemory
from ui.unlock.create_form import NewBook
from ui.unlock.screen import UnlockScreen
from workbench.domain.problems import Problem, WrongPassphraseError
from workbench.settings import data_folder, default_book
from workbench.texts import DEFAULT_LANGUAGE, Texts

if TYPE_CHECKING:
    from ui.bootstrap import Desktop
    from ui.unlock.copy_form import NewCopy

#: What counts as the manager being there.
_PRESENCE = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.MouseMove})
DEFAULT_LOCK_MINUTES = 5


def run(options: argparse.Namespace) -> int:
    """Run the window, or make its pictures for the command `shots`; return the exit code."""
    if options.command == "shots":
        return _take_shots(options)
    app = make_application()
    program = Program(app, options)
    program.start()
    code = app.exec()
    program.close()
    return code


def _take_shots(options: argparse.Namespace) -> int:
    """Picture every page; a scale and the absence of a screen must be known before Qt starts."""
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_say_what_matters)
    app = make_application()
    from ui.shots.taking import take_shots

    try:
        return take_shots(app, options)
    except Problem as problem:
        sys.stderr.write(f"{Texts(options.lang).problem(problem)}\n")
        return 3


def _say_what_matters(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass Qt's messages on, but for the one that the platform without a screen says of every dialog."""
    if kind != QtMsgType.QtDebugMsg and "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


class Program(QObject):
    """From the first screen to the desk and back."""

    _opened = Signal(object)

    def __init__(self, app: QApplication, options: argparse.Namespace) -> None:
        super().__init__()
        self._app, self._options = app, options
        self.folder = _settings_folder()
        self._memory = WindowMemory(self.folder)
        self.language = Language(app)
        self.screen: UnlockScreen | None = None
        self.desktop: Desktop | None = None
        # Heavy libraries load here while the passphrase is typed; the book is opened here too.
        self._opener = ThreadPoolExecutor(max_workers=1, thread_name_prefix="open")
        self._opened.connect(self._on_opened)
        self._idle = QTimer(self)
        self._idle.timeout.connect(self.lock)

    def start(self) -> None:
        """Show the first screen, or the desk when the passphrase was given beforehand."""
        self.language.use(_language(self._options, self._memory))
        theme.apply(self._app, self._memory.scheme)
        book = Path(self._options.book) if self._options.book else default_book()
        self._show_screen(book)
        secret = _given_passphrase(self._options)
        if secret is not None and book.exists():
            self._open(book, secret)
        else:
            QTimer.singleShot(0, self, lambda: self._opener.submit(_load_libraries))

    def close(self) -> None:
        """End everything that runs."""
        self._watch(0)
        if self.desktop is not None:
            self.desktop.shutdown()
        self._opener.shutdown(wait=True)

    # -- opening

    def _show_screen(self, book: Path) -> None:
        recent = [path for path in self._recent(book) if path.exists()]
        self.screen = UnlockScreen(book.parent, recent)
        self.screen.unlock_asked.connect(self._open)
        self.screen.create_asked.connect(self._create)
        self.screen.copy_asked.connect(self._copy)
        self.screen.demo_asked.connect(self._demo)
        self.screen.quit_asked.connect(self._app.quit)
        self.screen.show()

    def _recent(self, book: Path) -> list[Path]:
        kept = self._memory.settings.value("window/book")
        known = [book, Path(str(kept))] if kept else [book]
        return list(dict.fromkeys(known))

    def _open(self, path: Path, passphrase: str) -> None:
        def work() -> Any:
            from ui.bootstrap import open_desk

            return open_desk(path, passphrase)

        self._work(work)

    def _create(self, wanted: NewBook) -> None:
        def work() -> Any:
            from ui.bootstrap import create_desk

            return create_desk(wanted)

        self._work(work)

    def _copy(self, wanted: NewCopy) -> None:
        def work() -> Any:
            from ui.bootstrap import copy_desk

            return copy_desk(wanted)

        self._work(work)

    def _demo(self) -> None:
        folder, today = self.folder, self._today()

        def work() -> Any:
            from ui.bootstrap import demo_desk

            return demo_desk(folder, today)

        self._work(work)

    def _work(self, work: Callable[[], Any]) -> None:
        assert self.screen is not None
        self.screen.show_busy(True)
        self._opener.submit(work).add_done_callback(self._opened.emit)

    def _on_opened(self, future: Future[Any]) -> None:
        error, screen = future.exception(), self.screen
        assert screen is not None
        if isinstance(error, WrongPassphraseError):
            screen.show_wrong()
        elif isinstance(error, Problem):
            texts = Texts(self.language.name)
            screen.show_problem(texts.problem(error), texts.hint(error))
        elif error is not None:
            raise error
        else:
            self._show_desk(future.result())

    def _show_desk(self, desk: Any) -> None:
        from ui.bootstrap import DEMO_STEM, Desktop

        if desk.path.stem != DEMO_STEM:
            self._memory.settings.setValue("window/book", str(desk.path))
        minutes = desk.setting("lock_minutes", str(DEFAULT_LOCK_MINUTES))
        self.desktop = Desktop(
            desk, today=self._today, texts=Texts(self.language.name), folder=self.folder, version=VERSION
        )
        self.desktop.lock_asked.connect(self.lock)
        self.desktop.language_chosen.connect(self.choose_language)
        self.desktop.lock_changed.connect(self._watch)
        self.desktop.window.closing.connect(self._app.quit)
        self._watch(int(minutes) if minutes.isdigit() else DEFAULT_LOCK_MINUTES)
        self.desktop.show()
        self.desktop.reminding.start()
        if self.screen is not None:
            self.screen.close()
            self.screen.deleteLater()
            self.screen = None

    def _today(self) -> dt.date:
        given: dt.date | None = self._options.today
        return given or dt.datetime.now().astimezone().date()

    # -- language and lock

    def choose_language(self, name: str) -> None:
        """Speak another language; the window is built anew over the open book."""
        self._memory.language = name
        self.language.use(name)
        if self.desktop is not None:
            self.desktop.speak(Texts(name))

    def _watch(self, minutes: int) -> None:
        """Lock after so many minutes without a key or the mouse; 0 never does."""
        self._idle.stop()
        self._app.removeEventFilter(self)
        if minutes > 0:
            self._idle.setInterval(minutes * 60_000)
            self._idle.start()
            self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: any sign of the manager starts the pause anew."""
        if event.type() in _PRESENCE:
            self._idle.start()
        return super().eventFilter(watched, event)

    def lock(self) -> None:
        """Close the book and begin anew in a fresh process: nothing of the clients stays in memory."""
        if self.desktop is not None:
            self.desktop.window.close()
        self.close()
        environment = {name: value for name, value in os.environ.items() if name != "GUANHU_PASSPHRASE"}
        os.execve(sys.executable, _command_line(), environment)  # noqa: S606 - the same program again


def _command_line() -> list[str]:
    """Return the words that start this program again, without a passphrase file."""
    words = sys.orig_argv[:1] + ([] if getattr(sys, "frozen", False) else sys.orig_argv[1:])
    while "--passphrase-file" in words:
        place = words.index("--passphrase-file")
        del words[place : place + 2]
    return words


def _settings_folder() -> Path:
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _language(options: argparse.Namespace, memory: WindowMemory) -> str:
    return str(options.lang) if options.lang != DEFAULT_LANGUAGE else memory.language or DEFAULT_LANGUAGE


def _given_passphrase(options: argparse.Namespace) -> str | None:
    if options.passphrase_file:
        return Path(options.passphrase_file).read_text(encoding="utf-8-sig").splitlines()[0]
    return os.environ.get("GUANHU_PASSPHRASE")


def _load_libraries() -> None:
    import ui.bootstrap  # noqa: F401 - loaded for its own sake, while the passphrase is typed
