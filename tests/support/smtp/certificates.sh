#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes an authority, another one nobody trusts, and server certificates of each sort in the folder $1.
set -eu
cd "$1"

# A certificate or a request for one, with a new key.
new() {
    openssl req "$@" -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes 2>/dev/null
}

authority() {
    new -x509 -keyout "$1.key" -out "$1.pem" -days 30 -subj "/CN=Doorcode test authority $1" \
        -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign"
    mkdir "$1.files"
    : >"$1.files/index.txt"
    printf '[ca]\ndefault_ca=it\n[it]\nnew_certs_dir=%s.files\ndatabase=%s.files/index.txt\nrand_serial=yes\n' "$1" "$1" >"$1.conf"
    printf 'default_md=sha256\npolicy=any\ncopy_extensions=copy\nunique_subject=no\n[any]\ncommonName=supplied\n' >>"$1.conf"
}

# server NAME AUTHORITY SUBJECT-ALTERNATIVE-NAME START END
server() {
    new -keyout "$1.key" -out "$1.csr" -subj "/CN=test server" -addext "subjectAltName=$3"
    openssl ca -batch -notext -config "$2.conf" -cert "$2.pem" -keyfile "$2.key" -startdate "$4" -enddate "$5" \
        -in "$1.csr" -out "$1.pem" 2>/dev/null
}

start=20200101000000Z
end=20491231000000Z
authority ca
authority other
server good ca "IP:127.0.0.1,DNS:localhost" $start $end
server expired ca "IP:127.0.0.1" $start 20210101000000Z
server future ca "IP:127.0.0.1" 20480101000000Z $end
server wronghost ca "DNS:mail.depot.example" $start $end
server unknown other "IP:127.0.0.1" $start $end
new -x509 -keyout self.key -out self.pem -days 30 -subj "/CN=127.0.0.1" \
    -addext "subjectAltName=IP:127.0.0.1"
