# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exim with TLS and sign-in, without being installed and without rights of its own.

eximserver.py FOLDER EXIM NSS-WRAPPER implicit|starttls CERTIFICATE KEY USER PASSWORD

What arrives stands in FOLDER/mailbox, as an mbox. Exim wants a user of its own; NSS-WRAPPER (libnss_wrapper.so) names whoever
runs this that way. It prints its port and ends when its standard input does.
"""
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import time

CONFIGURATION = """
exim_path = {folder}/exim
keep_environment = ^.*
spool_directory = {folder}/spool
log_file_path = {folder}/%slog
pid_file_path = {folder}/pid
primary_hostname = localhost
local_interfaces = 127.0.0.1
daemon_smtp_ports = {port}
tls_on_connect_ports = {implicit}
tls_advertise_hosts = *
tls_certificate = {folder}/certificate
tls_privatekey = {folder}/key
auth_advertise_hosts = ${{if def:tls_in_cipher {{*}}{{}}}}
dsn_advertise_hosts = *
smtputf8_advertise_hosts = *
never_users =
rfc1413_query_timeout = 0s
smtp_accept_queue_per_connection = 0
acl_smtp_rcpt = check
begin acl
check:
  require authenticated = *
  accept
begin routers
all:
  driver = accept
  transport = file
begin transports
file:
  driver = appendfile
  file = {folder}/mailbox
  user = Debian-exim
  group = Debian-exim
  return_path_add
  envelope_to_add
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{{user}}}}}{{eq{{$auth3}}{{{password}}}}}}}}}
  server_set_id = $auth2
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


folder, exim, wrapper, tls, certificate, key, user, password = sys.argv[1:]
me = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
port = free_port()
shutil.copy(certificate, folder + "/certificate")
shutil.copy(key, folder + "/key")
shutil.copyfile(exim, folder + "/exim")  # without the bit that gives it rights
os.chmod(folder + "/exim", 0o755)
with open(folder + "/passwd", "w") as passwd:
    passwd.write("Debian-exim:x:%d:%d::%s:/bin/false\n" % (me.pw_uid, me.pw_gid, folder))
with open(folder + "/group", "w") as group:
    group.write("Debian-exim:x:%d:\n" % me.pw_gid)
with open(folder + "/configuration", "w") as configuration:
    configuration.write(CONFIGURATION.format(folder=folder, port=port, user=user, password=password,
                                             implicit=port if tls == "implicit" else ""))
if os.geteuid() == 0:
    for name in [folder] + [os.path.join(folder, name) for name in os.listdir(folder)]:
        os.chown(name, me.pw_uid, me.pw_gid)
environment = dict(os.environ, LD_PRELOAD=wrapper, NSS_WRAPPER_PASSWD=folder + "/passwd", NSS_WRAPPER_GROUP=folder + "/group")
identity = {"user": me.pw_uid, "group": me.pw_gid, "extra_groups": []} if os.geteuid() == 0 else {}
process = subprocess.Popen([folder + "/exim", "-bdf", "-C", folder + "/configuration"], env=environment, stdin=subprocess.DEVNULL,
                           stdout=subprocess.DEVNULL, stderr=open(folder + "/err", "wb"), start_new_session=True, **identity)
while process.poll() is None and not answers(port):
    time.sleep(0.05)
print(port, flush=True)
sys.stdin.read()
os.killpg(process.pid, signal.SIGKILL)
