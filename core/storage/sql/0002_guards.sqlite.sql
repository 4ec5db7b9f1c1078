-- SPDX-FileCopyrightText: 2026 The Doorcode authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What no program may do to the depot, this one included, in SQLite's words. A statement ends where a line ends in ";".

CREATE TRIGGER log_entry_fixed BEFORE UPDATE ON log_entry
BEGIN SELECT RAISE(ABORT, 'guard: a log entry never changes'); END;

CREATE TRIGGER log_entry_kept BEFORE DELETE ON log_entry
BEGIN SELECT RAISE(ABORT, 'guard: a log entry is never deleted'); END;

CREATE TRIGGER log_checkpoint_fixed BEFORE UPDATE ON log_checkpoint
BEGIN SELECT RAISE(ABORT, 'guard: a checkpoint never changes'); END;

CREATE TRIGGER log_checkpoint_kept BEFORE DELETE ON log_checkpoint
BEGIN SELECT RAISE(ABORT, 'guard: a checkpoint is never deleted'); END;

CREATE TRIGGER log_opening_fixed BEFORE UPDATE ON log_opening
BEGIN SELECT RAISE(ABORT, 'guard: an opening is erased, never changed'); END;

CREATE TRIGGER log_head_grows BEFORE UPDATE ON log_head
WHEN NEW.log = OLD.log AND NEW.size < OLD.size
BEGIN SELECT RAISE(ABORT, 'guard: a log never shrinks'); END;

CREATE TRIGGER log_head_kept BEFORE DELETE ON log_head
BEGIN SELECT RAISE(ABORT, 'guard: the head of the log is never deleted'); END;

-- One attempt at most is given back at a time: the charge of a match.
CREATE TRIGGER stop_attempts_kept BEFORE UPDATE ON stop
WHEN NEW.attempts < OLD.attempts - 1 OR (NEW.attempts < OLD.attempts AND NEW.version <= OLD.version)
BEGIN SELECT RAISE(ABORT, 'guard: a stop keeps its attempts'); END;

CREATE TRIGGER stop_allowance_kept BEFORE UPDATE ON stop
WHEN NEW.allowance < OLD.allowance OR NEW.unlocked < OLD.unlocked OR NEW.issues < OLD.issues OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'guard: what a stop had stays counted'); END;

CREATE TRIGGER stop_kept BEFORE DELETE ON stop
WHEN EXISTS (SELECT 1 FROM issue WHERE issue.stop = OLD.id) OR EXISTS (SELECT 1 FROM delivery WHERE delivery.stop = OLD.id)
BEGIN SELECT RAISE(ABORT, 'guard: a stop in use is never deleted'); END;

CREATE TRIGGER issue_fixed BEFORE UPDATE ON issue
WHEN NEW.id <> OLD.id OR NEW.stop <> OLD.stop OR NEW.number <> OLD.number OR NEW.nonce <> OLD.nonce
    OR NEW.epoch <> OLD.epoch OR NEW.digits <> OLD.digits OR NEW.check_digit <> OLD.check_digit
    OR NEW.lifetime <> OLD.lifetime OR NEW.issued_at <> OLD.issued_at OR NEW.expires <> OLD.expires
    OR (NEW.contact_tag <> OLD.contact_tag AND NEW.contact_tag <> '')
BEGIN SELECT RAISE(ABORT, 'guard: what an issue was born with never changes'); END;

CREATE TRIGGER issue_state_final BEFORE UPDATE ON issue
WHEN NEW.state <> OLD.state AND (OLD.state = 'used' OR OLD.state = 'superseded' OR OLD.state = 'withdrawn'
    OR OLD.state = 'expired' OR (OLD.state = 'locked' AND NEW.state NOT IN ('active', 'expired', 'withdrawn', 'superseded')))
BEGIN SELECT RAISE(ABORT, 'guard: the state of an issue is final'); END;

CREATE TRIGGER issue_kept BEFORE DELETE ON issue
BEGIN SELECT RAISE(ABORT, 'guard: an issue is never deleted'); END;

CREATE TRIGGER delivery_state_final BEFORE UPDATE ON delivery
WHEN NEW.state <> OLD.state AND (OLD.state = 'handed_off' OR OLD.state = 'undelivered' OR OLD.state = 'cancelled')
BEGIN SELECT RAISE(ABORT, 'guard: the state of a delivery is final'); END;

CREATE TRIGGER delivery_kept BEFORE DELETE ON delivery
WHEN NOT EXISTS (SELECT 1 FROM import
    WHERE import.id = OLD.import AND import.state IN ('applying', 'cancelled', 'undone'))
BEGIN SELECT RAISE(ABORT, 'guard: a delivery is never deleted'); END;

CREATE TRIGGER handoff_fixed BEFORE UPDATE ON handoff
BEGIN SELECT RAISE(ABORT, 'guard: a handoff never changes'); END;

CREATE TRIGGER handoff_kept BEFORE DELETE ON handoff
BEGIN SELECT RAISE(ABORT, 'guard: a handoff is never deleted'); END;

CREATE TRIGGER attempt_fixed BEFORE UPDATE ON attempt
BEGIN SELECT RAISE(ABORT, 'guard: an attempt never changes'); END;

CREATE TRIGGER attempt_kept BEFORE DELETE ON attempt
BEGIN SELECT RAISE(ABORT, 'guard: an attempt is never deleted'); END;

-- Erasing the address of a notice and the words of a provider apart.
CREATE TRIGGER message_final BEFORE UPDATE ON message
WHEN (OLD.state = 'delivered' OR OLD.state = 'undelivered' OR OLD.state = 'failed' OR OLD.state = 'dropped') AND (NEW.id <> OLD.id OR NEW.kind <> OLD.kind
    OR NEW.stop <> OLD.stop OR NEW.issue IS NOT OLD.issue OR NEW.channel IS NOT OLD.channel
    OR NEW.contact_tag NOT IN (OLD.contact_tag, '') OR NEW.idempotency_key <> OLD.idempotency_key
    OR NEW.state <> OLD.state OR NEW.tries <> OLD.tries OR NEW.repeats <> OLD.repeats
    OR NEW.queued_at <> OLD.queued_at OR NEW.error_class <> OLD.error_class OR NEW.instead_of IS NOT OLD.instead_of
    OR NEW.forgotten < OLD.forgotten OR NEW.provider_reference NOT IN (OLD.provider_reference, '') OR NEW.error_text NOT IN (OLD.error_text, '')
    OR (NEW.notice_phone IS NOT OLD.notice_phone AND NEW.notice_phone IS NOT NULL)
    OR (NEW.notice_email IS NOT OLD.notice_email AND NEW.notice_email IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'guard: the state of a message is final'); END;

CREATE TRIGGER message_kept BEFORE DELETE ON message
BEGIN SELECT RAISE(ABORT, 'guard: a message is never deleted'); END;
