"""Cells that choose from a few values: sex, yes and no, risk levels, lists of products."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from workbench.importer.values.text import Cell, plain

_YES = frozenset(
    "是 有 y yes true t 1 √ ✓ ✔ ☑ 对 已 已开通 开通 已签约 签约 已持有 持有 正常 已办 已办理 生效 启用".split()
)
_NO = frozenset(
    "否 无 没有 n no false f 0 × x ✗ ✘ ☐ 未 未开通 不开通 未签约 未持有 不 非 否定 未办 未办理 注销 停用 已注销".split()
)
_MALE = frozenset("男 男性 男士 先生 m male 1 01 man boy".split())
_FEMALE = frozenset("女 女性 女士 小姐 f female 2 02 woman girl".split())
_NO_GENDER = frozenset("0 9 00 09 未说明 未说明性别 未知性别 其他 保密 u x".split())
_LEVEL = re.compile(r"(?:^|[^0-9a-z])(?:pr|[carp]|level|等级|风险)?[-_ ]?([1-5])(?:[级星]|$|[^0-9.])", re.IGNORECASE)
_NO_LEVEL = re.compile(r"过期|失效|未评|未测|未做|无效|待评|未知")
_STRONG = re.compile(r"[、,;，；/|\n\r+＋]+")
_LEVEL_NUMERALS = str.maketrans("一二三四五", "12345")


def yes_no(raw: Cell) -> tuple[bool | None, str | None]:
    """Return a flag; None for an empty cell; `flag-unreadable` for anything else."""
    if isinstance(raw, bool):
        return raw, None
    # 无 means no here, so the cell is not asked whether it holds nothing.
    text = str(raw).strip().lower() if isinstance(raw, str) else plain(raw).lower()
    if text in _YES:
        return True, None
    if text in _NO:
        return False, None
    return (None, "flag-unreadable") if plain(raw) else (None, None)


def gender(raw: Cell) -> tuple[str | None, str | None]:
    """Return 'M' or 'F'; `gender-unreadable` for what is neither nor a known word for unknown."""
    text = plain(raw).lower()
    if text in _MALE:
        return "M", None
    if text in _FEMALE:
        return "F", None
    return (None, None) if not text or text in _NO_GENDER else (None, "gender-unreadable")


def risk_level(raw: Cell) -> tuple[int | None, str | None]:
    """Return 1 to 5 for 'C3', 'R3', 'PR3', 'C3平衡型', '3', '三级'; None and the code `risk-word` for words alone."""
    text = plain(raw)
    if not text or _NO_LEVEL.search(text):
        return None, None
    found = _LEVEL.search(text) or _LEVEL.search(text.translate(_LEVEL_NUMERALS) if len(text) <= 3 else "")
    return (int(found[1]), None) if found else (None, "risk-word")


def risk_words(words: Iterable[str], scales: Sequence[Sequence[str]]) -> tuple[dict[str, int], bool]:
    """Return the level of every word of a column by the scales (each five words, lowest first).

    Banks name the five levels differently ('进取' is the fourth or the fifth), so the words of the whole column
    decide: only scales that hold all of them count. The flag tells that those scales do not agree.
    """
    wanted = set(words)
    fitting = [scale for scale in scales if all(_step(word, scale) for word in wanted)]
    if not fitting:
        return {}, False
    levels = {word: _step(word, fitting[0]) for word in wanted}
    disagree = any(_step(word, scale) != levels[word] for scale in fitting for word in wanted)
    return levels, disagree


def split_list(raw: Cell) -> tuple[str, ...]:
    """Return the entries of '理财产品、保险/基金' in their order, each once."""
    text = plain(raw)
    if not text:
        return ()
    parts = _STRONG.split(text) if _STRONG.search(text) else text.split()
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _step(word: str, scale: Sequence[str]) -> int:
    """Return the 1-based step of the scale whose word is part of `word`, 0 when there is none."""
    return next((step for step, name in enumerate(scale, 1) if name in word), 0)
