"""The calendar tables in the resources are exactly what their scripts make."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("script", ["make_calendar.py", "make_statutory.py"])
def test_the_shipped_tables_are_what_the_script_makes(script, monkeypatch):
    monkeypatch.setattr("sys.argv", [script, "--check"])
    runpy.run_path(str(ROOT / "packaging" / script), run_name="__main__")
