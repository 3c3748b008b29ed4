"""Make assets/fonts/NotoSansCJKjp-Regular-letters.otf from Noto Sans CJK: the letters of the program's Japanese texts, and all kana.

A text in Japanese whose letters are not in the font fails the test `japanese_letters_are_in_the_program`: run this again then.

Usage: make_japanese_font.py [FONT]      needs: fonttools; FONT is NotoSansCJK-Regular.ttc, of Debian's package fonts-noto-cjk
"""
import csv
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parent.parent
DEBIAN = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
# The first font of the collection is the Japanese one.
JAPANESE = 0
# Punctuation, kana, and forms of full and half width.
RANGES = [(0x3000, 0x303F), (0x3041, 0x30FF), (0x31F0, 0x31FF), (0xFF01, 0xFFEF)]
# The language's own name, short amounts, and the usual letters of dates, money and counts.
ALWAYS = "日本語万億兆円年月日時分秒人件回本枚個割第約何"
# In place of a byte that is no letter: a box, in every language.
REPLACEMENT = "\ufffd"
# As in Inter, so that letters of both stand on one line: parts of the size over and under it.
ASCENT, DESCENT = 1984 / 2048, 494 / 2048


def letters():
    """Every letter of the Japanese texts that Inter does not have."""
    inter = TTFont(ROOT / "assets/fonts/Inter-Regular-tabular.ttf").getBestCmap()
    folder = ROOT / "assets/translations"
    texts = (folder / "ja.ftl").read_text() + (folder / "claims-ja.csv").read_text()
    with open(folder / "gifts.csv", encoding="utf-8") as gifts:
        texts += "".join(gift["local"] for gift in csv.DictReader(gifts) if gift["language"] == "ja")
    return {ord(letter) for letter in texts + ALWAYS if ord(letter) not in inter and not letter.isspace() and letter != REPLACEMENT}


def main(source):
    font = TTFont(source, fontNumber=JAPANESE)
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.desubroutinize = True
    options.drop_tables += ["BASE", "GPOS", "GSUB", "VORG", "vhea", "vmtx"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    subsetter = subset.Subsetter(options)
    wanted = letters()
    subsetter.populate(unicodes=wanted | {code for low, high in RANGES for code in range(low, high + 1)})
    subsetter.subset(font)
    lacking = wanted - font.getBestCmap().keys()
    if lacking:
        sys.exit(f"the font has no {''.join(map(chr, sorted(lacking)))}")
    size = font["head"].unitsPerEm
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = round(ASCENT * size), -round(DESCENT * size), 0
    font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender, font["OS/2"].sTypoLineGap = font["hhea"].ascent, font["hhea"].descent, 0
    font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = font["hhea"].ascent, -font["hhea"].descent
    # The same bytes from the same texts.
    font.recalcTimestamp = False
    target = ROOT / "assets/fonts/NotoSansCJKjp-Regular-letters.otf"
    font.save(target)
    print(f"{len(font.getBestCmap())} letters, {target.stat().st_size} bytes")


main(sys.argv[1] if len(sys.argv) > 1 else DEBIAN)
