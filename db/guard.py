"""Ask for the book's passphrase once more before something that cannot be meant lightly."""

from __future__ import annotations

from db.keys import unwrap_key
from db.store import Book


def confirm_passphrase(book: Book, passphrase: str) -> None:
    """Do nothing when the passphrase opens the book; about a second.

    Raises:
        WrongPassphraseError: it does not.
        Problem: the key file is missing or unreadable.
    """
    unwrap_key(book.path, passphrase)
