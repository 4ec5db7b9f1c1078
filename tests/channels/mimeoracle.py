# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads mail as Python's email package understands it: the judge of our builder.

Standard input holds messages, each as base64 on a line. For each, one JSON document on a line comes out.
"""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys



def display_name(raw):
    """By the older parser: the new one puts a blank between encoded words of a name, against RFC 2047 section 6.2."""
    name, _ = email.utils.parseaddr(email.message_from_bytes(raw)["From"].replace("\r\n", ""))
    return str(email.header.make_header(email.header.decode_header(name)))


for line in sys.stdin.buffer:
    raw = base64.b64decode(line)
    message = email.message_from_bytes(raw, policy=email.policy.SMTP)
    sender = message["From"].addresses[0]
    print(json.dumps({
        "names": message.keys(),
        "subject": message["Subject"],
        "from_name": display_name(raw),
        "from": sender.addr_spec,
        "to": [address.addr_spec for address in message["To"].addresses],
        "date": int(message["Date"].datetime.timestamp()),
        "message_id": message["Message-ID"],
        "automatic": message["Auto-Submitted"],
        "type": message.get_content_type(),
        "charset": message.get_content_charset(),
        "encoding": message["Content-Transfer-Encoding"],
        "text": message.get_content().replace("\r\n", "\n"),
        "defects": [str(defect) for defect in message.defects]
                   + [str(defect) for value in message.values() for defect in value.defects],
    }))
