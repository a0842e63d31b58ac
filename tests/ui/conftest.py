"""What a page is tested with: a book of invented people, a way to wait for the window, and a way to ask the book."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import pages
from tests.helpers.desk import TODAY, demo_desk, filled_desk, page_context
from tests.helpers.waiting import calm
from ui import theme
from ui.context import Context


@pytest.fixture
def light(qapp: Any) -> None:
    """Let the window look as it does in the program."""
    theme.apply(qapp, "light")


@pytest.fixture
def context(request: pytest.FixtureRequest, qapp: Any, tmp_path: Path) -> Iterator[Context]:
    """What pages share, over a book as the mark `book` of the file wants it: so many clients, on that day."""
    mark = request.node.get_closest_marker("book")
    with _opened(tmp_path, **(mark.kwargs if mark else {})) as made:
        yield made


def _opened(folder: Path, clients: int = 40, today: Any = TODAY, *, demo: bool = False) -> Any:
    desk = demo_desk(folder, today, clients) if demo else filled_desk(folder, clients)
    return page_context(desk, today=today)


@pytest.fixture
def idle(context: Context, qtbot: Any) -> Callable[[], None]:
    """A way to wait until the background has delivered everything."""
    return partial(calm, qtbot, context.tasks)


@pytest.fixture
def ask(context: Context, qtbot: Any) -> Callable[[Callable[[Any], Any]], Any]:
    """A way to read something from the book."""
    return partial(pages.ask, context, qtbot)
