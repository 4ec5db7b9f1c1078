-- SPDX-FileCopyrightText: 2026 The Doorcode authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ids are app-made UUID text, times milliseconds since 1970 in UTC, dates YYYY-MM-DD, hashes and seals lower-case hex.
-- The same text runs on SQLite and PostgreSQL. Where many rows are written a CHECK of three words or more is spelt with
-- OR: out of a longer IN list SQLite builds a table anew for every row.

CREATE TABLE depot (
    id TEXT PRIMARY KEY,
    only_one INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_one = 1),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    day_ends INTEGER NOT NULL CHECK (day_ends BETWEEN 0 AND 1439),
    kind TEXT NOT NULL CHECK (kind IN ('real', 'practice')),
    epoch INTEGER NOT NULL,
    epoch_date TEXT NOT NULL,
    policy_version INTEGER NOT NULL,
    recovery_key TEXT NOT NULL DEFAULT '',
    recovery_bundle TEXT NOT NULL DEFAULT ''
);

CREATE TABLE policy (key TEXT PRIMARY KEY, value TEXT NOT NULL);

-- What an administrator wrote in the place of a usual text.
CREATE TABLE message_text (
    language TEXT NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (language, key)
);

CREATE TABLE app_user (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    roles TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'disabled')),
    failures INTEGER NOT NULL DEFAULT 0,
    not_before BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE courier (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('active', 'disabled'))
);

CREATE TABLE route (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    courier TEXT REFERENCES courier (id),
    leaves INTEGER CHECK (leaves BETWEEN 0 AND 1439)
);

CREATE TABLE route_day (
    route TEXT NOT NULL REFERENCES route (id),
    date TEXT NOT NULL,
    courier TEXT REFERENCES courier (id),
    leaves INTEGER CHECK (leaves BETWEEN 0 AND 1439),
    PRIMARY KEY (route, date)
);

CREATE TABLE import (
    id TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    date TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('applying', 'applied', 'cancelled', 'undone')),
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    problems INTEGER NOT NULL,
    app_user TEXT NOT NULL REFERENCES app_user (id),
    at BIGINT NOT NULL
);
CREATE INDEX import_digest ON import (digest);

CREATE TABLE stop (
    id TEXT PRIMARY KEY,
    date TEXT NOT NULL,
    route TEXT REFERENCES route (id),
    position INTEGER NOT NULL,
    phone TEXT,
    email TEXT,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts BETWEEN 0 AND 15),
    allowance INTEGER NOT NULL CHECK (allowance BETWEEN 0 AND 15),
    unlocked INTEGER NOT NULL CHECK (unlocked IN (0, 1)),
    not_before BIGINT NOT NULL,
    issues INTEGER NOT NULL,
    arrived_at BIGINT,
    at_leaving INTEGER NOT NULL CHECK (at_leaving IN (0, 1)),
    wanted TEXT CHECK (wanted = 'sms' OR wanted = 'voice' OR wanted = 'email' OR wanted = 'tray'),
    version INTEGER NOT NULL,
    seal TEXT NOT NULL
);
CREATE INDEX stop_date ON stop (date, id);
CREATE INDEX stop_at_leaving ON stop (date) WHERE at_leaving = 1;

CREATE TABLE delivery (
    id TEXT PRIMARY KEY,
    date TEXT NOT NULL,
    reference TEXT NOT NULL,
    stop TEXT NOT NULL REFERENCES stop (id),
    state TEXT NOT NULL CHECK (state = 'planned' OR state = 'code_issued' OR state = 'handed_off' OR state = 'undelivered'
        OR state = 'cancelled'),
    parcels INTEGER NOT NULL CHECK (parcels >= 1),
    recipient TEXT NOT NULL,
    note TEXT NOT NULL,
    import TEXT REFERENCES import (id),
    planned_from TEXT REFERENCES delivery (id),
    had_code INTEGER NOT NULL CHECK (had_code IN (0, 1)),
    close_reason TEXT NOT NULL DEFAULT '',
    time_window TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL,
    UNIQUE (date, reference)
);
CREATE INDEX delivery_stop ON delivery (stop);
CREATE INDEX delivery_import ON delivery (import);
CREATE INDEX delivery_planned_from ON delivery (planned_from) WHERE planned_from IS NOT NULL;

-- A planned delivery as it was before an import changed it, for undo.
CREATE TABLE import_former (
    import TEXT NOT NULL REFERENCES import (id),
    delivery TEXT NOT NULL REFERENCES delivery (id),
    stop TEXT NOT NULL REFERENCES stop (id),
    recipient TEXT NOT NULL,
    note TEXT NOT NULL,
    parcels INTEGER NOT NULL,
    time_window TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (import, delivery)
);
CREATE INDEX import_former_stop ON import_former (stop);
CREATE INDEX import_former_delivery ON import_former (delivery);

CREATE TABLE issue (
    id TEXT PRIMARY KEY,
    stop TEXT NOT NULL REFERENCES stop (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    nonce TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    digits INTEGER NOT NULL CHECK (digits BETWEEN 6 AND 8),
    check_digit INTEGER NOT NULL CHECK (check_digit IN (0, 1)),
    contact_tag TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'active' OR state = 'used' OR state = 'expired' OR state = 'locked'
        OR state = 'superseded' OR state = 'withdrawn'),
    lifetime TEXT NOT NULL CHECK (lifetime IN ('day', 'door')),
    issued_at BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    ended_at BIGINT,
    version INTEGER NOT NULL,
    seal TEXT NOT NULL,
    UNIQUE (stop, number)
);
CREATE UNIQUE INDEX issue_one_active ON issue (stop) WHERE state = 'active';
CREATE INDEX issue_expires ON issue (expires) WHERE state = 'active';

CREATE TABLE attempt (
    id TEXT PRIMARY KEY,
    operation TEXT NOT NULL UNIQUE,
    delivery TEXT NOT NULL REFERENCES delivery (id),
    stop TEXT NOT NULL REFERENCES stop (id),
    issue TEXT REFERENCES issue (id),
    app_user TEXT NOT NULL REFERENCES app_user (id),
    courier TEXT NOT NULL REFERENCES courier (id),
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    charged INTEGER NOT NULL CHECK (charged IN (0, 1)),
    attempts_left INTEGER NOT NULL,
    wait_seconds INTEGER NOT NULL,
    blocked TEXT CHECK (blocked IN ('courier', 'dispatcher'))
);
CREATE INDEX attempt_stop ON attempt (stop);
CREATE INDEX attempt_delivery ON attempt (delivery);

CREATE TABLE handoff (
    id TEXT PRIMARY KEY,
    delivery TEXT NOT NULL UNIQUE REFERENCES delivery (id),
    issue TEXT REFERENCES issue (id),
    proof TEXT NOT NULL CHECK (proof IN ('code', 'override')),
    at BIGINT NOT NULL,
    app_user TEXT NOT NULL REFERENCES app_user (id),
    courier TEXT NOT NULL REFERENCES courier (id),
    parcels INTEGER NOT NULL
);

CREATE TABLE courier_day (
    courier TEXT NOT NULL REFERENCES courier (id),
    date TEXT NOT NULL,
    failures INTEGER NOT NULL CHECK (failures >= 0),
    lifted INTEGER NOT NULL CHECK (lifted IN (0, 1)),
    PRIMARY KEY (courier, date)
);

-- One row a failure, so that the last 60 minutes can be counted; purged when older. A dispatcher has a few dozen at most.
CREATE TABLE dispatcher_failure (
    app_user TEXT NOT NULL REFERENCES app_user (id),
    at BIGINT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (app_user, number)
);

-- The row that charges of one dispatcher lock, one after the other.
CREATE TABLE dispatcher_budget (
    app_user TEXT PRIMARY KEY REFERENCES app_user (id),
    charges BIGINT NOT NULL,
    lifted_at BIGINT NOT NULL
);

CREATE TABLE depot_day (
    date TEXT PRIMARY KEY,
    failures INTEGER NOT NULL CHECK (failures >= 0),
    messages INTEGER NOT NULL CHECK (messages >= 0)
);

CREATE TABLE channel (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('sms', 'voice', 'email', 'tray')),
    name TEXT NOT NULL,
    options TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'removed'))
);

CREATE TABLE message (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind = 'code' OR kind = 'contact_changed' OR kind = 'handed_over'),
    stop TEXT NOT NULL REFERENCES stop (id),
    issue TEXT REFERENCES issue (id),
    channel TEXT REFERENCES channel (id),
    wanted TEXT CHECK (wanted = 'sms' OR wanted = 'voice' OR wanted = 'email' OR wanted = 'tray'),
    notice_phone TEXT,
    notice_email TEXT,
    contact_tag TEXT NOT NULL,
    language TEXT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state = 'queued' OR state = 'sending' OR state = 'sent' OR state = 'delivered'
        OR state = 'undelivered' OR state = 'failed' OR state = 'unknown' OR state = 'dropped'),
    tries INTEGER NOT NULL,
    repeats INTEGER NOT NULL,
    queued_at BIGINT NOT NULL,
    not_before BIGINT NOT NULL,
    lease_token TEXT NOT NULL DEFAULT '',
    lease_until BIGINT NOT NULL DEFAULT 0,
    provider_reference TEXT NOT NULL DEFAULT '',
    error_class TEXT NOT NULL DEFAULT '',
    error_text TEXT NOT NULL DEFAULT '',
    instead_of TEXT REFERENCES message (id),
    switch_at BIGINT,
    ask_at BIGINT,
    asked INTEGER NOT NULL DEFAULT 0,
    forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1)),
    version INTEGER NOT NULL
);
-- A message is stood in for once.
CREATE UNIQUE INDEX message_instead_of ON message (instead_of) WHERE instead_of IS NOT NULL;
CREATE INDEX message_switch ON message (switch_at) WHERE switch_at IS NOT NULL AND state <> 'sent';
CREATE INDEX message_ask ON message (ask_at) WHERE ask_at IS NOT NULL;
CREATE INDEX message_due ON message (state, not_before, queued_at, id) WHERE state = 'queued';
CREATE INDEX message_sending ON message (lease_until) WHERE state = 'sending';
CREATE INDEX message_queued ON message (queued_at, id);
CREATE INDEX message_state ON message (state, queued_at, id);
CREATE INDEX message_issue ON message (issue);
CREATE INDEX message_stop ON message (stop);
CREATE INDEX message_contact ON message (contact_tag, queued_at);

-- A restored depot starts a new log; what the older one says stays.
CREATE TABLE log_entry (
    log TEXT NOT NULL,
    seq BIGINT NOT NULL,
    time BIGINT NOT NULL,
    event TEXT NOT NULL,
    stop TEXT,
    delivery TEXT,
    entry TEXT NOT NULL,
    leaf TEXT NOT NULL,
    head TEXT NOT NULL,
    PRIMARY KEY (log, seq)
);
CREATE INDEX log_entry_time ON log_entry (log, time);
CREATE INDEX log_entry_stop ON log_entry (stop, log) WHERE stop IS NOT NULL;
CREATE INDEX log_entry_day_closed ON log_entry (log, seq) WHERE event = 'day_closed';
CREATE INDEX log_entry_log_checked ON log_entry (log, seq) WHERE event = 'log_checked';
CREATE INDEX log_entry_delivery ON log_entry (delivery, log) WHERE delivery IS NOT NULL;

CREATE TABLE log_opening (
    log TEXT NOT NULL,
    seq BIGINT NOT NULL,
    field TEXT NOT NULL,
    secret TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (log, seq, field),
    FOREIGN KEY (log, seq) REFERENCES log_entry (log, seq)
);

CREATE TABLE log_head (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    log TEXT NOT NULL,
    size BIGINT NOT NULL,
    head TEXT NOT NULL,
    edge TEXT NOT NULL,
    time BIGINT NOT NULL
);

CREATE TABLE log_checkpoint (
    log TEXT NOT NULL,
    size BIGINT NOT NULL,
    at BIGINT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (log, size)
);
