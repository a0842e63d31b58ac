"""Runs the command line in this process, as fast as a function call, and keeps what it said."""

from __future__ import annotations

import io
import json
import os
import shutil
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from db.desk import Desk
from db.store import open_book
from tests.helpers.books import PASSPHRASE, copied
from ui.main import main

PACKET_PASSPHRASE = "1234-5678-9012"
SAMPLES = Path(__file__).resolve().parents[1] / "data" / "samples"
LIST, ASSETS, PRODUCTS, PHONES = (
    SAMPLES / name
    for name in (
        "管户客户清单_20261031.xlsx",
        "资产月日均_202605-202610.xlsx",
        "产品到期明细_202611.csv",
        "手机通讯录.vcf",
    )
)
TRUTH: dict[str, Any] = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Said:
    """What one command did: exit code, stdout and stderr."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)

    @property
    def problem(self) -> dict[str, Any]:
        """The problem told as JSON; there is a sentence on stderr too."""
        assert self.code in (2, 3, 4)
        assert self.err.strip()
        return dict(self.json["problem"])


class Terminal:
    """A terminal in which one book is worked on, on one day."""

    def __init__(self, book: Path, today: str = "2026-11-21") -> None:
        self.book = book
        self.today = today

    def __call__(self, *words: object, stdin: str = "", passphrase: str | None = PASSPHRASE, **more: str) -> Said:
        """Run one command on the book; `more` are further variables of the environment."""
        common = ("--book", str(self.book), "--today", self.today)
        return say(*common, *words, stdin=stdin, passphrase=passphrase, **more)

    def json(self, *words: object) -> Any:
        """Run one command that must succeed, as JSON."""
        said = self("--json", *words)
        assert (said.code, said.err) == (0, ""), said
        return said.json

    def copy(self, folder: Path) -> Terminal:
        """Return a terminal on a copy of the book, to be changed at will."""
        folder.mkdir(parents=True, exist_ok=True)
        for part in (self.book, self.book.with_name(self.book.name + ".key")):
            shutil.copy(part, folder / part.name)
        return Terminal(folder / self.book.name, self.today)

    def open(self) -> Desk:
        """Open the book itself, to look behind the terminal."""
        return open_book(self.book, PASSPHRASE, kind=Desk)


def new_terminal(folder: Path, today: str = "2026-11-21") -> Terminal:
    """Return a terminal on an empty book that opens at once."""
    copied(folder / "book.guanhu")
    return Terminal(folder / "book.guanhu", today)


def say(*words: object, stdin: str = "", passphrase: str | None = PASSPHRASE, **more: str) -> Said:
    """Run one command with exactly these words."""
    out, err = io.StringIO(), io.StringIO()
    variables = {"GUANHU_PACKET_PASSPHRASE": PACKET_PASSPHRASE, **more}
    if passphrase is not None:
        variables["GUANHU_PASSPHRASE"] = passphrase
    patched = mock.patch.dict(os.environ, variables)
    with patched, mock.patch("sys.stdin", io.StringIO(stdin)), redirect_stdout(out), redirect_stderr(err):
        try:
            code = main([str(word) for word in words])
        except SystemExit as ended:
            code = int(ended.code or 0)
    return Said(code, out.getvalue(), err.getvalue())
