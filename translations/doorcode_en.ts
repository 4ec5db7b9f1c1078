<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CallArgumentsText</name>
    <message>
        <source>&apos;%1&apos; is no date; write it as 2026-11-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time of day; write it as 07:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>The backup is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is put back. Every code that was out is void; issue new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are back. Every code that was out is void; issue new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel is set up; add one: doorcodectl channel add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages wait for a decision: doorcodectl outbox --state unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery sheet; make one: doorcodectl key export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a decision: %1, being sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n set up</source>
        <translation>
            <numerusform>%n set up</numerusform>
            <numerusform>%n set up</numerusform>
        </translation>
    </message>
    <message>
        <source>newest key of the day: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>--port takes a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--security none takes --accept-unencrypted as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1 is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel set takes at least one option to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1 is changed; it holds from the next sending on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCommands</name>
    <message>
        <source>issue takes one of: REF..., --route R, --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes issued: %1. Planned for the route&apos;s leaving: %2. Sent again: %3. Not possible: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code is sent again for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code for %1 is on its way, good until %2. The older one is void.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>--%1 does not go with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no command; --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no command &apos;%1&apos;; --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: doorcodectl [options] command [arguments]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the depot&apos;s database and key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practice depot; nothing of it leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --practice: make it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user&apos;s password; or DOORCODE_PASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file&apos;s passphrase; or DOORCODE_PASSPHRASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document on the standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REF is a delivery&apos;s reference or its end. Dates are YYYY-MM-DD. See doorcodectl(1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCommands</name>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The courier is at the door of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is planned again for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still open: %1 and %n more</source>
        <translation>
            <numerusform>Still open: %1 and %n more</numerusform>
            <numerusform>Still open: %1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayReportFront</name>
    <message>
        <source>Day report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>depot, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1
by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day closed at %1 by %2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>deliveries, %Ln route(s)</source>
        <comment>under the number of deliveries</comment>
        <translation>
            <numerusform>deliveries, %Ln route</numerusform>
            <numerusform>deliveries, %Ln routes</numerusform>
        </translation>
    </message>
    <message>
        <source>handed off with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed off by override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(s) are still open.</source>
        <translation>
            <numerusform>%Ln delivery is still open.</numerusform>
            <numerusform>%Ln deliveries are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(s) were cancelled.</source>
        <translation>
            <numerusform>%Ln delivery was cancelled.</numerusform>
            <numerusform>%Ln deliveries were cancelled.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed verifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempt(s) on %1.</source>
        <comment>%1: 8 deliveries</comment>
        <translation>
            <numerusform>%Ln failed attempt on %1.</numerusform>
            <numerusform>%Ln failed attempts on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(s)</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was locked and unlocked, then handed off at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was locked, then handed off at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was locked and unlocked, and is undelivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was locked, and is undelivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was locked and unlocked, and is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was locked, and is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was locked and unlocked, and is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked for this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact when checked at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found altered at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the last entry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoff log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatcher, name and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor, name and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry belongs to this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries %1 to %2 belong to this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayReportPages</name>
    <message>
        <source>en</source>
        <comment>the two letters of the language you translate to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorcode day report, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorcode day report, %1, %2. Day not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayReportTables</name>
    <message>
        <source>No route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>route, place on it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>courier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelivered: these parcels must be back in the depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to decide</source>
        <translation>
            <numerusform>%Ln still to decide</numerusform>
            <numerusform>%Ln still to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(s)</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>Released by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed off by override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every handoff with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: neither handed off nor undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every failed attempt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayReportWords</name>
    <message>
        <source>Nobody home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelivered or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failed attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorFact</name>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP or XLSX file; save it as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 with half a character at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8, although the file is marked as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 and Windows-1252 are mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither UTF-8 nor Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 or later: half a character of UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote opened here is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote opened here closes in the middle of line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is a recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry is not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a checkpoint&apos;s signature is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log is not the one a checkpoint was made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the log is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head is not that of the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a checkpoint is larger than the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outside mark is of another log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log is shorter than the outside mark says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mark is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mark is not signed by this depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is another program&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPlace</name>
    <message>
        <source>line %1, byte %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 of %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (entry %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>Nothing was found that waits for a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database lies on a network drive (%1), where two computers could change it at once and damage it. Move the depot to a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>log started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depot changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courier added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courier disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code planned for the leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new code issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courier arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many failures today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery planned again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message&apos;s fate unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message to be tried later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new key of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionCommands</name>
    <message>
        <source>contact takes --phone, --email or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact of %1 is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is undelivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift takes one of: --courier C, --dispatcher D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block of %1 is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. As before: %3. Rows that cannot go in: %4. Conflicts: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was imported for this date already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take it back: doorcodectl undo-import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogCommands</name>
    <message>
        <source>--json and --format exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is complete and unaltered. Entries: %1. Checkpoints: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted and logged. Codes can be issued, verified and sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>Sent: %1. Failed: %2. To be tried later or unknown: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send takes --until-empty or --watch, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Doorcode of this station is sending what is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message takes an ID and one of: repeat, give-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is sent once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageKindText</name>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStateText</name>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDepotText</name>
    <message>
        <source>--password-file or DOORCODE_PASSWORD is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fresh goes with --practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--practice has a profile of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>already handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undelivered or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1 is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier %1 is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier %1 is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1 is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles of %1 are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1 is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>nobody home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address wrong or not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient has no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn by the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misheard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from an older message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient&apos;s mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of the depot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this and keep it apart from the computer. With the database or a backup it restores the keys; without the keys no code that is out can be verified. It is shown this once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>--out needs the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day report of %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is not closed yet: doorcodectl close-day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>dispatcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowProblemText</name>
    <message>
        <source>it has no reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reference is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no phone number and no mail address; no code can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this phone number cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a premium-rate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this phone number is of a range nobody knows; it went in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet has damaged this phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages to this country are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this mail address cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this date cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this date is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number of parcels cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more fields than the header has columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its code is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its contact changes after a code was issued, which takes a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its code is out, and it has another route or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is handed off, undelivered or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, %2 &apos;%3&apos;: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, %2: kept as it was, because %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupCommands</name>
    <message>
        <source>the practice depot makes itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed off without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message numerus="yes">
        <source>Correct: hand over %n parcel(s).</source>
        <translation>
            <numerusform>Correct: hand over %n parcel.</numerusform>
            <numerusform>Correct: hand over %n parcels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong: %n attempt(s) left, the next one in %1 s.</source>
        <translation>
            <numerusform>Wrong: %n attempt left, in %1 s.</numerusform>
            <numerusform>Wrong: %n attempts left, the next one in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong: %n attempt(s) left.</source>
        <translation>
            <numerusform>Wrong: %n attempt left.</numerusform>
            <numerusform>Wrong: %n attempts left.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an older code, replaced at %1. Ask for the newest message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already handed off at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery is undelivered or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is issued for this delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failures; a supervisor must lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked after too many wrong codes; a supervisor must unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
