"""What a file is, told by its bytes: names of exports lie too often to be asked."""

from __future__ import annotations

import re
from typing import Final, Literal

from workbench.importer.refusals import refusal

Container = Literal["zip", "ole", "text"]

_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"\x00\x00\x01\x00", b"8BPS")
_ARCHIVES: Final = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"PK\x05\x06", b"PK\x07\x08")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_EXCEL: Final = (
    b"\x09\x00\x04\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x04\x06\x00",
    b"\x09\x08\x08\x00",
    b"\x09\x08\x06\x00",
)
_MARKUP = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(\?xml|!doctype|html|head|body|table|div|meta|style|script)\b", re.IGNORECASE | re.DOTALL
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")
_SHEET_SUFFIXES: Final = (".xls", ".xlsx", ".xlsm", ".et", ".xlsb")


def container(data: bytes, name: str) -> Container:
    """Return what the bytes are: a zip, an OLE file, or text; refuse everything that is known to be neither.

    Raises:
        Problem: `file-empty`, `file-picture`, `file-pdf`, `file-archive`, `file-document`, `file-old-format`.
    """
    if not data.strip(b"\x00\r\n\t \x1a\xef\xbb\xbf\xff\xfe"):
        raise refusal("file-empty", name)
    head = data[:16]
    if head.startswith(b"PK\x03\x04"):
        return "zip"
    if head.startswith(_OLE):
        return "ole"
    code = _foreign(data, head)
    if code:
        raise refusal(code, name)
    return "text"


def ole_content(data: bytes, name: str) -> None:
    """Refuse an OLE file that is encrypted or no workbook; stream names stand in it as UTF-16.

    Raises:
        Problem: `file-encrypted`, `file-document`, `file-truncated`.
    """

    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if holds("EncryptedPackage") or holds("EncryptionInfo") or holds("DataSpaces"):
        raise refusal("file-encrypted", name)
    if holds("Workbook") or holds("Book"):
        return
    if holds("WordDocument") or holds("PowerPoint Document"):
        raise refusal("file-document", name)
    raise refusal("file-truncated" if name.lower().endswith(_SHEET_SUFFIXES) else "file-binary", name)


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Return text and encoding: byte order mark, strict UTF-8, strict GB18030, in this order.

    Raises:
        Problem: `file-encoding`, `file-binary`, `file-encrypted` (a table's name on bytes that are no text).
    """
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _strict(data, encoding, name), encoding
    if _wide(data):
        return _strict(data, "utf-16-le", name), "utf-16-le"
    for encoding in ("utf-8", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_binary(text):
            break
        return text, encoding
    raise refusal(_unreadable(data, name), name)


def is_page(text: str) -> bool:
    """Tell a web page: its tables are read like any other."""
    head = text[:4096].lstrip("\ufeff")
    found = _MARKUP.match(head)
    if not found:
        return False
    return found[1].lower() != "?xml" or "<html" in head.lower() or "<table" in head.lower()


def markup(text: str) -> str | None:
    """Return the code of the refusal when text is a packed web page or XML, None when it is neither."""
    head = text[:4096].lstrip("\ufeff")
    if head.lstrip().lower().startswith(("mime-version:", "content-type: multipart")):
        return "file-html"
    return "file-xml" if _MARKUP.match(head) else None


def _foreign(data: bytes, head: bytes) -> str | None:
    if (head.startswith(_PICTURES) and not head.startswith(b"BM,")) or head[:4] == b"RIFF" or head[4:8] == b"ftyp":
        return (
            None
            if head.startswith(b"BM") and data[:64].isascii() and data[:64].decode().isprintable()
            else "file-picture"
        )
    if head.startswith(b"%PDF") or data[:1024].lstrip().startswith(b"%PDF"):
        return "file-pdf"
    if head.startswith(b"{\\rtf"):
        return "file-document"
    if head.startswith(_ARCHIVES):
        return "file-archive"
    return "file-old-format" if head.startswith((*_OLD_EXCEL, b"SQLite")) else None


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise refusal(_unreadable(data, name), name) from error
    if _is_binary(text):
        raise refusal(_unreadable(data, name), name)
    return text


def _wide(data: bytes) -> bool:
    """Tell UTF-16 without a mark: digits and separators have a zero as every second byte."""
    sample = data[:4096]
    return sample[1::2].count(0) > len(sample) // 8 and sample[0::2].count(0) <= len(sample) // 64


def _is_binary(text: str) -> bool:
    sample = text[:20000]
    return len(_CONTROL.findall(sample)) * 200 > len(sample)


def _unreadable(data: bytes, name: str) -> str:
    """Name bytes that are no text: under a workbook's name it is most likely the bank's encryption."""
    if name.lower().endswith(_SHEET_SUFFIXES):
        return "file-encrypted"
    sample = data[:4096]
    binary = sum(byte < 9 or 13 < byte < 32 for byte in sample) * 50 > len(sample)
    return "file-binary" if binary else "file-encoding"
