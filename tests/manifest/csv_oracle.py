#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes up CSV texts and prints, one JSON object a line, what Python's csv module reads in each."""
import csv
import io
import json
import random
import sys

LINE_ENDS = ["\n", "\r\n", "\r"]


def written(chance, delimiter):
    """A file as a program writes it: anything in quotes, every kind of line end."""
    out = io.StringIO(newline="")
    writer = csv.writer(
        out,
        delimiter=delimiter,
        lineterminator=chance.choice(LINE_ENDS),
        quoting=chance.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    )
    for _ in range(chance.randrange(0, 8)):
        writer.writerow(
            ["".join(chance.choices('ab é"\n\r,;\t|\u20ac\U0001f69a', k=chance.randrange(0, 6)))
             for _ in range(chance.randrange(1, 6))]
        )
    return out.getvalue()


def unquoted(chance, delimiter):
    """Delimiters and line ends anywhere."""
    return "".join(chance.choices(["a", "bc", " ", delimiter, "\n", "\r\n", "\r"], k=chance.randrange(0, 40)))


def stray(chance, delimiter):
    """Quotes anywhere, but on one line: over several, Doorcode refuses what Python lets pass."""
    return "".join(chance.choices(["a", " ", delimiter, '"', '""'], k=chance.randrange(0, 25)))


def is_closed(text, delimiter):
    """False when the text ends inside quotes, which Python lets pass."""
    return list(csv.reader(io.StringIO(text + "\nEND", newline=""), delimiter=delimiter))[-1] == ["END"]


def reading(text, delimiter):
    if not is_closed(text, delimiter):
        return {"refused": True}
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    records, line = [], 1
    for cells in reader:
        if cells:
            records.append({"line": line, "cells": cells})
        line = reader.line_num + 1
    return {"records": records}


def main():
    chance = random.Random(20261123)
    for number in range(int(sys.argv[1])):
        delimiter = chance.choice(",;\t|")
        text = (written, unquoted, stray)[number % 3](chance, delimiter)
        print(json.dumps({"text": text, "delimiter": delimiter, **reading(text, delimiter)}))


if __name__ == "__main__":
    main()
