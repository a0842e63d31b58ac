"""One book with the four samples, imported once a session; tests read it or work on a copy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.terminal import ASSETS, LIST, PHONES, PRODUCTS, Terminal, new_terminal


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Terminal, list[dict[str, Any]]]:
    """The terminal on the imported book, and what the import told."""
    terminal = new_terminal(tmp_path_factory.mktemp("samples"))
    said = terminal("--json", "import", PHONES, PRODUCTS, ASSETS, LIST)
    assert (said.code, said.err) == (1, ""), said
    terminal("clients")  # the caches are filled once for all copies
    return terminal, said.json


@pytest.fixture(scope="session")
def book(imported: tuple[Terminal, list[dict[str, Any]]]) -> Terminal:
    """The imported book, to be read only."""
    return imported[0]


@pytest.fixture
def copy(book: Terminal, tmp_path: Path) -> Terminal:
    """A copy of the imported book, to be changed at will."""
    return book.copy(tmp_path / "copy")


@pytest.fixture
def empty(tmp_path: Path) -> Terminal:
    """An empty book."""
    return new_terminal(tmp_path / "empty")
