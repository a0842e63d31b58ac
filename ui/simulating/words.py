"""How work and trials are said in the window: kinds of work, hours, where a pace comes from."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.obligations import KIND_NAMES
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.workload import OTHER_KINDS
from workbench.texts import Texts

_HOUR, _MANY = 60, 100
SOURCES: Mapping[str, str] = {
    "set": QT_TRANSLATE_NOOP("Workload", "set by hand"),
    "recorded": QT_TRANSLATE_NOOP("Workload", "recorded"),
    "assumed": QT_TRANSLATE_NOOP("Workload", "assumed"),
}


def kind_name(kind: str, texts: Texts) -> str:
    """Return what a kind of work is called."""
    if kind in OTHER_KINDS:
        return texts.tr("Workload", OTHER_KINDS[kind])
    return texts.tr("Obligations", KIND_NAMES.get(kind, kind))


def hours(minutes: float) -> str:
    """Return minutes as hours, with a decimal while they are few."""
    value = minutes / _HOUR
    return f"{value:,.0f}" if abs(value) >= _MANY else f"{value:,.1f}".removesuffix(".0")


def month_label(month: str, texts: Texts) -> str:
    """Return '2026-11' as a chart has room for it."""
    return texts.tr("Workload", "{month}", month=int(month[5:7]))
