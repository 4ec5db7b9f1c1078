#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later

# with_keychain.sh open|silent|absent PROGRAM [ARGS…]
# Runs PROGRAM on a session bus of its own, in a home of its own, with a Secret Service that is unlocked, that never
# answers, or that is not there. What it starts ends with it, or seconds later.
set -eu
keychain=$1
shift

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" XDG_CACHE_HOME="$home/cache"
export XDG_CURRENT_DESKTOP=GNOME
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR" "$XDG_CACHE_HOME" "$home/services"
unset DISPLAY WAYLAND_DISPLAY

# A bus that knows no installed services, or "silent" and "absent" would find the real keyring.
cat >"$home/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <servicedir>$home/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML

case $keychain in
open)
    dbus-run-session --config-file="$home/bus.conf" -- sh -c '
        printf keyring-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets | grep -q true; do sleep 0.1; done
        "$@"' sh "$@"
    ;;
silent)
    # The bus keeps what is sent to a service that is starting, and this one never gets further.
    printf '[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/sh -c "exec sleep 10 >/dev/null 2>&1"\n' >"$home/services/secrets.service"
    dbus-run-session --config-file="$home/bus.conf" -- "$@"
    ;;
absent)
    dbus-run-session --config-file="$home/bus.conf" -- "$@"
    ;;
esac
