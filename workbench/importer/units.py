"""Units of money as heads, parent heads and titles state them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from workbench.importer.fields import head_key
from workbench.importer.values.amounts import UNITS

_WORDS = r"百万元|千万元|十万元|亿元|万元|千元|百元|元|万|亿"
_GROUP = re.compile(r"[(\[【{〔]([^()\[\]【】{}〔〕]*)[)\]】}〕]")
_BREAKS = re.compile(r"[,;、。()\[\]【】{}〔〕/|_]|\s+")
_CLAUSE = re.compile(
    rf"(?P<name>.*?)(?:为|是|以|按|:)*(?:折?人民币)?(?P<unit>{_WORDS})(?:人民币|计|外|口径|整)*", re.IGNORECASE
)
_NAME_NOISE = re.compile(
    r"^(?:[\d.①-⑳]+|其中|除|但|注|金额|货币|计量|数据|本表|表内|所有|各项|人民币|列|的|:)+"
    r"|(?:单位|金额|人民币|(?<![日月季年])均|列|的|一律|全部|项|:)+$"
)
_REST = re.compile(r"^(?:其余|其他|其它|余|剩余)(?:金额|各列|各项|列|项|字段|均|都)*$")


class UnitNote(NamedTuple):
    """A stated unit as a power of ten of fen; `name` says for which columns, '' for all of them."""

    name: str
    unit: int


def units_of_head(text: str) -> tuple[UnitNote, ...]:
    """Return the units in a head: '月日均(万元)', '资产（单位：元，月日均为万元）', '余额/万元', '月日均万元'."""
    return _notes(unicodedata.normalize("NFKC", text))


def units_of_title(text: str) -> tuple[UnitNote, ...]:
    """Return the units that a title, a note, a sheet's or a file's name states ('单位：万元', '资产表(万元)').

    Running text may speak of yuan without meaning the table, so only words about a unit and brackets count.
    """
    plain = unicodedata.normalize("NFKC", text)
    if "单位" in plain:
        return _notes(plain)
    return tuple(note for group in _GROUP.findall(plain) for note in _notes(group))


def unit_for(head: str, notes: Iterable[UnitNote]) -> int | None:
    """Return the unit of a column named `head`: a note that names it wins over one for all."""
    key = head_key(head)
    default = None
    for note in notes:
        if note.name and note.name in key:
            return note.unit
        if not note.name and default is None:
            default = note.unit
    return default


def _notes(plain: str) -> tuple[UnitNote, ...]:
    notes = []
    for clause in _BREAKS.split(plain):
        found = _CLAUSE.fullmatch(clause)
        if not found:
            continue
        name = _NAME_NOISE.sub("", _NAME_NOISE.sub("", found["name"]))
        name = "" if not name or _REST.match(name) else head_key(name)
        notes.append(UnitNote(name, UNITS[found["unit"]]))
    return tuple(notes)
