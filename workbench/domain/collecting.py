"""Keeps Python's collector of cycles out of work that makes very many records and no cycle."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal


@contextmanager
def uncollected(made: Literal["gone", "old", "kept"] = "gone") -> Iterator[None]:
    """Make records without the collector walking through all of them again and again.

    As a decorator (`@uncollected()`) it lets go of what the function leaves behind before the collector comes back.

    Args:
        made: what becomes of the records. Those that are soon `gone` need nothing; `old` ones join the oldest
            generation unseen, for a first walk through millions would take a second; `kept` ones the collector never
            walks through at all, while the window would wait for it: they hold no cycles and go when nobody wants
            them any more.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if made != "gone":
            gc.freeze()
        if made == "old":
            gc.unfreeze()
        if collecting:
            gc.enable()
