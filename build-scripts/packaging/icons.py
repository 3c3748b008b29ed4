#!/usr/bin/env python3
"""The icon at every size, drawn from its shapes: icons.py png SIZE FILE | ico FILE | icns FILE | svg FILE.

Needs nothing but Python, so that it runs on every system and gives the same bytes on each.
"""
import struct
import sys
import zlib

# On a field of 256 by 256: left, top, right, bottom, radius, colour.
SHAPES = [
    (1, 1, 255, 255, 47, (27, 30, 36)),
    (44, 120, 84, 178, 0, (232, 163, 61)),
    (92, 92, 132, 178, 0, (79, 168, 224)),
    (140, 64, 180, 178, 0, (47, 181, 138)),
    (36, 186, 220, 204, 0, (255, 92, 122)),
]
SAMPLES = 4


def inside(shape, x, y):
    left, top, right, bottom, radius, _ = shape
    if not (left <= x < right and top <= y < bottom):
        return False
    dx = max(left + radius - x, x - (right - radius), 0)
    dy = max(top + radius - y, y - (bottom - radius), 0)
    return radius == 0 or dx * dx + dy * dy <= radius * radius


def pixel(size, column, row):
    """Red, green, blue and alpha of a pixel: the mean of its samples."""
    sums, covered = [0, 0, 0], 0
    for i in range(SAMPLES):
        for j in range(SAMPLES):
            x = (column + (i + 0.5) / SAMPLES) * 256 / size
            y = (row + (j + 0.5) / SAMPLES) * 256 / size
            on_top = next((shape for shape in reversed(SHAPES) if inside(shape, x, y)), None)
            if on_top:
                covered += 1
                for channel in range(3):
                    sums[channel] += on_top[5][channel]
    if not covered:
        return b"\0\0\0\0"
    return bytes([*(round(total / covered) for total in sums), round(255 * covered / SAMPLES**2)])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(size):
    # Most rows are as the one above, and those need not be drawn again.
    edges = sorted({y for _, top, _, bottom, *_ in SHAPES for y in (top, bottom)})
    rows, drawn = b"", {}
    for row in range(size):
        top, bottom = row * 256 / size, (row + 1) * 256 / size
        is_plain = 48 <= top and bottom <= 208 and not any(top < edge < bottom for edge in edges)
        alike = sum(edge <= top for edge in edges) if is_plain else ("row", row)
        if alike not in drawn:
            drawn[alike] = b"\0" + b"".join(pixel(size, column, row) for column in range(size))
        rows += drawn[alike]
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def ico():
    pictures = [(size, png(size)) for size in (16, 24, 32, 48, 64, 256)]
    at = 6 + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(data for _, data in pictures)


def icns():
    kinds = [(b"icp4", 16), (b"icp5", 32), (b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic08", 256), (b"ic13", 256), (b"ic09", 512), (b"ic14", 512), (b"ic10", 1024)]
    drawn = {size: png(size) for _, size in kinds}
    parts = b"".join(kind + struct.pack(">I", 8 + len(drawn[size])) + drawn[size] for kind, size in kinds)
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def svg():
    lines = ['<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 256 256">']
    for left, top, right, bottom, radius, colour in SHAPES:
        fill = "#%02x%02x%02x" % colour
        lines.append(f'  <rect x="{left}" y="{top}" width="{right - left}" height="{bottom - top}" rx="{radius}" fill="{fill}"/>')
    return ("\n".join(lines) + "\n</svg>\n").encode()


def main():
    kind, *rest = sys.argv[1:]
    data = png(int(rest[0])) if kind == "png" else {"ico": ico, "icns": icns, "svg": svg}[kind]()
    with open(rest[-1], "wb") as file:
        file.write(data)


main()
