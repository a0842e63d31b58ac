"""The command line works where Qt is not installed."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_QT = """
import sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None
from ui.main import main
sys.exit(main(sys.argv[1:]))
"""


def guanhu(*arguments: str, passphrase: str = "") -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "", "PYTHONPATH": str(ROOT), "GUANHU_PASSPHRASE": passphrase, "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", WITHOUT_QT, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_help_without_qt():
    done = guanhu("help")
    assert (done.returncode, done.stderr) == (0, "")


def test_lunar_date_without_qt_and_without_book():
    done = guanhu("--json", "lunar", "2025-08-08")
    assert (done.returncode, done.stderr) == (0, "")
    lunar = json.loads(done.stdout)[0]["lunar"]
    assert (lunar["year"], lunar["month"], lunar["leap"], lunar["day"]) == (2025, 6, True, 15)


def test_book_and_paper_without_qt(tmp_path):
    book = tmp_path / "book.guanhu"
    common = ("--book", str(book), "--today", "2026-11-21")
    made = guanhu(*common, "init", passphrase="a long enough passphrase")
    assert (made.returncode, made.stderr) == (0, "")
    paper = tmp_path / "plan.pdf"
    printed = guanhu(*common, "report", "visit-plan", "--out", str(paper), passphrase="a long enough passphrase")
    assert (printed.returncode, printed.stderr) == (0, "")
    assert paper.read_bytes().startswith(b"%PDF")
