#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""readexport.py csv|json|markdown FILE: what a reader that shares nothing with Patdesk finds in an exported file.

Prints the rows as JSON, ASCII only: lists of cells, or the records of a JSON array.
"""
import csv
import json
import re
import sys

ASCII_PUNCTUATION = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""


def markdown_rows(text):
    """The rows of a GitHub Flavored Markdown table (its specification, 4.10), with backslash escapes resolved."""
    lines = text.split("\n")
    assert lines.pop() == "", "the last line ends like the others"
    assert re.fullmatch(r"(\|:?-+:?)+\|", lines[1]), "a delimiter row comes second"
    for number, line in enumerate(lines):
        if number == 1:
            continue
        cells, cell, i = [], "", 0
        assert line[0] == "|" and line[-1] == "|", "a row begins and ends with a pipe"
        while i < len(line):
            if line[i] == "\\" and i + 1 < len(line) and line[i + 1] in ASCII_PUNCTUATION:
                cell += line[i + 1]
                i += 2
                continue
            assert line[i] not in "*_`[]<>#&~@", f"markup that is not escaped: {line!r}"
            if line[i] == "|":
                cells.append(cell.strip(" "))
                cell = ""
            else:
                cell += line[i]
            i += 1
        assert cells.pop(0) == "" and cell == ""
        yield cells


def rows_of(kind, file):
    if kind == "json":
        with open(file, encoding="utf-8") as stream:
            return json.load(stream)
    if kind == "csv":
        # As Excel: a byte order mark is none of the text.
        with open(file, encoding="utf-8-sig", newline="") as stream:
            return list(csv.reader(stream, strict=True))
    with open(file, encoding="utf-8", newline="") as stream:
        return list(markdown_rows(stream.read()))


json.dump(rows_of(sys.argv[1], sys.argv[2]), sys.stdout)
