<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>Your roles do not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failed sign-ins. Wait %1 s and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short: it needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is on the list of common ones. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last administrator; the depot would be left without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one delivery fits: %1. Give the whole reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of this name already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a code: check its length and digits. No attempt was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock cannot be trusted: it shows %1. A supervisor must confirm the date before codes can be issued, verified or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is not stopped; there is nothing to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number or mail address a code could be sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a premium-rate number; nothing is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to this country are not allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail address cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early for a code of this day; plan it for the route&apos;s leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of this delivery is over; only a door code can be issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is active for this stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is already active for this stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stop is locked; a supervisor must unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stop is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stop was unlocked once already today; it can be unlocked only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block was lifted once already; it can be lifted only once for that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block to lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was sent a moment ago. Wait %1 s before sending it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was sent as often as it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stop has had as many codes today as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recipient has had as many messages this hour as allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The depot&apos;s messages for today are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery is already handed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery is closed: undelivered or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an undelivered delivery can be planned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is out for this delivery: a supervisor must make this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has rows that cannot be imported (%1); nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was issued for this import, so it can no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whether dates such as %1 put the day or the month first. Say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a manifest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for a manifest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a message whose state is unknown can be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no channel that can carry this message. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice tray can be added only to a depot that has issued no code and has no other channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a practice depot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is out of range: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was altered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the database was altered by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is older than what this computer has seen: %1. A supervisor or the recovery code is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing more was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is in use by another program. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is read-only, so nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: %1. Restore a backup; &apos;doorcodectl doctor&apos; tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made by a newer Doorcode. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no depot here yet. Make one first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a depot here already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store is locked. Give its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store is missing. Restore it from the recovery sheet with &apos;doorcodectl key import&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store is damaged. Restore it from the recovery sheet with &apos;doorcodectl key import&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this code is gone; make a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorcode made a mistake: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
