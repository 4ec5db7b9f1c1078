#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the odder server certificates in the folder $1, after certificates.sh has made the usual ones there.
set -eu
cd "$1"

start=20200101000000Z
end=20491231000000Z
key="ec -pkeyopt ec_paramgen_curve:prime256v1"

# signed NAME AUTHORITY COMMON-NAME EXTENSIONS [OPTIONS-OF-CA…]: with a new key of the sort $key
signed() {
    name=$1 authority=$2 common=$3
    printf '%b' "$4" >"$name.extensions"
    shift 4
    # shellcheck disable=SC2086
    openssl req -newkey $key -nodes -keyout "$name.key" -out "$name.csr" -subj "/CN=$common" 2>/dev/null
    openssl ca -batch -notext -config ca.conf -cert "$authority.pem" -keyfile "$authority.key" -startdate $start \
        -enddate $end -extfile "$name.extensions" -in "$name.csr" -out "$name.pem" "$@" 2>/dev/null
}

# named NAME SUBJECT-ALTERNATIVE-NAME [COMMON-NAME]
named() {
    signed "$1" ca "${3:-test server}" "subjectAltName=$2\n"
}

signed cn ca localhost "basicConstraints=CA:FALSE\n"
signed cn-address ca 127.0.0.1 "basicConstraints=CA:FALSE\n"
named cn-beside-names DNS:mail.depot.example localhost
named capitals DNS:LOCALHOST
named address-as-name DNS:127.0.0.1
named other-address IP:127.0.0.2
named other-name DNS:localhost.depot.example
named wildcard "DNS:*.depot.localhost"
named wildcard-top "DNS:*.localhost"
named wildcard-all "DNS:*"
named wildcard-part "DNS:m*.depot.localhost"
named wildcard-inside "DNS:mail.*.localhost"
named wildcard-address "DNS:*.0.0.1"
# A name "localhost", NUL, ".example": 0x82 is a DNS name of 18 octets.
signed nul ca "test server" "2.5.29.17=DER:301482126c6f63616c686f7374002e6578616d706c65\n"
signed client-only ca "test server" "subjectAltName=DNS:localhost\nextendedKeyUsage=clientAuth\n"
signed unknown-critical ca "test server" "subjectAltName=DNS:localhost\n1.2.3.4=critical,DER:0500\n"
signed sha1 ca "test server" "subjectAltName=DNS:localhost\n" -md sha1
key=rsa:1024
signed rsa1024 ca "test server" "subjectAltName=DNS:localhost\n"
key="ec -pkeyopt ec_paramgen_curve:prime256v1"

# chained NAME AUTHORITY: a server's certificate and its authority's, as a server sends them
chained() {
    signed "$1" "$2" "test server" "subjectAltName=DNS:localhost\n"
    cat "$2.pem" >>"$1.pem"
}

is_authority="basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n"
signed between ca "between" "$is_authority"
signed incomplete between "test server" "subjectAltName=DNS:localhost\n"
chained complete between
signed no-authority ca "no authority" "basicConstraints=CA:FALSE\n"
chained of-no-authority no-authority
signed past-authority ca "past authority" "$is_authority" -enddate 20210101000000Z
chained of-past-authority past-authority
signed narrow-authority ca "narrow" "${is_authority}nameConstraints=critical,permitted;DNS:depot.example\n"
chained of-narrow-authority narrow-authority
