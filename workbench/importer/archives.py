"""Looks into a workbook's zip before any parser does: sizes, definitions, far-away cells."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Final

from workbench.importer.limits import Limits
from workbench.importer.refusals import refusal

_CHUNK: Final = 1 << 20
_HEAD: Final = 1 << 16
#: A reference whose row has six digits or more, or whose column has three letters or two from CA on. The first form
#: begins with letters that every writer uses, which is several times faster to look for than the careful second one;
#: that one is needed only where there are quotes or breaks that no writer makes.
_FAR_CELL = rb"""([C-Z][A-Z]|[A-Z]{3}|[A-Z]{0,2}(?=\d{6}))(\d{1,9})["']([^<>]{0,200}?)(/?)>"""
_FAR = re.compile(rb'r="' + _FAR_CELL)
_FAR_ODDLY = re.compile(rb"""r\s*=\s*["']""" + _FAR_CELL)
_ODDITIES = (b"'", b"\t", b"\n", b"\r", b" =")
_EPOCH_1904 = re.compile(rb"""date1904=["'](?:1|true|on)["']""")
_DOCTYPE = re.compile(rb"<\0?!\0?D\0?O\0?C\0?T\0?Y\0?P\0?E", re.IGNORECASE)


def check_workbook(data: bytes, name: str, limits: Limits) -> bool:
    """Refuse what no bank exports; return whether the workbook counts its days from 1904.

    The central directory is read first (number, sizes and ratios of the parts), then every part is unpacked once,
    with its check sum, without being kept.

    Raises:
        Problem: `file-truncated`, `file-encrypted`, `file-bomb`, `file-doctype`, `file-geometry`, `file-archive`,
            `file-document`, `file-old-format`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            _check_directory(parts, name, limits)
            epoch_1904 = False
            for part in parts:
                head = _check_part(archive, part, name, limits)
                if part.filename == "xl/workbook.xml":
                    epoch_1904 = _EPOCH_1904.search(head) is not None
            return epoch_1904
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, UnicodeError) as error:
        raise refusal("file-truncated", name) from error


def _check_directory(parts: list[zipfile.ZipInfo], name: str, limits: Limits) -> None:
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise refusal("file-encrypted", name)
    unpacked = sum(part.file_size for part in parts)
    swollen = any(
        part.file_size > limits.archive_ratio_from
        and part.file_size > limits.archive_ratio * max(part.compress_size, 1)
        for part in parts
    )
    if len(parts) > limits.archive_members or unpacked > limits.archive_unpacked or swollen:
        raise refusal("file-bomb", name)
    if "xl/workbook.xml" in names:
        return
    if any(part.startswith(("word/", "ppt/")) for part in names):
        raise refusal("file-document", name)
    old = "xl/workbook.bin" in names or "content.xml" in names
    raise refusal("file-old-format" if old else "file-archive", name)


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, name: str, limits: Limits) -> bytes:
    """Unpack one part piece by piece and return its head; a part longer than declared fails its check sum."""
    is_xml = part.filename.endswith((".xml", ".rels", ".vml"))
    sheet = _FarCells(name, limits) if part.filename.startswith("xl/worksheets/") and is_xml else None
    head = b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            head = head or chunk[:_HEAD]
            if sheet:
                sheet.look(chunk)
    if is_xml and _DOCTYPE.search(head):
        raise refusal("file-doctype", name)
    return head


class _FarCells:
    """Watches a sheet's XML for filled cells outside the limits; a parser would allot all cells before them."""

    def __init__(self, name: str, limits: Limits) -> None:
        self._name = name
        self._limits = limits
        self._tail = b""
        self._rows = 0
        self._columns = 0

    def look(self, chunk: bytes) -> None:
        data = self._tail + chunk
        pattern = _FAR_ODDLY if any(oddity in data for oddity in _ODDITIES) else _FAR
        for found in pattern.finditer(data):
            # A styled cell or row without content (…/>) takes no room.
            if not found[4]:
                self._see(int(found[2]), _column(found[1]), is_row=not found[1])
        self._tail = chunk[-300:]

    def _see(self, row: int, column: int, *, is_row: bool) -> None:
        limits = self._limits
        if is_row:
            # Cells of a far row carry their own references; a row by itself says nothing.
            return
        self._rows, self._columns = max(self._rows, row), max(self._columns, column)
        if self._rows > limits.rows or self._columns > limits.columns or self._rows * self._columns > limits.cells:
            raise refusal("file-geometry", self._name, rows=limits.rows, columns=limits.columns)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
