#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts texts into messages by the tables of 3GPP TS 23.038, as octets, without a look at Doorcode's way to count.

segments_oracle.py FOLDER COUNT: the texts of FOLDER/*.txt with fields made up, then COUNT texts made up whole; one JSON
object a line.
"""

import json
import pathlib
import random
import sys

# The default alphabet by its code points, 0x00 to 0x7F, as the Unicode Consortium's GSM0338.TXT maps them; 0x1B escapes.
DEFAULT = [
    0x0040, 0x00A3, 0x0024, 0x00A5, 0x00E8, 0x00E9, 0x00F9, 0x00EC, 0x00F2, 0x00C7, 0x000A, 0x00D8, 0x00F8, 0x000D,
    0x00C5, 0x00E5, 0x0394, 0x005F, 0x03A6, 0x0393, 0x039B, 0x03A9, 0x03A0, 0x03A8, 0x03A3, 0x0398, 0x039E, None,
    0x00C6, 0x00E6, 0x00DF, 0x00C9, 0x0020, 0x0021, 0x0022, 0x0023, 0x00A4, 0x0025, 0x0026, 0x0027, 0x0028, 0x0029,
    0x002A, 0x002B, 0x002C, 0x002D, 0x002E, 0x002F, *range(0x30, 0x3A), 0x003A, 0x003B, 0x003C, 0x003D, 0x003E, 0x003F,
    0x00A1, *range(0x41, 0x5B), 0x00C4, 0x00D6, 0x00D1, 0x00DC, 0x00A7, 0x00BF, *range(0x61, 0x7B), 0x00E4, 0x00F6,
    0x00F1, 0x00FC, 0x00E0,
]
assert len(DEFAULT) == 128
EXTENSION = {0x0A: 0x0C, 0x14: 0x5E, 0x28: 0x7B, 0x29: 0x7D, 0x2F: 0x5C, 0x3C: 0x5B, 0x3D: 0x7E, 0x3E: 0x5D, 0x40: 0x7C,
             0x65: 0x20AC}
SEPTETS = {chr(point): bytes([code]) for code, point in enumerate(DEFAULT) if point is not None}
SEPTETS |= {chr(point): bytes([0x1B, code]) for code, point in EXTENSION.items()}

POOLS = ["abcdefgh 0123456789.,:", "€{}[]~|^\\", "äöüÄÖÜßñàéèùìòÇ", "áíóúçêôâ", "ЖжИи", "الرمز", "📦🚚", "\u200e\u200f",
         "\n\r\f\t`", "漢字"]


def messages(units, alone, joined):
    """The octets or characters of each message; @p units are whole and stay so."""
    if sum(map(len, units)) <= alone:
        return [units] if units else []
    parts = [[]]
    for unit in units:
        if sum(map(len, parts[-1])) + len(unit) > joined:
            parts.append([])
        parts[-1].append(unit)
    return parts


def case(text):
    if all(character in SEPTETS for character in text):
        encoding, units, parts = "gsm7", [SEPTETS[c] for c in text], (160, 153)
    else:
        # Two octets are one unit of UCS-2; a character outside the basic plane is two units.
        encoding, units, parts = "ucs2", [c.encode("utf-16-be")[::2] for c in text], (70, 67)
    cut = messages(units, *parts)
    starts, done = [], 0
    for part in cut[:-1]:
        done += len(part)
        starts.append(len(text[:done].encode("utf-16-be")) // 2)
    return {"text": text, "encoding": encoding, "units": sum(map(len, units)), "count": len(cut), "starts": starts}


def templates(folder):
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            key, found, text = line.partition(" = ")
            if found and not key.startswith("#") and key != "weekdays":
                yield text


def filled(text):
    text = text.replace("{depot}", "".join(random.choices("ABCdef ü€é📦", k=random.randint(1, 20))))
    text = text.replace("{reference}", "".join(random.choices("0123456789ABC-#Ж"[: random.choice((15, 16))],
                                                              k=random.randint(1, 12))))
    text = text.replace("{code}", random.choice(("123 456", "\u200e1234 5678\u200e", "123 456 789")))
    return text.replace("{until}", random.choice(("21:00", "Tue 21:00", "sáb 09:00", "الثلاثاء 21:00")))


def made_up():
    pools = random.choice((POOLS[:3], POOLS))  # half of them without a character that costs the alphabet
    chosen = random.sample(pools, random.randint(1, 3)) + [POOLS[0]] * random.randint(0, 3)
    edge = random.choice((10, 67, 70, 134, 153, 160, 201, 306, 459))
    return "".join(random.choice(random.choice(chosen)) for _ in range(max(0, edge + random.randint(-6, 6))))


random.seed(20261124)
texts = [filled(text) for text in templates(sys.argv[1]) for _ in range(40)]
texts += [made_up() for _ in range(int(sys.argv[2]))]
for each in texts:
    print(json.dumps(case(each)))
