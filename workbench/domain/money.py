"""Money as whole fen and as the texts that people read: yuan with separators, 万元 with two decimals."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

FEN_PER_YUAN = 100
FEN_PER_WAN = 1_000_000

#: Units that rule files may use, in fen.
UNITS: dict[str, int] = {"fen": 1, "yuan": FEN_PER_YUAN, "wan-yuan": FEN_PER_WAN}


def divide(dividend: int, divisor: int) -> int:
    """Return the quotient rounded half away from zero, in whole units; the divisor is positive."""
    sign = -1 if dividend < 0 else 1
    return sign * ((2 * abs(dividend) + divisor) // (2 * divisor))


def yuan(fen: int) -> str:
    """Return fen as yuan with separators and two decimals: 1234567 → '12,345.67'."""
    sign = "-" if fen < 0 else ""
    whole, rest = divmod(abs(fen), FEN_PER_YUAN)
    return f"{sign}{whole:,}.{rest:02d}"


def wan(fen: int) -> str:
    """Return fen as 万元 with separators and two decimals, rounded half up: 123456789 → '123.46'."""
    return yuan(divide(fen, FEN_PER_WAN // FEN_PER_YUAN))


def fen(amount: Decimal | int | str, unit: str = "yuan") -> int:
    """Return an amount of `unit` (fen, yuan or wan-yuan) in fen, rounded half up to the fen.

    Raises:
        KeyError: the unit is unknown.
        decimal.InvalidOperation: the text is no number.
    """
    return int((Decimal(amount) * UNITS[unit]).quantize(Decimal(1), ROUND_HALF_UP))


def both(name: str, amount_fen: int) -> dict[str, str]:
    """Return an amount as the two texts a `Reason` carries: `name_wan` for Chinese, `name_yuan` for English."""
    return {f"{name}_wan": wan(amount_fen), f"{name}_yuan": yuan(amount_fen)}
