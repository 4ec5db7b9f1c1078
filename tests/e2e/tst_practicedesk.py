#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice day at the window by the keyboard alone, heard through the accessibility bus as a screen reader hears it.

usage: dbus-run-session -- tst_practicedesk.py <doorcode> <doorcodectl>
"""
import os
import re
import shutil
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, Doorcodectl, fail, folder, wrong  # noqa: E402


def main(doorcode, doorcodectl, *_):
    place = folder()
    os.environ["TMPDIR"] = place
    os.environ["XDG_RUNTIME_DIR"] = place
    desk = Desk(doorcode, ["--practice", "--fresh"], place)
    ctl = Doorcodectl(doorcodectl, ["--practice"])
    try:
        desk.wait_for("Doorcode – ", "frame")
        desk.activate("Doorcode – ")
        desk.wait_for_focus("Find a delivery")
        began = time.monotonic()

        desk.key("ctrl+i")
        desk.wait_for("Issue 180 codes", "push button")
        desk.key("Return")
        desk.wait_to_hear("180 codes issued")

        message = desk.wait("a message", lambda: next(
            (each for each in ctl.run("tray")["items"] if re.search(r"\d{3} \d{3}", each["text"])), None))
        reference = message["references"][0]
        code = re.search(r"(\d{3}) (\d{3})", message["text"])
        code = code[1] + code[2]

        desk.open(reference)
        desk.key("ctrl+e")  # a key that a line edit has of its own on X11
        desk.wait_for("Correct the contact of")
        desk.key("Escape")
        desk.wait_for_focus("Code from the recipient")
        desk.type("12")
        desk.scan(reference)  # thrown away is what was typed, and no attempt is used
        desk.wait_for_focus("Code from the recipient")
        desk.type(wrong(code))
        desk.key("Return")
        desk.wait_to_hear("Wrong code. 4 attempt")
        band = desk.wait_for("Wrong code. 4 attempt")
        if band.getRoleName() not in ("alert", "notification"):
            fail("the answer is no alert but " + band.getRoleName())
        desk.wait_for_focus("Code from the recipient")
        desk.type(code)
        desk.key("Return")
        desk.wait_to_hear("Code correct. Hand over")
        desk.wait_for_focus("Next call")
        desk.key("Return")
        desk.wait_for_focus("Find a delivery")
        print("a practice day took %.0f s" % (time.monotonic() - began))

        if not ctl.run("log", "verify"):
            fail("the log says nothing")
        if ctl.run("verify", reference, status=1, words=code)["outcome"] != "already_handed_off":
            fail("the handoff is not there")
    finally:
        desk.end()
        shutil.rmtree(place, ignore_errors=True)


main(*sys.argv[1:])
