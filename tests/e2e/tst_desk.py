#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real depot from the sign-in to the log: its mail goes to a real server, its window is worked by keys alone.

A scanner's burst is not part of it: while a screen reader listens, Qt 6.4 gives every key anew, without its time, and a
burst is no longer told from typing. What a scan does to a half-typed code is held by tests/ui/tst_cardstates.

usage: dbus-run-session -- tst_desk.py <doorcode> <doorcodectl> <tests folder>
"""
import email
import email.policy
import glob
import os
import re
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, Doorcodectl, fail, folder, wrong  # noqa: E402

PASSWORD = "the password of a real depot"
MANIFEST = """Reference,Recipient,Phone,Email,Address,Postcode,Route,Parcels
NG-1001,Marguerite Olsen,,m.olsen@example.com,14 Quayside Row,QX4 7LT,R1,2
NG-1002,Idris Fofanah,,i.fofanah@example.com,9 Chandlers Yard,QX4 7PB,R1,1
NG-1003,Ruth Ashdown,,r.ashdown@example.com,2 Tannery Court,QX6 1DN,R1,1
"""


def code_for(reference, mails):
    """Of the newest mail that names it."""
    for path in sorted(glob.glob(os.path.join(mails, "*.json")), reverse=True):
        with open(path[:-5] + ".eml", "rb") as file:
            message = email.message_from_binary_file(file, policy=email.policy.default)
        text = message.get_body(("plain",)).get_content()
        code = re.search(r"code (\d{3}) (\d{3}) for (\S+),", text)
        if code and code[3] == reference:
            return code[1] + code[2]
    return None


def depot_of(doorcodectl, place, port):
    os.environ["DOORCODE_PASSWORD"] = PASSWORD
    ctl = Doorcodectl(doorcodectl, ["--profile", os.path.join(place, "profile"), "--user", "ada"],
                      {"DOORCODE_PASSPHRASE": "the passphrase of its keys"})
    ctl.run("init", "--depot", "Harbour Depot", "--country", "GB", "--admin", "ada", "--key-store", "file",
            "--day-ends", "11:59")  # the next morning: no hour of the test is the depot's last
    ctl.run("channel", "add", "smtp", "--host", "127.0.0.1", "--port", port, "--security", "none",
            "--from", "depot@example.com", "--accept-unencrypted")
    return ctl


def sign_in(desk):
    desk.wait_for("Passphrase", "password text")
    desk.activate("Doorcode")
    desk.wait_for_focus("Passphrase")
    desk.type("the passphrase of its keys")
    desk.key("Return")
    desk.wait_for("Sign in to Harbour Depot")
    desk.wait_for_focus("User")
    desk.key("ctrl+a")
    desk.type("ada")
    desk.key("Tab")
    desk.type(PASSWORD)
    desk.key("Return")
    desk.wait_for("Doorcode – Harbour Depot", "frame")


def import_and_issue(desk):
    desk.wait_for("Import 3 deliveries", "push button")
    desk.key("ctrl+Return")
    desk.wait_for("Issue codes", "push button")
    desk.wait_for("3 deliveries imported")
    desk.key("Escape")
    desk.key("ctrl+i")
    desk.wait_for("Issue 3 codes", "push button")
    desk.key("Return")
    desk.wait_to_hear("3 codes issued")


class MailServer:
    def __init__(self, tests, mails):
        self.command = ["/usr/bin/python3", os.path.join(tests, "support/smtp/mailserver.py"), mails]
        self.port = "0"
        self.start()

    def start(self):
        """On the port it had before."""
        self.process = subprocess.Popen([*self.command, "--port", self.port], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.port = self.process.stdout.readline().strip()

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def send_after_an_outage(desk, server):
    desk.wait_for("E-mail: 3 waiting, provider not reachable")
    server.start()
    desk.press("Try now")
    desk.wait_to_hear("Trying to send 3 waiting")
    desk.wait_for("E-mail not encrypted")  # as before


def verify(desk, mails):
    code = desk.wait("the code's mail", lambda: code_for("NG-1001", mails))
    desk.open("NG-1001")
    desk.type("12")
    desk.scan("NG-1001")  # thrown away is what was typed, and no attempt is used
    desk.wait_for_focus("Code from the recipient")
    desk.type(wrong(code))
    desk.key("Return")
    desk.wait_to_hear("Wrong code. 4 attempt")
    desk.wait_for_focus("Code from the recipient")
    desk.type(code)
    desk.key("Return")
    desk.wait_to_hear("Code correct. Hand over")


def main(doorcode, doorcodectl, tests):
    place = folder()
    os.environ["TMPDIR"] = place
    os.environ["XDG_RUNTIME_DIR"] = place
    mails = os.path.join(place, "mails")
    os.mkdir(mails)
    manifest = os.path.join(place, "manifest.csv")
    with open(manifest, "w", encoding="utf-8") as file:
        file.write(MANIFEST)
    server = MailServer(tests, mails)
    ctl = depot_of(doorcodectl, place, server.port)
    server.end()
    desk = Desk(doorcode, ["--profile", os.path.join(place, "profile"), "--import", manifest], place)
    try:
        sign_in(desk)
        import_and_issue(desk)
        send_after_an_outage(desk, server)
        verify(desk, mails)
        ctl.run("verify", "NG-1003", words=code_for("NG-1003", mails))  # another program, beside the window
        desk.wait_for("2 of 3 handed off")
        if ctl.run("log", "verify").get("error"):
            fail("the log is not whole")
    finally:
        desk.end()
        server.end()
        shutil.rmtree(place, ignore_errors=True)


main(*sys.argv[1:])
