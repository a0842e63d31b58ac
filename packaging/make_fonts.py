"""Puts the fonts of screen and paper under resources/fonts: Noto Sans SC as published, HanaMinA cut to what Noto lacks.

The sources are an npm package and a Debian package; both are fetched by their ordinary clients into a temporary
folder, so that the fonts in the repository can be made again and compared. Needs npm, apt-get, dpkg-deb and fontTools.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

NOTO_PACKAGE = "@expo-google-fonts/noto-sans-sc@0.4.3"
HANAZONO_PACKAGE = "fonts-hanazono"
NOTO_FILES = {
    "package/400Regular/NotoSansSC_400Regular.ttf": "NotoSansSC-Regular.ttf",
    "package/700Bold/NotoSansSC_700Bold.ttf": "NotoSansSC-Bold.ttf",
    "package/LICENSE_FONT": "NotoSansSC-LICENSE.txt",
}
HANAMIN_FILE = "usr/share/fonts/truetype/hanazono/HanaMinA.ttf"
HANAMIN_LICENCE = "usr/share/doc/fonts-hanazono/copyright"
RARE_FILE = "HanaMinA-Rare.ttf"
RARE_FAMILY = "Hanazono Rare"
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"

# Ideographs only: the unified blocks, their extensions and the compatibility ideographs.
HAN_RANGES = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF))
# Names in the book that a font without them would print as boxes.
PROBE = "𬭎𬴂㛃䶮𡋾"


def main() -> int:
    """Fetch, cut, write and prove the three fonts; 0 when every probe character is covered."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        _fetch_noto(work)
        covered = set(TTFont(TARGET / "NotoSansSC-Regular.ttf").getBestCmap())
        hanamin = _fetch_hanamin(work)
        (TARGET / "HanaMinA-LICENSE.txt").write_bytes((work / HANAMIN_LICENCE).read_bytes())
        rare = {code for code in TTFont(hanamin).getBestCmap() if _is_han(code)} - covered
        _cut(hanamin, rare, TARGET / RARE_FILE)
    missing = [char for char in PROBE if ord(char) not in covered | rare]
    print(f"Noto Sans SC: {len(covered):,} characters; {RARE_FILE}: {len(rare):,} more; missing: {missing or 'none'}")
    return 1 if missing else 0


def _fetch_noto(work: Path) -> None:
    subprocess.run(["npm", "pack", "--silent", NOTO_PACKAGE], cwd=work, check=True, stdout=subprocess.DEVNULL)
    archive = next(work.glob("*.tgz"))
    subprocess.run(["tar", "xzf", archive, *NOTO_FILES], cwd=work, check=True)
    for source, name in NOTO_FILES.items():
        (TARGET / name).write_bytes((work / source).read_bytes())


def _fetch_hanamin(work: Path) -> Path:
    subprocess.run(["apt-get", "-qq", "download", HANAZONO_PACKAGE], cwd=work, check=True, stderr=subprocess.DEVNULL)
    subprocess.run(["dpkg-deb", "-x", next(work.glob("*.deb")), work], check=True)
    return work / HANAMIN_FILE


def _is_han(code: int) -> bool:
    return any(first <= code <= last for first, last in HAN_RANGES)


def _cut(source: Path, codes: set[int], target: Path) -> None:
    """Write a font that holds only `codes`, under a family name of its own: it must not pass for the original."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["FFTM", "prop", "vhea", "vmtx", "BASE", "GDEF", "GSUB"]
    # A rebuilt font must be the same file, byte by byte.
    options.recalc_timestamp = False
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=sorted(codes))
    cutter.subset(font)
    _rename(font)
    font.save(target)


def _rename(font: TTFont) -> None:
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 5, 13, 14) and record.langID == 0x409]
    post_script = RARE_FAMILY.replace(" ", "") + "-Regular"
    for name_id, text in {1: RARE_FAMILY, 2: "Regular", 3: post_script, 4: RARE_FAMILY, 6: post_script}.items():
        table.setName(text, name_id, 3, 1, 0x409)


if __name__ == "__main__":
    sys.exit(main())
