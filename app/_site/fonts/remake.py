"""Remakes the site's fonts from the npm packages; run it only to change their letters, weights or sizes.

    cd /tmp && npm install @fontsource-variable/newsreader@5.3.0 @fontsource-variable/archivo@5.3.0 \\
        @fontsource-variable/source-serif-4@5.3.1
    apt-get install fonttools python3-brotli          (fontTools 4.38 or newer)
    python3 app/_site/fonts/remake.py /tmp/node_modules/@fontsource-variable app/_site/fonts

Four things keep all five files under 90 kB: only the axis ranges that the type scale uses; kerning of one master
instead of one per corner of the design space (a third of Newsreader's bytes); letters of Latin Extended-A in small
files of their own, fetched by a page that has one of them (unicode-range in ../fonts.ts); no hinting.

Share pictures are drawn at build and never sent as fonts: for them there are static cuts in share/, one file per face
with Latin, its extensions and Vietnamese, and one of Source Serif for Greek and Cyrillic, which neither family has.
"""

import logging
import os
import sys
import tempfile

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent
from fontTools.varLib import instancer

logging.disable(logging.WARNING)

MARKS = {0x131, 0x152, 0x153, 0x20AC, 0x2122, 0x2009, 0x202F, 0x2191, 0x2193, 0x2212}
QUOTES = {0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x2039, 0x203A}
LATIN = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | MARKS | QUOTES
LATIN -= {ord(c) for c in "^`{}\\¤¦¨¬\u00ad¯´¸ªºµ¶"}  # nobody reads these in a newspaper; code has its own face
EXTENDED = set(range(0x100, 0x180)) - {0x131, 0x138, 0x13F, 0x140, 0x149, 0x152, 0x153, 0x17F} | {0x218, 0x219, 0x21A, 0x21B}
# The italic is for emphasis, titles of books and the odd foreign word: basic Latin and the commonest accents.
ITALIC = {ord(c) for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?&()/-'\"éèçëïôàêüöäîûÉñáíóú"}
ITALIC |= {0xA0, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026}
FEATURES = ["kern", "liga", "tnum", "locl", "ccmp", "rvrn", "calt"]
WITHOUT_KERNING = FEATURES[1:]
# A headline may have any letter that the packages have.
SHARED = set(range(0x20, 0x7F)) | set(range(0xA0, 0x180)) | MARKS | QUOTES | set(range(0x218, 0x21C)) | {0x1A0, 0x1A1, 0x1AF, 0x1B0}
SHARED |= set(range(0x1E00, 0x1F00)) | {0x2190, 0x2192, 0x20AB, 0x300, 0x301, 0x303, 0x309, 0x323}
GREEK_CYRILLIC = set(range(0x370, 0x400)) | set(range(0x400, 0x460)) | {0x490, 0x491}


def cut(path, letters, axes, features=FEATURES):
    """The letters and axis ranges wanted; an axis given as one number is pinned there."""
    options = Options()
    options.layout_features, options.hinting, options.notdef_outline = features, False, True
    options.name_IDs = [0, 1, 2, 13, 14]  # copyright and licence stay in the file, as the OFL asks
    font = TTFont(path)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    return instancer.instantiateVariableFont(font, axes, overlap=instancer.OverlapMode.KEEP_AND_SET_FLAGS)


def with_kerning_of(font, master):
    """Replaces kerning that varies along the axes by that of one master in the middle."""
    assert font.getGlyphOrder() == master.getGlyphOrder()
    font["GPOS"], font["GDEF"] = master["GPOS"], master["GDEF"]
    return font


def add_arrows(font):
    """Left and right arrows, which the package lacks: its up arrow, turned."""
    glyf, cmap = font["glyf"], font.getBestCmap()
    up = glyf[cmap[0x2191]]
    height, width = up.yMin + up.yMax, up.xMin + up.xMax
    order = font.getGlyphOrder()
    advance_map = font["HVAR"].table.AdvWidthMap
    rows = advance_map.mapping if advance_map else {name: index for index, name in enumerate(order)}
    # The turned arrow is as wide as the upright one is high; it sits at the same middle height.
    advance = up.yMax - up.yMin + 2 * font["hmtx"][cmap[0x2191]][1]
    middle = height // 2
    for code, name, turn in ((0x2190, "arrowleft", 1), (0x2192, "arrowright", -1)):
        part = GlyphComponent()
        part.glyphName, part.flags = cmap[0x2191], 0x0002 | 0x1000  # ARGS_ARE_XY, UNSCALED_COMPONENT_OFFSET
        part.transform = [[0, turn], [-turn, 0]]
        part.x = advance // 2 + turn * middle
        part.y = middle - turn * (width // 2)
        glyph = Glyph()
        glyph.numberOfContours, glyph.components = -1, [part]
        glyf[name] = glyph
        glyph.recalcBounds(glyf)
        font["hmtx"][name] = (advance, glyph.xMin)
        font["gvar"].variations[name] = []
        rows[name] = rows[cmap[0x2191]]
        for table in font["cmap"].tables:
            table.cmap[code] = name
    font.setGlyphOrder(glyf.glyphOrder)
    if not advance_map:
        font["HVAR"].table.AdvWidthMap = otTables.VarIdxMap()
        font["HVAR"].table.AdvWidthMap.mapping = rows
    return font


def save(font, path):
    font.flavor = "woff2"
    font.save(path)
    print(f"{os.path.getsize(path):7d} bytes  {path}")


def save_static(parts, path):
    """Static cuts of one face, whose letters came in several files, as one plain TrueType file."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for index, part in enumerate(parts):
            part.flavor = None
            for tag in ("STAT", "GDEF", "GSUB", "meta") + (() if index == 0 else ("GPOS",)):
                if tag in part:
                    del part[tag]
            names.append(os.path.join(folder, f"{index}.ttf"))
            part.save(names[-1])
        font = Merger().merge(names) if len(names) > 1 else TTFont(names[0])
        # The same face with the same date is the same file.
        font["head"].created = font["head"].modified = 0
        font.recalcTimestamp = False
        font.save(path)
    print(f"{os.path.getsize(path):7d} bytes  {path}")


def name_as(font, family):
    """The name that an SVG asks for; copyright and licence stay."""
    for record in (1, 4, 16):
        font["name"].setName(family, record, 3, 1, 0x409)
    font["name"].setName("Regular", 2, 3, 1, 0x409)
    font["name"].setName(family.replace(" ", ""), 6, 3, 1, 0x409)
    font["OS/2"].usWeightClass = 400
    return font


def share_faces(package, out):
    faces = (
        ("Tally Serif", "newsreader", "opsz", {"wght": 500, "opsz": 60}),
        ("Tally Sans", "archivo", "wght", {"wght": 430}),
        ("Tally Sans Strong", "archivo", "wght", {"wght": 620}),
    )
    for family, name, axes, place in faces:
        subsets = ("latin", "latin-ext", "vietnamese")
        taken = set()
        parts = []
        for subset in subsets:
            file = package(name, f"{subset}-{axes}-normal")
            letters = (SHARED & set(TTFont(file).getBestCmap())) - taken
            taken |= letters
            parts.append(name_as(cut(file, letters, place, ["kern"]), family))
        save_static(parts, f"{out}/share/{family.lower().replace(' ', '-')}.ttf")
    parts, taken = [], set()
    for subset in ("greek", "cyrillic"):
        file = package("source-serif-4", f"{subset}-opsz-normal")
        letters = (GREEK_CYRILLIC & set(TTFont(file).getBestCmap())) - taken
        taken |= letters
        parts.append(name_as(cut(file, letters, {"wght": 470, "opsz": 40}, ["kern"]), "Tally Other"))
    save_static(parts, f"{out}/share/tally-other.ttf")


def main(packages, out):
    def package(name, file):
        return os.path.join(packages, name, "files", f"{name}-{file}.woff2")

    serif, sans = package("newsreader", "latin-opsz-normal"), package("archivo", "latin-wght-normal")
    text_to_display = {"wght": (400, 600), "opsz": (18, 72)}
    middle = {"wght": 460, "opsz": 32}
    save(with_kerning_of(cut(serif, LATIN, text_to_display), cut(serif, LATIN, middle)), f"{out}/newsreader.woff2")
    save(cut(package("newsreader", "latin-ext-opsz-normal"), EXTENDED, {"wght": 440, "opsz": 24}, WITHOUT_KERNING), f"{out}/newsreader-extended.woff2")
    save(cut(package("newsreader", "latin-opsz-italic"), ITALIC, {"wght": 400, "opsz": 18}), f"{out}/newsreader-italic.woff2")
    labels = {"wght": (400, 600)}
    save(add_arrows(with_kerning_of(cut(sans, LATIN, labels), cut(sans, LATIN, {"wght": 500}))), f"{out}/archivo.woff2")
    save(cut(package("archivo", "latin-ext-wght-normal"), EXTENDED, labels, WITHOUT_KERNING), f"{out}/archivo-extended.woff2")
    share_faces(package, out)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
