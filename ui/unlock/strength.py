"""How hard a passphrase is to guess, in bits, on the low side.

What people choose is not random, so runs of letters, dates, repeats, keyboard rows and well-known words count
for little. Rule G22 of the reliability goals: a new book needs at least 60 bits.
"""

from __future__ import annotations

import math
import re

#: Bits a new passphrase needs (G22).
NEEDED = 60.0

# Bits a character, by how it stands. A word of a list of 7,776 has 13 bits and some six letters with its blank;
# pinyin is about as dense. Chinese text holds five to six bits a character.
_IN_WORD = 2.1
_LETTER = 4.7
_DIGIT = 3.3
_SIGN = 5.0
_HANZI = 5.5
_UPPER = 1.0
_COMMON = 6.0

_WORDS = (
    "password passwd admin administrator qwerty asdfgh zxcvbn letmein welcome dragon monkey iloveyou woaini "
    "guanhu zhongguo china beijing shanghai bank yinhang kehu jingli mima test abcdef abc user root "
    "密码 银行 客户 客户经理 管户 管户簿 中国 我爱你 支行 分行 一二三四五六 天长地久"
).split()
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_DATE = re.compile(r"(?:19|20)\d{2}(?:[-./年]?(?:0?[1-9]|1[0-2])(?:[-./月]?(?:0?[1-9]|[12]\d|3[01]))?)?")
_PIECE = re.compile(r"[a-z]+|[A-Z][a-z]+|[A-Z]+|\d+|[\u3400-\u9fff]+|.", re.DOTALL)


def entropy(passphrase: str) -> float:
    """Return the bits of a passphrase, never more than an attacker who knows these habits would need."""
    bits, rest = _take_out(passphrase)
    seen: set[str] = set()
    for piece in _PIECE.findall(rest):
        folded = piece.casefold()
        if folded in seen and not folded.isspace():
            bits += 1.0
            continue
        seen.add(folded)
        bits += _piece(piece)
    return bits


def _take_out(text: str) -> tuple[float, str]:
    """Count well-known words and dates and take them out of the text."""
    bits = 0.0
    for word in sorted(_WORDS, key=len, reverse=True):
        pattern = re.compile(re.escape(word), re.IGNORECASE)
        text, count = pattern.subn("", text)
        bits += _COMMON if count else 0.0
    for found in _DATE.findall(text):
        bits += 7.0 if len(found) <= 4 else 14.0
    return bits, _DATE.sub("", text)


def _piece(piece: str) -> float:
    length = len(piece)
    if len(set(piece)) == 1 and length > 2:
        return _first(piece) + math.log2(length)
    if length > 2 and _on_a_row(piece.casefold()):
        return _first(piece) + math.log2(length) + 1.0
    if piece.isascii() and piece.isalpha():
        upper = _UPPER if piece != piece.lower() else 0.0
        return upper + (length * _LETTER if length < 4 else length * _IN_WORD)
    return length * _first(piece)


def _first(piece: str) -> float:
    letter = piece[0]
    if letter.isdigit():
        return _DIGIT
    if letter.isspace():
        # A blank between words follows from the words.
        return 0.5
    if letter.isascii() and letter.isalpha():
        return _LETTER
    return _HANZI if letter.isalpha() else _SIGN


def _on_a_row(piece: str) -> bool:
    return any(piece in row or piece[::-1] in row for row in _ROWS)
