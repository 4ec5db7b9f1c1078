# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands out tokens as a provider of mailboxes does.

tokenserver.py FOLDER ANSWER…

To its nth request it gives the nth ANSWER, the last one from then on: STATUS:BODY, or "hang", "close", "flood". What it was
asked, headers and form, is FOLDER/asked-n. It prints its port and ends when its standard input does.
"""
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    count = 0

    def do_POST(self):
        Handler.count += 1
        number = Handler.count
        body = self.rfile.read(int(self.headers["Content-Length"]))
        name = os.path.join(sys.argv[1], "asked-%d" % number)
        with open(name + ".part", "wb") as asked:
            asked.write(self.requestline.encode() + b"\n" + self.headers.as_bytes() + body)
        os.rename(name + ".part", name)
        answer = sys.argv[1:][min(number, len(sys.argv) - 2)]
        if answer == "hang":
            threading.Event().wait()
        if answer == "close":
            self.close_connection = True
            return
        if answer == "flood":
            answer = "200:" + "x" * (64 * 1024 * 1024)
        status, _, text = answer.partition(":")
        self.send_response(int(status))
        self.send_header("Content-Type", "application/json")
        if int(status) // 100 == 3:
            self.send_header("Location", "http://127.0.0.1:9/")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def do_GET(self):
        raise SystemExit("a redirect was followed")

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
os._exit(0)
