"""Books for database tests: real SQLCipher files with a cheap key derivation and a clock that tests own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.desk import Desk
from db.store import Book, create_book, open_book
from tests.helpers.books import CHEAP, PASSPHRASE, copied
from tests.helpers.desk import empty_desk, fill
from tests.helpers.gifts import Room


class TickingClock:
    """Milliseconds that advance by one with every look."""

    def __init__(self, start: int = 1_790_000_000_000) -> None:
        self.now = start

    def __call__(self) -> int:
        self.now += 1
        return self.now


@pytest.fixture
def new_book(tmp_path: Path) -> Iterator[Callable[..., Book]]:
    """A maker of open books that closes them all at the end."""
    made: list[Book] = []

    def make(name: str = "book.guanhu", kind: type[Book] = Book, vault: tuple[bytes, bytes] | None = None) -> Book:
        path = tmp_path / name
        if made or vault:
            book = create_book(path, PASSPHRASE, cost=CHEAP, clock=TickingClock(), kind=kind, vault=vault)
        else:
            book = open_book(copied(path), PASSPHRASE, clock=TickingClock(), kind=kind)
        # A test's book need not outlive a power cut.
        book.connection.execute("PRAGMA synchronous=OFF")
        made.append(book)
        return book

    yield make
    for book in made:
        book.close()


@pytest.fixture
def book(new_book: Callable[..., Book]) -> Book:
    return new_book()


@pytest.fixture
def desk(request: pytest.FixtureRequest, new_book: Callable[..., Book]) -> Desk:
    """A book with its queries; empty unless the mark `book` of the file wants so many clients."""
    made = new_book(kind=Desk)
    assert isinstance(made, Desk)
    if mark := request.node.get_closest_marker("book"):
        fill(made, mark.kwargs["clients"])
    return made


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """An empty book with its rules, for gifts."""
    made = Room(empty_desk(tmp_path))
    yield made
    made.desk.close()
