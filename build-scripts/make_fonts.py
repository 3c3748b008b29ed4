"""Make assets/fonts from the Inter release: even-width figures by default, and only the letters the program can show.

egui draws the glyph a character maps to and knows no OpenType switches, so a column of figures lines up only if the
font itself maps each figure to its tabular form.

Usage: make_fonts.py INTER_WEB_FOLDER      needs: fonttools, brotli; the folder holds Inter-Regular.woff2, Inter-SemiBold.woff2
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x2BB, 0x2DD), (0x300, 0x30C), (0x370, 0x3FF), (0x400, 0x45F), (0x490, 0x4FF), (0x1E00, 0x1EFF),
          (0x2000, 0x206F), (0x20A0, 0x20C0), (0x2100, 0x2126), (0x2190, 0x21FF), (0x2200, 0x2265), (0x2318, 0x2326), (0x25A0, 0x25FF),
          (0x2600, 0x2717), (0xE3F, 0xE3F)]


def tabular(font):
    """The substitutions of the font's `tnum` feature, glyph by glyph."""
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    pairs = {}
    for i in lookups:
        for table in gsub.LookupList.Lookup[i].SubTable:
            table = getattr(table, "ExtSubTable", table)
            pairs.update(table.mapping)
    return pairs


def main(source, target):
    for name in ("Inter-Regular", "Inter-SemiBold"):
        font = TTFont(source / f"{name}.woff2")
        pairs = tabular(font)
        for table in font["cmap"].tables:
            # Only the figures: the tabular space and hyphen would set running text wide.
            table.cmap = {code: pairs.get(glyph, glyph) if chr(code) in "0123456789" else glyph for code, glyph in table.cmap.items()}
        options = subset.Options()
        options.layout_features = ["kern", "mark", "mkmk", "ccmp"]
        options.hinting = False
        options.flavor = None
        options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=[c for low, high in RANGES for c in range(low, high + 1)])
        subsetter.subset(font)
        font.flavor = None
        font.save(target / f"{name}-tabular.ttf")


main(Path(sys.argv[1]), Path(__file__).parent.parent / "assets/fonts")
