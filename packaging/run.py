"""`make run`: opens the window with the demonstration book; without a display it says so and does the job on files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out"
# Everybody in the demonstration book is invented, so its passphrase is no secret; it is written in the README.
DEMO_PASSPHRASE = "guanhu-demo"  # noqa: S105 - see above
SAMPLES = ROOT / "tests" / "data" / "samples"
# The samples are a bank's files of this month; on a later day everything in them would be overdue.
SAMPLE_DAY = ("--today", "2026-11-21")

DONE, ROWS_REJECTED = 0, 1


def main() -> int:
    """Make the books under `out/` if they are not there, then open the window or work without it; an exit code."""
    OUT.mkdir(exist_ok=True)
    demo = OUT / "demo.guanhu"
    if not demo.exists():
        print("Making the demonstration book: 300 invented clients with a year of history …", flush=True)
        _guanhu(demo, "demo")
    if _has_display():
        print(f"Opening {demo.relative_to(ROOT)}; its passphrase is {DEMO_PASSPHRASE}")
        return _start(demo)
    print("There is no display here, so the same job is done without the window:", flush=True)
    return _without_window(demo)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_window(demo: Path) -> int:
    """Import a bank's files, list today, print the papers, show every page as a picture."""
    day: tuple[str, ...] = ()
    book = demo
    if SAMPLES.is_dir():
        book, day = _import_samples(), SAMPLE_DAY
    papers = OUT / "papers"
    papers.mkdir(exist_ok=True)
    today = OUT / "today.json"
    today.write_text(_guanhu(book, *day, "--json", "due"), encoding="utf-8")
    print(f"  today's list    {today.relative_to(ROOT)}", flush=True)
    first = json.loads(_guanhu(book, *day, "--json", "clients", "--limit", "1"))
    asked = {
        "visit-plan": [],
        "client-card": ["--client", *(row["client_no"] for row in first)],
        "monthly-report": [],
        "greeting-list": ["--occasion", "spring-festival", "--year", "2027"],
    }
    for name, options in asked.items():
        paper = papers / f"{name}.pdf"
        _guanhu(book, *day, "report", name, *options, "--out", str(paper))
        print(f"  paper           {paper.relative_to(ROOT)}", flush=True)
    shots = OUT / "shots"
    _guanhu(demo, "shots", str(shots))
    print(f"  pictures        {shots.relative_to(ROOT)}/ ({len(list(shots.glob('*.png')))} pages of the window)")
    return DONE


def _import_samples() -> Path:
    book = OUT / "samples.guanhu"
    for left_over in OUT.glob("samples.guanhu*"):
        left_over.unlink()
    _guanhu(book, *SAMPLE_DAY, "init")
    files = sorted(str(path) for path in SAMPLES.iterdir() if path.suffix in (".xlsx", ".xls", ".csv", ".vcf"))
    report = OUT / "import.json"
    result = _guanhu(book, *SAMPLE_DAY, "--json", "import", *files, expected=(DONE, ROWS_REJECTED))
    report.write_text(result, encoding="utf-8")
    print(f"  import          {report.relative_to(ROOT)} ({len(files)} files of a bank)", flush=True)
    return book


def _guanhu(book: Path, *arguments: str, expected: tuple[int, ...] = (DONE,)) -> str:
    """Run one command on `book` and return what it printed; ends this program with its exit code if it failed."""
    command = [*_program(book), *arguments]
    done = subprocess.run(command, env=_environment(), stdout=subprocess.PIPE, encoding="utf-8", check=False)
    if done.returncode not in expected:
        print(done.stdout, file=sys.stderr)
        print(f"failed with exit code {done.returncode}: guanhu {' '.join(arguments)}", file=sys.stderr)
        sys.exit(done.returncode or 1)
    return done.stdout


def _start(book: Path) -> int:
    return subprocess.run(_program(book), env=_environment(), check=False).returncode


def _program(book: Path) -> list[str]:
    program = Path(sys.executable).with_name("guanhu.exe" if sys.platform == "win32" else "guanhu")
    return [str(program), "--book", str(book)]


def _environment() -> dict[str, str]:
    # Pictures of the window need no screen, but Qt has to be told.
    screen = {} if _has_display() else {"QT_QPA_PLATFORM": "offscreen"}
    return {**os.environ, **screen, "GUANHU_PASSPHRASE": DEMO_PASSPHRASE}


if __name__ == "__main__":
    sys.exit(main())
