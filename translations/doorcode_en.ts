<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Doorcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorcode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time codes for deliveries, and a log that nobody can quietly edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in it: Botan, libcurl, libphonenumber, QtKeychain; the fonts Noto Sans and JetBrains Mono (OFL); the icons of Lucide (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue codes for the &amp;whole day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last i&amp;mport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the date &amp;shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resend the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct c&amp;ontact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier has &amp;arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undelivered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l delivery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unloc&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next that needs a&amp;ttention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious that needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Courier and leave time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue codes for the route…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lift a block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload and sort again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delivery card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the log now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Doorcode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerBand</name>
    <message>
        <source>Next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelivered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait is over. The next code can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
    <message>
        <source>Code correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n parcel(s)</source>
        <translation>
            <numerusform>Hand over %n parcel</numerusform>
            <numerusform>Hand over %n parcels</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the courier: “The code is correct. Please hand over both parcels to %1.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tell the courier: “The code is correct. Please hand over %n parcel(s) to %1.”</source>
        <translation>
            <numerusform>Tell the courier: “The code is correct. Please hand over %n parcel to %1.”</numerusform>
            <numerusform>Tell the courier: “The code is correct. Please hand over %n parcels to %1.”</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1.</source>
        <comment>a list of references</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left, the next in %1</source>
        <comment>%1 is a time as in 0:28</comment>
        <translation>
            <numerusform>%n attempt left, the next in %1</numerusform>
            <numerusform>%n attempts left, the next in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the courier: “That code is not right. Please read the newest message again, one digit at a time.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n wrong code(s)</source>
        <translation>
            <numerusform>Locked after %n wrong code</numerusform>
            <numerusform>Locked after %n wrong codes</numerusform>
        </translation>
    </message>
    <message>
        <source>It was unlocked once already today. Report it undelivered, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more codes can be checked. Only a supervisor can unlock this delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code expired at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code. Do not hand over without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number or mail address to send one to. Correct the contact first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue one now: the recipient gets it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced at %1. Ask for the newest message instead. This did not use an attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the newest message instead. This did not use an attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2. Nothing was changed.</source>
        <comment>time and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing was changed.</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelivered since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failed attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failed attempts by %1 today. A supervisor must lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failed attempts at this desk in the last hour. A supervisor must lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failed attempts by this courier today. A supervisor must lift the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be a code. Ask for it again. This did not use an attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again. This did not use an attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not record the handoff. Do not hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not checked. Do not hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting for the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand over yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptDots</name>
    <message numerus="yes">
        <source>%n of %1 attempts left</source>
        <translation>
            <numerusform>%n of %1 attempts left</numerusform>
            <numerusform>%n of %1 attempts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Day board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardSummary</name>
    <message>
        <source>All deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
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
    <message>
        <source>Handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s)</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>No deliveries for %1. Import a manifest, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date&apos;s format, as in Tue 24 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>At the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <comment>a delivery released without its code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelivered</source>
        <comment>a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice tray: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and until, as in 11–13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>route and stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stop %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 attempts used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>status, then facts for a screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts for a screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>CardActions</name>
    <message>
        <source>No delivery is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This works for one delivery at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery is over: nothing can be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an undelivered delivery can be planned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stop is locked. A supervisor can unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code that could be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number or mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sends used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was issued yet. Issue one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 codes of this day used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was unlocked once already today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stop is locked, and was unlocked once already.</source>
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
    <message>
        <source>Doorcode may use the mailbox now. Close this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorcode may not use the mailbox. Close this page and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page in a browser of this computer and sign in within ten minutes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1 is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>The server is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers as a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer as a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is ready for messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not ready for messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test message is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test message is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port, and that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, or names another server. Check the name; where the depot has its own authority, choose its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other encryption, or the port that belongs to this one: usually 465 for “from the start”, 587 for “STARTTLS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user and password. Some providers want a password made for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long. Check the port, and whether a firewall stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else may be listening there. Check port and encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this user send from that address. Check the sender address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the address of the test message. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has too much to do. Test again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the mail server, with the words above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: what to do; %2: what the server or the library said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider takes no passwords any more. Use the sign-in in the browser for this channel: “doorcodectl channel set --oauth” and “channel sign-in”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer lets the depot use this mailbox. Sign in again in the browser: “doorcodectl channel sign-in”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>The sender address is no mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are codes sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your own mail server. The password is kept with the depot&apos;s keys, not in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User of the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the depot&apos;s own certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for a test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a server with a certificate of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own, to see a message arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start, certificate checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS, certificate checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sender address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test message t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes cannot be sent until a channel works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the mail server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address the messages come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a mail server&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorcode: test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test from Doorcode. It arrived, so codes can be sent this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the test message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the test message has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is taken out again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is asked; a slow one may take half a minute.</source>
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
    <name>CloseDayDialog</name>
    <message>
        <source>Close %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every delivery of the day is handed off, undelivered or cancelled. Closing is kept in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) are still open and stay as they are; the day report lists them. Closing is kept in the log.</source>
        <translation>
            <numerusform>%n delivery is still open and stays as it is; the day report lists it. Closing is kept in the log.</numerusform>
            <numerusform>%n deliveries are still open and stay as they are; the day report lists them. Closing is kept in the log.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>%1 was not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were not delivered</source>
        <translation>
            <numerusform>%n delivery was not delivered</numerusform>
            <numerusform>%n deliveries were not delivered</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n deliveries?</source>
        <translation>
            <numerusform>Cancel %n delivery?</numerusform>
            <numerusform>Cancel %n deliveries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as undelivered</source>
        <translation>
            <numerusform>Mark %n as undelivered</numerusform>
            <numerusform>Mark %n as undelivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n delivery(s)</source>
        <translation>
            <numerusform>Cancel %n delivery</numerusform>
            <numerusform>Cancel %n deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>A code that is out stops working. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan again for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date to plan again for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) cancelled.</source>
        <translation>
            <numerusform>%n delivery cancelled.</numerusform>
            <numerusform>%n deliveries cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) undelivered and planned again.</source>
        <translation>
            <numerusform>%n delivery undelivered and planned again.</numerusform>
            <numerusform>%n deliveries undelivered and planned again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) marked as undelivered.</source>
        <translation>
            <numerusform>%n delivery marked as undelivered.</numerusform>
            <numerusform>%n deliveries marked as undelivered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Check code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries at this stop, one code</source>
        <translation>
            <numerusform>%n delivery at this stop, one code</numerusform>
            <numerusform>%n deliveries at this stop, one code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n parcel(s)</source>
        <comment>reference</comment>
        <translation>
            <numerusform>%1 · %n parcel</numerusform>
            <numerusform>%1 · %n parcels</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick what is not handed over: it goes back to Planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the recipient</source>
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
    <name>CodeEdit</name>
    <message>
        <source>Code from the recipient, six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the recipient, seven digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the recipient, eight digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the recipient, nine digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;upwards by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;downwards by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to&amp;wards the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Higher rows</source>
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
    <name>ConfirmClockDialog</name>
    <message>
        <source>Is this the right date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock runs; there is nothing to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer shows %1. The last entry in the log is of %2. If the date is earlier than that, every code that is out is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is confirmed. Codes can be issued, sent and checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Correct the contact of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was already issued. Changing the contact needs a supervisor: the old code stops working, a new one goes to the new contact, and the old contact is told that it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code will go to this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact of %1 was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of a message, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number, no mail address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>The folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is on another computer&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or give yourself the right to write there; or start Doorcode with “--profile” and another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database is safe on a local disk alone. Start Doorcode with “--profile” and a folder on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer and test again, or choose a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should Doorcode keep its data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries, users and the handoff log are kept in a file on this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;file with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the key be kept that opens the depot&apos;s codes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorcode opens by itself whenever you are signed in to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a computer without a keychain. The passphrase is asked for at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase: several words that nobody guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same passphrase in both fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too long: it has at most 128 characters.</source>
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
    <name>DayNotices</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date&apos;s format, as in Tue 24 Nov 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice depot:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries have no code yet.</source>
        <translation>
            <numerusform>%n delivery has no code yet.</numerusform>
            <numerusform>%n deliveries have no code yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n codes…</source>
        <translation>
            <numerusform>Issue %n code…</numerusform>
            <numerusform>Issue %n codes…</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer says %1; the last entry is of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is issued, sent or checked until a supervisor confirms the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorcode did not end in order last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was recorded is lost, and the log is checked. Help &gt; Open log folder says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the database since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help &gt; Open log folder says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is issued, sent or checked until it is accepted (“doorcodectl log accept”) and Doorcode starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes cannot be checked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Trying again in %n s.</numerusform>
            <numerusform>Trying again in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trying to send %n waiting message(s).</source>
        <translation>
            <numerusform>Trying to send %n waiting message.</numerusform>
            <numerusform>Trying to send %n waiting messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Views and routes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPaneModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a view and how many deliveries it holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a code</source>
        <translation>
            <numerusform>%n without a code</numerusform>
            <numerusform>%n without a code</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts for a screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayReportDialog</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the day report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is not closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day report was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the day report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day-report-%1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day report was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day report could not be saved as %1.</source>
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
    <name>DayToolBar</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date&apos;s format, as in Tue 24 Nov 2026</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryHead</name>
    <message>
        <source>Copy reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At the door · %n min</source>
        <translation>
            <numerusform>At the door · %n min</numerusform>
            <numerusform>At the door · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stop %2</source>
        <comment>route, place in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route&apos;s courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier who reads the code out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads the code out. Choose when it is not the route&apos;s courier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also open at another station (%1)</source>
        <comment>%1: a user</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryModel</name>
    <message>
        <source>Status</source>
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
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>the hours a delivery is announced for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a place on a route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepotPage</name>
    <message>
        <source>Give the depot a name of at most 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short name has at most 20 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country the depot is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language of the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the time zone the depot is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which depot is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name stands on reports; its short name in every message. Both can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name for messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour its day ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;day ends at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepotPages</name>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;gits of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;more digit catches a misheard code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code that was misheard is then told before it costs an attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is &amp;valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the depot&apos;s day ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for minutes, while the courier waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes at the d&amp;oor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code for all deliveries of a &amp;stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes only stops that have no code yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Codes for a stop and date, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attempts for a stop and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the stop is locked. A new code gives no new attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More attempts by an unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waits from the 3rd failure on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In seconds, with commas: 30,60,120. The last one holds for every further failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures of a co&amp;urier in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures of a dis&amp;patcher in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn at failures of the depot in a da&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A courier stands out at failures in &amp;100 handoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before a &amp;resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends of one code, at mos&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to a contact in an &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in a day, a&amp;ltogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the channel a&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries a te&amp;xt may go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters each, with commas: GB,IE. Empty: the depot&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person for o&amp;verrides and changed contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off is written into every such entry of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overrides of a courier in a day, before a supervisor is warned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen aft&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep personal data for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its two letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the beginning of every message; at most 20 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;day ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 21:00. An hour before 12:00 means the next morning. Codes of the day are valid until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskActs</name>
    <message>
        <source>the whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The courier has arrived with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) imported.</source>
        <translation>
            <numerusform>%n delivery imported.</numerusform>
            <numerusform>%n deliveries imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is complete and unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is not what was written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>The log lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever helps you. No recipient, no code and no name is in it; read it before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Detach or dock this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>No delivery open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the label, or type the last four digits of the reference, and press Enter.</source>
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
    <message>
        <source>its file was moved or replaced; start Doorcode anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character that turns the direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a } without {</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {code}</source>
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
    <message>
        <source>%1 is no field of this text</source>
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
    <message>
        <source>Doorcode is open on this depot already, and its window does not answer. End that one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is on the list of common passwords. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is a landline, which takes no text, and no other channel reaches the recipient.</source>
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
    <message>
        <source>message text changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message delivered by receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code sent over another channel</source>
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
    <name>FilterStrip</name>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <comment>message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) moved, sort again</source>
        <translation>
            <numerusform>%n row moved, sort again</numerusform>
            <numerusform>%n rows moved, sort again</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide handed &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>The depot is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Start working” opens it. Until then everything can still be changed, or given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a manifest next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the import as soon as the board is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set up, and %2 is signed in with all roles.</source>
        <comment>depot, user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are sent by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes cannot be sent until a channel works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries can be imported meanwhile. A mail server is added with “doorcodectl channel add smtp”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Set up Doorcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up setting up Doorcode?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything typed so far is lost, and nothing of the new depot stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on setting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstUserPage</name>
    <message>
        <source>Who signs in first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first user works as dispatcher, supervisor and administrator, and can add other users later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too long: it has at most 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same password in both fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and database are being made…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found deliveries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Enter opens, arrow keys choose, Escape clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, handed off %2</source>
        <comment>day and time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>day, then a sentence about a delivery</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthBar</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Database connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The depot&apos;s database answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Codes can&apos;t be checked until it answers again. Doorcode keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting</source>
        <translation>
            <numerusform>%1: %n waiting</numerusform>
            <numerusform>%1: %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages go to a relay in the depot&apos;s own network without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages go to the practice tray. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log not checked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has not been checked as a whole today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole log and the database are being checked in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log intact, checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry, its place in the chain and the signed checkpoints are as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log broken at entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not what was written: %1. Tell a supervisor, and keep the database as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispatcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person&apos;s name and role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting, provider not reachable</source>
        <translation>
            <numerusform>%1: %n waiting, provider not reachable</numerusform>
            <numerusform>%1: %n waiting, provider not reachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting, no secure connection</source>
        <translation>
            <numerusform>%1: %n waiting, no secure connection</numerusform>
            <numerusform>%1: %n waiting, no secure connection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting, sign-in refused</source>
        <translation>
            <numerusform>%1: %n waiting, sign-in refused</numerusform>
            <numerusform>%1: %n waiting, sign-in refused</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out by themselves once the provider answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent without encryption. An administrator should test the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refuses the channel&apos;s user or password. An administrator should test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not take them yet. They are tried again by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message numerus="yes">
        <source>The screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>The screen will be locked in %n second.</numerusform>
            <numerusform>The screen will be locked in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a key or move the mouse to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportColumnsModel</name>
    <message>
        <source>%1, in the file %2</source>
        <comment>what a column holds, and what the file calls it</comment>
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
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>understood as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Save the problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n delivery(s)</source>
        <translation>
            <numerusform>Import %n delivery</numerusform>
            <numerusform>Import %n deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be skipped</source>
        <translation>
            <numerusform>%n will be skipped</numerusform>
            <numerusform>%n will be skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a manifest here, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the new data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of rows without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where a code is out already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1… %2 %</source>
        <comment>%2: how much of the file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportProblemsModel</name>
    <message>
        <source>Can&apos;t import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>Row</source>
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
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRowsPage</name>
    <message>
        <source>Rows of the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the columns and the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n delivery(s)</source>
        <translation>
            <numerusform>%1 · %n delivery</numerusform>
            <numerusform>%1 · %n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n new ones</source>
        <translation>
            <numerusform>the first %n new one</numerusform>
            <numerusform>the first %n new ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummaryPage</name>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deliveries appear on the board all at once when the last one is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) imported</source>
        <translation>
            <numerusform>%n delivery imported</numerusform>
            <numerusform>%n deliveries imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as they were</source>
        <translation>
            <numerusform>%n kept as it was</numerusform>
            <numerusform>%n kept as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The reference is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reference stands for another delivery already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number and no mail address: no code can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium-rate numbers get no codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is in a range nobody is known to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has damaged this number; export the column as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codes go to this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be a mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be a number of parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more fields than there are columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code is out already; the delivery stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its contact differs from the one the code went to; correct it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code is out, and the file names another address or route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is handed off, undelivered or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>a column of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used · Text encoding %3 · Separator: %4 · Column names in row %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Dates: %2</source>
        <comment>%1: how else a file was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
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
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address line 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery date</source>
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
        <source>Place in the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time window from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time window until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a landline: it takes no text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message numerus="yes">
        <source>%n by SMS</source>
        <translation>
            <numerusform>%n by SMS</numerusform>
            <numerusform>%n by SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by e-mail</source>
        <translation>
            <numerusform>%n by e-mail</numerusform>
            <numerusform>%n by e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the practice tray</source>
        <translation>
            <numerusform>%n to the practice tray</numerusform>
            <numerusform>%n to the practice tray</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries that stay planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Issue %n code(s)?</source>
        <translation>
            <numerusform>Issue %n code?</numerusform>
            <numerusform>Issue %n codes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n code(s) for %1?</source>
        <translation>
            <numerusform>Issue %n code for %1?</numerusform>
            <numerusform>Issue %n codes for %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of the ways codes are sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) already out will be sent again, because deliveries joined them.</source>
        <translation>
            <numerusform>%n code already out will be sent again, because deliveries joined it.</numerusform>
            <numerusform>%n codes already out will be sent again, because deliveries joined them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no contact that can be reached and stay planned.</source>
        <translation>
            <numerusform>%n has no contact that can be reached and stays planned.</numerusform>
            <numerusform>%n have no contact that can be reached and stay planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n</source>
        <translation>
            <numerusform>Show the %n</numerusform>
            <numerusform>Show the %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is over: only codes for a courier at the door can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every delivery here has its code, or needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Issue %n code(s)</source>
        <translation>
            <numerusform>Issue %n code</numerusform>
            <numerusform>Issue %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too early for these codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for %1 can be issued from %2. They can be planned for the time each route leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue when the route leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n code(s) issued.</source>
        <translation>
            <numerusform>Stopped. %n code issued.</numerusform>
            <numerusform>Stopped. %n codes issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) will be issued when their route leaves.</source>
        <translation>
            <numerusform>%n code will be issued when its route leaves.</numerusform>
            <numerusform>%n codes will be issued when their route leaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) issued.</source>
        <translation>
            <numerusform>%n code issued.</numerusform>
            <numerusform>%n codes issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n sent again.</source>
        <translation>
            <numerusform>%1 %n sent again.</numerusform>
            <numerusform>%1 %n sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n not possible.</source>
        <translation>
            <numerusform>%1 %n not possible.</numerusform>
            <numerusform>%1 %n not possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>When the route leaves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Issue %n code(s) when the route leaves?</source>
        <translation>
            <numerusform>Issue %n code when the route leaves?</numerusform>
            <numerusform>Issue %n codes when the route leaves?</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are made and sent at that time by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time %1 leaves at on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leaves on this day at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves at %2</source>
        <comment>a route and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no leave time: its deliveries stay planned</source>
        <comment>%1: a route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the routes leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n by a call</source>
        <translation>
            <numerusform>%n by a call</numerusform>
            <numerusform>%n by a call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a landline, which takes no text.</source>
        <translation>
            <numerusform>%n has a landline, which takes no text.</numerusform>
            <numerusform>%n have a landline, which takes no text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>&amp;Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Press new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take keys with Ctrl or Alt, or a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its usual keys are taken: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has its usual keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All acts have their usual keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyedPage</name>
    <message>
        <source>&amp;Usual values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <comment>whole numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>%1: no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiftBlockDialog</name>
    <message>
        <source>Lift a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number of failures is allowed once more, for that day or hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block of %1 is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Doorcode – locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Messages that are due are still sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change user…</source>
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
    <name>MainWindow</name>
    <message>
        <source>Doorcode – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views and routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Doorcode – %1 – %n need attention</source>
        <translation>
            <numerusform>Doorcode – %1 – %n needs attention</numerusform>
            <numerusform>Doorcode – %1 – %n need attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the dialog first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Doorcode manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBlock</name>
    <message>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code valid until %1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer was lost: the recipient may have the message already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to %1 failed. Correct the contact or use another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to %1 failed: %2. Correct the contact or use another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The message can be sent again in %n s.</source>
        <translation>
            <numerusform>The message can be sent again in %n s.</numerusform>
            <numerusform>The message can be sent again in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the same code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>in %n s</numerusform>
            <numerusform>in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent when the provider is back.</source>
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
    <message>
        <source>The window that is open sends what is due.</source>
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
    <message>
        <source>handed over without a code</source>
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
    <name>NewCodeDialog</name>
    <message>
        <source>New code for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few &amp;minutes, the courier is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old code stops working at once and the new one is sent. Spent attempts are not given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the depot&apos;s &amp;day ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code for %1 is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Close this notice</source>
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
    <name>OwnPage</name>
    <message>
        <source>&amp;Roomy rows on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check a code after its last digit, without Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Passphrase of the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this depot lie in a file of their own. Its passphrase opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEditText</name>
    <message>
        <source>Caps Lock is on.</source>
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
    <name>PlanAgainDialog</name>
    <message numerus="yes">
        <source>Plan %n delivery(s) again</source>
        <translation>
            <numerusform>Plan %n delivery again</numerusform>
            <numerusform>Plan %n deliveries again</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The undelivered one stays as it is; a new delivery with the same reference is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) planned for %1.</source>
        <translation>
            <numerusform>%n delivery planned for %1.</numerusform>
            <numerusform>%n deliveries planned for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeTrayWindow</name>
    <message>
        <source>Practice tray – the recipients&apos; phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message yet. Issue codes, and they arrive here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a recipient</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual in the depot&apos;s country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper of reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderCommands</name>
    <message>
        <source>--option takes KEY=VALUE</source>
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
    <name>ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
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
    <message>
        <source>Nobody home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient has no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code seen by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code misheard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from an older message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordedBlock</name>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong codes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Take the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last four characters of the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;last four characters on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took no page. Try another one, or save the sheet as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be saved as %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Move it to a place apart from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet or save it, then type its last four characters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the last four characters of the code on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It restores the depot&apos;s keys when this computer is lost or broken. Without it, that cannot be done by anybody. It can be printed and saved here alone, and never again: keep it apart from the computer.</source>
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
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restore the keys: doorcodectl key import --recovery-code-file FILE, where FILE holds the line above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
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
    <name>RouteDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>courier and leave time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>Route %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leaves at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the route leaves at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1 was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes planned for the route&apos;s leaving are issued at that time. A day with a courier or time of its own keeps it.</source>
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
    <message>
        <source>this phone number is a landline, which takes no text; it went in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanEdit</name>
    <message>
        <source>Find a delivery: scan the label, or type reference, name or postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type: reference, name, postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery found for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner that types like a keyboard needs no set-up: its keys come faster than a person&apos;s and end with Enter or Tab. Wherever the cursor is, what it reads goes to the scan field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor here and scan a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the scanner was set up to put something before each label: then nothing else is taken for one. Usually empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was typed by hand, or by a slow scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works. It read “%1”. Between two keys: %2 ms at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBlock</name>
    <message>
        <source>Print list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply to every station that uses this database, and are logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are yours, at this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message texts</source>
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
    <name>SignInPanel</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its users are practice, dispatcher, supervisor and administrator. Each has the password practice-depot-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your user name and your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failed sign-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Next try in %n second.</numerusform>
            <numerusform>Next try in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice-depot-day, in this practice depot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartOptionsText</name>
    <message>
        <source>Usage: doorcode [options]

  --profile DIR     the depot&apos;s folder on this computer
  --practice        a throw-away depot to try everything in
  --fresh           with --practice: a new one
  --import FILE     begin to import a manifest
  --version         say the version
  --help            say this
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown argument &apos;%1&apos;.</source>
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
    <name>StartWindow</name>
    <message>
        <source>Doorcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and database are being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the depot&apos;s keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The depot could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
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
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed before you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestSteps</name>
    <message>
        <source>%1 ms</source>
        <comment>how long a step of a test took</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>usual</source>
        <comment>a message&apos;s text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <comment>a message&apos;s text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: an SMS may end within the code, and the rest of it comes in the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY is one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text set takes either TEXT or --default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>A &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code that &amp;replaces an older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notice to the old contact when the contact was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice that a parcel was &amp;handed over without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject of a mail with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject when the contact was chan&amp;ged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject when a parcel was handed &amp;over without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name of the depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when the code is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipient reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a field, and what it stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n SMS, %1 of %2 characters (%3)</source>
        <translation>
            <numerusform>%n SMS, %1 of %2 characters (%3)</numerusform>
            <numerusform>%n SMS, %1 of %2 characters (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>The alphabet of SMS has no %1: of such a text, an SMS holds 70 characters instead of 160.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This goes out, and is paid for, as up to %n SMS.</source>
        <translation>
            <numerusform>This goes out, and is paid for, as up to %n SMS.</numerusform>
            <numerusform>This goes out, and is paid for, as up to %n SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>An SMS ends within the code; the rest of it comes in the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With some references or times an SMS ends within the code; the rest of it comes in the next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Language of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages are those of delivery %1 of today. The code in them is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open delivery today: the one in the messages is an example, and so is the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineBlock</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier entrie(s) are in the log.</source>
        <translation>
            <numerusform>%n earlier entry is in the log.</numerusform>
            <numerusform>%n earlier entries are in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Code correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not handed over, planned again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older code read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code planned for when the route leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code, the older one stopped working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same code asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: the provider&apos;s answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message sent once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message dropped, its code had ended before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message not taken, tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n attempt(s) left</source>
        <translation>
            <numerusform>Wrong code, %n attempt left</numerusform>
            <numerusform>Wrong code, %n attempts left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n wrong code(s)</source>
        <translation>
            <numerusform>Locked after %n wrong code</numerusform>
            <numerusform>Locked after %n wrong codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: already handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: undelivered or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: too many failed attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: tried before the wait was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: the code had expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: no code issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out by %1 · checked by %2</source>
        <comment>courier, dispatcher</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message delivered, says the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message could not be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code sent over another channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop gets more attempts, once for this date. The code stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
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
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Doorcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions make a depot on this computer. They take about five minutes; nothing is kept until the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will need:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the depot&apos;s name, and the hour its day ends,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password of at least 15 characters for the first user,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server that codes are sent by: its name, a user and a password (this can wait),</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a printer, or a place to save a file, for the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looking around? The practice depot has two hundred fictional deliveries. Nothing leaves this computer, and nothing of it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the practice depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the depot that was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier set-up was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it left in %1 is taken away when the new depot is made. If somebody has used that depot since, open it instead, and make a new recovery sheet with “doorcodectl key export”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
