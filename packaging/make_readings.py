"""Makes resources/readings/strokes.txt and common.txt from the Unihan database.

Run it as `python packaging/make_readings.py FOLDER` (writes) or with `--check` behind it (writes nothing, fails on a
difference). FOLDER holds the files `Unihan_IRGSources.txt.bz2` and `Unihan_Readings.txt.bz2` of the Debian package
`unicode-data`. It also says which dictionaries know the readings of `surnames.toml`, and fails on a wrong mark.
"""

from __future__ import annotations

import bz2
import sys
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "readings"
WIDTH = 64
#: A count is written as the character so many places behind this one.
ZERO = 33
#: Dictionaries that Unihan indexes, and the marks that surnames.toml uses for them.
DICTIONARIES = {"kXHC1983": "xh", "kTGHZ2013": "tg", "kHanyuPinyin": "hd"}
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0302\u0304\u030c"))

LICENCE = """\
# Derived from the Unihan database of Unicode 15.0.0 (2022-08-01), files Unihan_IRGSources.txt and Unihan_Readings.txt.
# Copyright © 1991-2022 Unicode, Inc. All rights reserved. Unicode is a registered trademark of Unicode, Inc.
# Licence of Unicode data files (Unicode-DFS-2016): permission is granted, free of charge, to deal in the data without
# restriction, provided that this notice appears with all copies and modified data are marked as such. The data are
# provided "as is", without warranty of any kind. These files are modified: other layout, and fewer fields.
"""
STROKES_HEAD = (
    "# Strokes of every CJK unified ideograph (kTotalStrokes, its first value, which is the one of mainland China).\n"
    f"# Made by packaging/make_readings.py, do not edit by hand. A line: the first code point, then one character for\n"
    f"# each of the next {WIDTH}: its code less {ZERO} is the number of strokes, 0 where there is no ideograph.\n"
    + LICENCE
)
COMMON_HEAD = (
    "# The 8,105 standard characters by their readings (kTGHZ2013: 《通用规范汉字字典》), toneless, ü written v.\n"
    "# Made by packaging/make_readings.py, do not edit by hand. A character stands under each of its readings.\n"
    + LICENCE
)


def fields(folder: Path, file: str, wanted: set[str]) -> Iterator[tuple[int, str, str]]:
    """Yield (code point, field, value) of these fields."""
    with bz2.open(folder / f"{file}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t")
                if field in wanted:
                    yield int(code.removeprefix("U+"), base=16), field, value


def strokes(folder: Path) -> str:
    """Return strokes.txt."""
    counts = {
        code: int(value.split()[0])
        for code, _field, value in fields(folder, "Unihan_IRGSources", {"kTotalStrokes"})
        if not 0xF900 <= code <= 0xFAFF and not 0x2F800 <= code <= 0x2FA1F
    }
    lines = []
    for start in sorted({code - code % WIDTH for code in counts}):
        row = "".join(chr(ZERO + counts.get(code, 0)) for code in range(start, start + WIDTH))
        lines.append(f"{start:X} {row}\n")
    return STROKES_HEAD + "".join(lines)


def plain(reading: str) -> str:
    """Return a reading without tone, ü as v."""
    told = unicodedata.normalize("NFD", reading).translate(_TONES)
    return told.replace("u\u0308", "v")


def readings(folder: Path) -> dict[str, dict[str, set[str]]]:
    """Return the toneless readings of every character by the mark of the dictionary."""
    found: dict[str, dict[str, set[str]]] = defaultdict(dict)
    for code, field, value in fields(folder, "Unihan_Readings", set(DICTIONARIES)):
        told = unicodedata.normalize("NFC", value)
        spoken = [part.rpartition(":")[2] for part in told.split()]
        found[chr(code)][DICTIONARIES[field]] = {plain(one) for part in spoken for one in part.split(",")}
    return found


def common(known: dict[str, dict[str, set[str]]]) -> str:
    """Return common.txt."""
    by_reading: dict[str, list[str]] = defaultdict(list)
    for character in sorted(known):
        for reading in known[character].get("tg", ()):
            by_reading[reading].append(character)
    return COMMON_HEAD + "".join(f"{reading} {''.join(by_reading[reading])}\n" for reading in sorted(by_reading))


def wrong_marks(known: dict[str, dict[str, set[str]]]) -> list[str]:
    """Return what surnames.toml says of dictionaries that they do not say."""
    table = tomllib.loads((TARGET / "surnames.toml").read_text(encoding="utf-8"))["single"]
    wrong = []
    for surname, entry in table.items():
        for reading, marks in entry["sources"].items():
            right = [mark for mark in DICTIONARIES.values() if reading in known[surname].get(mark, ())]
            told = [mark for mark in marks.split() if mark in DICTIONARIES.values()]
            if told != right:
                wrong.append(f"{surname} {reading}: {told} should be {right}")
    return wrong


def main() -> int:
    """Write the files, or compare them."""
    folder, check = Path(sys.argv[1]), "--check" in sys.argv
    known = readings(folder)
    made = {"strokes.txt": strokes(folder), "common.txt": common(known)}
    problems = wrong_marks(known)
    for name, text in made.items():
        if not check:
            (TARGET / name).write_text(text, encoding="utf-8")
        elif (TARGET / name).read_text(encoding="utf-8") != text:
            problems.append(f"{name} differs")
    print("\n".join(problems) or "all as the sources say")
    return bool(problems)


if __name__ == "__main__":
    raise SystemExit(main())
