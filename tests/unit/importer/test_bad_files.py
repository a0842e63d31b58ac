"""Files that are no tables are refused by name, with the reason and what to do."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
import xlwt
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.unit.importer.bank import render
from tests.unit.importer.book import Book, codes, take_in
from workbench.domain.problems import Problem
from workbench.importer.fields import default_fields
from workbench.importer.limits import default_limits
from workbench.importer.reading import read_file
from workbench.importer.recognising import recognise

ROWS = [["客户号", "客户姓名", "手机号码"], ["001", "张三", "13812345678"]]
XLSX = render([("a", ROWS, [])], "xlsx")
XLS = render([("a", ROWS, [])], "xls")


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return out.getvalue()


def with_part(name: str, change: bytes, old: bytes = XLSX) -> bytes:
    """The workbook with one part put in the place of another."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(old)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.namelist():
            target.writestr(part, change if part == name else source.read(part))
    return out.getvalue()


def ole(*streams: str) -> bytes:
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + b"\0" * 504
        + b"".join(name.encode("utf-16-le") + b"\0" * 64 for name in streams)
    )


SHEET = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
HTML = "<html><head><meta charset=utf-8></head><body><table><tr><td>客户号</td></tr></table></body></html>".encode()

DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><workbook/>'


def with_cells(rows: bytes) -> bytes:
    """The workbook with these rows in its sheet."""
    return with_part("xl/worksheets/sheet1.xml", SHEET % rows)


BAD = [
    ("leer.xlsx", b"", "file-empty"),
    ("leer.csv", b"\xef\xbb\xbf \r\n", "file-empty"),
    ("truncated.xlsx", XLSX[: len(XLSX) // 2], "file-truncated"),
    ("truncated.xlsx", XLSX[:60], "file-truncated"),
    ("truncated.xls", XLS[:700], "file-truncated"),
    ("damaged.xlsx", XLSX[:200] + b"\xff" * 60 + XLSX[260:], "file-truncated"),
    ("damaged.xls", XLS[:1024] + b"\0" * (len(XLS) - 1024), "file-truncated"),
    ("geheim.xlsx", ole("EncryptionInfo", "EncryptedPackage"), "file-encrypted"),
    ("dlp.xlsx", b"\x02\x9a\xe5\x11\x80TSD-Header-###%" + bytes(range(256)) * 20, "file-encrypted"),
    ("dlp.xls", bytes((7 * number) % 256 for number in range(5000)), "file-encrypted"),
    ("seite.xls", HTML, "file-html"),
    ("seite.xls", "\n<!-- export --><TABLE border=1><tr><td>客户号</td></tr></TABLE>".encode("utf-8-sig"), "file-html"),
    ("seite.xls", "<html><table><tr><td>客户姓名</td></tr></table></html>".encode("gb18030"), "file-html"),
    ("seite.xls", b"MIME-Version: 1.0\nX-Document-Type: Workbook\n", "file-html"),
    ("seite.xls", b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "file-xml"),
    ("bild.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "file-picture"),
    ("bild.xlsx", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)), "file-picture"),
    ("bild.txt", b"GIF89a" + bytes(range(256)), "file-picture"),
    ("brief.csv", b"%PDF-1.7\n" + bytes(range(256)), "file-pdf"),
    ("brief.xlsx", zipped(word__document_dot_xml=b"<a/>"), "file-document"),
    ("brief.xls", ole("WordDocument"), "file-document"),
    ("brief.csv", b"{\\rtf1 abc}", "file-document"),
    ("viele.xlsx", zipped(a_dot_xlsx=b"abc"), "file-archive"),
    ("viele.csv", b"\x1f\x8b\x08" + bytes(100), "file-archive"),
    ("viele.xlsx", b"Rar!\x1a\x07" + bytes(100), "file-archive"),
    ("tabelle.xlsx", zipped(content_dot_xml=b"<a/>", mimetype=b"application/vnd.oasis"), "file-old-format"),
    ("tabelle.xlsb", zipped(xl__workbook_dot_bin=b"abc"), "file-old-format"),
    ("müll.csv", bytes(range(1, 256)) * 8, "file-binary"),
    ("müll.txt", b"\x00\x01\x02\x03abc" * 50, "file-binary"),
    ("latin.csv", b"caf\xe9\nna\xefve\n" * 3, "file-encoding"),
    ("bomb.xlsx", with_cells(b" " * 200_000_000), "file-bomb"),
    ("bomb.xlsx", zipped(**{f"p{number}": b"" for number in range(2001)}), "file-bomb"),
    ("doctype.xlsx", with_part("xl/workbook.xml", DOCTYPE), "file-doctype"),
    ("far.xlsx", with_cells(b'<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row>'), "file-geometry"),
    ("far.xlsx", with_cells(b"<row r='9'><c\tr='ZZ9'><v>1</v></c></row>"), "file-geometry"),
    ("far.xlsx", with_cells(b'<row r="150000"><c r="IV150000"><v>1</v></c></row>'), "file-geometry"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "code"), BAD, ids=lambda value: value if isinstance(value, str) else "")
def test_refused_by_name_with_what_to_do(name: str, data: bytes, code: str) -> None:
    with pytest.raises(Problem) as caught:
        read_file(data, name)
    problem = caught.value
    assert problem.code == code
    assert name in str(problem)
    assert problem.hint.format(**problem.values)
    assert problem.where.file == name


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        read_file(tmp_path / "weg.xlsx")
    assert (caught.value.code, str(caught.value)) == ("file-missing", "weg.xlsx does not exist or cannot be opened")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be opened"):
        read_file(tmp_path)


def test_limits_of_size_rows_columns_and_cards() -> None:
    small = replace(default_limits(), rows=3, columns=4, card_components=2)
    for name, data in (
        ("a.csv", b"a\n" * 5),
        ("a.csv", b"1,2,3,4,5,6,7\n"),
        ("a.xlsx", render([("a", ROWS * 3, [])], "xlsx")),
    ):
        with pytest.raises(Problem) as caught:
            read_file(data, name, small)
        assert caught.value.code == "file-geometry"
    with pytest.raises(Problem) as caught:
        read_file(b"BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 3, "a.vcf", small)
    assert caught.value.code == "file-too-large"


def test_a_file_larger_than_allowed_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a" * 100)
    with pytest.raises(Problem) as caught:
        read_file(path, limits=replace(default_limits(), file_bytes=99))
    assert caught.value.code == "file-too-large"


def test_styled_cells_far_away_are_no_table() -> None:
    """People format whole columns; cells and rows without content take no room."""
    far = SHEET % (
        b'<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>'
        b'<row r="1048576" s="1"><c r="XFD1048576" s="1"/></row>'
    )
    assert read_file(with_part("xl/worksheets/sheet1.xml", far), "a.xlsx").sheets[0].rows == [["a"]]


@pytest.mark.parametrize(("name", "delimiter"), [("a.xls", "\t"), ("b.xlsx", ","), ("c.dat", ";"), ("d", "|")])
def test_a_text_table_may_be_called_anything(name: str, delimiter: str) -> None:
    parsed = read_file("\n".join(delimiter.join(row) for row in ROWS).encode(), name)
    assert (parsed.format, parsed.sheets[0].rows) == ("text", ROWS)


def test_a_workbook_may_be_called_csv() -> None:
    assert read_file(XLSX, "a.csv").sheets[0].rows == ROWS
    assert read_file(XLS, "a.csv").format == "xls"


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("gb18030", "gb18030"),
        ("gbk", "gb18030"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
    ],
)
def test_encodings_are_told_apart(encoding: str, shown: str) -> None:
    parsed = read_file("客户号,客户姓名\n00123,张三\n".encode(encoding), "a.csv")
    assert (parsed.encoding, parsed.sheets[0].rows[1]) == (shown, ["00123", "张三"])


def test_characters_outside_gbk_are_read_from_gb18030() -> None:
    rows = read_file("姓名\n𬭎𬴂㛃䶮¥•\n".encode("gb18030"), "a.csv").sheets[0].rows
    assert rows == [["姓名"], ["𬭎𬴂㛃䶮¥•"]]


def test_a_line_break_in_quotes_makes_no_row() -> None:
    rows = read_file(b'a,b\n"1\n2","x,""y"""\n', "a.csv").sheets[0].rows
    assert rows == [["a", "b"], ["1\n2", 'x,"y"']]


def test_sep_line_names_the_delimiter() -> None:
    assert read_file(b"sep=;\na;b,c\n", "a.csv").sheets[0].rows == [["a", "b,c"]]


def test_hidden_and_empty_sheets_are_passed_over_unless_named() -> None:
    workbook = openpyxl.Workbook()
    workbook.active.title = "空"
    hidden = workbook.create_sheet("隐藏")
    for row in ROWS:
        hidden.append(row)
    hidden.sheet_state = "hidden"
    out = io.BytesIO()
    workbook.save(out)
    book = Book()
    made = take_in(book, out.getvalue(), "a.xlsx")
    assert [(sheet.sheet, sheet.kind, codes(sheet.skipped)) for sheet in made.sheets] == [
        ("空", None, [(None, "sheet-empty")]),
        ("隐藏", None, [(None, "sheet-hidden")]),
    ]
    [sheet] = take_in(book, out.getvalue(), "a.xlsx", sheet="隐藏").sheets
    assert (sheet.kind, sheet.new) == ("clients", 1)
    with pytest.raises(Problem) as caught:
        take_in(book, out.getvalue(), "a.xlsx", sheet="没有")
    assert caught.value.code == "sheet-missing"


def test_a_table_without_clients_is_told_as_such() -> None:
    recognised = recognise(read_file("日期,天气\n2026-01-01,晴\n".encode(), "a.csv"), default_fields())
    assert [sheet.skipped for sheet in recognised.sheets] == ["sheet-no-clients"]


def test_days_of_a_1904_workbook() -> None:
    workbook = openpyxl.Workbook()
    workbook.epoch = CALENDAR_MAC_1904
    for row in (["客户号", "客户姓名", "出生日期"], ["001", "张三", 20000.0]):
        workbook.active.append(row)
    out = io.BytesIO()
    workbook.save(out)
    book = Book()
    take_in(book, out.getvalue(), "a.xlsx")
    assert str(book.client("001")["birth"]) == "1958-10-04"


def test_a_workbook_with_a_password_is_refused() -> None:
    workbook = xlwt.Workbook()
    workbook.add_sheet("a").write(0, 0, "客户号")
    out = io.BytesIO()
    workbook.save(out)
    data = bytearray(out.getvalue())
    # A FILEPASS record (0x002F) in the place of the record behind the first BOF says that the rest is encrypted.
    start = data.index(b"\x09\x08\x10\x00") + 20
    data[start : start + 2] = b"\x2f\x00"
    with pytest.raises(Problem) as caught:
        read_file(bytes(data), "a.xls")
    assert caught.value.code in ("file-encrypted", "file-damaged")


def test_a_folder_is_refused_under_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in (Path(), tmp_path):
        with pytest.raises(Problem) as caught:
            read_file(folder)
        assert caught.value.code == "file-missing"
        assert caught.value.values["file"] == (folder.name or ".")
