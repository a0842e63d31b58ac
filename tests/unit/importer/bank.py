"""One truth about a few invented clients, and the ways in which different banks write it down."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import openpyxl
import xlwt

from workbench.importer.values.identity import check_digit

MONTHS = ("2026-08", "2026-09", "2026-10")
FIGURES = (
    "aum_fen", "balance_fen", "demand_fen", "term_fen", "wealth_fen", "fund_fen", "insurance_fen", "loan_fen",
    "card_spend12_fen",
)  # fmt: skip
STARS = (
    "short_fen", "long_fen", "mortgage_fen", "other_loan_fen", "overdraft_fen", "invest_fen", "card_fen", "settle_fen",
)  # fmt: skip
_NAMES = (
    ("廖才霞", "F"), ("吴鑫", "M"), ("欧阳雷欣", "F"), ("买买提·艾力", "M"), ("周𬴂", "F"), ("张㛃", "F"),
    ("李䶮", "M"), ("王𬭎", "M"), ("亓官㸌", "M"), ("禤佳桂", "F"), ("禤佳桂", "M"), ("石娜磊", "M"),
    ("古丽娜尔·阿不都", "F"),
    ("黎建伟", "M"), ("程建", "F"),
)  # fmt: skip


def _client(place: int, name: str, gender: str) -> dict[str, Any]:
    birth = date(1938, 1, 3) + timedelta(days=place * 1543)
    seventeen = f"990101{birth:%Y%m%d}{2 * (100 + place) + (gender == 'M'):03d}"
    base = 1_234_567 + place * 987_654_321 // 7
    return {
        "client_no": f"0088{place * 7919:06d}",
        "name": name,
        "gender": gender,
        "birth": birth,
        "lunar": place % 3 == 1,
        "id_no": seventeen + check_digit(seventeen),
        "mobile": f"1{3 + place % 7}{place % 10}{20_000_000 + place * 1_234_577:08d}",
        "phone": f"0510-8{1_000_000 + place * 7_771}" if place % 2 else None,
        "province": "江苏省",
        "city": "无锡市",
        "district": "滨湖区" if place % 2 else "梁溪区",
        "rest": f"学府街{100 + place}号{place + 1}幢{1000 + place}室",
        "employer": ("第三中学", "退休", "云帆商贸有限公司", None)[place % 4],
        "job": ("教师", None, "企业主")[place % 3],
        "risk": f"C{place % 5 + 1}",
        "risk_until": date(2027, 1, 31) + timedelta(days=place * 29),
        "opened": date(2004, 2, 29) + timedelta(days=place * 401),
        "products": ("理财产品", "保险", "基金", "信用卡")[: place % 4 + 1],
        "aum_fen": base,
        "balance_fen": base + 4_321,
        "demand_fen": base // 5,
        "term_fen": base // 7,
        "wealth_fen": base // 11,
        "fund_fen": base // 13 * (place % 3 > 0),
        "insurance_fen": base // 17,
        "loan_fen": place * 33_333_333 * (place % 2),
        "card_spend12_fen": place * 1_111_101,
        "monthly": {
            month: {
                "aum_fen": base - (2 - number) * 1_000_003 if number < 2 else base,
                **{star: (place + 3) * (number + 2) * (77_777 + at * 1_003) for at, star in enumerate(STARS)},
            }
            for number, month in enumerate(MONTHS)
        },
        "holdings": [
            {
                "kind": ("定期存款", "理财产品", "大额存单")[number],
                "code": f"P{place:03d}{number}",
                "name": f'稳享"周周"款,第{number}期',
                "risk": f"R{number + 1}",
                "amount_fen": 5_000_007 * (place + 1) * (number + 1),
                "starts": date(2025, 3, 1) + timedelta(days=place),
                "matures": date(2026, 12, 1) + timedelta(days=place * 3 + number),
                "rate": ("1.75", "2.05", "0.9")[number],
            }
            for number in range(place % 4)
        ],
    }


TRUTH: tuple[dict[str, Any], ...] = tuple(
    _client(place, name, gender) for place, (name, gender) in enumerate(_NAMES, 1)
)

Write = Callable[[Any], Any]


def money(digits: int, style: str = "number") -> Write:
    """Write fen in a unit of 10**digits fen, exactly, in one of the ways that exports have."""

    def write(fen: int | None) -> Any:
        if fen is None:
            return ""
        value = Decimal(fen).scaleb(-digits)
        plain = f"{value:f}"
        if style == "number":
            return float(value)
        if style == "comma":
            return f"{value:,f}"
        if style == "wide":
            return plain.translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789."})
        return {
            "text": plain,
            "yen": f"￥{value:,f}",
            "suffix": plain + "元",
            "wan": f"{Decimal(fen).scaleb(-6):f}万元",
        }[style]

    return write


def day(style: str) -> Write:
    """Write a day in one way."""

    def write(value: date | None) -> Any:
        if value is None:
            return ""
        if style == "serial":
            return float((value - date(1899, 12, 30)).days)
        if style == "date":
            return datetime.combine(value, time())
        numbers = {"y": value.year, "m": value.month, "d": value.day, "yy": value.year % 100}
        return style.format(**numbers)

    return write


def plain(value: Any) -> Any:
    """Write a value as it is, '' for none."""
    return "" if value is None else value


def choice(**words: str) -> Write:
    """Write codes as words."""
    return lambda value: words.get({True: "yes", False: "no"}.get(value, str(value)), "")


@dataclass
class Layout:
    """How one bank writes a list.

    Attributes:
        columns: (head or levels of it from the top, field or callable of a client, way of writing).
        titles: rows above the head; a row is a list of cells.
        feet: rows below the table.
        below: what stands between the head and the first client.
        form: xlsx, xls, or the encoding of a text table; `delimiter` belongs to text tables.
    """

    name: str
    columns: Sequence[tuple[str | tuple[str, ...], Any, Write]]
    titles: Sequence[Sequence[Any]] = ()
    feet: Sequence[Sequence[Any]] = ()
    form: str = "xlsx"
    delimiter: str = ","
    sheet: str = "Sheet1"
    file: str = ""
    leaves_out: frozenset[str] = field(default_factory=frozenset)
    below: Sequence[str] = ()

    def rows(self, items: Sequence[Mapping[str, Any]]) -> list[list[Any]]:
        depth = max(len(_levels(head)) for head, _, _ in self.columns)
        heads = [[_at(head, level, depth) for head, _, _ in self.columns] for level in range(depth)]
        body = [[write(_value(item, what)) for _, what, write in self.columns] for item in items]
        notes = [list(self.below)] if self.below else []
        return [*map(list, self.titles), *heads, *notes, *body, *map(list, self.feet)]

    def merges(self) -> list[tuple[int, int, int, int]]:
        """The merged ranges of the head: parents over their children, single heads over all rows."""
        top = len(self.titles)
        depth = max(len(_levels(head)) for head, _, _ in self.columns)
        ranges = []
        for level in range(depth - 1):
            start = 0
            texts = [_levels(head) for head, _, _ in self.columns]
            for column in range(1, len(texts) + 1):
                same = (
                    column < len(texts)
                    and len(texts[column]) > level + 1
                    and texts[column][: level + 1] == texts[start][: level + 1]
                )
                if not same:
                    if column - start > 1 and len(texts[start]) > level + 1:
                        ranges.append((top + level, start, top + level, column - 1))
                    start = column
        ranges += [
            (top, at, top + depth - 1, at)
            for at, (head, _, _) in enumerate(self.columns)
            if depth > 1 and len(_levels(head)) == 1
        ]
        return ranges

    def file_name(self) -> str:
        suffix = {"xlsx": ".xlsx", "xls": ".xls"}.get(self.form, ".csv")
        return self.file or self.name + suffix

    def render(self, items: Sequence[Mapping[str, Any]] = TRUTH) -> bytes:
        return render([(self.sheet, self.rows(items), self.merges())], self.form, self.delimiter)


def render(
    sheets: Sequence[tuple[str, list[list[Any]], list[tuple[int, int, int, int]]]], form: str, delimiter: str = ","
) -> bytes:
    """Write sheets as a workbook or the first one as a text table."""
    if form == "xlsx":
        return _xlsx(sheets)
    return _xls(sheets) if form == "xls" else _text(sheets[0][1], form, delimiter)


def _xlsx(sheets: Any) -> bytes:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, rows, merges in sheets:
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append([None if cell == "" else cell for cell in row])
        for top, left, bottom, right in merges:
            sheet.merge_cells(start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _xls(sheets: Any) -> bytes:
    workbook = xlwt.Workbook()
    as_day = xlwt.easyxf(num_format_str="yyyy-mm-dd")
    for name, rows, merges in sheets:
        sheet = workbook.add_sheet(name)
        spanned = {
            (row, column)
            for top, left, bottom, right in merges
            for row in range(top, bottom + 1)
            for column in range(left, right + 1)
        }
        for top, left, bottom, right in merges:
            sheet.write_merge(top, bottom, left, right, rows[top][left])
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell != "" and (number, column) not in spanned:
                    sheet.write(number, column, cell, *([as_day] if isinstance(cell, datetime) else []))
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _text(rows: list[list[Any]], encoding: str, delimiter: str) -> bytes:
    def shown(cell: Any) -> str:
        text = (
            repr(cell)
            if isinstance(cell, float) and not cell.is_integer()
            else str(int(cell))
            if isinstance(cell, float)
            else str(cell)
        )
        quoted = any(sign in text for sign in (delimiter, '"', "\n"))
        return '"' + text.replace('"', '""') + '"' if quoted else text

    lines = [delimiter.join(shown(cell) for cell in row) for row in rows]
    return ("\r\n".join(lines) + "\r\n").encode(encoding)


def _levels(head: str | tuple[str, ...]) -> tuple[str, ...]:
    return (head,) if isinstance(head, str) else head


def _at(head: str | tuple[str, ...], level: int, depth: int) -> str:
    """The text of a head in one of its rows: a single head stands in the top row (merged down), as banks do it."""
    levels = _levels(head)
    if len(levels) == 1:
        return levels[0] if level == 0 else ""
    place = level - (depth - len(levels))
    return levels[place] if place >= 0 else ""


def _value(item: Mapping[str, Any], what: Any) -> Any:
    return what(item) if callable(what) else item[what]
