"""Write files that people chose: complete or not at all."""

from __future__ import annotations

from errno import EISDIR
from os import strerror
from pathlib import Path

from workbench.domain.problems import Place, Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP


def write_file(target: Path, content: bytes) -> None:
    """Write `content` to a part file beside `target`, then rename it.

    Raises:
        Problem: the folder cannot be written, or the disk is full.
    """
    part = target.parent / f"{target.name}.part"
    try:
        if target.is_dir():
            raise IsADirectoryError(EISDIR, strerror(EISDIR))
        part.write_bytes(content)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Problem(
            "file-not-written",
            QT_TRANSLATE_NOOP("Problems", "{file} cannot be written: {error}"),
            QT_TRANSLATE_NOOP("Problems", "Choose another folder, or close the file where it is open."),
            {"file": target.name or str(target), "error": error.strerror or str(error)},
            Place(file=str(target)),
        ) from None
