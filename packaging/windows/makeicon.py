#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""makeicon.py ICO PNG...: puts square PNGs into one Windows icon, as Windows Vista and later read it.

packaging/windows/patdesk.ico was made so, of what rendericons draws of resources/icons/patdesk.svg:
    packaging/windows/makeicon.py packaging/windows/patdesk.ico build/release/packaging/icons/{16,24,32,48,64,256}.png
"""
import struct
import sys

target, *sources = sys.argv[1:]
pictures = [open(source, "rb").read() for source in sources]
offset = 6 + 16 * len(pictures)
entries = b""
for picture in pictures:
    width, height = struct.unpack(">II", picture[16:24])
    assert picture[:8] == b"\x89PNG\r\n\x1a\n" and width == height <= 256
    entries += struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(picture), offset)
    offset += len(picture)
with open(target, "wb") as icon:
    icon.write(struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures))
