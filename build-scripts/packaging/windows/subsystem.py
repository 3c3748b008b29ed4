#!/usr/bin/env python3
"""Copies a program of Windows and sets whether it opens a console: subsystem.py window|console PROGRAM COPY."""
import pathlib
import struct
import sys

KINDS = {"window": 2, "console": 3}


def main():
    kind, program, copy = sys.argv[1:]
    data = bytearray(pathlib.Path(program).read_bytes())
    (header,) = struct.unpack_from("<I", data, 0x3C)
    assert data[:2] == b"MZ" and data[header:header + 4] == b"PE\0\0", "no program of Windows"
    # Behind the signature (4), the file header (20) and 68 bytes of the optional header.
    struct.pack_into("<H", data, header + 4 + 20 + 68, KINDS[kind])
    pathlib.Path(copy).write_bytes(data)


main()
