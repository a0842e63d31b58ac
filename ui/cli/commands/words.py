"""What several commands read alike: the id of a row, an amount in yuan, a code or name of a list."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from workbench.domain import money
from workbench.domain.problems import Problem
from workbench.domain.referrals import unknown
from workbench.domain.texts import QT_TRANSLATE_NOOP

_ID_DIGITS = 32


def id_of(text: str) -> bytes:
    """Return the id that 32 hex digits name.

    Raises:
        Problem: they name none.
    """
    plain = text.strip()
    try:
        found = bytes.fromhex(plain)
    except ValueError:
        found = b""
    if len(plain) != _ID_DIGITS or not found:
        raise Problem(
            "bad-id",
            QT_TRANSLATE_NOOP("Problems", "{text} is no id."),
            QT_TRANSLATE_NOOP("Problems", "An id has 32 hex digits, as the lists show it."),
            {"text": text},
        )
    return found


def amount_fen(text: str) -> int | None:
    """Return an amount in yuan as fen, None for an empty text.

    Raises:
        Problem: it is no amount.
    """
    plain = text.strip().replace(",", "")
    if not plain:
        return None
    try:
        return money.fen(Decimal(plain))
    except (InvalidOperation, ValueError, OverflowError):
        raise Problem(
            "bad-amount",
            QT_TRANSLATE_NOOP("Problems", "{amount} is no amount."),
            QT_TRANSLATE_NOOP("Problems", "Give it in yuan, not below nothing."),
            {"amount": text},
        ) from None


def code_in(word: str, names: Mapping[str, Mapping[str, str]]) -> str:
    """Return the code that a code or a name in any language means, "" for an empty word.

    Raises:
        Problem: `unknown-word`.
    """
    plain = word.strip().lower()
    if not plain:
        return ""
    for code, called in names.items():
        if plain in {code.lower(), *(name.lower() for name in called.values())}:
            return code
    raise unknown(word, tuple(names))
