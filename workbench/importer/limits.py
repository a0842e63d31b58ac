"""The largest files, archives and tables that are read (reliability.md §2 rows 8–10)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from workbench.settings import load_toml, resource

LIMITS_RESOURCE = "import/limits.toml"


@dataclass(frozen=True, slots=True)
class Limits:
    """Figures of `resources/import/limits.toml`; sizes are bytes."""

    file_bytes: int
    archive_members: int
    archive_unpacked: int
    archive_ratio: int
    archive_ratio_from: int
    rows: int
    columns: int
    cells: int
    merged: int
    line: int
    card_bytes: int
    card_line: int
    card_components: int
    turns: int
    turn_years: int

    @classmethod
    def from_toml(cls, data: Mapping[str, Any]) -> Limits:
        archive, table, cards, calendar = data["archive"], data["table"], data["cards"], data["calendar"]
        return cls(
            file_bytes=data["file"]["bytes"],
            archive_members=archive["members"],
            archive_unpacked=archive["unpacked"],
            archive_ratio=archive["ratio"],
            archive_ratio_from=archive["ratio_from"],
            rows=table["rows"],
            columns=table["columns"],
            cells=table["cells"],
            merged=table["merged"],
            line=table["line"],
            card_bytes=cards["bytes"],
            card_line=cards["line"],
            card_components=cards["components"],
            turns=calendar["turns"],
            turn_years=calendar["years"],
        )


@cache
def default_limits() -> Limits:
    """Return the limits of the resource folder (a branch's own first)."""
    return Limits.from_toml(load_toml(resource(LIMITS_RESOURCE)))
