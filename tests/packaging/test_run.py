"""`make run` opens the window where there is one, and does the same job on files where there is none."""

import sys
from pathlib import Path

import pytest
import run

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")
# Stands in for the program: remembers what it was asked, writes what it was told to write.
PROGRAM = """\
import sys
from pathlib import Path
words = sys.argv[1:]
with Path("{asked}").open("a", encoding="utf-8") as log:
    log.write(" ".join(words[2:]) + "\\n")
if "{fails}" in words:
    sys.exit(3)
Path(words[1]).touch()
if "--out" in words:
    Path(words[words.index("--out") + 1]).write_bytes(b"%PDF")
print('[{{"client_no": "7"}}]')
sys.exit(1 if "import" in words else 0)
"""


@pytest.fixture
def asked(tmp_path, monkeypatch):
    """Runs the script with a stand-in program; returns what the program was asked, a line each."""
    log = tmp_path / "asked"

    def go(fails="nothing") -> tuple[int, list[str]]:
        program = tmp_path / "program.py"
        program.write_text(PROGRAM.format(asked=log, fails=fails), encoding="utf-8")
        monkeypatch.setattr(run, "ROOT", tmp_path)
        monkeypatch.setattr(run, "OUT", tmp_path / "out")
        monkeypatch.setattr(run, "_program", lambda book: [sys.executable, str(program), "--book", str(book)])
        return run.main(), log.read_text(encoding="utf-8").splitlines()

    return go


@pytest.fixture
def no_display(monkeypatch):
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.fixture
def samples(tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "samples"
    folder.mkdir()
    for name in ("b.xlsx", "a.csv", "c.vcf", "README.md", "expected.json"):
        (folder / name).touch()
    monkeypatch.setattr(run, "SAMPLES", folder)
    return folder


def test_with_a_display_the_window_opens_on_the_demonstration_book(asked, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":7")
    assert asked() == (0, ["demo", ""])


def test_without_a_display_the_whole_job_is_done_on_files(asked, no_display, samples, tmp_path, capsys):
    code, words = asked()
    assert code == 0
    assert [line.removeprefix("--today 2026-11-21 ").removeprefix("--json ").split()[0] for line in words] == [
        "demo", "init", "import", "due", "clients", "report", "report", "report", "report", "shots",
    ]  # fmt: skip
    assert [Path(word).name for word in words[2].split()[-3:]] == ["a.csv", "b.xlsx", "c.vcf"]
    assert "no display" in capsys.readouterr().out
    papers = {f"{name}.pdf" for name in ("visit-plan", "client-card", "monthly-report", "greeting-list")}
    made = {path.name for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert made >= papers | {"import.json", "today.json"}


def test_the_demonstration_book_is_made_once(asked, no_display, samples):
    asked()
    assert asked()[1].count("demo") == 1


def test_what_fails_ends_the_run_with_its_exit_code(asked, no_display, samples, capsys):
    with pytest.raises(SystemExit) as ended:
        asked(fails="due")
    assert ended.value.code == 3
    assert "failed with exit code 3" in capsys.readouterr().err
