# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An honest mail server (aiosmtpd) with TLS and sign-in, which keeps what it takes.

mailserver.py FOLDER [--port N] [--tls none|implicit|starttls] [--cert FILE --key FILE] [--auth USER:PASSWORD]

Message n is written to FOLDER/n.eml with its envelope as JSON in FOLDER/n.json. It prints its port and ends when its
standard input does.
"""
import argparse
import asyncio
import json
import logging
import os
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0
        self.sessions = 0

    async def handle_DATA(self, server, session, envelope):
        if not hasattr(session, "number"):
            self.sessions += 1
            session.number = self.sessions
        self.count += 1
        name = os.path.join(self.folder, str(self.count))
        with open(name + ".eml", "wb") as message:
            message.write(envelope.original_content)
        with open(name + ".part", "w", encoding="utf-8") as facts:
            json.dump({"from": envelope.mail_from, "to": envelope.rcpt_tos, "options": envelope.mail_options,
                       "connection": session.number, "hello": session.host_name, "signed_in": session.authenticated,
                       "tls": session.ssl is not None}, facts)
        os.rename(name + ".part", name + ".json")
        return "250 2.0.0 Ok: queued as KEPT%d" % self.count


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--tls", choices=("none", "implicit", "starttls"), default="none")
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--auth", default="")
    options = parser.parse_args()
    context = None
    if options.tls != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.cert, options.key)
    user, _, password = options.auth.partition(":")

    def authenticate(server, session, envelope, mechanism, data):
        right = isinstance(data, LoginPassword) and data.login == user.encode() and data.password == password.encode()
        return AuthResult(success=right, handled=False)

    keeper = Keeper(options.folder)

    def protocol():
        return SMTP(keeper, hostname="localhost", enable_SMTPUTF8=True, decode_data=False,
                    require_starttls=options.tls == "starttls",
                    tls_context=context if options.tls == "starttls" else None,
                    authenticator=authenticate if user else None, auth_required=bool(user),
                    auth_require_tls=options.tls == "starttls")

    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", options.port,
                                      ssl=context if options.tls == "implicit" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
asyncio.run(main())
