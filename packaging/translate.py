"""`make translations`: brings the zh_CN catalogue up to date with the sources, merges new words, makes the `.qm`.

    python packaging/translate.py [ROWS.tsv …]

A row is `context<TAB>English<TAB>zh_CN`; placeholders stay as they are, a line break is written `\\n`. What the sources
no longer say leaves the catalogue; what nobody has translated stays in it as unfinished and is listed. The English
catalogue holds the plurals only: “%n day(s)” is said as “1 day” and “2 days”.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import catalogue

Words = dict[catalogue.Key, str]

ROOT = Path(__file__).resolve().parent.parent
LANGUAGE = "zh_CN"
CATALOGUE = ROOT / "resources" / "translations" / f"guanhu_{LANGUAGE}.ts"
ENGLISH = CATALOGUE.with_name("guanhu_en.ts")


def main(arguments: list[str]) -> int:
    """Update, merge, release; 1 while texts are missing or calls cannot work."""
    found = catalogue.collect(ROOT)
    keys, pitfalls = found.offers.keys(), found.pitfalls
    translations = catalogue.read(CATALOGUE)
    translations.update(merge(found, (Path(name) for name in arguments)))
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    catalogue.write(CATALOGUE, LANGUAGE, keys, translations)
    counted = [key for key in keys if key.counted]
    catalogue.write(ENGLISH, "en", counted, {key: plurals(key.source) for key in counted})
    for made in (CATALOGUE, ENGLISH):
        release(made, made.with_suffix(".qm"))
    missing = sorted(key for key in keys if key not in translations)
    for key in missing:
        print(f"{key.context}\t{_line(key.source)}\t")
    for pitfall in pitfalls:
        print(pitfall, file=sys.stderr)
    print(f"{len(keys)} texts, {len(missing)} without translation, {len(pitfalls)} pitfalls", file=sys.stderr)
    return 1 if missing or pitfalls else 0


def merge(found: catalogue.Collected, files: Iterable[Path]) -> Words:
    """Return the translations that the sources ask for, the last row of each; says which rows nobody asks for."""
    wanted: dict[tuple[str, str], list[catalogue.Key]] = {}
    for key in found.offers:
        wanted.setdefault((key.context, key.source), []).append(key)
    merged: Words = {}
    for path in files:
        for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
            cells = [cell.replace("\\n", "\n") for cell in line.split("\t")]
            if len(cells) != 3 or not cells[2].strip():
                if line.strip():
                    print(f"{path.name}:{number}: not three filled columns: {line}", file=sys.stderr)
                continue
            asked = wanted.get((cells[0], cells[1]), [])
            if not asked:
                print(f"{path.name}:{number}: no source says {cells[0]}: {cells[1]}", file=sys.stderr)
            for key in asked:
                if not found.fits(key, cells[2]):
                    print(f"{path.name}:{number}: other placeholders than the English: {cells[2]}", file=sys.stderr)
                else:
                    merged[key] = cells[2]
    return merged


def plurals(text: str) -> tuple[str, str]:
    """Return what an English counted text says of one and of several."""
    return text.replace("(s)", ""), text.replace("(s)", "s")


def release(source: Path, target: Path) -> None:
    """Make the compiled catalogue for Qt; unfinished texts stay out of it, as they do without Qt."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", "-nounfinished", source, "-qm", target], check=True)


def _line(text: str) -> str:
    return text.replace("\n", "\\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
