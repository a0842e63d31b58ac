"""What parts of the window's kit are tested with: a background over a book that is only a word."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from ui.tasks import TaskRunner


@pytest.fixture
def tasks(qapp):
    @contextmanager
    def open_store():
        yield "store"

    runner = TaskRunner(open_store)
    yield runner
    runner.shutdown()
