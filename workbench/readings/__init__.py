"""How what is written in Hanzi is read and counted: names in pinyin, titles by their letters, strokes."""

from __future__ import annotations

from workbench.readings.names import (
    READINGS,
    NameReader,
    NameReading,
    name_reader,
    parse_reading,
    read_name,
    read_names,
    reading_json,
    surname_of,
)

__all__ = [
    "READINGS",
    "NameReader",
    "NameReading",
    "name_reader",
    "parse_reading",
    "read_name",
    "read_names",
    "reading_json",
    "surname_of",
]
