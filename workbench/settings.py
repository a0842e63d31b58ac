"""Finds what lies outside the code: resource files, a branch's own versions of them, the folder of the user's books."""

from __future__ import annotations

import os
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

from workbench.domain.problems import Place, Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

BRANCH_VARIABLE = "GUANHU_RESOURCES"
BOOK_SUFFIX = ".guanhu"

# Beside the rooms in a checkout, in an installed program and in a frozen one alike.
_SHIPPED = Path(__file__).resolve().parent.parent / "resources"
# What a person edits is some pages long; the largest resource has a twentieth of this.
_MOST_BYTES = 4 * 2**20
# tomllib tells the place in its sentence only; attributes came with Python 3.14.
_TOML_PLACE = re.compile(
    r"^(?P<reason>.*?) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$", re.DOTALL
)


def resource_folders() -> list[Path]:
    """Return the folders that are searched, the branch's own first.

    `GUANHU_RESOURCES` names a folder laid out like `resources/`; a file there replaces the shipped file of the same
    relative name, one by one, so that a branch keeps only what it changed.
    """
    branch = os.environ.get(BRANCH_VARIABLE, "").strip()
    return [Path(branch), _SHIPPED] if branch else [_SHIPPED]


def resource(name: str) -> Path:
    """Return the file `name` (relative, with `/`, such as `fonts/NotoSansSC-Regular.ttf`).

    Raises:
        Problem: `resource-missing`, if neither the branch nor the program has it.
        ValueError: if the name is absolute or climbs out of the resources; that is a bug in the caller.
    """
    relative = Path(name)
    if relative.is_absolute() or ".." in relative.parts:
        raise ValueError(f"not a resource name: {name}")
    for folder in resource_folders():
        path = folder / relative
        if path.exists():
            return path
    raise Problem(
        "resource-missing",
        QT_TRANSLATE_NOOP("Problems", "The program's file {name} is missing"),
        hint=QT_TRANSLATE_NOOP("Problems", "Install the program again."),
        values={"name": name},
        where=Place(file=name),
    )


def resource_files(folder: str, pattern: str = "*.toml") -> list[Path]:
    """Return the files of one resource folder by file name; a branch's file hides the shipped one of the same name."""
    found: dict[str, Path] = {}
    for root in resource_folders():
        for path in sorted((root / folder).glob(pattern)):
            found.setdefault(path.name, path)
    return [found[name] for name in sorted(found)]


def load_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file that a person may have edited; a byte order mark left by an editor is forgiven.

    Raises:
        Problem: `file-unreadable`, `toml-encoding` or `toml-broken`, with the file and, for the last, the line.
    """
    return parse_toml(read_text(path), str(path))


def parse_toml(text: str, file: str) -> dict[str, Any]:
    """Return the values of a TOML text.

    Raises:
        Problem: `toml-broken`, with `file` and the line.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _broken_toml(Path(file), str(error)) from error
    except RecursionError as error:
        raise Problem(
            "toml-broken",
            QT_TRANSLATE_NOOP("Problems", "{file}: its lists lie too deep within one another"),
            hint=QT_TRANSLATE_NOOP("Problems", "Correct the file: no rule needs more than a list of tables."),
            values={"file": Path(file).name},
            where=Place(file=file),
        ) from error


def read_text(path: Path) -> str:
    """Return the text of a file that a person may have edited; a byte order mark left by an editor is forgiven.

    Raises:
        Problem: `file-unreadable`, `file-too-large` or `toml-encoding`, with the file.
    """
    where = Place(file=str(path))
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise Problem(
                "file-too-large",
                QT_TRANSLATE_NOOP("Problems", "{file} is larger than {most} MB, which no such file is"),
                hint=QT_TRANSLATE_NOOP("Problems", "Choose the file again; this one holds something else."),
                values={"file": path.name, "most": _MOST_BYTES // 2**20},
                where=where,
            )
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Problem(
            "file-unreadable",
            QT_TRANSLATE_NOOP("Problems", "{file} cannot be read: {reason}"),
            values={"file": path.name, "reason": error.strerror or str(error)},
            where=where,
        ) from error
    except UnicodeDecodeError as error:
        raise Problem(
            "toml-encoding",
            QT_TRANSLATE_NOOP("Problems", "{file} is not UTF-8 text"),
            hint=QT_TRANSLATE_NOOP("Problems", "Open it in an editor and save it with the encoding UTF-8."),
            values={"file": path.name},
            where=where,
        ) from error


def data_folder() -> Path:
    """Return the folder where this user's books live by default; it need not exist yet.

    Windows keeps it out of the roaming profile: a book travels as a packet, never by a half-copied profile.
    """
    if sys.platform == "win32":
        return _folder_from("LOCALAPPDATA", "AppData/Local") / "Guanhu"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Guanhu"
    return _folder_from("XDG_DATA_HOME", ".local/share") / "guanhu"


def default_book() -> Path:
    """Return the book that is opened when none is named."""
    return data_folder() / f"book{BOOK_SUFFIX}"


def _folder_from(variable: str, below_home: str) -> Path:
    named = os.environ.get(variable, "").strip()
    # The XDG rule: a relative path in the variable is to be ignored.
    return Path(named) if named and Path(named).is_absolute() else Path.home() / below_home


def _broken_toml(path: Path, message: str) -> Problem:
    place = _TOML_PLACE.match(message)
    reason = place["reason"] if place else message
    if place and place["line"]:
        return Problem(
            "toml-broken",
            QT_TRANSLATE_NOOP("Problems", "{file}, line {line}: {reason}"),
            hint=QT_TRANSLATE_NOOP("Problems", "Correct this line, or remove the file to get the shipped one back."),
            values={"file": path.name, "line": int(place["line"]), "reason": reason},
            where=Place(file=str(path), row=int(place["line"]), column=place["column"]),
        )
    return Problem(
        "toml-broken",
        QT_TRANSLATE_NOOP("Problems", "{file}: the file ends too early ({reason})"),
        hint=QT_TRANSLATE_NOOP("Problems", "Correct its end, or remove the file to get the shipped one back."),
        values={"file": path.name, "reason": reason},
        where=Place(file=str(path)),
    )
