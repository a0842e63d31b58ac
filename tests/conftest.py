"""What every test stands on: no screen, silence, and nothing left running."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# Before Qt is imported anywhere: tests need no display, and what they paint must not depend on the user's desktop.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
for variable in ("GUANHU_PASSPHRASE", "GUANHU_RESOURCES", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(variable, None)

# Two tests at a time on a busy machine: a slow example is no defect, and the same examples come on every run.
settings.register_profile(
    "guanhu", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("guanhu")

# Seconds a thread may take to end after the test that started it; waited for, never slept.
THREAD_GRACE = 5.0


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """A test that leaves a thread running fails: the next one would share the machine with it."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(THREAD_GRACE)
    still = [thread.name for thread in left if thread.is_alive()]
    if still:
        pytest.fail(f"threads are still running: {still}")


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    """Throw away what a test has opened: the next one would be styled, focused and slowed down together with it."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return
    for window in QApplication.topLevelWidgets():
        if window.parent() is None:
            window.hide()
            window.deleteLater()
    # Without a running event loop Qt keeps what was thrown away.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # A roster takes its rows out of the collector's sight for good: right for one book, not for a thousand of them.
    gc.unfreeze()


@pytest.fixture(autouse=True)
def log_is_silent(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """An unexpected warning in the log fails the test; one that is expected is taken out with `caplog.clear()`."""
    yield
    loud = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    if loud:
        pytest.fail("unexpected log: " + "; ".join(f"{record.name}: {record.getMessage()}" for record in loud))


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test may find or touch the books of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(variable, str(home))
