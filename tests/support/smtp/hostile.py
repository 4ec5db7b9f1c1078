# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server that misbehaves at one point of the conversation.

hostile.py BEHAVIOUR TRANSCRIPT [--tls none|implicit|starttls] [--cert FILE --key FILE] [--tls-most 1.0|1.1|1.2]
    [--ciphers LIST]

BEHAVIOUR is FAULT:STAGE or one of the words in SPECIAL. All it receives, decrypted, goes to TRANSCRIPT. It prints its
port, serves any number of connections and ends when its standard input does.
"""
import argparse
import base64
import hmac
import os
import socket
import ssl
import struct
import sys
import threading
import time
import warnings

STAGES = ("connect", "greeting", "ehlo", "starttls", "handshake", "auth", "secret", "mail", "rcpt", "data", "dot", "noop",
          "quit")
REPLIES = {"greeting": b"220 hostile ESMTP\r\n", "mail": b"250 2.1.0 sender ok\r\n", "rcpt": b"250 2.1.5 recipient ok\r\n",
           "data": b"354 go ahead\r\n", "dot": b"250 2.0.0 Ok: queued as HOSTILE1\r\n", "noop": b"250 ok\r\n",
           "quit": b"221 bye\r\n", "starttls": b"220 ready\r\n", "auth": b"235 welcome\r\n"}
SPECIAL = ("none", "no-starttls", "smuggle-starttls", "auth-login", "auth-cram", "auth-cram-junk", "auth-unknown",
           "auth-none-offered", "smtputf8", "size-lie", "echo", "double-reply", "reset-after-250", "close-after-250",
           "reset-in-body", "no-8bitmime", "early-close-idle", "dsn", "dsn-before-tls",
           "late-no", "xoauth2", "oauthbearer", "basic-auth-off")
PASSWORD = b"s3cret-Pa55word"
TLS_VERSIONS = {"1.0": ssl.TLSVersion.TLSv1, "1.1": ssl.TLSVersion.TLSv1_1, "1.2": ssl.TLSVersion.TLSv1_2}


class Hangup(Exception):
    """The conversation is over."""


class Session:
    was_late = False

    def __init__(self, connection, behaviour, options, transcript):
        self.socket = connection
        self.fault, _, self.stage = behaviour.partition(":")
        self.behaviour = behaviour
        self.options = options
        self.transcript = transcript
        self.buffer = b""
        self.secure = False

    def send(self, data):
        self.socket.sendall(data)

    def line(self):
        while b"\n" not in self.buffer:
            self.fill()
        line, _, self.buffer = self.buffer.partition(b"\n")
        return line + b"\n"

    def fill(self):
        data = self.socket.recv(65536)
        if not data:
            raise Hangup
        os.write(self.transcript, data)
        self.buffer += data

    def reset(self):
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        # An orderly end of TLS would tell the peer; a reset does not.
        os.close(self.socket.detach())
        raise Hangup

    def hang(self):
        while self.socket.recv(65536):
            pass
        raise Hangup

    def trickle(self, data):
        for octet in data:
            self.send(bytes([octet]))
            time.sleep(0.1)
        self.hang()

    def reply(self, stage, text=None):
        text = text or REPLIES[stage]
        if self.stage != stage:
            self.send(text)
            return
        code = text[:3]
        if self.fault == "hang":
            self.hang()
        elif self.fault == "close":
            raise Hangup
        elif self.fault == "reset":
            self.reset()
        elif self.fault in ("421", "451", "452"):
            self.send(self.fault.encode() + b" 4.3.0 come back later\r\n")
            if self.fault == "421":
                raise Hangup
        elif self.fault in ("500", "530", "535", "550", "554"):
            self.send(self.fault.encode() + b"-5.7.1 this is\r\n" + self.fault.encode() + b" 5.7.1 refused\r\n")
            if stage == "greeting":
                raise Hangup
        elif self.fault == "junk":
            self.send(b"".join(b"%s-\x1b[31mjunk \x00\xff %d\r\nnot a reply\r\n" % (code, n) for n in range(50)) + text)
        elif self.fault == "flood":
            block = (code + b"-" + b"x" * 500 + b"\r\n") * 128
            for _ in range(10 * 1024 * 1024 // len(block)):
                self.send(block)
            self.send(text)
        elif self.fault == "endless-line":
            self.send(code + b"-" + b"y" * (10 * 1024 * 1024) + b"\r\n" + text)
        elif self.fault == "bare-lf":
            self.send(text.replace(b"\r\n", b"\n"))
        elif self.fault == "nul":
            self.send(text.replace(b" ", b" \x00\x00", 1))
        elif self.fault == "trickle":
            self.trickle((code + b"-slow\r\n") * 1000)
        elif self.fault == "not-smtp":
            self.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            raise Hangup
        elif self.fault == "partial":
            self.send(text[:2])
            raise Hangup
        elif self.fault == "unfinished":
            self.send(code + b"-the rest never comes\r\n")
            raise Hangup
        elif self.fault == "3yz":
            self.send(b"399 what now\r\n")
        elif self.fault == "code-000":
            self.send(b"000 nothing\r\n")
        else:
            raise SystemExit("unknown fault " + self.fault)

    def start_tls(self):
        if self.stage == "handshake":
            if self.fault == "reset":
                self.fill()
                self.reset()
            self.hang() if self.fault == "hang" else self.send(b"no TLS here\r\n")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if self.options.ciphers:
            context.set_ciphers(self.options.ciphers)
        if self.options.tls_most:
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = TLS_VERSIONS[self.options.tls_most]
        context.load_cert_chain(self.options.cert, self.options.key)
        # What comes before a handshake that fails is looked at too.
        os.write(self.transcript, self.socket.recv(65536, socket.MSG_PEEK))
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.secure = True
        self.buffer = b""

    def ehlo(self):
        extensions = [b"hostile", b"PIPELINING"]
        extensions.append(b"SIZE 10" if self.behaviour == "size-lie" else b"SIZE 1000000")
        if self.behaviour != "no-8bitmime":
            extensions.append(b"8BITMIME")
        if self.options.tls == "starttls" and not self.secure:
            # What is offered before TLS must not be believed.
            extensions.append(b"SMTPUTF8")
            if self.behaviour != "no-starttls":
                extensions.append(b"STARTTLS")
            if self.behaviour == "dsn-before-tls":
                extensions.append(b"DSN")
        if self.behaviour == "dsn":
            extensions.append(b"dsn")
        if self.behaviour == "smtputf8":
            extensions.append(b"SMTPUTF8")
        if self.behaviour != "auth-none-offered" and (self.secure or self.behaviour == "no-starttls"):
            mechanisms = {"auth-login": b"LOGIN", "auth-cram": b"CRAM-MD5", "auth-cram-junk": b"CRAM-MD5",
                          "auth-unknown": b"GSSAPI X-STRANGE", "xoauth2": b"LOGIN XOAUTH2",
                          "oauthbearer": b"XOAUTH2 OAUTHBEARER", "basic-auth-off": b"LOGIN XOAUTH2"}
            extensions.append(b"AUTH " + mechanisms.get(self.behaviour, b"PLAIN LOGIN"))
        lines = [b"250-" + extension + b"\r\n" for extension in extensions]
        lines[-1] = lines[-1].replace(b"-", b" ", 1)
        self.reply("ehlo", b"".join(lines))

    def auth(self, words):
        mechanism = words[1].upper()
        if mechanism == b"CRAM-MD5":
            challenge = b"<1896.697170952@hostile>"
            junk = self.behaviour == "auth-cram-junk"
            self.send(b"334 " + (b"***not base64***" if junk else base64.b64encode(challenge)) + b"\r\n")
            answer = self.line().strip()
            if junk:
                self.send(b"501 cancelled\r\n")
                return
            digest = base64.b64decode(answer).split()[-1]
            right = hmac.new(PASSWORD, challenge, "md5").hexdigest().encode()
            self.send(b"235 ok\r\n" if digest == right else b"535 no\r\n")
            return
        if self.behaviour == "basic-auth-off":
            self.send(b"550 5.7.30 Basic authentication is not supported for Client Submission.\r\n")
            return
        if mechanism in (b"XOAUTH2", b"OAUTHBEARER"):
            self.token(words[2:])
            return
        if self.stage == "auth":
            self.reply("auth", b"334 \r\n")
            return
        if len(words) < 3:
            self.send(b"334 VXNlcm5hbWU6\r\n" if mechanism == b"LOGIN" else b"334 \r\n")
            answer = base64.b64decode(self.line())
            if mechanism == b"LOGIN":
                self.send(b"334 UGFzc3dvcmQ6\r\n")
                answer = base64.b64decode(self.line())
        else:
            answer = base64.b64decode(words[2])
        if self.stage == "secret":
            self.reply("secret", b"235 ok\r\n")
            return
        self.send(b"235 ok\r\n" if answer.endswith(PASSWORD) else b"535 5.7.8 no\r\n")

    def token(self, words):
        """Takes tokens that begin with "good"."""
        if not words:
            self.send(b"334 \r\n")
        said = base64.b64decode(words[0] if words else self.line())
        if b"Bearer good" in said:
            self.send(b"235 2.7.0 ok\r\n")
            return
        self.send(b"334 " + base64.b64encode(b'{"status":"400","schemes":"Bearer"}') + b"\r\n")
        self.line()
        self.send(b"535 5.7.8 bad token\r\n")

    def data(self):
        self.reply("data")
        if self.behaviour == "reset-in-body":
            self.fill()
            self.reset()
        while not self.buffer.endswith(b"\r\n.\r\n"):
            self.fill()
        body, self.buffer = self.buffer, b""
        if self.behaviour == "echo":
            quoted = body.replace(b"=\r\n", b"").split(b"\r\n\r\n", 2)[2]
            self.send(b"554 5.7.1 looks like spam: " + quoted.replace(b"\r\n", b" ")[:400] + b"\r\n")
            return
        if self.behaviour == "double-reply":
            self.send(REPLIES["dot"] + b"550 changed my mind\r\n")
            return
        if self.behaviour == "late-no" and not Session.was_late:
            Session.was_late = True
            time.sleep(2)
            self.send(b"554 5.7.1 no\r\n")
            return
        self.reply("dot")
        if self.behaviour == "reset-after-250":
            self.reset()
        if self.behaviour == "close-after-250":
            raise Hangup

    def starttls(self):
        if self.behaviour == "smuggle-starttls":
            self.send(REPLIES["starttls"] + b"250-hostile\r\n250 AUTH PLAIN LOGIN\r\n235 ok\r\n250 ok\r\n250 ok\r\n354 ok\r\n")
        else:
            self.reply("starttls")
        if self.stage != "starttls":
            self.start_tls()

    def run(self):
        if self.stage == "connect":
            self.hang()
        if self.options.tls == "implicit":
            self.start_tls()
        self.reply("greeting")
        verbs = {b"EHLO": self.ehlo, b"STARTTLS": self.starttls, b"DATA": self.data,
                 b"HELO": lambda: self.send(b"250 hostile\r\n"),
                 b"MAIL": lambda: self.reply("mail"), b"RCPT": lambda: self.reply("rcpt"),
                 b"NOOP": lambda: self.reply("noop")}
        while True:
            words = self.line().split()
            verb = words[0].upper() if words else b""
            if verb == b"QUIT":
                self.reply("quit")
                return
            if verb == b"AUTH":
                self.auth(words)
            else:
                verbs.get(verb, lambda: self.send(b"502 unknown\r\n"))()
            if verb == b"MAIL" and self.behaviour == "early-close-idle":
                return


def serve(connection, options, transcript):
    session = Session(connection, options.behaviour, options, transcript)
    try:
        session.run()
    except (Hangup, OSError, ValueError):
        pass
    finally:
        session.socket.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("behaviour")
    parser.add_argument("transcript")
    parser.add_argument("--tls", choices=("none", "implicit", "starttls"), default="none")
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--tls-most", choices=tuple(TLS_VERSIONS))
    parser.add_argument("--ciphers")
    options = parser.parse_args()
    fault, _, stage = options.behaviour.partition(":")
    if stage not in STAGES and fault not in SPECIAL:
        parser.error("no such behaviour")
    transcript = os.open(options.transcript, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)

    def accept():
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=serve, args=(connection, options, transcript), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()
    os._exit(0)


warnings.simplefilter("ignore")  # old TLS is what some of the tests ask for
main()
