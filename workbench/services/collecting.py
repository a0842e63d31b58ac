"""Keeps Python's collector of cycles out of work that makes very many records and no cycle."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Make records without the collector walking through all of them again and again.

    As a decorator (`@uncollected()`) it lets go of what the function leaves behind before the collector comes back.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
