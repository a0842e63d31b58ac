"""The small language of the word lists: `*` a few signs, `**` more, `#` a number, `(a|b)` one of, `?` or not, `<set>`.

In a context `{}` stands for the word itself, `^` and `$` for the edges of a part of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

_GAP = "[^。！？…；;!?\n]"
_NUMBER = r"[0-9〇零一二三四五六七八九十百千万两.]+(?:%|‰|倍)?"
_EDGES = "。，；：！？、…,;:!?\n"
#: What each sign of the language becomes.
_SIGNS: Mapping[str, str] = {
    "**": f"{_GAP}{{0,16}}?",
    "*": f"{_GAP}{{0,8}}?",
    "#": _NUMBER,
    "(": "(?:",
    ")": ")",
    "|": "|",
    "?": "?",
    "^": f"(?:^|[{_EDGES}])",
    "$": rf"(?:\Z|[{_EDGES}])",
}
_TOKENS = re.compile(r"<[\w-]+>|\*\*|.", re.DOTALL)
_LATIN = re.compile(r"[a-z]")
_HAN = re.compile(r"[\u3400-\u9fff]")
#: What a word must consist of to be found though marks of sentences stand between all its signs.
_LITERAL = re.compile(r"[\u3400-\u9fff]{3,}")
WORD = "{}"


class BadPatternError(ValueError):
    """A pattern cannot be read; the text says why."""


def spaced(pattern: str) -> bool:
    """Tell whether a pattern is written with spaces between words, as English is."""
    return bool(_LATIN.search(re.sub(r"<[\w-]+>", "", pattern.lower()))) and not _HAN.search(pattern)


def literal(pattern: str) -> bool:
    """Tell whether a pattern is nothing but three Hanzi or more."""
    return bool(_LITERAL.fullmatch(pattern))


def translated(pattern: str, sets: Mapping[str, Sequence[str]], fold: Callable[[str], str]) -> str:
    """Return the regular expression of a pattern.

    Raises:
        BadPatternError: it names a set that is not there, or its brackets do not fit.
    """
    made = "".join(_part(token, sets, fold) for token in _TOKENS.findall(pattern))
    try:
        re.compile(made)
    except re.error as error:
        raise BadPatternError(str(error)) from error
    return made


def word_regex(patterns: Sequence[str], sets: Mapping[str, Sequence[str]], fold: Callable[[str], str]) -> str:
    """Return one regular expression that finds any of the patterns, the longest first.

    Raises:
        BadPatternError: one of them cannot be read, or would find nothing at all.
    """
    made = [translated(pattern, sets, fold) for pattern in sorted(patterns, key=len, reverse=True)]
    for pattern, regex in zip(sorted(patterns, key=len, reverse=True), made, strict=True):
        if re.compile(regex).match(""):
            raise BadPatternError(pattern)
    return "|".join(made)


def english_regex(patterns: Sequence[str], sets: Mapping[str, Sequence[str]], fold: Callable[[str], str]) -> str:
    """Return the same for words written with spaces: whole words, with any sign between them."""
    made = [translated(pattern, sets, fold).replace(r"\ ", r"[\W_]+") for pattern in patterns]
    return rf"(?<![a-z0-9])(?:{'|'.join(made)})(?![a-z0-9])"


def context_regexes(
    pattern: str, sets: Mapping[str, Sequence[str]], fold: Callable[[str], str]
) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """Return what must stand before the word and what behind it, None where anything may.

    Raises:
        BadPatternError: the pattern has no `{}`, or cannot be read.
    """
    before, word, after = pattern.partition(WORD)
    if not word or WORD in after:
        raise BadPatternError(pattern)
    return (
        re.compile(rf"(?:{translated(before, sets, fold)})\Z") if before else None,
        re.compile(translated(after, sets, fold)) if after else None,
    )


def _part(token: str, sets: Mapping[str, Sequence[str]], fold: Callable[[str], str]) -> str:
    if token in _SIGNS:
        return _SIGNS[token]
    if len(token) > 1:
        name = token[1:-1]
        if name not in sets:
            raise BadPatternError(token)
        return f"(?:{'|'.join(translated(one, {}, fold) for one in sorted(sets[name], key=len, reverse=True))})"
    return re.escape(fold(token))
