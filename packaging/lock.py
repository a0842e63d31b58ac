"""Writes packaging/requirements.lock: every package of pyproject.toml, runtime and dev, one version each, with hashes.

The lock serves Python 3.11 to 3.14 on Linux and Windows alike: versions are resolved once for all of them and every
wheel of a version is listed. It names no registry: packages come from wherever the machine's pip is told to look, and
the hashes prove that they are the same. Run it after changing a dependency: `.venv/bin/python packaging/lock.py`
(with `--upgrade` to take newer versions inside the ranges).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
HEADER = """\
# Made by packaging/lock.py from pyproject.toml (runtime and dev); do not edit.
# Install with: pip install --require-hashes --only-binary :all: -r packaging/requirements.lock
"""


def main() -> int:
    """Resolve and write the lock; 0 when done, the resolver's exit code otherwise."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--upgrade", action="store_true", help="take newer versions where the ranges allow")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        resolver = _install_resolver(Path(folder))
        # An existing lock is the preference: without --upgrade only what must change does.
        draft = Path(folder) / "requirements.lock"
        if LOCK.exists() and not options.upgrade:
            draft.write_bytes(LOCK.read_bytes())
        command: list[str | Path] = [resolver, "pip", "compile", "pyproject.toml", "--extra", "dev", "--universal"]
        command += ["--generate-hashes", "--only-binary", ":all:", "--no-annotate", "--no-header", "--no-config"]
        command += ["--no-emit-index-url", "--quiet", "--output-file", draft]
        done = subprocess.run(command, cwd=ROOT, env=_environment(), check=False, stdout=subprocess.DEVNULL)
        if done.returncode == 0:
            LOCK.write_text(HEADER + draft.read_text(encoding="utf-8"), encoding="utf-8")
    return done.returncode


def _install_resolver(folder: Path) -> Path:
    """Install uv, which resolves for all platforms at once, into a throwaway environment through the machine's pip."""
    home = folder / "venv"
    venv.create(home, with_pip=True)
    scripts = home / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
    return scripts / "uv"


def _environment() -> dict[str, str]:
    """Hand the resolver the main index and the certificates that pip is configured with.

    Extra indexes and folders of wheels are left out: what happens to lie on one machine must not decide the lock.
    """
    environment = dict(os.environ)
    for option, variable in (("index-url", "UV_DEFAULT_INDEX"), ("cert", "SSL_CERT_FILE")):
        value = _pip_option(option)
        if value:
            environment[variable] = value
    return environment


def _pip_option(option: str) -> str:
    """Return what pip's environment or configuration says about one option, empty if nothing."""
    named = os.environ.get("PIP_" + option.upper().replace("-", "_"), "")
    if named:
        return named
    command = [sys.executable, "-m", "pip", "config", "get", f"global.{option}"]
    asked = subprocess.run(command, capture_output=True, text=True, check=False)
    return asked.stdout.strip() if asked.returncode == 0 else ""


if __name__ == "__main__":
    sys.exit(main())
