# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads mail as Python's email package understands it: the judge of our builder.

Standard input holds messages, each as base64 on a line; or they stand in the mbox that is named. For each, one JSON document on
a line comes out.
"""
import base64
import email
import email.header
import email.policy
import email.utils
import html.parser
import json
import mailbox
import sys


def display_name(raw):
    """By the older parser: the new one puts a blank between encoded words of a name, against RFC 2047 section 6.2."""
    name, _ = email.utils.parseaddr(email.message_from_bytes(raw)["From"].replace("\r\n", ""))
    return str(email.header.make_header(email.header.decode_header(name)))


class Page(html.parser.HTMLParser):
    """The text of a page as it is shown, its elements, and the attributes of the first one."""

    def __init__(self, source):
        super().__init__()
        self.elements, self.root, self.shown, self.depth = [], {}, "", 0
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append(tag)
        if tag == "html":
            self.root = dict(attributes)
        self.depth += tag == "p"

    def handle_endtag(self, tag):
        self.depth -= tag == "p"

    def handle_data(self, data):
        if self.depth:
            self.shown += data


def messages():
    if len(sys.argv) > 1:
        return [bytes(message) for message in mailbox.mbox(sys.argv[1])]
    return (base64.b64decode(line) for line in sys.stdin.buffer)


for raw in messages():
    message = email.message_from_bytes(raw, policy=email.policy.SMTP)
    sender = message["From"].addresses[0]
    text, page = message.iter_parts()
    shown = Page(page.get_content().replace("\r\n", "\n"))
    everything = list(message.walk())
    print(json.dumps({
        "names": message.keys(),
        "subject": message["Subject"],
        "from_name": display_name(raw),
        "from": sender.addr_spec,
        "to": [address.addr_spec for address in message["To"].addresses],
        "date": int(message["Date"].datetime.timestamp()),
        "message_id": message["Message-ID"],
        "automatic": message["Auto-Submitted"],
        "types": [part.get_content_type() for part in everything],
        "charsets": [part.get_content_charset() for part in (text, page)],
        "encoding": text["Content-Transfer-Encoding"],
        "text": text.get_content().replace("\r\n", "\n"),
        "shown": shown.shown,
        "elements": sorted(set(shown.elements)),
        "language": shown.root.get("lang", ""),
        "direction": shown.root.get("dir", ""),
        "defects": [str(defect) for part in everything for defect in part.defects]
                   + [str(defect) for part in everything for value in part.values() for defect in value.defects],
    }))
