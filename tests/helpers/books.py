"""Books that are made once and copied: to make one takes seventy times as long."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from db.desk import Desk
from db.keys import Cost, key_path
from db.store import create_book

PASSPHRASE = "only for tests 只用于测试"
CHEAP = Cost(time=1, memory_kib=8, lanes=1)
_NAME = "book.guanhu"

Fill = Callable[[Desk], object]


@cache
def _made(fill: Fill | None) -> TemporaryDirectory[str]:
    """Return the folder of a book that `fill` has written into; it lasts as long as the tests."""
    folder = TemporaryDirectory(prefix="guanhu-tests-")
    with create_book(Path(folder.name) / _NAME, PASSPHRASE, cost=CHEAP, kind=Desk) as desk:
        if fill is not None:
            fill(desk)
    return folder


def copied(path: Path, fill: Fill | None = None) -> Path:
    """Put a book at `path`, empty or as `fill` has left it once; two copies are one book, as after a restore."""
    source = Path(_made(fill).name) / _NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    for made, wanted in ((source, path), (key_path(source), key_path(path))):
        shutil.copy(made, wanted)
    return path
