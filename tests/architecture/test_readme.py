"""The README shows every command of the command line, and what it shows can be typed."""

import re
import shlex
from pathlib import Path

import pytest

from ui.cli.parser import build
from workbench.texts import Texts

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(?P<command>[a-z][a-z-]*)` \| .+ \| `guanhu (?P<typed>.+)` \|$", re.MULTILINE)
SHOWN = {row["command"]: row["typed"] for row in ROW.finditer(README)}


def test_every_command_is_shown_in_the_order_of_help():
    assert list(SHOWN) == list(build(Texts("en")).commands)


@pytest.mark.parametrize("command", SHOWN)
def test_an_example_is_understood(command):
    assert build(Texts("en")).parser.parse_args(shlex.split(SHOWN[command])).command == command


def test_every_linked_file_exists():
    linked = re.findall(r"\]\((?!https?:|#)([^)#]+)\)", README)
    pictures = {name for name in linked if name.startswith("packaging/screenshots/")}
    assert [name for name in linked if name not in pictures and not (ROOT / name).exists()] == []
