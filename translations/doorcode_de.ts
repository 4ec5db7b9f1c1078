<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Doorcode</source>
        <translation>Über Doorcode</translation>
    </message>
    <message>
        <source>Doorcode %1</source>
        <translation>Doorcode %1</translation>
    </message>
    <message>
        <source>One-time codes for deliveries, and a log that nobody can quietly edit.</source>
        <translation>Einmalcodes für Zustellungen und ein Protokoll, das niemand heimlich ändern kann.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <translation>Gemacht mit Qt %1.</translation>
    </message>
    <message>
        <source>Also in it: Botan, libcurl, libphonenumber, QtKeychain; the fonts Noto Sans and JetBrains Mono (OFL); the icons of Lucide (ISC).</source>
        <translation>Außerdem: Botan, libcurl, libphonenumber, QtKeychain; die Schriften Noto Sans und JetBrains Mono (OFL); die Symbole von Lucide (ISC).</translation>
    </message>
    <message>
        <source>Made with Qt %1 and %2.</source>
        <translation>Gemacht mit Qt %1 und %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation>Bildschirm &amp;sperren</translation>
    </message>
    <message>
        <source>Change &amp;user…</source>
        <translation>Benutzer &amp;wechseln…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Day before</source>
        <translation>&amp;Vorheriger Tag</translation>
    </message>
    <message>
        <source>Day &amp;after</source>
        <translation>&amp;Nächster Tag</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Issue codes…</source>
        <translation>&amp;Codes ausstellen…</translation>
    </message>
    <message>
        <source>Issue codes for the &amp;whole day…</source>
        <translation>Codes für den &amp;ganzen Tag ausstellen…</translation>
    </message>
    <message>
        <source>Undo last i&amp;mport…</source>
        <translation>&amp;Letzten Import rückgängig machen…</translation>
    </message>
    <message>
        <source>&amp;Close the day…</source>
        <translation>Tag &amp;abschließen…</translation>
    </message>
    <message>
        <source>Day &amp;report…</source>
        <translation>Tages&amp;bericht…</translation>
    </message>
    <message>
        <source>Confirm the date &amp;shown…</source>
        <translation>Angezeigtes &amp;Datum bestätigen…</translation>
    </message>
    <message>
        <source>&amp;Scan field</source>
        <translation>&amp;Scanfeld</translation>
    </message>
    <message>
        <source>&amp;Code field</source>
        <translation>&amp;Codefeld</translation>
    </message>
    <message>
        <source>&amp;Resend the code</source>
        <translation>Code &amp;erneut senden</translation>
    </message>
    <message>
        <source>&amp;New code…</source>
        <translation>&amp;Neuer Code…</translation>
    </message>
    <message>
        <source>Correct c&amp;ontact…</source>
        <translation>&amp;Kontakt berichtigen…</translation>
    </message>
    <message>
        <source>Courier has &amp;arrived</source>
        <translation>Kurier ist &amp;angekommen</translation>
    </message>
    <message>
        <source>&amp;Undelivered…</source>
        <translation>Nicht &amp;zugestellt…</translation>
    </message>
    <message>
        <source>Cance&amp;l delivery…</source>
        <translation>Zustellung s&amp;tornieren…</translation>
    </message>
    <message>
        <source>&amp;Plan again…</source>
        <translation>Neu &amp;planen…</translation>
    </message>
    <message>
        <source>Unloc&amp;k…</source>
        <translation>Entspe&amp;rren…</translation>
    </message>
    <message>
        <source>Cop&amp;y reference</source>
        <translation>Referenz k&amp;opieren</translation>
    </message>
    <message>
        <source>Next that needs a&amp;ttention</source>
        <translation>Nächste, die A&amp;ufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Pre&amp;vious that needs attention</source>
        <translation>&amp;Vorige, die Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>&amp;Courier and leave time…</source>
        <translation>&amp;Kurier und Abfahrtszeit…</translation>
    </message>
    <message>
        <source>&amp;Issue codes for the route…</source>
        <translation>&amp;Codes für die Tour ausstellen…</translation>
    </message>
    <message>
        <source>&amp;Lift a block…</source>
        <translation>&amp;Sperre aufheben…</translation>
    </message>
    <message>
        <source>&amp;Reload and sort again</source>
        <translation>&amp;Neu laden und neu sortieren</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Delivery card</source>
        <translation>&amp;Zustellungskarte</translation>
    </message>
    <message>
        <source>&amp;Left pane</source>
        <translation>&amp;Linker Bereich</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Übliche &amp;Textgröße</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Be&amp;wegung verringern</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;Quiet</source>
        <translation>&amp;Leise</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Check the log now</source>
        <translation>&amp;Protokoll jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Practice tray</source>
        <translation>Übungs&amp;fach</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tafel</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Tastatur…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Logordner öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>&amp;Diagnose kopieren…</translation>
    </message>
    <message>
        <source>&amp;About Doorcode</source>
        <translation>&amp;Über Doorcode</translation>
    </message>
</context>
<context>
    <name>AnswerBand</name>
    <message>
        <source>Next call</source>
        <translation>Nächster Anruf</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <source>Issue code…</source>
        <translation>Code ausstellen…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Lift the block…</source>
        <translation>Sperre aufheben…</translation>
    </message>
    <message>
        <source>Undelivered…</source>
        <translation>Nicht zugestellt…</translation>
    </message>
    <message>
        <source>The wait is over. The next code can be checked.</source>
        <translation>Die Wartezeit ist vorbei. Der nächste Code kann geprüft werden.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>Noch %n Versuch</numerusform>
            <numerusform>Noch %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Code correct</source>
        <translation>Code richtig</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n parcel(s)</source>
        <translation>
            <numerusform>%n Paket übergeben</numerusform>
            <numerusform>%n Pakete übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the courier: “The code is correct. Please hand over both parcels to %1.”</source>
        <translation>Sagen Sie dem Kurier: „Der Code ist richtig. Bitte übergeben Sie beide Pakete an %1.“</translation>
    </message>
    <message numerus="yes">
        <source>Tell the courier: “The code is correct. Please hand over %n parcel(s) to %1.”</source>
        <translation>
            <numerusform>Sagen Sie dem Kurier: „Der Code ist richtig. Bitte übergeben Sie %n Paket an %1.“</numerusform>
            <numerusform>Sagen Sie dem Kurier: „Der Code ist richtig. Bitte übergeben Sie %n Pakete an %1.“</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1.</source>
        <comment>a list of references</comment>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Falscher Code</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left, the next in %1</source>
        <comment>%1 is a time as in 0:28</comment>
        <translation>
            <numerusform>Noch %n Versuch, möglich in %1</numerusform>
            <numerusform>Noch %n Versuche, der nächste in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the courier: “That code is not right. Please read the newest message again, one digit at a time.”</source>
        <translation>Sagen Sie dem Kurier: „Der Code ist nicht richtig. Bitte lesen Sie die neueste Nachricht noch einmal vor, Ziffer für Ziffer.“</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n wrong code(s)</source>
        <translation>
            <numerusform>Gesperrt nach %n falschem Code</numerusform>
            <numerusform>Gesperrt nach %n falschen Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>It was unlocked once already today. Report it undelivered, or cancel it.</source>
        <translation>Sie wurde heute schon einmal entsperrt. Melden Sie sie als nicht zugestellt oder stornieren Sie sie.</translation>
    </message>
    <message>
        <source>No more codes can be checked. Only a supervisor can unlock this delivery.</source>
        <translation>Es können keine Codes mehr geprüft werden. Nur eine Aufsicht kann diese Zustellung entsperren.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>Code expired at %1</source>
        <translation>Code abgelaufen: %1</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>Make a new code. Do not hand over without one.</source>
        <translation>Erstellen Sie einen neuen Code. Ohne Code nicht übergeben.</translation>
    </message>
    <message>
        <source>No code issued</source>
        <translation>Kein Code ausgestellt</translation>
    </message>
    <message>
        <source>There is no phone number or mail address to send one to. Correct the contact first.</source>
        <translation>Es gibt weder Telefonnummer noch Mailadresse, an die er gehen könnte. Berichtigen Sie zuerst den Kontakt.</translation>
    </message>
    <message>
        <source>Issue one now: the recipient gets it at once.</source>
        <translation>Stellen Sie jetzt einen aus: Der Empfänger bekommt ihn sofort.</translation>
    </message>
    <message>
        <source>Older code</source>
        <translation>Älterer Code</translation>
    </message>
    <message>
        <source>Replaced at %1. Ask for the newest message instead. This did not use an attempt.</source>
        <translation>Ersetzt: %1. Fragen Sie nach der neuesten Nachricht. Das hat keinen Versuch verbraucht.</translation>
    </message>
    <message>
        <source>Ask for the newest message instead. This did not use an attempt.</source>
        <translation>Fragen Sie nach der neuesten Nachricht. Das hat keinen Versuch verbraucht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 by %2. Nothing was changed.</source>
        <comment>time and name</comment>
        <translation>%1 durch %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1. Nothing was changed.</source>
        <comment>time</comment>
        <translation>%1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Already handed off</source>
        <translation>Schon übergeben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Do not hand over.</source>
        <translation>Nicht übergeben.</translation>
    </message>
    <message>
        <source>Cancelled at %1</source>
        <translation>Storniert: %1</translation>
    </message>
    <message>
        <source>Undelivered since %1</source>
        <translation>Nicht zugestellt seit %1</translation>
    </message>
    <message>
        <source>Too many failed attempts</source>
        <translation>Zu viele Fehlversuche</translation>
    </message>
    <message>
        <source>Too many failed attempts by %1 today. A supervisor must lift the block.</source>
        <translation>Zu viele Fehlversuche von %1 heute. Eine Aufsicht muss die Sperre aufheben.</translation>
    </message>
    <message>
        <source>Too many failed attempts at this desk in the last hour. A supervisor must lift the block.</source>
        <translation>Zu viele Fehlversuche an diesem Platz in der letzten Stunde. Eine Aufsicht muss die Sperre aufheben.</translation>
    </message>
    <message>
        <source>Too many failed attempts by this courier today. A supervisor must lift the block.</source>
        <translation>Zu viele Fehlversuche dieses Kuriers heute. Eine Aufsicht muss die Sperre aufheben.</translation>
    </message>
    <message>
        <source>That cannot be a code</source>
        <translation>Das kann kein Code sein</translation>
    </message>
    <message>
        <source>That cannot be a code. Ask for it again. This did not use an attempt.</source>
        <translation>Das kann kein Code sein. Fragen Sie noch einmal danach. Das hat keinen Versuch verbraucht.</translation>
    </message>
    <message>
        <source>Ask for it again. This did not use an attempt.</source>
        <translation>Fragen Sie noch einmal danach. Das hat keinen Versuch verbraucht.</translation>
    </message>
    <message>
        <source>Could not record the handoff. Do not hand over.</source>
        <translation>Nicht aufgezeichnet. Nicht übergeben.</translation>
    </message>
    <message>
        <source>The code was not checked. Do not hand over.</source>
        <translation>Der Code wurde nicht geprüft. Nicht übergeben.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Still waiting for the database</source>
        <translation>Die Datenbank antwortet noch nicht</translation>
    </message>
    <message>
        <source>Do not hand over yet.</source>
        <translation>Noch nicht übergeben.</translation>
    </message>
</context>
<context>
    <name>AttemptDots</name>
    <message numerus="yes">
        <source>%n of %1 attempts left</source>
        <translation>
            <numerusform>Noch %n von %1 Versuchen</numerusform>
            <numerusform>Noch %n von %1 Versuchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Day board</source>
        <translation>Tagesübersicht</translation>
    </message>
    <message>
        <source>The board could not be read.</source>
        <translation>Die Tagesübersicht konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
</context>
<context>
    <name>BoardSummary</name>
    <message>
        <source>All deliveries</source>
        <translation>Alle Zustellungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation>Code ausgestellt</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 handed off</source>
        <translation>%1 von %2 übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s)</source>
        <translation>
            <numerusform>%n Zustellung</numerusform>
            <numerusform>%n Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No deliveries for %1. Import a manifest, or drop it here.</source>
        <translation>Keine Zustellungen für %1 – importieren Sie eine Sendungsliste oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date&apos;s format, as in Tue 24 Nov</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Nichts passt zu diesen Filtern.</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>At the door</source>
        <translation>An der Tür</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Braucht Freigabe</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation>Code ausgestellt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Override</source>
        <comment>a delivery released without its code</comment>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird verschickt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verschickt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a message</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <comment>a message</comment>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <source>SMS: %1</source>
        <translation>SMS: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-Mail: %1</translation>
    </message>
    <message>
        <source>Practice tray: %1</source>
        <translation>Übungsfach: %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and until, as in 11–13</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>route and stop</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 stop %2</source>
        <translation>%1 Stopp %2</translation>
    </message>
    <message>
        <source>%1 of %2 attempts used</source>
        <translation>%1 von %2 Versuchen verbraucht</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>status, then facts for a screen reader</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts for a screen reader</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Anruf: %1</translation>
    </message>
</context>
<context>
    <name>CallArgumentsText</name>
    <message>
        <source>&apos;%1&apos; is no date; write it as 2026-11-24</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es wie 2026-11-24</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time of day; write it as 07:30</source>
        <translation>„%1“ ist keine Uhrzeit; schreiben Sie sie wie 07:30</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation>--%1 nimmt eines von: %2</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>No delivery is open.</source>
        <translation>Keine Zustellung ist geöffnet.</translation>
    </message>
    <message>
        <source>This works for one delivery at a time.</source>
        <translation>Das geht nur mit einer Zustellung auf einmal.</translation>
    </message>
    <message>
        <source>This delivery is over: nothing can be changed any more.</source>
        <translation>Diese Zustellung ist abgeschlossen: Es lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>Only an undelivered delivery can be planned again.</source>
        <translation>Nur eine nicht erfolgte Zustellung kann neu geplant werden.</translation>
    </message>
    <message>
        <source>This stop is locked. A supervisor can unlock it.</source>
        <translation>Dieser Stopp ist gesperrt. Eine Aufsicht kann ihn entsperren.</translation>
    </message>
    <message>
        <source>There is no code that could be sent again.</source>
        <translation>Es gibt keinen Code, der erneut gesendet werden könnte.</translation>
    </message>
    <message>
        <source>There is no phone number or mail address.</source>
        <translation>Es gibt weder Telefonnummer noch Mailadresse.</translation>
    </message>
    <message>
        <source>%1 of %2 sends used</source>
        <translation>%1 von %2 Sendevorgängen verbraucht</translation>
    </message>
    <message>
        <source>No code was issued yet. Issue one first.</source>
        <translation>Es wurde noch kein Code ausgestellt. Stellen Sie zuerst einen aus.</translation>
    </message>
    <message>
        <source>%1 of %2 codes of this day used</source>
        <translation>%1 von %2 Codes dieses Tages verbraucht</translation>
    </message>
    <message>
        <source>This delivery is not locked.</source>
        <translation>Diese Zustellung ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>It was unlocked once already today.</source>
        <translation>Sie wurde heute schon einmal entsperrt.</translation>
    </message>
    <message>
        <source>This stop is locked, and was unlocked once already.</source>
        <translation>Dieser Stopp ist gesperrt und wurde schon einmal entsperrt.</translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>The backup is %1.</source>
        <translation>Die Sicherung ist %1.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>SCHLECHT</translation>
    </message>
    <message>
        <source>The backup is put back. Every code that was out is void; issue new ones.</source>
        <translation>Die Sicherung ist eingespielt. Jeder ausgestellte Code ist ungültig; stellen Sie neue aus.</translation>
    </message>
    <message>
        <source>The keys are back. Every code that was out is void; issue new ones.</source>
        <translation>Die Schlüssel sind wieder da. Jeder ausgestellte Code ist ungültig; stellen Sie neue aus.</translation>
    </message>
    <message>
        <source>No channel is set up; add one: doorcodectl channel add</source>
        <translation>Kein Kanal ist eingerichtet; fügen Sie einen hinzu: doorcodectl channel add</translation>
    </message>
    <message>
        <source>Messages wait for a decision: doorcodectl outbox --state unknown</source>
        <translation>Nachrichten warten auf eine Entscheidung: doorcodectl outbox --state unknown</translation>
    </message>
    <message>
        <source>There is no recovery sheet; make one: doorcodectl key export</source>
        <translation>Es gibt kein Wiederherstellungsblatt; erstellen Sie eins: doorcodectl key export</translation>
    </message>
    <message>
        <source>waiting for a decision: %1, being sent: %2</source>
        <translation>warten auf eine Entscheidung: %1, werden verschickt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n set up</source>
        <translation>
            <numerusform>%n eingerichtet</numerusform>
            <numerusform>%n eingerichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>newest key of the day: %1</source>
        <translation>neuester Tagesschlüssel: %1</translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>--port takes a number from 1 to 65535</source>
        <translation>--port nimmt eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>--security none takes --accept-unencrypted as well</source>
        <translation>--security none verlangt auch --accept-unencrypted</translation>
    </message>
    <message>
        <source>Channel %1 is added.</source>
        <translation>Der Kanal %1 ist angelegt.</translation>
    </message>
    <message>
        <source>Channel %1 is removed.</source>
        <translation>Der Kanal %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Channel %1 works.</source>
        <translation>Der Kanal %1 funktioniert.</translation>
    </message>
    <message>
        <source>channel set takes at least one option to change</source>
        <translation>channel set verlangt mindestens eine Option, die sich ändert</translation>
    </message>
    <message>
        <source>Channel %1 is changed; it holds from the next sending on.</source>
        <translation>Der Kanal %1 ist geändert; das gilt ab dem nächsten Versand.</translation>
    </message>
    <message>
        <source>Doorcode may use the mailbox now. Close this page.</source>
        <translation>Doorcode darf das Postfach jetzt verwenden. Schließen Sie diese Seite.</translation>
    </message>
    <message>
        <source>Doorcode may not use the mailbox. Close this page and try again.</source>
        <translation>Doorcode darf das Postfach nicht verwenden. Schließen Sie diese Seite und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open this page in a browser of this computer and sign in within ten minutes:</source>
        <translation>Öffnen Sie diese Seite in einem Browser dieses Computers und melden Sie sich innerhalb von zehn Minuten an:</translation>
    </message>
    <message>
        <source>Channel %1 is signed in.</source>
        <translation>Der Kanal %1 ist angemeldet.</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>The server is reached.</source>
        <translation>Der Server ist erreichbar.</translation>
    </message>
    <message>
        <source>The server is not reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It answers as a mail server.</source>
        <translation>Er antwortet als Mailserver.</translation>
    </message>
    <message>
        <source>It does not answer as a mail server.</source>
        <translation>Er antwortet nicht als Mailserver.</translation>
    </message>
    <message>
        <source>The connection is encrypted, the certificate is right.</source>
        <translation>Die Verbindung ist verschlüsselt, das Zertifikat stimmt.</translation>
    </message>
    <message>
        <source>The connection could not be encrypted.</source>
        <translation>Die Verbindung konnte nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>User and password are accepted.</source>
        <translation>Benutzer und Passwort werden angenommen.</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>Die Anmeldung ist gescheitert.</translation>
    </message>
    <message>
        <source>The server is ready for messages.</source>
        <translation>Der Server nimmt Nachrichten an.</translation>
    </message>
    <message>
        <source>The server is not ready for messages.</source>
        <translation>Der Server nimmt keine Nachrichten an.</translation>
    </message>
    <message>
        <source>The test message is taken.</source>
        <translation>Die Testnachricht ist angenommen.</translation>
    </message>
    <message>
        <source>The test message is not taken.</source>
        <translation>Die Testnachricht ist nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port, and that this computer is online.</source>
        <translation>Prüfen Sie Name und Port des Servers und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, or names another server. Check the name; where the depot has its own authority, choose its file.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut, oder es nennt einen anderen Server. Prüfen Sie den Namen; hat das Depot eine eigene Zertifizierungsstelle, wählen Sie deren Datei.</translation>
    </message>
    <message>
        <source>Choose the other encryption, or the port that belongs to this one: usually 465 for “from the start”, 587 for “STARTTLS”.</source>
        <translation>Wählen Sie die andere Verschlüsselung oder den Port, der zu dieser gehört: meist 465 für „von Anfang an“, 587 für „STARTTLS“.</translation>
    </message>
    <message>
        <source>Check user and password. Some providers want a password made for programs.</source>
        <translation>Prüfen Sie Benutzer und Passwort. Manche Anbieter verlangen ein eigenes Passwort für Programme.</translation>
    </message>
    <message>
        <source>The server took too long. Check the port, and whether a firewall stands between.</source>
        <translation>Der Server hat zu lange gebraucht. Prüfen Sie den Port und ob eine Firewall dazwischen steht.</translation>
    </message>
    <message>
        <source>Something else may be listening there. Check port and encryption.</source>
        <translation>Dort antwortet vielleicht etwas anderes. Prüfen Sie Port und Verschlüsselung.</translation>
    </message>
    <message>
        <source>The server does not let this user send from that address. Check the sender address.</source>
        <translation>Der Server lässt diesen Benutzer nicht von dieser Adresse senden. Prüfen Sie die Absenderadresse.</translation>
    </message>
    <message>
        <source>The server refuses the address of the test message. Check it.</source>
        <translation>Der Server lehnt die Adresse der Testnachricht ab. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The server has too much to do. Test again in a few minutes.</source>
        <translation>Der Server ist überlastet. Testen Sie in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Ask who runs the mail server, with the words above.</source>
        <translation>Fragen Sie, wer den Mailserver betreibt, mit den Worten darüber.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: what to do; %2: what the server or the library said</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This provider takes no passwords any more. Use the sign-in in the browser for this channel: “doorcodectl channel set --oauth” and “channel sign-in”.</source>
        <translation>Dieser Anbieter nimmt keine Passwörter mehr. Verwenden Sie für diesen Kanal die Anmeldung im Browser: „doorcodectl channel set --oauth“ und „channel sign-in“.</translation>
    </message>
    <message>
        <source>The provider no longer lets the depot use this mailbox. Sign in again in the browser: “doorcodectl channel sign-in”.</source>
        <translation>Der Anbieter lässt das Depot dieses Postfach nicht mehr verwenden. Melden Sie sich im Browser neu an: „doorcodectl channel sign-in“.</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>The sender address is no mail address.</source>
        <translation>Die Absenderadresse ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>A user needs a password.</source>
        <translation>Zu einem Benutzer gehört ein Passwort.</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing.</source>
        <translation>Der Name des Servers fehlt.</translation>
    </message>
    <message>
        <source>How are codes sent?</source>
        <translation>Wie werden Codes gesendet?</translation>
    </message>
    <message>
        <source>By your own mail server. The password is kept with the depot&apos;s keys, not in the database.</source>
        <translation>Über Ihren eigenen Mailserver. Das Passwort liegt bei den Schlüsseln des Depots, nicht in der Datenbank.</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User of the mail server</source>
        <translation>Benutzer des Mailservers</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>Passwort des Mailservers</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>File of the depot&apos;s own certificate authority</source>
        <translation>Datei der eigenen Zertifizierungsstelle des Depots</translation>
    </message>
    <message>
        <source>Address for a test message</source>
        <translation>Adresse für eine Testnachricht</translation>
    </message>
    <message>
        <source>Only for a server with a certificate of your own</source>
        <translation>Nur für einen Server mit eigenem Zertifikat</translation>
    </message>
    <message>
        <source>Your own, to see a message arrive</source>
        <translation>Ihre eigene, um eine Nachricht ankommen zu sehen</translation>
    </message>
    <message>
        <source>TLS from the start, certificate checked</source>
        <translation>TLS von Anfang an, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>STARTTLS, certificate checked</source>
        <translation>STARTTLS, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Mailser&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>V&amp;erschlüsselung</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Sender address</source>
        <translation>Ab&amp;senderadresse</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>Zertifizierungsst&amp;elle</translation>
    </message>
    <message>
        <source>Test message t&amp;o</source>
        <translation>Testnachricht &amp;an</translation>
    </message>
    <message>
        <source>Codes cannot be sent until a channel works.</source>
        <translation>Codes können erst gesendet werden, wenn ein Kanal funktioniert.</translation>
    </message>
    <message>
        <source>Type the mail server&apos;s name.</source>
        <translation>Geben Sie den Namen des Mailservers ein.</translation>
    </message>
    <message>
        <source>Type the address the messages come from.</source>
        <translation>Geben Sie die Adresse ein, von der die Nachrichten kommen.</translation>
    </message>
    <message>
        <source>User and password belong together.</source>
        <translation>Benutzer und Passwort gehören zusammen.</translation>
    </message>
    <message>
        <source>This cannot be a mail server&apos;s data.</source>
        <translation>Das können nicht die Daten eines Mailservers sein.</translation>
    </message>
    <message>
        <source>Doorcode: test message</source>
        <translation>Doorcode: Testnachricht</translation>
    </message>
    <message>
        <source>This is a test from Doorcode. It arrived, so codes can be sent this way.</source>
        <translation>Das ist ein Test von Doorcode. Er ist angekommen, also können Codes auf diesem Weg gesendet werden.</translation>
    </message>
    <message>
        <source>Check the address of the test message.</source>
        <translation>Prüfen Sie die Adresse der Testnachricht.</translation>
    </message>
    <message>
        <source>The mail server works.</source>
        <translation>Der Mailserver funktioniert.</translation>
    </message>
    <message>
        <source>Look whether the test message has arrived.</source>
        <translation>Sehen Sie nach, ob die Testnachricht angekommen ist.</translation>
    </message>
    <message>
        <source>The mail server is taken out again…</source>
        <translation>Der Mailserver wird wieder entfernt…</translation>
    </message>
    <message>
        <source>The mail server is asked; a slow one may take half a minute.</source>
        <translation>Der Mailserver wird gefragt; ein langsamer braucht vielleicht eine halbe Minute.</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>database engine</source>
        <translation>Datenbanksystem</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>Schlüsselspeicher</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>CloseDayDialog</name>
    <message>
        <source>Close %1?</source>
        <translation>%1 abschließen?</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Every delivery of the day is handed off, undelivered or cancelled. Closing is kept in the log.</source>
        <translation>Jede Zustellung des Tages ist übergeben, nicht zugestellt oder storniert. Der Abschluss wird im Protokoll festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) are still open and stay as they are; the day report lists them. Closing is kept in the log.</source>
        <translation>
            <numerusform>%n Zustellung ist noch offen und bleibt, wie sie ist; der Tagesbericht führt sie auf. Der Abschluss wird im Protokoll festgehalten.</numerusform>
            <numerusform>%n Zustellungen sind noch offen und bleiben, wie sie sind; der Tagesbericht führt sie auf. Der Abschluss wird im Protokoll festgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>Der %1 ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>%1 was not delivered</source>
        <translation>%1 wurde nicht zugestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were not delivered</source>
        <translation>
            <numerusform>%n Zustellung ist nicht erfolgt</numerusform>
            <numerusform>%n Zustellungen sind nicht erfolgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 stornieren?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n deliveries?</source>
        <translation>
            <numerusform>%n Zustellung stornieren?</numerusform>
            <numerusform>%n Zustellungen stornieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as undelivered</source>
        <translation>
            <numerusform>%n als nicht zugestellt kennzeichnen</numerusform>
            <numerusform>%n als nicht zugestellt kennzeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n delivery(s)</source>
        <translation>
            <numerusform>%n Zustellung stornieren</numerusform>
            <numerusform>%n Zustellungen stornieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A code that is out stops working. This can&apos;t be undone.</source>
        <translation>Ein ausgestellter Code gilt dann nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Be&amp;merkung</translation>
    </message>
    <message>
        <source>&amp;Plan again for</source>
        <translation>&amp;Neu planen für den</translation>
    </message>
    <message>
        <source>Date to plan again for</source>
        <translation>Datum, für das neu geplant wird</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) cancelled.</source>
        <translation>
            <numerusform>%n Zustellung storniert.</numerusform>
            <numerusform>%n Zustellungen storniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) undelivered and planned again.</source>
        <translation>
            <numerusform>%n Zustellung als nicht zugestellt gekennzeichnet und neu geplant.</numerusform>
            <numerusform>%n Zustellungen als nicht zugestellt gekennzeichnet und neu geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) marked as undelivered.</source>
        <translation>
            <numerusform>%n Zustellung als nicht zugestellt gekennzeichnet.</numerusform>
            <numerusform>%n Zustellungen als nicht zugestellt gekennzeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Check code</source>
        <translation>Code prüfen</translation>
    </message>
    <message>
        <source>Type to try again</source>
        <translation>Für einen neuen Versuch tippen</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries at this stop, one code</source>
        <translation>
            <numerusform>%n Zustellung an diesem Stopp, ein Code</numerusform>
            <numerusform>%n Zustellungen an diesem Stopp, ein Code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n parcel(s)</source>
        <comment>reference</comment>
        <translation>
            <numerusform>%1 · %n Paket</numerusform>
            <numerusform>%1 · %n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick what is not handed over: it goes back to Planned.</source>
        <translation>Wählen Sie ab, was nicht übergeben wird: Es geht zurück auf „Geplant“.</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <source>Code from the recipient</source>
        <translation>Code vom Empfänger</translation>
    </message>
</context>
<context>
    <name>CodeCommands</name>
    <message>
        <source>issue takes one of: REF..., --route R, --all</source>
        <translation>issue nimmt eines von: REF..., --route R, --all</translation>
    </message>
    <message>
        <source>Codes issued: %1. Planned for the route&apos;s leaving: %2. Sent again: %3. Not possible: %4.</source>
        <translation>Codes ausgestellt: %1. Für die Abfahrt der Tour geplant: %2. Noch einmal verschickt: %3. Nicht möglich: %4.</translation>
    </message>
    <message>
        <source>The same code is sent again for %1.</source>
        <translation>Derselbe Code für %1 wird noch einmal verschickt.</translation>
    </message>
    <message>
        <source>A new code for %1 is on its way, good until %2. The older one is void.</source>
        <translation>Ein neuer Code für %1 ist unterwegs und gilt bis %2. Der ältere gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>CodeEdit</name>
    <message>
        <source>Code from the recipient, six digits</source>
        <translation>Code vom Empfänger, sechs Ziffern</translation>
    </message>
    <message>
        <source>Code from the recipient, seven digits</source>
        <translation>Code vom Empfänger, sieben Ziffern</translation>
    </message>
    <message>
        <source>Code from the recipient, eight digits</source>
        <translation>Code vom Empfänger, acht Ziffern</translation>
    </message>
    <message>
        <source>Code from the recipient, nine digits</source>
        <translation>Code vom Empfänger, neun Ziffern</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Ü&amp;bliche Spalten</translation>
    </message>
    <message>
        <source>&amp;Show this column</source>
        <translation>Diese Spalte &amp;zeigen</translation>
    </message>
    <message>
        <source>Sort &amp;upwards by it</source>
        <translation>&amp;Aufsteigend danach sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;downwards by it</source>
        <translation>Ab&amp;steigend danach sortieren</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>B&amp;reiter</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Sch&amp;maler</translation>
    </message>
    <message>
        <source>Move to&amp;wards the beginning</source>
        <translation>Zum An&amp;fang hin verschieben</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Zum &amp;Ende hin verschieben</translation>
    </message>
    <message>
        <source>&amp;Higher rows</source>
        <translation>&amp;Höhere Zeilen</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>--%1 does not go with %2</source>
        <translation>--%1 passt nicht zu %2</translation>
    </message>
    <message>
        <source>--%1 is needed</source>
        <translation>--%1 fehlt</translation>
    </message>
    <message>
        <source>no command; --help lists them</source>
        <translation>kein Befehl; --help nennt alle</translation>
    </message>
    <message>
        <source>no command &apos;%1&apos;; --help lists them</source>
        <translation>kein Befehl „%1“; --help nennt alle</translation>
    </message>
    <message>
        <source>usage: doorcodectl [options] command [arguments]</source>
        <translation>Aufruf: doorcodectl [Optionen] Befehl [Argumente]</translation>
    </message>
    <message>
        <source>the folder of the depot&apos;s database and key store</source>
        <translation>der Ordner mit Datenbank und Schlüsselspeicher des Depots</translation>
    </message>
    <message>
        <source>the practice depot; nothing of it leaves this computer</source>
        <translation>das Übungsdepot; nichts davon verlässt diesen Computer</translation>
    </message>
    <message>
        <source>with --practice: make it anew</source>
        <translation>mit --practice: neu anlegen</translation>
    </message>
    <message>
        <source>who signs in</source>
        <translation>wer sich anmeldet</translation>
    </message>
    <message>
        <source>the user&apos;s password; or DOORCODE_PASSWORD</source>
        <translation>das Passwort des Benutzers; oder DOORCODE_PASSWORD</translation>
    </message>
    <message>
        <source>the key file&apos;s passphrase; or DOORCODE_PASSPHRASE</source>
        <translation>die Passphrase der Schlüsseldatei; oder DOORCODE_PASSPHRASE</translation>
    </message>
    <message>
        <source>one JSON document on the standard output</source>
        <translation>ein JSON-Dokument auf der Standardausgabe</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print this</source>
        <translation>dies ausgeben</translation>
    </message>
    <message>
        <source>REF is a delivery&apos;s reference or its end. Dates are YYYY-MM-DD. See doorcodectl(1).</source>
        <translation>REF ist die Referenz einer Zustellung oder deren Ende. Daten haben die Form JJJJ-MM-TT. Siehe doorcodectl(1).</translation>
    </message>
</context>
<context>
    <name>ConfirmClockDialog</name>
    <message>
        <source>Is this the right date?</source>
        <translation>Ist das das richtige Datum?</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Datum bestätigen</translation>
    </message>
    <message>
        <source>The clock runs; there is nothing to confirm.</source>
        <translation>Die Uhr läuft; es gibt nichts zu bestätigen.</translation>
    </message>
    <message>
        <source>This computer shows %1. The last entry in the log is of %2. If the date is earlier than that, every code that is out is withdrawn.</source>
        <translation>Dieser Computer zeigt %1. Der letzte Eintrag im Protokoll ist vom %2. Wenn das Datum davor liegt, wird jeder ausgestellte Code zurückgezogen.</translation>
    </message>
    <message>
        <source>The date is confirmed. Codes can be issued, sent and checked.</source>
        <translation>Das Datum ist bestätigt. Codes können ausgestellt, verschickt und geprüft werden.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Correct the contact of %1</source>
        <translation>Kontakt von %1 berichtigen</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefonnummer</translation>
    </message>
    <message>
        <source>&amp;Mail address</source>
        <translation>&amp;Mailadresse</translation>
    </message>
    <message>
        <source>A code was already issued. Changing the contact needs a supervisor: the old code stops working, a new one goes to the new contact, and the old contact is told that it was changed.</source>
        <translation>Es wurde schon ein Code ausgestellt. Den Kontakt darf nur eine Aufsicht ändern: Der alte Code gilt dann nicht mehr, ein neuer geht an den neuen Kontakt, und der alte Kontakt wird über die Änderung benachrichtigt.</translation>
    </message>
    <message>
        <source>The code will go to this contact.</source>
        <translation>Der Code geht an diesen Kontakt.</translation>
    </message>
    <message>
        <source>The contact of %1 was corrected.</source>
        <translation>Der Kontakt von %1 wurde berichtigt.</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of a message, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No phone number, no mail address</source>
        <translation>Keine Telefonnummer, keine Mailadresse</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>The folder can be written.</source>
        <translation>Der Ordner ist beschreibbar.</translation>
    </message>
    <message>
        <source>It is on a disk of this computer.</source>
        <translation>Er liegt auf einem Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>The keychain answers.</source>
        <translation>Der Schlüsselbund antwortet.</translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation>Der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The folder is on another computer&apos;s disk.</source>
        <translation>Der Ordner liegt auf dem Datenträger eines anderen Computers.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Make room on the disk, or give yourself the right to write there; or start Doorcode with “--profile” and another folder.</source>
        <translation>Schaffen Sie Platz oder geben Sie sich Schreibrecht; oder starten Sie Doorcode mit „--profile“ und einem anderen Ordner.</translation>
    </message>
    <message>
        <source>A database is safe on a local disk alone. Start Doorcode with “--profile” and a folder on one.</source>
        <translation>Sicher ist eine Datenbank nur auf einem lokalen Datenträger. Starten Sie Doorcode mit „--profile“ und einem Ordner darauf.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer and test again, or choose a passphrase instead.</source>
        <translation>Entsperren Sie den Schlüsselbund dieses Computers und testen Sie noch einmal, oder wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>Where should Doorcode keep its data?</source>
        <translation>Wo soll Doorcode seine Daten ablegen?</translation>
    </message>
    <message>
        <source>Deliveries, users and the handoff log are kept in a file on this computer: %1</source>
        <translation>Zustellungen, Benutzer und das Protokoll liegen in einer Datei auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>In the &amp;keychain of this computer</source>
        <translation>Im &amp;Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>In a &amp;file with a passphrase</source>
        <translation>In einer &amp;Datei mit Passphrase</translation>
    </message>
    <message>
        <source>Where should the key be kept that opens the depot&apos;s codes?</source>
        <translation>Wo soll der Schlüssel liegen, der die Codes des Depots öffnet?</translation>
    </message>
    <message>
        <source>Doorcode opens by itself whenever you are signed in to this computer.</source>
        <translation>Doorcode öffnet sich von selbst, solange Sie an diesem Computer angemeldet sind.</translation>
    </message>
    <message>
        <source>For a computer without a keychain. The passphrase is asked for at every start.</source>
        <translation>Für einen Computer ohne Schlüsselbund. Die Passphrase wird bei jedem Start verlangt.</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Passphrase der Schlüsseldatei</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Type a passphrase: several words that nobody guesses.</source>
        <translation>Geben Sie eine Passphrase ein: mehrere Wörter, die niemand errät.</translation>
    </message>
    <message>
        <source>Type the same passphrase in both fields.</source>
        <translation>Geben Sie in beiden Feldern dieselbe Passphrase ein.</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Alles ist bereit.</translation>
    </message>
    <message>
        <source>The passphrase is too long: it has at most 128 characters.</source>
        <translation>Die Passphrase ist zu lang: Sie hat höchstens 128 Zeichen.</translation>
    </message>
</context>
<context>
    <name>DayCommands</name>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>Kurier</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation>Zustellungen: %1</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>attempts left</source>
        <translation>verbleibende Versuche</translation>
    </message>
    <message>
        <source>code until</source>
        <translation>Code gilt bis</translation>
    </message>
    <message>
        <source>The courier is at the door of %1.</source>
        <translation>Der Kurier steht vor der Tür von %1.</translation>
    </message>
    <message>
        <source>%1 is planned again for %2.</source>
        <translation>%1 ist für den %2 neu geplant.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>code issued</source>
        <translation>Code ausgestellt</translation>
    </message>
    <message>
        <source>handed off</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Noch offen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %1 and %n more</source>
        <translation>
            <numerusform>Noch offen: %1 und %n weitere</numerusform>
            <numerusform>Noch offen: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>DayNotices</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date&apos;s format, as in Tue 24 Nov 2026</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>Practice depot:</source>
        <translation>Übungsdepot:</translation>
    </message>
    <message>
        <source>nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>%1 leaves at %2.</source>
        <translation>%1 fährt um %2 ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries have no code yet.</source>
        <translation>
            <numerusform>%n Zustellung noch ohne Code.</numerusform>
            <numerusform>%n Zustellungen noch ohne Code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n codes…</source>
        <translation>
            <numerusform>%n Code ausstellen…</numerusform>
            <numerusform>%n Codes ausstellen…</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer says %1; the last entry is of %2.</source>
        <translation>Dieser Computer zeigt %1; der letzte Eintrag ist vom %2.</translation>
    </message>
    <message>
        <source>Nothing is issued, sent or checked until a supervisor confirms the date.</source>
        <translation>Es wird nichts ausgestellt, verschickt oder geprüft, bis eine Aufsicht das Datum bestätigt.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>Doorcode did not end in order last time.</source>
        <translation>Doorcode wurde beim letzten Mal nicht ordentlich beendet.</translation>
    </message>
    <message>
        <source>Nothing that was recorded is lost, and the log is checked. Help &gt; Open log folder says more.</source>
        <translation>Nichts Aufgezeichnetes ist verloren, und das Protokoll wird geprüft. Hilfe &gt; Logordner öffnen sagt mehr.</translation>
    </message>
    <message>
        <source>No connection to the database since %1.</source>
        <translation>Seit %1 keine Verbindung zur Datenbank.</translation>
    </message>
    <message>
        <source>Help &gt; Open log folder says more.</source>
        <translation>Hilfe &gt; Logordner öffnen sagt mehr.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Nothing is issued, sent or checked until it is accepted (“doorcodectl log accept”) and Doorcode starts anew.</source>
        <translation>Es wird nichts ausgestellt, gesendet oder geprüft, bis der Befund angenommen ist („doorcodectl log accept“) und Doorcode neu startet.</translation>
    </message>
    <message>
        <source>Codes cannot be checked.</source>
        <translation>Codes können nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Codes cannot be checked. %1</source>
        <translation>Codes können nicht geprüft werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Neuer Versuch in %n s.</numerusform>
            <numerusform>Neuer Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message numerus="yes">
        <source>Trying to send %n waiting message(s).</source>
        <translation>
            <numerusform>%n wartende Nachricht wird jetzt gesendet.</numerusform>
            <numerusform>%n wartende Nachrichten werden jetzt gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Views and routes</source>
        <translation>Ansichten und Touren</translation>
    </message>
</context>
<context>
    <name>DayPaneModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a view and how many deliveries it holds</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Touren</translation>
    </message>
    <message>
        <source>%1 of %2 handed off</source>
        <translation>%1 von %2 übergeben</translation>
    </message>
    <message>
        <source>leaves at %1</source>
        <translation>Abfahrt um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a code</source>
        <translation>
            <numerusform>%n ohne Code</numerusform>
            <numerusform>%n ohne Code</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts for a screen reader</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>DayReportDialog</name>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Tag abschließen…</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>Tagesbericht</translation>
    </message>
    <message>
        <source>Preview of the day report</source>
        <translation>Vorschau des Tagesberichts</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>Der Tag wird gelesen…</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Der Tag ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The day is not closed yet.</source>
        <translation>Der Tag ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The day report was sent to the printer.</source>
        <translation>Der Tagesbericht wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Save the day report</source>
        <translation>Tagesbericht speichern</translation>
    </message>
    <message>
        <source>day-report-%1.pdf</source>
        <translation>tagesbericht-%1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The day report was saved as %1.</source>
        <translation>Der Tagesbericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The day report could not be saved as %1.</source>
        <translation>Der Tagesbericht konnte nicht als %1 gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>DayReportFront</name>
    <message>
        <source>Day report</source>
        <translation>Tagesbericht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>depot, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Printed %1
by %2</source>
        <translation>Gedruckt %1
von %2</translation>
    </message>
    <message>
        <source>Day closed at %1 by %2
</source>
        <translation>Tag abgeschlossen: %1, %2
</translation>
    </message>
    <message>
        <source>Day not closed</source>
        <translation>Tag nicht abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>deliveries, %Ln route(s)</source>
        <comment>under the number of deliveries</comment>
        <translation>
            <numerusform>Zustellungen, %Ln Tour</numerusform>
            <numerusform>Zustellungen, %Ln Touren</numerusform>
        </translation>
    </message>
    <message>
        <source>handed off with a code</source>
        <translation>mit Code übergeben</translation>
    </message>
    <message>
        <source>handed off by override</source>
        <translation>ohne Code übergeben</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(s) are still open.</source>
        <translation>
            <numerusform>%Ln Zustellung ist noch offen.</numerusform>
            <numerusform>%Ln Zustellungen sind noch offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(s) were cancelled.</source>
        <translation>
            <numerusform>%Ln Zustellung wurde storniert.</numerusform>
            <numerusform>%Ln Zustellungen wurden storniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed verifications</source>
        <translation>Fehlgeschlagene Prüfungen</translation>
    </message>
    <message>
        <source>No attempt failed.</source>
        <translation>Kein Versuch schlug fehl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempt(s) on %1.</source>
        <comment>%1: 8 deliveries</comment>
        <translation>
            <numerusform>%Ln Fehlversuch bei %1.</numerusform>
            <numerusform>%Ln Fehlversuche bei %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(s)</source>
        <translation>
            <numerusform>%Ln Zustellung</numerusform>
            <numerusform>%Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was locked and unlocked, then handed off at %2.</source>
        <translation>%1 war gesperrt, wurde entsperrt und dann übergeben (%2).</translation>
    </message>
    <message>
        <source>%1 was locked, then handed off at %2.</source>
        <translation>%1 war gesperrt und wurde dann übergeben (%2).</translation>
    </message>
    <message>
        <source>%1 was locked and unlocked, and is undelivered.</source>
        <translation>%1 war gesperrt, wurde entsperrt und ist nicht zugestellt.</translation>
    </message>
    <message>
        <source>%1 was locked, and is undelivered.</source>
        <translation>%1 war gesperrt und ist nicht zugestellt.</translation>
    </message>
    <message>
        <source>%1 was locked and unlocked, and is cancelled.</source>
        <translation>%1 war gesperrt, wurde entsperrt und ist storniert.</translation>
    </message>
    <message>
        <source>%1 was locked, and is cancelled.</source>
        <translation>%1 war gesperrt und ist storniert.</translation>
    </message>
    <message>
        <source>%1 was locked and unlocked, and is still open.</source>
        <translation>%1 war gesperrt, wurde entsperrt und ist noch offen.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Not checked for this report.</source>
        <translation>Für diesen Bericht nicht geprüft.</translation>
    </message>
    <message>
        <source>Intact when checked at %1.</source>
        <translation>Bei der Prüfung unverändert (%1).</translation>
    </message>
    <message>
        <source>Found altered at %1.</source>
        <translation>Bei der Prüfung verändert (%1).</translation>
    </message>
    <message>
        <source>Fingerprint of the last entry:</source>
        <translation>Fingerabdruck des letzten Eintrags:</translation>
    </message>
    <message>
        <source>Handoff log</source>
        <translation>Übergabeprotokoll</translation>
    </message>
    <message>
        <source>Dispatcher, name and signature</source>
        <translation>Disposition, Name und Unterschrift</translation>
    </message>
    <message>
        <source>Supervisor, name and signature</source>
        <translation>Aufsicht, Name und Unterschrift</translation>
    </message>
    <message>
        <source>No entry belongs to this day.</source>
        <translation>Kein Eintrag gehört zu diesem Tag.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 belong to this day.</source>
        <translation>Die Einträge %1 bis %2 gehören zu diesem Tag.</translation>
    </message>
</context>
<context>
    <name>DayReportPages</name>
    <message>
        <source>en</source>
        <comment>the two letters of the language you translate to</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Doorcode day report, %1, %2</source>
        <translation>Doorcode-Tagesbericht, %1, %2</translation>
    </message>
    <message>
        <source>Doorcode day report, %1, %2. Day not closed.</source>
        <translation>Doorcode-Tagesbericht, %1, %2. Tag nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>DayReportTables</name>
    <message>
        <source>No route</source>
        <translation>Ohne Tour</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>route, place on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>courier</comment>
        <translation>Nicht zugeteilt</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurier</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Mit Code</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>Alle Touren</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Touren</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Undelivered: these parcels must be back in the depot</source>
        <translation>Nicht zugestellt: Diese Pakete müssen zurück im Depot sein</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Geplant für den %1</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to decide</source>
        <translation>
            <numerusform>%Ln noch zu entscheiden</numerusform>
            <numerusform>%Ln noch zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(s)</source>
        <translation>
            <numerusform>%Ln Zustellung</numerusform>
            <numerusform>%Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Handed off by override</source>
        <translation>Ohne Code übergeben</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Every handoff with a code</source>
        <translation>Alle Übergaben mit Code</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still open: neither handed off nor undelivered</source>
        <translation>Noch offen: weder übergeben noch nicht zugestellt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Every failed attempt</source>
        <translation>Alle Fehlversuche</translation>
    </message>
</context>
<context>
    <name>DayReportWords</name>
    <message>
        <source>Nobody home</source>
        <translation>Niemand zu Hause</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Annahme verweigert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a reason</comment>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Code correct</source>
        <translation>Code richtig</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Falscher Code</translation>
    </message>
    <message>
        <source>Older code</source>
        <translation>Älterer Code</translation>
    </message>
    <message>
        <source>Already handed off</source>
        <translation>Schon übergeben</translation>
    </message>
    <message>
        <source>Undelivered or cancelled</source>
        <translation>Nicht zugestellt oder storniert</translation>
    </message>
    <message>
        <source>No code issued</source>
        <translation>Kein Code ausgestellt</translation>
    </message>
    <message>
        <source>Too many failed attempts</source>
        <translation>Zu viele Fehlversuche</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Within the wait</source>
        <translation>In der Wartezeit</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation>Code ausgestellt</translation>
    </message>
</context>
<context>
    <name>DayToolBar</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Issue codes</source>
        <translation>Codes ausstellen</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date&apos;s format, as in Tue 24 Nov 2026</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
</context>
<context>
    <name>DeliveryHead</name>
    <message>
        <source>Copy reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message numerus="yes">
        <source>At the door · %n min</source>
        <translation>
            <numerusform>An der Tür · %n min</numerusform>
            <numerusform>An der Tür · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stop %2</source>
        <comment>route, place in it</comment>
        <translation>%1 Stopp %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>The route&apos;s courier</source>
        <translation>Kurier der Tour</translation>
    </message>
    <message>
        <source>No courier</source>
        <translation>Kein Kurier</translation>
    </message>
    <message>
        <source>Courier who reads the code out: %1</source>
        <translation>Kurier, der den Code vorliest: %1</translation>
    </message>
    <message>
        <source>Who reads the code out. Choose when it is not the route&apos;s courier.</source>
        <translation>Wer den Code vorliest. Wählen Sie, wenn es nicht der Kurier der Tour ist.</translation>
    </message>
    <message>
        <source>Also open at another station (%1)</source>
        <comment>%1: a user</comment>
        <translation>Auch an einer anderen Station geöffnet (%1)</translation>
    </message>
</context>
<context>
    <name>DeliveryModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>the hours a delivery is announced for</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a place on a route</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>DepotPage</name>
    <message>
        <source>Give the depot a name of at most 80 characters.</source>
        <translation>Geben Sie dem Depot einen Namen von höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>The short name has at most 20 characters.</source>
        <translation>Der Kurzname hat höchstens 20 Zeichen.</translation>
    </message>
    <message>
        <source>Choose the country the depot is in.</source>
        <translation>Wählen Sie das Land des Depots.</translation>
    </message>
    <message>
        <source>Choose the language of the messages.</source>
        <translation>Wählen Sie die Sprache der Nachrichten.</translation>
    </message>
    <message>
        <source>Choose the time zone the depot is in.</source>
        <translation>Wählen Sie die Zeitzone des Depots.</translation>
    </message>
    <message>
        <source>Which depot is this?</source>
        <translation>Welches Depot ist das?</translation>
    </message>
    <message>
        <source>Its name stands on reports; its short name in every message. Both can be changed later.</source>
        <translation>Sein Name steht auf Berichten, sein Kurzname in jeder Nachricht. Beide lassen sich später ändern.</translation>
    </message>
    <message>
        <source>Name of the depot</source>
        <translation>Name des Depots</translation>
    </message>
    <message>
        <source>Short name for messages</source>
        <translation>Kurzname für Nachrichten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation>Sprache der Nachrichten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The hour its day ends</source>
        <translation>Die Stunde, in der sein Tag endet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kurzname</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Language of the messages</source>
        <translation>&amp;Sprache der Nachrichten</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>The &amp;day ends at</source>
        <translation>Der &amp;Tag endet um</translation>
    </message>
</context>
<context>
    <name>DepotPages</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Di&amp;gits of a code</source>
        <translation>Zi&amp;ffern eines Codes</translation>
    </message>
    <message>
        <source>One &amp;more digit catches a misheard code</source>
        <translation>Eine Ziffer &amp;mehr fängt einen falsch gehörten Code ab</translation>
    </message>
    <message>
        <source>A code that was misheard is then told before it costs an attempt.</source>
        <translation>Ein falsch gehörter Code fällt dann auf, bevor er einen Versuch kostet.</translation>
    </message>
    <message>
        <source>A code is &amp;valid</source>
        <translation>Ein Code &amp;gilt</translation>
    </message>
    <message>
        <source>until the depot&apos;s day ends</source>
        <translation>bis der Tag des Depots endet</translation>
    </message>
    <message>
        <source>for minutes, while the courier waits</source>
        <translation>für Minuten, solange der Kurier wartet</translation>
    </message>
    <message>
        <source>Minutes at the d&amp;oor</source>
        <translation>Minuten an der &amp;Tür</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>One code for all deliveries of a &amp;stop</source>
        <translation>Ein Code für alle Zustellungen eines &amp;Stopps</translation>
    </message>
    <message>
        <source>Changes only stops that have no code yet.</source>
        <translation>Ändert nur Stopps, die noch keinen Code haben.</translation>
    </message>
    <message>
        <source>&amp;Codes for a stop and date, at most</source>
        <translation>&amp;Codes je Stopp und Datum, höchstens</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>&amp;Attempts for a stop and date</source>
        <translation>&amp;Versuche je Stopp und Datum</translation>
    </message>
    <message>
        <source>Then the stop is locked. A new code gives no new attempts.</source>
        <translation>Danach ist der Stopp gesperrt. Ein neuer Code bringt keine neuen Versuche.</translation>
    </message>
    <message>
        <source>&amp;More attempts by an unlock</source>
        <translation>Weitere Versuche beim &amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Waits from the 3rd failure on</source>
        <translation>&amp;Wartezeiten ab dem 3. Fehlversuch</translation>
    </message>
    <message>
        <source>In seconds, with commas: 30,60,120. The last one holds for every further failure.</source>
        <translation>In Sekunden, mit Kommas: 30,60,120. Die letzte gilt für jeden weiteren Fehlversuch.</translation>
    </message>
    <message>
        <source>Failures of a co&amp;urier in a day</source>
        <translation>Fehlversuche eines K&amp;uriers am Tag</translation>
    </message>
    <message>
        <source>Failures of a dis&amp;patcher in an hour</source>
        <translation>Fehlversuche eines Dis&amp;ponenten in der Stunde</translation>
    </message>
    <message>
        <source>Warn at failures of the depot in a da&amp;y</source>
        <translation>Warnen bei Fehlversuchen des &amp;Depots am Tag</translation>
    </message>
    <message>
        <source>A courier stands out at failures in &amp;100 handoffs</source>
        <translation>Ein Kurier fällt auf bei Fehlversuchen je &amp;100 Übergaben</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Wait before a &amp;resend</source>
        <translation>Wartezeit vor e&amp;rneutem Senden</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Sends of one code, at mos&amp;t</source>
        <translation>Sendungen eines Codes, h&amp;öchstens</translation>
    </message>
    <message>
        <source>Messages to a contact in an &amp;hour</source>
        <translation>Nachrichten an einen Kontakt in der S&amp;tunde</translation>
    </message>
    <message>
        <source>Messages in a day, a&amp;ltogether</source>
        <translation>Nachrichten am Tag, &amp;insgesamt</translation>
    </message>
    <message>
        <source>Change the channel a&amp;fter</source>
        <translation>Kanal wech&amp;seln nach</translation>
    </message>
    <message>
        <source>Countries a te&amp;xt may go to</source>
        <translation>Länder, in die e&amp;ine SMS gehen darf</translation>
    </message>
    <message>
        <source>Two letters each, with commas: GB,IE. Empty: the depot&apos;s own.</source>
        <translation>Je zwei Buchstaben, mit Kommas: DE,AT. Leer: das Land des Depots.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>A second person for o&amp;verrides and changed contacts</source>
        <translation>Eine zweite Person für Aus&amp;nahmen und geänderte Kontakte</translation>
    </message>
    <message>
        <source>Off is written into every such entry of the log.</source>
        <translation>Aus steht in jedem solchen Eintrag des Protokolls.</translation>
    </message>
    <message>
        <source>&amp;Overrides of a courier in a day, before a supervisor is warned</source>
        <translation>&amp;Ausnahmen eines Kuriers am Tag, bevor die Aufsicht gewarnt wird</translation>
    </message>
    <message>
        <source>Lock the screen aft&amp;er</source>
        <translation>&amp;Bildschirm sperren nach</translation>
    </message>
    <message>
        <source>&amp;Keep personal data for</source>
        <translation>&amp;Personenbezogene Daten behalten für</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its two letters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kurzname</translation>
    </message>
    <message>
        <source>Stands at the beginning of every message; at most 20 characters.</source>
        <translation>Steht am Anfang jeder Nachricht; höchstens 20 Zeichen.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>&amp;Sprache der Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>The &amp;day ends at</source>
        <translation>Der &amp;Tag endet um</translation>
    </message>
    <message>
        <source>As 21:00. An hour before 12:00 means the next morning. Codes of the day are valid until then.</source>
        <translation>Wie 21:00. Eine Stunde vor 12:00 meint den nächsten Morgen. Bis dahin gelten die Codes des Tages.</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depot</translation>
    </message>
</context>
<context>
    <name>DeskActs</name>
    <message>
        <source>the whole day</source>
        <translation>den ganzen Tag</translation>
    </message>
    <message>
        <source>The courier has arrived with %1.</source>
        <translation>Der Kurier ist mit %1 angekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) imported.</source>
        <translation>
            <numerusform>%n Zustellung importiert.</numerusform>
            <numerusform>%n Zustellungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Der Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Das Protokoll wird geprüft…</translation>
    </message>
    <message>
        <source>The log is complete and unaltered.</source>
        <translation>Das Protokoll ist vollständig und unverändert.</translation>
    </message>
    <message>
        <source>The log is not what was written: %1.</source>
        <translation>Das Protokoll ist nicht, wie es geschrieben wurde: %1.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>The log lies in %1.</source>
        <translation>Das Log liegt in %1.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For whoever helps you. No recipient, no code and no name is in it; read it before you pass it on.</source>
        <translation>Für die, die Ihnen helfen. Kein Empfänger, kein Code und kein Name steht darin; lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Detach or dock this panel</source>
        <translation>Diesen Bereich ablösen oder andocken</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>No delivery open</source>
        <translation>Keine Zustellung geöffnet</translation>
    </message>
    <message>
        <source>Scan the label, or type the last four digits of the reference, and press Enter.</source>
        <translation>Scannen Sie das Etikett, oder geben Sie die letzten vier Ziffern der Referenz ein, und drücken Sie Enter.</translation>
    </message>
</context>
<context>
    <name>ErrorFact</name>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>die Datei hat sich beim Lesen geändert</translation>
    </message>
    <message>
        <source>a ZIP or XLSX file; save it as CSV</source>
        <translation>eine ZIP- oder XLSX-Datei; speichern Sie sie als CSV</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>ein NUL-Byte</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>UTF-16 with half a character at its end</source>
        <translation>UTF-16 mit einem halben Zeichen am Ende</translation>
    </message>
    <message>
        <source>not UTF-8, although the file is marked as UTF-8</source>
        <translation>kein UTF-8, obwohl die Datei als UTF-8 gekennzeichnet ist</translation>
    </message>
    <message>
        <source>UTF-8 and Windows-1252 are mixed</source>
        <translation>UTF-8 und Windows-1252 sind vermischt</translation>
    </message>
    <message>
        <source>neither UTF-8 nor Windows-1252</source>
        <translation>weder UTF-8 noch Windows-1252</translation>
    </message>
    <message>
        <source>line %1 or later: half a character of UTF-16</source>
        <translation>Zeile %1 oder später: ein halbes Zeichen in UTF-16</translation>
    </message>
    <message>
        <source>the quote opened here is never closed</source>
        <translation>das hier geöffnete Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>the quote opened here closes in the middle of line %1</source>
        <translation>das hier geöffnete Anführungszeichen schließt mitten in Zeile %1</translation>
    </message>
    <message>
        <source>no column is a reference</source>
        <translation>keine Spalte ist eine Referenz</translation>
    </message>
    <message>
        <source>no column is a recipient</source>
        <translation>keine Spalte ist ein Empfänger</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation>mehr als %1 MiB</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>ein Eintrag fehlt</translation>
    </message>
    <message>
        <source>the entry is not as it was written</source>
        <translation>der Eintrag ist nicht, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>time goes back</source>
        <translation>die Zeit läuft rückwärts</translation>
    </message>
    <message>
        <source>the chain breaks</source>
        <translation>die Kette reißt</translation>
    </message>
    <message>
        <source>a checkpoint&apos;s signature is wrong</source>
        <translation>die Signatur eines Prüfpunkts ist falsch</translation>
    </message>
    <message>
        <source>the log is not the one a checkpoint was made of</source>
        <translation>das Protokoll ist nicht das, von dem ein Prüfpunkt gemacht wurde</translation>
    </message>
    <message>
        <source>the end of the log is missing</source>
        <translation>das Ende des Protokolls fehlt</translation>
    </message>
    <message>
        <source>the head is not that of the entries</source>
        <translation>der Kopf gehört nicht zu den Einträgen</translation>
    </message>
    <message>
        <source>a checkpoint is larger than the log</source>
        <translation>ein Prüfpunkt ist größer als das Protokoll</translation>
    </message>
    <message>
        <source>the outside mark is of another log</source>
        <translation>die äußere Marke gehört zu einem anderen Protokoll</translation>
    </message>
    <message>
        <source>the log is shorter than the outside mark says</source>
        <translation>das Protokoll ist kürzer, als die äußere Marke sagt</translation>
    </message>
    <message>
        <source>the mark is damaged</source>
        <translation>die Marke ist beschädigt</translation>
    </message>
    <message>
        <source>another log</source>
        <translation>ein anderes Protokoll</translation>
    </message>
    <message>
        <source>the mark is not signed by this depot</source>
        <translation>die Marke ist nicht von diesem Depot signiert</translation>
    </message>
    <message>
        <source>the file is another program&apos;s</source>
        <translation>die Datei gehört einem anderen Programm</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>leave time</source>
        <translation>Abfahrtszeit</translation>
    </message>
    <message>
        <source>its file was moved or replaced; start Doorcode anew</source>
        <translation>seine Datei wurde verschoben oder ersetzt; starten Sie Doorcode neu</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>mehr als eine Zeile</translation>
    </message>
    <message>
        <source>a character that turns the direction</source>
        <translation>ein Zeichen, das die Schreibrichtung umkehrt</translation>
    </message>
    <message>
        <source>half a character</source>
        <translation>ein halbes Zeichen</translation>
    </message>
    <message>
        <source>a } without {</source>
        <translation>ein } ohne {</translation>
    </message>
    <message>
        <source>without {code}</source>
        <translation>ohne {code}</translation>
    </message>
</context>
<context>
    <name>ErrorPlace</name>
    <message>
        <source>line %1, byte %2: %3</source>
        <translation>Zeile %1, Byte %2: %3</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>it has %1 of %2 entries</source>
        <translation>sie hat %1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>%1 (entry %2)</source>
        <translation>%1 (Eintrag %2)</translation>
    </message>
    <message>
        <source>%1: not a file</source>
        <translation>%1: keine Datei</translation>
    </message>
    <message>
        <source>%1 is no field of this text</source>
        <translation>%1 ist kein Feld dieses Textes</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Your roles do not allow this.</source>
        <translation>Ihre Rollen erlauben das nicht.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Too many failed sign-ins. Wait %1 s and try again.</source>
        <translation>Zu viele fehlgeschlagene Anmeldungen. Warten Sie %1 s und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The password is too short: it needs at least %1 characters.</source>
        <translation>Das Passwort ist zu kurz: Es braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This password is on the list of common ones. Choose another.</source>
        <translation>Dieses Passwort steht auf der Liste der häufigen. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This is the last administrator; the depot would be left without one.</source>
        <translation>Das ist der letzte Administrator; das Depot bliebe ohne einen zurück.</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Nicht gefunden: %1</translation>
    </message>
    <message>
        <source>More than one delivery fits: %1. Give the whole reference.</source>
        <translation>Mehr als eine Zustellung passt: %1. Geben Sie die ganze Referenz an.</translation>
    </message>
    <message>
        <source>There is one of this name already: %1</source>
        <translation>Es gibt schon etwas mit diesem Namen: %1</translation>
    </message>
    <message>
        <source>This is not a code: check its length and digits. No attempt was charged.</source>
        <translation>Das ist kein Code: Prüfen Sie Länge und Ziffern. Es wurde kein Versuch gezählt.</translation>
    </message>
    <message>
        <source>The clock cannot be trusted: it shows %1. A supervisor must confirm the date before codes can be issued, verified or sent.</source>
        <translation>Der Uhr ist nicht zu trauen: Sie zeigt %1. Eine Aufsicht muss das Datum bestätigen, bevor Codes ausgestellt, geprüft oder verschickt werden können.</translation>
    </message>
    <message>
        <source>The clock is not stopped; there is nothing to confirm.</source>
        <translation>Die Uhr ist nicht angehalten; es gibt nichts zu bestätigen.</translation>
    </message>
    <message>
        <source>There is no phone number or mail address a code could be sent to.</source>
        <translation>Es gibt keine Telefonnummer und keine Mailadresse, an die ein Code gehen könnte.</translation>
    </message>
    <message>
        <source>This phone number cannot be.</source>
        <translation>Diese Telefonnummer kann es nicht geben.</translation>
    </message>
    <message>
        <source>This is a premium-rate number; nothing is sent to it.</source>
        <translation>Das ist eine Sonderrufnummer; dorthin wird nichts verschickt.</translation>
    </message>
    <message>
        <source>Messages to this country are not allowed: %1</source>
        <translation>Nachrichten in dieses Land sind nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>This mail address cannot be.</source>
        <translation>Diese Mailadresse kann es nicht geben.</translation>
    </message>
    <message>
        <source>It is too early for a code of this day; plan it for the route&apos;s leaving.</source>
        <translation>Für einen Code dieses Tages ist es zu früh; planen Sie ihn für die Abfahrt der Tour.</translation>
    </message>
    <message>
        <source>The day of this delivery is over; only a door code can be issued.</source>
        <translation>Der Tag dieser Zustellung ist vorbei; nur ein Türcode kann noch ausgestellt werden.</translation>
    </message>
    <message>
        <source>No code is active for this stop.</source>
        <translation>Für diesen Stopp gilt kein Code.</translation>
    </message>
    <message>
        <source>A code is already active for this stop.</source>
        <translation>Für diesen Stopp gilt schon ein Code.</translation>
    </message>
    <message>
        <source>This stop is locked; a supervisor must unlock it.</source>
        <translation>Dieser Stopp ist gesperrt; eine Aufsicht muss ihn entsperren.</translation>
    </message>
    <message>
        <source>This stop is not locked.</source>
        <translation>Dieser Stopp ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>This stop was unlocked once already today; it can be unlocked only once.</source>
        <translation>Dieser Stopp wurde heute schon einmal entsperrt; das geht nur einmal.</translation>
    </message>
    <message>
        <source>This block was lifted once already; it can be lifted only once for that time.</source>
        <translation>Diese Sperre wurde schon einmal aufgehoben; das geht für diese Zeit nur einmal.</translation>
    </message>
    <message>
        <source>There is no block to lift.</source>
        <translation>Es gibt keine Sperre aufzuheben.</translation>
    </message>
    <message>
        <source>The message was sent a moment ago. Wait %1 s before sending it again.</source>
        <translation>Die Nachricht wurde gerade erst verschickt. Warten Sie %1 s, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>This code was sent as often as it may be.</source>
        <translation>Dieser Code wurde so oft verschickt, wie es sein darf.</translation>
    </message>
    <message>
        <source>This stop has had as many codes today as it may have.</source>
        <translation>Dieser Stopp hatte heute so viele Codes, wie er haben darf.</translation>
    </message>
    <message>
        <source>This recipient has had as many messages this hour as allowed.</source>
        <translation>Dieser Empfänger hat in dieser Stunde so viele Nachrichten bekommen, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>The depot&apos;s messages for today are used up.</source>
        <translation>Die Nachrichten des Depots für heute sind aufgebraucht.</translation>
    </message>
    <message>
        <source>This delivery is already handed off.</source>
        <translation>Diese Zustellung ist schon übergeben.</translation>
    </message>
    <message>
        <source>This delivery is closed: undelivered or cancelled.</source>
        <translation>Diese Zustellung ist abgeschlossen: nicht zugestellt oder storniert.</translation>
    </message>
    <message>
        <source>Only an undelivered delivery can be planned again.</source>
        <translation>Nur eine nicht erfolgte Zustellung kann neu geplant werden.</translation>
    </message>
    <message>
        <source>A code is out for this delivery: a supervisor must make this change.</source>
        <translation>Für diese Zustellung ist ein Code unterwegs: Eine Aufsicht muss diese Änderung vornehmen.</translation>
    </message>
    <message>
        <source>The file has rows that cannot be imported (%1); nothing was imported.</source>
        <translation>Die Datei hat Zeilen, die nicht übernommen werden können (%1); es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>A code was issued for this import, so it can no longer be undone.</source>
        <translation>Für diesen Import wurde ein Code ausgestellt, darum lässt er sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>It is not clear whether dates such as %1 put the day or the month first. Say which.</source>
        <translation>Es ist nicht klar, ob in Daten wie %1 der Tag oder der Monat zuerst steht. Sagen Sie es.</translation>
    </message>
    <message>
        <source>This is not a manifest: %1</source>
        <translation>Das ist keine Sendungsliste: %1</translation>
    </message>
    <message>
        <source>This file is too large for a manifest: %1</source>
        <translation>Diese Datei ist zu groß für eine Sendungsliste: %1</translation>
    </message>
    <message>
        <source>Only a message whose state is unknown can be decided.</source>
        <translation>Nur über eine Nachricht mit unbekanntem Stand kann entschieden werden.</translation>
    </message>
    <message>
        <source>There is no channel that can carry this message. Add one first.</source>
        <translation>Kein Kanal kann diese Nachricht befördern. Legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>A practice tray can be added only to a depot that has issued no code and has no other channel.</source>
        <translation>Ein Übungsfach kann nur ein Depot bekommen, das noch keinen Code ausgestellt hat und keinen anderen Kanal hat.</translation>
    </message>
    <message>
        <source>This is not a practice depot.</source>
        <translation>Das ist kein Übungsdepot.</translation>
    </message>
    <message>
        <source>This value is out of range: %1</source>
        <translation>Dieser Wert liegt außerhalb des Erlaubten: %1</translation>
    </message>
    <message>
        <source>The log was altered: %1</source>
        <translation>Das Protokoll wurde verändert: %1</translation>
    </message>
    <message>
        <source>A row of the database was altered by hand: %1</source>
        <translation>Eine Zeile der Datenbank wurde von Hand verändert: %1</translation>
    </message>
    <message>
        <source>The database is older than what this computer has seen: %1. A supervisor or the recovery code is needed.</source>
        <translation>Die Datenbank ist älter als das, was dieser Computer schon gesehen hat: %1. Eine Aufsicht oder der Wiederherstellungscode wird gebraucht.</translation>
    </message>
    <message>
        <source>The recovery code is wrong.</source>
        <translation>Der Wiederherstellungscode ist falsch.</translation>
    </message>
    <message>
        <source>Cancelled; nothing more was changed.</source>
        <translation>Abgebrochen; weiter wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Wrong usage: %1</source>
        <translation>Falsch benutzt: %1</translation>
    </message>
    <message>
        <source>The database cannot be used: %1</source>
        <translation>Die Datenbank lässt sich nicht benutzen: %1</translation>
    </message>
    <message>
        <source>The database is in use by another program. Try again.</source>
        <translation>Die Datenbank wird gerade von einem anderen Programm benutzt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was half done.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; nichts wurde halb getan.</translation>
    </message>
    <message>
        <source>The database is read-only, so nothing can be changed.</source>
        <translation>Die Datenbank ist schreibgeschützt, es kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>The database is damaged: %1. Restore a backup; &apos;doorcodectl doctor&apos; tells more.</source>
        <translation>Die Datenbank ist beschädigt: %1. Stellen Sie eine Sicherung wieder her; „doorcodectl doctor“ sagt mehr.</translation>
    </message>
    <message>
        <source>The database was made by a newer Doorcode. Install that version.</source>
        <translation>Die Datenbank stammt von einem neueren Doorcode. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>There is no depot here yet. Make one first: %1</source>
        <translation>Hier gibt es noch kein Depot. Legen Sie zuerst eines an: %1</translation>
    </message>
    <message>
        <source>There is a depot here already: %1</source>
        <translation>Hier gibt es schon ein Depot: %1</translation>
    </message>
    <message>
        <source>The key store is locked. Give its passphrase.</source>
        <translation>Der Schlüsselspeicher ist verschlossen. Geben Sie seine Passphrase an.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key store.</source>
        <translation>Die Passphrase öffnet den Schlüsselspeicher nicht.</translation>
    </message>
    <message>
        <source>The key store is missing. Restore it from the recovery sheet with &apos;doorcodectl key import&apos;.</source>
        <translation>Der Schlüsselspeicher fehlt. Stellen Sie ihn mit „doorcodectl key import“ vom Wiederherstellungsblatt wieder her.</translation>
    </message>
    <message>
        <source>The key store is damaged. Restore it from the recovery sheet with &apos;doorcodectl key import&apos;.</source>
        <translation>Der Schlüsselspeicher ist beschädigt. Stellen Sie ihn mit „doorcodectl key import“ vom Wiederherstellungsblatt wieder her.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer: %1</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht: %1</translation>
    </message>
    <message>
        <source>The key of this code is gone; make a new code.</source>
        <translation>Der Schlüssel dieses Codes ist nicht mehr da; stellen Sie einen neuen Code aus.</translation>
    </message>
    <message>
        <source>The file cannot be used: %1</source>
        <translation>Die Datei lässt sich nicht benutzen: %1</translation>
    </message>
    <message>
        <source>The network cannot be reached: %1</source>
        <translation>Das Netz ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Doorcode made a mistake: %1. Nothing was changed.</source>
        <translation>Doorcode hat einen Fehler gemacht: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was found that waits for a supervisor.</source>
        <translation>Es gibt keinen Befund, der auf eine Aufsicht wartet.</translation>
    </message>
    <message>
        <source>The database lies on a network drive (%1), where two computers could change it at once and damage it. Move the depot to a disk of this computer.</source>
        <translation>Die Datenbank liegt auf einem Netzlaufwerk (%1), wo zwei Computer sie zugleich ändern und beschädigen könnten. Legen Sie das Depot auf einen Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>Doorcode is open on this depot already, and its window does not answer. End that one, then try again.</source>
        <translation>Doorcode hat dieses Depot schon geöffnet, und sein Fenster antwortet nicht. Beenden Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters.</source>
        <translation>Die Passphrase ist zu kurz: Sie braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This passphrase is on the list of common passwords. Choose another.</source>
        <translation>Diese Passphrase steht auf der Liste häufiger Passwörter. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The phone number is a landline, which takes no text, and no other channel reaches the recipient.</source>
        <translation>Die Telefonnummer ist ein Festnetzanschluss, der keine SMS annimmt, und kein anderer Kanal erreicht den Empfänger.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>log started</source>
        <translation>Protokoll begonnen</translation>
    </message>
    <message>
        <source>program started</source>
        <translation>Programm gestartet</translation>
    </message>
    <message>
        <source>program ended</source>
        <translation>Programm beendet</translation>
    </message>
    <message>
        <source>depot changed</source>
        <translation>Depot geändert</translation>
    </message>
    <message>
        <source>policy changed</source>
        <translation>Richtlinie geändert</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>Benutzer angelegt</translation>
    </message>
    <message>
        <source>user changed</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>user disabled</source>
        <translation>Benutzer abgeschaltet</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>courier added</source>
        <translation>Kurier angelegt</translation>
    </message>
    <message>
        <source>courier disabled</source>
        <translation>Kurier abgeschaltet</translation>
    </message>
    <message>
        <source>route changed</source>
        <translation>Tour geändert</translation>
    </message>
    <message>
        <source>channel added</source>
        <translation>Kanal angelegt</translation>
    </message>
    <message>
        <source>channel changed</source>
        <translation>Kanal geändert</translation>
    </message>
    <message>
        <source>channel removed</source>
        <translation>Kanal entfernt</translation>
    </message>
    <message>
        <source>manifest imported</source>
        <translation>Sendungsliste importiert</translation>
    </message>
    <message>
        <source>import undone</source>
        <translation>Import rückgängig gemacht</translation>
    </message>
    <message>
        <source>code issued</source>
        <translation>Code ausgestellt</translation>
    </message>
    <message>
        <source>code planned for the leaving</source>
        <translation>Code für die Abfahrt geplant</translation>
    </message>
    <message>
        <source>code sent again</source>
        <translation>Code noch einmal verschickt</translation>
    </message>
    <message>
        <source>new code issued</source>
        <translation>neuer Code ausgestellt</translation>
    </message>
    <message>
        <source>code expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>code withdrawn</source>
        <translation>Code zurückgezogen</translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation>Kontakt geändert</translation>
    </message>
    <message>
        <source>courier arrived</source>
        <translation>Kurier angekommen</translation>
    </message>
    <message>
        <source>code correct</source>
        <translation>Code richtig</translation>
    </message>
    <message>
        <source>code wrong</source>
        <translation>Code falsch</translation>
    </message>
    <message>
        <source>older code</source>
        <translation>älterer Code</translation>
    </message>
    <message>
        <source>check refused</source>
        <translation>Prüfung abgelehnt</translation>
    </message>
    <message>
        <source>delivery handed off</source>
        <translation>Zustellung übergeben</translation>
    </message>
    <message>
        <source>delivery left out</source>
        <translation>Zustellung ausgelassen</translation>
    </message>
    <message>
        <source>stop locked</source>
        <translation>Stopp gesperrt</translation>
    </message>
    <message>
        <source>stop unlocked</source>
        <translation>Stopp entsperrt</translation>
    </message>
    <message>
        <source>block reached</source>
        <translation>Sperre erreicht</translation>
    </message>
    <message>
        <source>block lifted</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>many failures today</source>
        <translation>viele Fehlversuche heute</translation>
    </message>
    <message>
        <source>delivery undelivered</source>
        <translation>Zustellung nicht erfolgt</translation>
    </message>
    <message>
        <source>delivery cancelled</source>
        <translation>Zustellung storniert</translation>
    </message>
    <message>
        <source>delivery planned again</source>
        <translation>Zustellung neu geplant</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>Tag abgeschlossen</translation>
    </message>
    <message>
        <source>message queued</source>
        <translation>Nachricht eingereiht</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>Nachricht verschickt</translation>
    </message>
    <message>
        <source>message failed</source>
        <translation>Nachricht fehlgeschlagen</translation>
    </message>
    <message>
        <source>message&apos;s fate unknown</source>
        <translation>Verbleib der Nachricht ungewiss</translation>
    </message>
    <message>
        <source>message repeated</source>
        <translation>Nachricht wiederholt</translation>
    </message>
    <message>
        <source>message given up</source>
        <translation>Nachricht aufgegeben</translation>
    </message>
    <message>
        <source>message dropped</source>
        <translation>Nachricht verworfen</translation>
    </message>
    <message>
        <source>message to be tried later</source>
        <translation>Nachricht später erneut zu versuchen</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>Uhr angehalten</translation>
    </message>
    <message>
        <source>clock confirmed</source>
        <translation>Uhr bestätigt</translation>
    </message>
    <message>
        <source>log exported</source>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>log checked</source>
        <translation>Protokoll geprüft</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>Sicherung eingespielt</translation>
    </message>
    <message>
        <source>key exported</source>
        <translation>Schlüssel exportiert</translation>
    </message>
    <message>
        <source>key imported</source>
        <translation>Schlüssel importiert</translation>
    </message>
    <message>
        <source>new key of the day</source>
        <translation>neuer Tagesschlüssel</translation>
    </message>
    <message>
        <source>finding accepted</source>
        <translation>Befund angenommen</translation>
    </message>
    <message>
        <source>message text changed</source>
        <translation>Nachrichtentext geändert</translation>
    </message>
    <message>
        <source>message delivered by receipt</source>
        <translation>Nachricht laut Anbieter zugestellt</translation>
    </message>
    <message>
        <source>message undelivered</source>
        <translation>Nachricht nicht zustellbar</translation>
    </message>
    <message>
        <source>code sent over another channel</source>
        <translation>Code über einen anderen Kanal gesendet</translation>
    </message>
</context>
<context>
    <name>ExceptionCommands</name>
    <message>
        <source>contact takes --phone, --email or both</source>
        <translation>contact nimmt --phone, --email oder beides</translation>
    </message>
    <message>
        <source>The contact of %1 is corrected.</source>
        <translation>Der Kontakt von %1 ist berichtigt.</translation>
    </message>
    <message>
        <source>%1 is undelivered.</source>
        <translation>%1 ist nicht zugestellt.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 ist storniert.</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 ist entsperrt.</translation>
    </message>
    <message>
        <source>lift takes one of: --courier C, --dispatcher D</source>
        <translation>lift nimmt eines von: --courier C, --dispatcher D</translation>
    </message>
    <message>
        <source>The block of %1 is lifted.</source>
        <translation>Die Sperre von %1 ist aufgehoben.</translation>
    </message>
    <message>
        <source>Confirmed: it is %1.</source>
        <translation>Bestätigt: Es ist %1.</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Nachricht: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>any</source>
        <comment>status</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>any</source>
        <comment>message</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>none</source>
        <comment>message</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) moved, sort again</source>
        <translation>
            <numerusform>%n Zeile verschoben, neu sortieren</numerusform>
            <numerusform>%n Zeilen verschoben, neu sortieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide handed &amp;off</source>
        <translation>Ü&amp;bergebene ausblenden</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>The depot is ready</source>
        <translation>Das Depot ist bereit</translation>
    </message>
    <message>
        <source>“Start working” opens it. Until then everything can still be changed, or given up.</source>
        <translation>„Arbeit beginnen“ öffnet es. Bis dahin lässt sich noch alles ändern oder aufgeben.</translation>
    </message>
    <message>
        <source>&amp;Import a manifest next</source>
        <translation>Als Nächstes eine Sendungsliste &amp;importieren</translation>
    </message>
    <message>
        <source>Opens the import as soon as the board is there.</source>
        <translation>Öffnet den Import, sobald die Tagesübersicht da ist.</translation>
    </message>
    <message>
        <source>%1 is set up, and %2 is signed in with all roles.</source>
        <comment>depot, user</comment>
        <translation>%1 ist eingerichtet, und %2 ist mit allen Rollen angemeldet.</translation>
    </message>
    <message>
        <source>Codes are sent by e-mail.</source>
        <translation>Codes werden per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Codes cannot be sent until a channel works.</source>
        <translation>Codes können erst gesendet werden, wenn ein Kanal funktioniert.</translation>
    </message>
    <message>
        <source>Deliveries can be imported meanwhile. A mail server is added with “doorcodectl channel add smtp”.</source>
        <translation>Zustellungen können inzwischen importiert werden. Einen Mailserver fügt „doorcodectl channel add smtp“ hinzu.</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Set up Doorcode</source>
        <translation>Doorcode einrichten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depot</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Erster Benutzer</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Start &amp;working</source>
        <translation>Arbeit be&amp;ginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up setting up Doorcode?</source>
        <translation>Die Einrichtung von Doorcode aufgeben?</translation>
    </message>
    <message>
        <source>Everything typed so far is lost, and nothing of the new depot stays.</source>
        <translation>Alles bisher Eingegebene geht verloren, und nichts vom neuen Depot bleibt.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>Go &amp;on setting up</source>
        <translation>&amp;Weiter einrichten</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>FirstUserPage</name>
    <message>
        <source>Who signs in first?</source>
        <translation>Wer meldet sich zuerst an?</translation>
    </message>
    <message>
        <source>The first user works as dispatcher, supervisor and administrator, and can add other users later.</source>
        <translation>Der erste Benutzer ist Disponent, Aufsicht und Administrator und kann später weitere Benutzer hinzufügen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Das Passwort noch einmal</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Benutzer&amp;name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Type a user name.</source>
        <translation>Geben Sie einen Benutzernamen ein.</translation>
    </message>
    <message>
        <source>The password is too long: it has at most 128 characters.</source>
        <translation>Das Passwort ist zu lang: höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>Type the same password in both fields.</source>
        <translation>Geben Sie in beiden Feldern dasselbe Passwort ein.</translation>
    </message>
    <message>
        <source>Keys and database are being made…</source>
        <translation>Schlüssel und Datenbank werden angelegt…</translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leeren</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found deliveries</source>
        <translation>Gefundene Zustellungen</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Enter opens, arrow keys choose, Escape clears.</source>
        <translation>Enter öffnet, Pfeiltasten wählen, Escape leert.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1, handed off %2</source>
        <comment>day and time of day</comment>
        <translation>%1, übergeben um %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>day, then a sentence about a delivery</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>HealthBar</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Database connected</source>
        <translation>Datenbank verbunden</translation>
    </message>
    <message>
        <source>The depot&apos;s database answers.</source>
        <translation>Die Datenbank des Depots antwortet.</translation>
    </message>
    <message>
        <source>No database</source>
        <translation>Keine Datenbank</translation>
    </message>
    <message>
        <source>%1 Codes can&apos;t be checked until it answers again. Doorcode keeps trying.</source>
        <translation>%1 Codes können nicht geprüft werden, bis sie wieder antwortet. Doorcode versucht es weiter.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Practice tray</source>
        <translation>Übungsfach</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting</source>
        <translation>
            <numerusform>%1: %n wartet</numerusform>
            <numerusform>%1: %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not encrypted</source>
        <translation>%1 unverschlüsselt</translation>
    </message>
    <message>
        <source>Messages go to a relay in the depot&apos;s own network without encryption.</source>
        <translation>Nachrichten gehen unverschlüsselt an ein Relay im eigenen Netz des Depots.</translation>
    </message>
    <message>
        <source>Messages go to the practice tray. Nothing leaves this computer.</source>
        <translation>Nachrichten gehen ins Übungsfach. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>Nothing waits for %1.</source>
        <translation>Für %1 wartet nichts.</translation>
    </message>
    <message>
        <source>Log not checked today</source>
        <translation>Protokoll heute nicht geprüft</translation>
    </message>
    <message>
        <source>The log has not been checked as a whole today.</source>
        <translation>Das Protokoll wurde heute noch nicht als Ganzes geprüft.</translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Protokoll wird geprüft…</translation>
    </message>
    <message>
        <source>The whole log and the database are being checked in the background.</source>
        <translation>Das ganze Protokoll und die Datenbank werden im Hintergrund geprüft.</translation>
    </message>
    <message>
        <source>Log intact, checked %1</source>
        <translation>Protokoll unverändert, geprüft %1</translation>
    </message>
    <message>
        <source>Every entry, its place in the chain and the signed checkpoints are as they were written.</source>
        <translation>Jeder Eintrag, sein Platz in der Kette und die signierten Prüfpunkte sind, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Log broken at entry %1</source>
        <translation>Protokoll bei Eintrag %1 beschädigt</translation>
    </message>
    <message>
        <source>Database damaged</source>
        <translation>Datenbank beschädigt</translation>
    </message>
    <message>
        <source>The record is not what was written: %1. Tell a supervisor, and keep the database as it is.</source>
        <translation>Die Aufzeichnung ist nicht mehr, wie sie geschrieben wurde: %1. Sagen Sie es einer Aufsicht, und lassen Sie die Datenbank, wie sie ist.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>dispatcher</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person&apos;s name and role</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting, provider not reachable</source>
        <translation>
            <numerusform>%1: %n wartet, Anbieter nicht erreichbar</numerusform>
            <numerusform>%1: %n warten, Anbieter nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting, no secure connection</source>
        <translation>
            <numerusform>%1: %n wartet, keine sichere Verbindung</numerusform>
            <numerusform>%1: %n warten, keine sichere Verbindung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting, sign-in refused</source>
        <translation>
            <numerusform>%1: %n wartet, Anmeldung abgelehnt</numerusform>
            <numerusform>%1: %n warten, Anmeldung abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out by themselves once the provider answers.</source>
        <translation>Sie gehen von selbst hinaus, sobald der Anbieter antwortet.</translation>
    </message>
    <message>
        <source>Nothing is sent without encryption. An administrator should test the channel.</source>
        <translation>Ohne Verschlüsselung wird nichts gesendet. Ein Administrator sollte den Kanal testen.</translation>
    </message>
    <message>
        <source>The provider refuses the channel&apos;s user or password. An administrator should test it.</source>
        <translation>Der Anbieter lehnt Benutzer oder Passwort des Kanals ab. Ein Administrator sollte ihn testen.</translation>
    </message>
    <message>
        <source>The provider did not take them yet. They are tried again by themselves.</source>
        <translation>Der Anbieter hat sie noch nicht angenommen. Sie werden von selbst noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message numerus="yes">
        <source>The screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>Der Bildschirm wird in %n Sekunde gesperrt.</numerusform>
            <numerusform>Der Bildschirm wird in %n Sekunden gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a key or move the mouse to go on.</source>
        <translation>Drücken Sie eine Taste oder bewegen Sie die Maus, um weiterzuarbeiten.</translation>
    </message>
</context>
<context>
    <name>ImportColumnsModel</name>
    <message>
        <source>%1, in the file %2</source>
        <comment>what a column holds, and what the file calls it</comment>
        <translation>%1, in der Datei %2</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. As before: %3. Rows that cannot go in: %4. Conflicts: %5.</source>
        <translation>Neu: %1. Geändert: %2. Wie zuvor: %3. Nicht zu übernehmende Zeilen: %4. Konflikte: %5.</translation>
    </message>
    <message>
        <source>This file was imported for this date already.</source>
        <translation>Diese Datei wurde für dieses Datum schon importiert.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was a dry run.</source>
        <translation>Es wurde nichts importiert: Das war nur ein Probelauf.</translation>
    </message>
    <message>
        <source>To take it back: doorcodectl undo-import %1</source>
        <translation>Zum Rückgängigmachen: doorcodectl undo-import %1</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>Der Import ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>understood as</source>
        <translation>verstanden als</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Save the problems…</source>
        <translation>Probleme speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import manifest</source>
        <translation>Sendungsliste importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>Import %n delivery(s)</source>
        <translation>
            <numerusform>%n Zustellung importieren</numerusform>
            <numerusform>%n Zustellungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>In dieser Datei ist nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n bleibt wie zuvor</numerusform>
            <numerusform>%n bleiben wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be skipped</source>
        <translation>
            <numerusform>%n wird übersprungen</numerusform>
            <numerusform>%n werden übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Issue codes…</source>
        <translation>Codes ausstellen…</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>Probleme speichern</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>probleme.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ImportFilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Drop a manifest here, or choose it.</source>
        <translation>Ziehen Sie eine Sendungsliste hierher, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Das Vorhandene behalten</translation>
    </message>
    <message>
        <source>Take the new data</source>
        <translation>Die neuen Daten übernehmen</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>&amp;Date of rows without one</source>
        <translation>&amp;Datum für Zeilen ohne Datum</translation>
    </message>
    <message>
        <source>&amp;Order of dates</source>
        <translation>&amp;Reihenfolge in Daten</translation>
    </message>
    <message>
        <source>&amp;Where a code is out already</source>
        <translation>&amp;Wo schon ein Code ausgestellt ist</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Sendungsliste wählen</translation>
    </message>
    <message>
        <source>Manifests (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Sendungslisten (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1… %2 %</source>
        <comment>%2: how much of the file</comment>
        <translation>%1 wird gelesen… %2 %</translation>
    </message>
</context>
<context>
    <name>ImportProblemsModel</name>
    <message>
        <source>Can&apos;t import</source>
        <translation>Nicht importierbar</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt wie zuvor</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>ImportRowsPage</name>
    <message>
        <source>Rows of the manifest</source>
        <translation>Zeilen der Sendungsliste</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>nächstes Problem</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the manifest</source>
        <translation>Spalten des Manifests</translation>
    </message>
    <message>
        <source>Check the columns and the rows</source>
        <translation>Spalten und Zeilen prüfen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n delivery(s)</source>
        <translation>
            <numerusform>%1 · %n Zustellung</numerusform>
            <numerusform>%1 · %n Zustellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n new ones</source>
        <translation>
            <numerusform>die ersten %n neuen</numerusform>
            <numerusform>die ersten %n neuen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummaryPage</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>The deliveries appear on the board all at once when the last one is written.</source>
        <translation>Die Zustellungen erscheinen alle auf einmal in der Tagesübersicht, sobald die letzte geschrieben ist.</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>Nichts Neues in dieser Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) imported</source>
        <translation>
            <numerusform>%n Zustellung importiert</numerusform>
            <numerusform>%n Zustellungen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as they were</source>
        <translation>
            <numerusform>%n blieb wie zuvor</numerusform>
            <numerusform>%n blieben wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The reference is missing</source>
        <translation>Die Referenz fehlt</translation>
    </message>
    <message>
        <source>This reference stands for another delivery already</source>
        <translation>Diese Referenz steht schon für eine andere Zustellung</translation>
    </message>
    <message>
        <source>The recipient is missing</source>
        <translation>Der Empfänger fehlt</translation>
    </message>
    <message>
        <source>There is no phone number and no mail address: no code can be sent</source>
        <translation>Es gibt weder Telefonnummer noch Mailadresse: Es kann kein Code verschickt werden</translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number</source>
        <translation>Diese Telefonnummer kann es nicht geben</translation>
    </message>
    <message>
        <source>Premium-rate numbers get no codes</source>
        <translation>Sonderrufnummern bekommen keine Codes</translation>
    </message>
    <message>
        <source>This number is in a range nobody is known to use</source>
        <translation>Diese Nummer liegt in einem unbekannten Bereich</translation>
    </message>
    <message>
        <source>A spreadsheet has damaged this number; export the column as text</source>
        <translation>Eine Tabellenkalkulation hat diese Nummer beschädigt; exportieren Sie die Spalte als Text</translation>
    </message>
    <message>
        <source>No codes go to this country</source>
        <translation>In dieses Land gehen keine Codes</translation>
    </message>
    <message>
        <source>This can&apos;t be a mail address</source>
        <translation>Diese Mailadresse kann es nicht geben</translation>
    </message>
    <message>
        <source>This can&apos;t be a date</source>
        <translation>Dieses Datum kann es nicht geben</translation>
    </message>
    <message>
        <source>This date is over</source>
        <translation>Dieses Datum ist vorbei</translation>
    </message>
    <message>
        <source>This can&apos;t be a number of parcels</source>
        <translation>Diese Zahl von Paketen kann es nicht geben</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>Dieses Feld ist zu lang</translation>
    </message>
    <message>
        <source>The row has more fields than there are columns</source>
        <translation>Die Zeile hat mehr Felder, als es Spalten gibt</translation>
    </message>
    <message>
        <source>Its code is out already; the delivery stays as it is</source>
        <translation>Der Code ist schon ausgestellt; die Zustellung bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Its contact differs from the one the code went to; correct it by hand</source>
        <translation>Der Kontakt ist ein anderer als der, an den der Code ging; berichtigen Sie ihn von Hand</translation>
    </message>
    <message>
        <source>Its code is out, and the file names another address or route</source>
        <translation>Der Code ist schon ausgestellt, und die Datei nennt eine andere Adresse oder Tour</translation>
    </message>
    <message>
        <source>It is handed off, undelivered or cancelled</source>
        <translation>Die Zustellung ist übergeben, nicht zugestellt oder storniert</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>a column of the file</comment>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>%1 of %2 used · Text encoding %3 · Separator: %4 · Column names in row %5</source>
        <translation>%1 von %2 verwendet · Textkodierung %3 · Trennzeichen: %4 · Spaltennamen in Zeile %5</translation>
    </message>
    <message>
        <source>%1 · Dates: %2</source>
        <comment>%1: how else a file was read</comment>
        <translation>%1 · Daten: %2</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Adresszeile 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Adresszeile 2</translation>
    </message>
    <message>
        <source>Address line 3</source>
        <translation>Adresszeile 3</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or county</source>
        <translation>Bundesland oder Bezirk</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Zustelldatum</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurier</translation>
    </message>
    <message>
        <source>Place in the route</source>
        <translation>Platz in der Tour</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Time window from</source>
        <translation>Zeitfenster von</translation>
    </message>
    <message>
        <source>Time window until</source>
        <translation>Zeitfenster bis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>This is a landline: it takes no text</source>
        <translation>Festnetzanschluss: Er nimmt keine SMS an</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message numerus="yes">
        <source>%n by SMS</source>
        <translation>
            <numerusform>%n per SMS</numerusform>
            <numerusform>%n per SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by e-mail</source>
        <translation>
            <numerusform>%n per E-Mail</numerusform>
            <numerusform>%n per E-Mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the practice tray</source>
        <translation>
            <numerusform>%n ins Übungsfach</numerusform>
            <numerusform>%n ins Übungsfach</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue codes</source>
        <translation>Codes ausstellen</translation>
    </message>
    <message>
        <source>Deliveries that stay planned</source>
        <translation>Zustellungen, die geplant bleiben</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n code(s)?</source>
        <translation>
            <numerusform>%n Code ausstellen?</numerusform>
            <numerusform>%n Codes ausstellen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n code(s) for %1?</source>
        <translation>
            <numerusform>%n Code für %1 ausstellen?</numerusform>
            <numerusform>%n Codes für %1 ausstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of the ways codes are sent</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) already out will be sent again, because deliveries joined them.</source>
        <translation>
            <numerusform>%n schon ausgestellter Code wird erneut verschickt, weil Zustellungen dazugekommen sind.</numerusform>
            <numerusform>%n schon ausgestellte Codes werden erneut verschickt, weil Zustellungen dazugekommen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no contact that can be reached and stay planned.</source>
        <translation>
            <numerusform>%n Zustellung hat keinen erreichbaren Kontakt und bleibt geplant.</numerusform>
            <numerusform>%n Zustellungen haben keinen erreichbaren Kontakt und bleiben geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n</source>
        <translation>
            <numerusform>Diese %n anzeigen</numerusform>
            <numerusform>Diese %n anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is over: only codes for a courier at the door can be made.</source>
        <translation>Der Tag ist vorbei: Nur für einen Kurier an der Tür können noch Codes erstellt werden.</translation>
    </message>
    <message>
        <source>Every delivery here has its code, or needs none.</source>
        <translation>Jede Zustellung hier hat ihren Code oder braucht keinen.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n code(s)</source>
        <translation>
            <numerusform>%n Code ausstellen</numerusform>
            <numerusform>%n Codes ausstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too early for these codes</source>
        <translation>Für diese Codes ist es zu früh</translation>
    </message>
    <message>
        <source>Codes for %1 can be issued from %2. They can be planned for the time each route leaves.</source>
        <translation>Codes für den %1 können ab %2 ausgestellt werden. Sie lassen sich für die Abfahrt der jeweiligen Tour planen.</translation>
    </message>
    <message>
        <source>Issue when the route leaves</source>
        <translation>Bei Abfahrt der Tour ausstellen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n code(s) issued.</source>
        <translation>
            <numerusform>Angehalten. %n Code ausgestellt.</numerusform>
            <numerusform>Angehalten. %n Codes ausgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) will be issued when their route leaves.</source>
        <translation>
            <numerusform>%n Code wird bei Abfahrt der Tour ausgestellt.</numerusform>
            <numerusform>%n Codes werden bei Abfahrt ihrer Tour ausgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) issued.</source>
        <translation>
            <numerusform>%n Code ausgestellt.</numerusform>
            <numerusform>%n Codes ausgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n sent again.</source>
        <translation>
            <numerusform>%1 %n erneut verschickt.</numerusform>
            <numerusform>%1 %n erneut verschickt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n not possible.</source>
        <translation>
            <numerusform>%1 %n nicht möglich.</numerusform>
            <numerusform>%1 %n nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>When the route leaves…</source>
        <translation>Bei Abfahrt der Tour…</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n code(s) when the route leaves?</source>
        <translation>
            <numerusform>%n Code bei Abfahrt der Tour ausstellen?</numerusform>
            <numerusform>%n Codes bei Abfahrt der Tour ausstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are made and sent at that time by themselves.</source>
        <translation>Die Codes werden dann von selbst erzeugt und gesendet.</translation>
    </message>
    <message>
        <source>Time %1 leaves at on this day</source>
        <translation>Abfahrtszeit von %1 an diesem Tag</translation>
    </message>
    <message>
        <source>&amp;Leaves on this day at</source>
        <translation>Fährt an diesem Tag &amp;ab um</translation>
    </message>
    <message>
        <source>%1 leaves at %2</source>
        <comment>a route and a time</comment>
        <translation>%1 fährt um %2 ab</translation>
    </message>
    <message>
        <source>%1 has no leave time: its deliveries stay planned</source>
        <comment>%1: a route</comment>
        <translation>%1 hat keine Abfahrtszeit: Die Zustellungen bleiben geplant</translation>
    </message>
    <message>
        <source>When the routes leave</source>
        <translation>Wann die Touren abfahren</translation>
    </message>
    <message numerus="yes">
        <source>%n by a call</source>
        <translation>
            <numerusform>%n per Anruf</numerusform>
            <numerusform>%n per Anruf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a landline, which takes no text.</source>
        <translation>
            <numerusform>%n hat einen Festnetzanschluss, der keine SMS annimmt.</numerusform>
            <numerusform>%n haben einen Festnetzanschluss, der keine SMS annimmt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Acts and their keys</source>
        <translation>Handlungen und ihre Tasten</translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation>Suchen, was geschieht, oder eine Taste</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Press new keys</source>
        <translation>Neue Tasten &amp;drücken</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take keys with Ctrl or Alt, or a function key.</source>
        <translation>%1 wird zum Tippen gebraucht. Nehmen Sie Tasten mit Strg oder Alt oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is taken: “%2”.</source>
        <translation>%1 ist vergeben: „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>„%1“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>„%1“ ist jetzt %2.</translation>
    </message>
    <message>
        <source>Its usual keys are taken: “%1”.</source>
        <translation>Die üblichen Tasten sind vergeben: „%1“.</translation>
    </message>
    <message>
        <source>“%1” has its usual keys.</source>
        <translation>„%1“ hat die üblichen Tasten.</translation>
    </message>
    <message>
        <source>All acts have their usual keys.</source>
        <translation>Alle Handlungen haben ihre üblichen Tasten.</translation>
    </message>
</context>
<context>
    <name>KeyedPage</name>
    <message>
        <source>&amp;Usual values</source>
        <translation>Ü&amp;bliche Werte</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation>Zurück zum üblichen Wert</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <comment>whole numbers</comment>
        <translation>%1 bis %2, üblich %3</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>%1: no keys</source>
        <translation>%1: keine Tasten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>LiftBlockDialog</name>
    <message>
        <source>Lift a block</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>&amp;Who is blocked</source>
        <translation>&amp;Wer gesperrt ist</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Be&amp;merkung</translation>
    </message>
    <message>
        <source>The same number of failures is allowed once more, for that day or hour.</source>
        <translation>Dieselbe Zahl von Fehlversuchen ist noch einmal erlaubt, für diesen Tag oder diese Stunde.</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurier</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>The block of %1 is lifted.</source>
        <translation>Die Sperre von %1 ist aufgehoben.</translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading the day</source>
        <translation>Der Tag wird geladen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>Wird geladen… %1</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Doorcode – locked</source>
        <translation>Doorcode – gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1. Messages that are due are still sent.</source>
        <translation>%1. Fällige Nachrichten werden weiterhin verschickt.</translation>
    </message>
    <message>
        <source>&amp;Change user…</source>
        <translation>&amp;Benutzer wechseln…</translation>
    </message>
</context>
<context>
    <name>LogCommands</name>
    <message>
        <source>--json and --format exclude each other</source>
        <translation>--json und --format schließen einander aus</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>The log is complete and unaltered. Entries: %1. Checkpoints: %2.</source>
        <translation>Das Protokoll ist vollständig und unverändert. Einträge: %1. Prüfpunkte: %2.</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>Nach %1 geschriebene Einträge: %2</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Accepted and logged. Codes can be issued, verified and sent again.</source>
        <translation>Angenommen und protokolliert. Codes können wieder ausgestellt, geprüft und verschickt werden.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Doorcode – %1</source>
        <translation>Doorcode – %1</translation>
    </message>
    <message>
        <source>Views and routes</source>
        <translation>Ansichten und Touren</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <translation>Die Liste wurde als %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Doorcode – %1 – %n need attention</source>
        <translation>
            <numerusform>Doorcode – %1 – %n braucht Aufmerksamkeit</numerusform>
            <numerusform>Doorcode – %1 – %n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the dialog first, then scan again.</source>
        <translation>Schließen Sie erst den Dialog, dann scannen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Doorcode manual</source>
        <translation>Handbuch zu Doorcode</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>S&amp;ounds</source>
        <translation>Tön&amp;e</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>D&amp;elivery</source>
        <translation>&amp;Zustellung</translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation>T&amp;our</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MessageBlock</name>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>No code issued</source>
        <translation>Kein Code ausgestellt</translation>
    </message>
    <message>
        <source>Code locked</source>
        <translation>Code gesperrt</translation>
    </message>
    <message>
        <source>No code is valid</source>
        <translation>Kein Code ist gültig</translation>
    </message>
    <message>
        <source>Code valid until %1 today</source>
        <translation>Code gilt heute bis %1</translation>
    </message>
    <message>
        <source>Code valid until %1</source>
        <translation>Code gilt bis %1</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was lost: the recipient may have the message already.</source>
        <translation>Die Antwort des Anbieters ging verloren: Der Empfänger hat die Nachricht vielleicht schon.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>The message to %1 failed. Correct the contact or use another channel.</source>
        <translation>Die Nachricht an %1 ist fehlgeschlagen. Berichtigen Sie den Kontakt oder nutzen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <source>The message to %1 failed: %2. Correct the contact or use another channel.</source>
        <translation>Die Nachricht an %1 ist fehlgeschlagen: %2. Berichtigen Sie den Kontakt oder nutzen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <source>By &amp;SMS</source>
        <translation>Per &amp;SMS</translation>
    </message>
    <message>
        <source>By &amp;e-mail</source>
        <translation>Per &amp;E-Mail</translation>
    </message>
    <message>
        <source>By &amp;both</source>
        <translation>Über &amp;beide Kanäle</translation>
    </message>
    <message numerus="yes">
        <source>The message can be sent again in %n s.</source>
        <translation>
            <numerusform>Die Nachricht kann in %n s erneut gesendet werden.</numerusform>
            <numerusform>Die Nachricht kann in %n s erneut gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the same code again</source>
        <translation>Denselben Code erneut senden</translation>
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
        <translation>Wird gesendet, sobald der Anbieter wieder erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>Sent: %1. Failed: %2. To be tried later or unknown: %3.</source>
        <translation>Verschickt: %1. Fehlgeschlagen: %2. Später erneut zu versuchen oder ungewiss: %3.</translation>
    </message>
    <message>
        <source>send takes --until-empty or --watch, not both</source>
        <translation>send nimmt --until-empty oder --watch, nicht beides</translation>
    </message>
    <message>
        <source>Another Doorcode of this station is sending what is due.</source>
        <translation>Ein anderes Doorcode dieser Station verschickt, was fällig ist.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>said by the other side</source>
        <translation>Antwort der Gegenseite</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>message takes an ID and one of: repeat, give-up</source>
        <translation>message nimmt eine ID und eines von: repeat, give-up</translation>
    </message>
    <message>
        <source>The message is sent once more.</source>
        <translation>Die Nachricht wird noch einmal verschickt.</translation>
    </message>
    <message>
        <source>The message is given up.</source>
        <translation>Die Nachricht ist aufgegeben.</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>An %1:</translation>
    </message>
    <message>
        <source>The window that is open sends what is due.</source>
        <translation>Das geöffnete Fenster sendet, was fällig ist.</translation>
    </message>
</context>
<context>
    <name>MessageKindText</name>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation>Kontakt geändert</translation>
    </message>
    <message>
        <source>handed over without a code</source>
        <translation>ohne Code übergeben</translation>
    </message>
</context>
<context>
    <name>MessageStateText</name>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird verschickt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verschickt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>New code for %1?</source>
        <translation>Neuer Code für %1?</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code erstellen</translation>
    </message>
    <message>
        <source>a few &amp;minutes, the courier is waiting</source>
        <translation>einige &amp;Minuten, der Kurier wartet</translation>
    </message>
    <message>
        <source>The old code stops working at once and the new one is sent. Spent attempts are not given back.</source>
        <translation>Der alte Code gilt sofort nicht mehr, und der neue wird verschickt. Verbrauchte Versuche werden nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>until the depot&apos;s &amp;day ends</source>
        <translation>bis zum &amp;Tagesende des Depots</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>A new code for %1 is on its way.</source>
        <translation>Ein neuer Code für %1 ist unterwegs.</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>OpenDepotText</name>
    <message>
        <source>--password-file or DOORCODE_PASSWORD is needed</source>
        <translation>--password-file oder DOORCODE_PASSWORD fehlt</translation>
    </message>
    <message>
        <source>--fresh goes with --practice</source>
        <translation>--fresh gehört zu --practice</translation>
    </message>
    <message>
        <source>--practice has a profile of its own</source>
        <translation>--practice hat ein eigenes Profil</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>already handed off</source>
        <translation>schon übergeben</translation>
    </message>
    <message>
        <source>undelivered or cancelled</source>
        <translation>nicht zugestellt oder storniert</translation>
    </message>
    <message>
        <source>no code issued</source>
        <translation>kein Code ausgestellt</translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation>zu viele Fehlversuche</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>&amp;Roomy rows on the board</source>
        <translation>&amp;Hohe Zeilen in der Tagesübersicht</translation>
    </message>
    <message>
        <source>&amp;Check a code after its last digit, without Enter</source>
        <translation>Einen &amp;Code nach der letzten Ziffer prüfen, ohne Eingabetaste</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>My preferences</source>
        <translation>Meine Vorlieben</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>S&amp;ounds</source>
        <translation>&amp;Töne</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Passphrase der Schlüsseldatei</translation>
    </message>
    <message>
        <source>The keys of this depot lie in a file of their own. Its passphrase opens them.</source>
        <translation>Die Schlüssel dieses Depots liegen in einer eigenen Datei. Deren Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
</context>
<context>
    <name>PasswordEditText</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>route</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>Kurier</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>Route %1 is set.</source>
        <translation>Die Tour %1 ist eingerichtet.</translation>
    </message>
    <message>
        <source>Courier %1 is added.</source>
        <translation>Der Kurier %1 ist angelegt.</translation>
    </message>
    <message>
        <source>Courier %1 is disabled.</source>
        <translation>Der Kurier %1 ist abgeschaltet.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>User %1 is added.</source>
        <translation>Der Benutzer %1 ist angelegt.</translation>
    </message>
    <message>
        <source>The roles of %1 are set.</source>
        <translation>Die Rollen von %1 sind festgelegt.</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>Das Passwort von %1 ist geändert.</translation>
    </message>
    <message>
        <source>User %1 is disabled.</source>
        <translation>Der Benutzer %1 ist abgeschaltet.</translation>
    </message>
</context>
<context>
    <name>PlanAgainDialog</name>
    <message numerus="yes">
        <source>Plan %n delivery(s) again</source>
        <translation>
            <numerusform>%n Zustellung neu planen</numerusform>
            <numerusform>%n Zustellungen neu planen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>The undelivered one stays as it is; a new delivery with the same reference is planned.</source>
        <translation>Die nicht erfolgte Zustellung bleibt, wie sie ist; eine neue Zustellung mit derselben Referenz wird geplant.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) planned for %1.</source>
        <translation>
            <numerusform>%n Zustellung für den %1 geplant.</numerusform>
            <numerusform>%n Zustellungen für den %1 geplant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeTrayWindow</name>
    <message>
        <source>Practice tray – the recipients&apos; phones</source>
        <translation>Übungsfach – die Telefone der Empfänger</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>Nachrichten, neueste zuerst</translation>
    </message>
    <message>
        <source>No message yet. Issue codes, and they arrive here.</source>
        <translation>Noch keine Nachricht. Stellen Sie Codes aus, dann kommen sie hier an.</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a recipient</comment>
        <translation>An %1</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>As usual in the depot&apos;s country</source>
        <translation>Wie im Land des Depots üblich</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Paper of reports</source>
        <translation>&amp;Papier der Berichte</translation>
    </message>
</context>
<context>
    <name>ProviderCommands</name>
    <message>
        <source>--option takes KEY=VALUE</source>
        <translation>--option verlangt SCHLÜSSEL=WERT</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ steht ein Wert, der nicht dorthin gehört.</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Wählen Sie einen Grund</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>nobody home</source>
        <translation>niemand zu Hause</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>Annahme verweigert</translation>
    </message>
    <message>
        <source>address wrong or not found</source>
        <translation>Adresse falsch oder nicht gefunden</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>the recipient has no code</source>
        <translation>der Empfänger hat keinen Code</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>wrong data</source>
        <translation>falsche Angaben</translation>
    </message>
    <message>
        <source>withdrawn by the sender</source>
        <translation>vom Absender zurückgezogen</translation>
    </message>
    <message>
        <source>message not received</source>
        <translation>Nachricht nicht angekommen</translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
    <message>
        <source>seen by others</source>
        <translation>von anderen gesehen</translation>
    </message>
    <message>
        <source>code expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>misheard</source>
        <translation>verhört</translation>
    </message>
    <message>
        <source>read from an older message</source>
        <translation>aus einer älteren Nachricht vorgelesen</translation>
    </message>
    <message>
        <source>the recipient&apos;s mistake</source>
        <translation>Irrtum des Empfängers</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>Nobody home</source>
        <translation>Niemand zu Hause</translation>
    </message>
    <message>
        <source>Refused by the recipient</source>
        <translation>Annahme verweigert</translation>
    </message>
    <message>
        <source>Address not found</source>
        <translation>Adresse nicht gefunden</translation>
    </message>
    <message>
        <source>Parcel damaged</source>
        <translation>Paket beschädigt</translation>
    </message>
    <message>
        <source>Recipient has no code</source>
        <translation>Empfänger hat keinen Code</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Doppelt erfasst</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Falsche Angaben</translation>
    </message>
    <message>
        <source>Withdrawn by the sender</source>
        <translation>Vom Absender zurückgezogen</translation>
    </message>
    <message>
        <source>Message not received</source>
        <translation>Nachricht nicht angekommen</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
    <message>
        <source>Code seen by others</source>
        <translation>Code von anderen gesehen</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>Code misheard</source>
        <translation>Code falsch verstanden</translation>
    </message>
    <message>
        <source>Read from an older message</source>
        <translation>Aus einer älteren Nachricht vorgelesen</translation>
    </message>
    <message>
        <source>Recipient&apos;s mistake</source>
        <translation>Irrtum des Empfängers</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer Grund</translation>
    </message>
</context>
<context>
    <name>RecordedBlock</name>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurier</translation>
    </message>
    <message>
        <source>Wrong codes before</source>
        <translation>Falsche Codes davor</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Protokolleintrag</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Take the recovery sheet</source>
        <translation>Nehmen Sie das Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>The last four characters of the recovery code</source>
        <translation>Die letzten vier Zeichen des Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>The &amp;last four characters on it</source>
        <translation>Die &amp;letzten vier Zeichen darauf</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Das Blatt wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>The printer took no page. Try another one, or save the sheet as a file.</source>
        <translation>Der Drucker hat keine Seite angenommen. Versuchen Sie einen anderen oder speichern Sie das Blatt als Datei.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>wiederherstellungsblatt.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Text files (*.txt)</source>
        <translation>PDF-Dateien (*.pdf);;Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The sheet could not be saved as %1. Choose another place.</source>
        <translation>Das Blatt konnte nicht als %1 gespeichert werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The sheet was saved as %1. Move it to a place apart from this computer.</source>
        <translation>Das Blatt wurde als %1 gespeichert. Bringen Sie es an einen Ort getrennt von diesem Computer.</translation>
    </message>
    <message>
        <source>Print the sheet or save it, then type its last four characters here.</source>
        <translation>Drucken oder speichern Sie das Blatt, dann geben Sie hier seine letzten vier Zeichen ein.</translation>
    </message>
    <message>
        <source>These are not the last four characters of the code on the sheet.</source>
        <translation>Das sind nicht die letzten vier Zeichen des Codes auf dem Blatt.</translation>
    </message>
    <message>
        <source>It restores the depot&apos;s keys when this computer is lost or broken. Without it, that cannot be done by anybody. It can be printed and saved here alone, and never again: keep it apart from the computer.</source>
        <translation>Es stellt die Schlüssel des Depots wieder her, wenn dieser Computer verloren oder kaputt ist. Ohne es kann das niemand. Nur hier lässt es sich drucken und speichern und danach nie wieder: Bewahren Sie es getrennt vom Computer auf.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of the depot %1</source>
        <translation>Wiederherstellungsblatt des Depots %1</translation>
    </message>
    <message>
        <source>Print this and keep it apart from the computer. With the database or a backup it restores the keys; without the keys no code that is out can be verified. It is shown this once.</source>
        <translation>Drucken Sie dies aus und verwahren Sie es getrennt vom Computer. Mit der Datenbank oder einer Sicherung stellt es die Schlüssel wieder her; ohne die Schlüssel lässt sich kein ausgestellter Code prüfen. Es wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>To restore the keys: doorcodectl key import --recovery-code-file FILE, where FILE holds the line above.</source>
        <translation>Um die Schlüssel wiederherzustellen: doorcodectl key import --recovery-code-file DATEI, wobei DATEI die Zeile darüber enthält.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>--out needs the name of a file</source>
        <translation>--out braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>The day report of %1 is %2.</source>
        <translation>Der Tagesbericht vom %1 ist %2.</translation>
    </message>
    <message>
        <source>The day is not closed yet: doorcodectl close-day</source>
        <translation>Der Tag ist noch nicht abgeschlossen: doorcodectl close-day</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>dispatcher</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>station</source>
        <translation>Station</translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>courier and leave time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>Route %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Save the route</source>
        <translation>Tour speichern</translation>
    </message>
    <message>
        <source>&amp;Leaves at</source>
        <translation>&amp;Abfahrt um</translation>
    </message>
    <message>
        <source>For %1 &amp;only</source>
        <translation>&amp;Nur für den %1</translation>
    </message>
    <message>
        <source>Time the route leaves at</source>
        <translation>Abfahrtszeit der Tour</translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation>&amp;Kurier</translation>
    </message>
    <message>
        <source>Route %1 was saved.</source>
        <translation>Die Tour %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Codes planned for the route&apos;s leaving are issued at that time. A day with a courier or time of its own keeps it.</source>
        <translation>Codes, die für die Abfahrt geplant sind, werden zu dieser Zeit ausgestellt. Ein Tag mit eigenem Kurier oder eigener Zeit behält sie.</translation>
    </message>
</context>
<context>
    <name>RowProblemText</name>
    <message>
        <source>it has no reference</source>
        <translation>es gibt keine Referenz</translation>
    </message>
    <message>
        <source>its reference is used twice</source>
        <translation>die Referenz kommt zweimal vor</translation>
    </message>
    <message>
        <source>it has no recipient</source>
        <translation>es gibt keinen Empfänger</translation>
    </message>
    <message>
        <source>it has no phone number and no mail address; no code can be sent</source>
        <translation>es gibt weder Telefonnummer noch Mailadresse; kein Code kann verschickt werden</translation>
    </message>
    <message>
        <source>this phone number cannot be</source>
        <translation>diese Telefonnummer kann es nicht geben</translation>
    </message>
    <message>
        <source>this is a premium-rate number</source>
        <translation>das ist eine Sonderrufnummer</translation>
    </message>
    <message>
        <source>this phone number is of a range nobody knows; it went in</source>
        <translation>diese Telefonnummer liegt in einem unbekannten Bereich; sie wurde übernommen</translation>
    </message>
    <message>
        <source>a spreadsheet has damaged this phone number</source>
        <translation>eine Tabellenkalkulation hat diese Telefonnummer beschädigt</translation>
    </message>
    <message>
        <source>messages to this country are not allowed</source>
        <translation>Nachrichten in dieses Land sind nicht erlaubt</translation>
    </message>
    <message>
        <source>this mail address cannot be</source>
        <translation>diese Mailadresse kann es nicht geben</translation>
    </message>
    <message>
        <source>this date cannot be</source>
        <translation>dieses Datum kann es nicht geben</translation>
    </message>
    <message>
        <source>this date is over</source>
        <translation>dieses Datum ist vorbei</translation>
    </message>
    <message>
        <source>this number of parcels cannot be</source>
        <translation>diese Zahl von Paketen kann es nicht geben</translation>
    </message>
    <message>
        <source>this field is too long</source>
        <translation>dieses Feld ist zu lang</translation>
    </message>
    <message>
        <source>it has more fields than the header has columns</source>
        <translation>es gibt mehr Felder als Spalten in der Kopfzeile</translation>
    </message>
    <message>
        <source>its code is out</source>
        <translation>der Code ist schon ausgestellt</translation>
    </message>
    <message>
        <source>its contact changes after a code was issued, which takes a supervisor</source>
        <translation>der Kontakt ändert sich nach der Ausstellung eines Codes, und das darf nur eine Aufsicht</translation>
    </message>
    <message>
        <source>its code is out, and it has another route or address</source>
        <translation>der Code ist schon ausgestellt, und Tour oder Adresse sind andere</translation>
    </message>
    <message>
        <source>it is handed off, undelivered or cancelled</source>
        <translation>die Zustellung ist übergeben, nicht zugestellt oder storniert</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1, %2 &apos;%3&apos;: %4</source>
        <translation>Zeile %1, %2 „%3“: %4</translation>
    </message>
    <message>
        <source>line %1, %2: kept as it was, because %3</source>
        <translation>Zeile %1, %2: blieb wie zuvor; %3</translation>
    </message>
    <message>
        <source>this phone number is a landline, which takes no text; it went in</source>
        <translation>diese Telefonnummer ist ein Festnetzanschluss, der keine SMS annimmt; sie wurde übernommen</translation>
    </message>
</context>
<context>
    <name>ScanEdit</name>
    <message>
        <source>Find a delivery: scan the label, or type reference, name or postcode</source>
        <translation>Zustellung suchen: Etikett scannen oder Referenz, Name oder Postleitzahl eingeben</translation>
    </message>
    <message>
        <source>Scan or type: reference, name, postcode</source>
        <translation>Scannen oder tippen: Referenz, Name, PLZ</translation>
    </message>
    <message>
        <source>Find a delivery</source>
        <translation>Zustellung suchen</translation>
    </message>
    <message>
        <source>No delivery found for %1.</source>
        <translation>Keine Zustellung für %1 gefunden.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>A scanner that types like a keyboard needs no set-up: its keys come faster than a person&apos;s and end with Enter or Tab. Wherever the cursor is, what it reads goes to the scan field.</source>
        <translation>Ein Scanner, der wie eine Tastatur tippt, braucht keine Einrichtung: Seine Tasten kommen schneller als die eines Menschen und enden mit Eingabe oder Tab. Wo immer die Schreibmarke steht, was er liest, geht ins Scanfeld.</translation>
    </message>
    <message>
        <source>Put the cursor here and scan a label</source>
        <translation>Hier klicken und ein Etikett scannen</translation>
    </message>
    <message>
        <source>Only if the scanner was set up to put something before each label: then nothing else is taken for one. Usually empty.</source>
        <translation>Nur wenn der Scanner vor jedes Etikett etwas setzt: Dann gilt nichts anderes als eines. Meist leer.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Before each label</source>
        <translation>&amp;Vor jedem Etikett</translation>
    </message>
    <message>
        <source>That was typed by hand, or by a slow scanner.</source>
        <translation>Das wurde von Hand getippt oder von einem langsamen Scanner.</translation>
    </message>
    <message>
        <source>The scanner works. It read “%1”. Between two keys: %2 ms at most.</source>
        <translation>Der Scanner funktioniert. Er hat „%1“ gelesen. Zwischen zwei Tasten: höchstens %2 ms.</translation>
    </message>
</context>
<context>
    <name>SelectionBlock</name>
    <message>
        <source>Print list…</source>
        <translation>Liste drucken…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depot</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>My preferences</source>
        <translation>Meine Vorlieben</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Changes apply to every station that uses this database, and are logged.</source>
        <translation>Änderungen gelten für jede Station an dieser Datenbank und werden protokolliert.</translation>
    </message>
    <message>
        <source>Changes are yours, at this computer.</source>
        <translation>Änderungen gelten für Sie an diesem Computer.</translation>
    </message>
    <message>
        <source>There are changes that were not kept.</source>
        <translation>Es gibt Änderungen, die nicht übernommen wurden.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>Message texts</source>
        <translation>Nachrichtentexte</translation>
    </message>
</context>
<context>
    <name>SetupCommands</name>
    <message>
        <source>the practice depot makes itself</source>
        <translation>das Übungsdepot legt sich selbst an</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Benutzer&amp;name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Practice depot</source>
        <translation>Übungsdepot</translation>
    </message>
    <message>
        <source>Its users are practice, dispatcher, supervisor and administrator. Each has the password practice-depot-day.</source>
        <translation>Die Benutzer heißen practice, dispatcher, supervisor und administrator. Alle haben das Passwort practice-depot-day.</translation>
    </message>
    <message>
        <source>Type your user name and your password.</source>
        <translation>Geben Sie Ihren Benutzernamen und Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt wieder versuchen.</translation>
    </message>
    <message>
        <source>Too many failed sign-ins.</source>
        <translation>Zu viele fehlgeschlagene Anmeldungen.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInRows</name>
    <message>
        <source>&amp;Supervisor</source>
        <translation>&amp;Aufsicht</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>practice-depot-day, in this practice depot</source>
        <translation>practice-depot-day, in diesem Übungsdepot</translation>
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
        <translation>Aufruf: doorcode [Optionen]

  --profile ORDNER  der Ordner des Depots auf diesem Computer
  --practice        ein Wegwerfdepot, um alles auszuprobieren
  --fresh           mit --practice: ein neues
  --import DATEI    den Import eines Manifests beginnen
  --version         die Version ausgeben
  --help            dies ausgeben
</translation>
    </message>
    <message>
        <source>Unknown argument &apos;%1&apos;.</source>
        <translation>Unbekanntes Argument „%1“.</translation>
    </message>
    <message>
        <source>--fresh goes with --practice</source>
        <translation>--fresh gehört zu --practice</translation>
    </message>
    <message>
        <source>--practice has a profile of its own</source>
        <translation>--practice hat ein eigenes Profil</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Doorcode</source>
        <translation>Doorcode</translation>
    </message>
    <message>
        <source>Keys and database are being opened.</source>
        <translation>Schlüssel und Datenbank werden geöffnet.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Open the depot&apos;s keys</source>
        <translation>Schlüssel des Depots öffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>The depot could not be opened</source>
        <translation>Das Depot konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>needs approval</source>
        <translation>braucht Freigabe</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>handed off</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>handed off without a code</source>
        <translation>ohne Code übergeben</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>an der Tür</translation>
    </message>
    <message>
        <source>code expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>code issued</source>
        <translation>Code ausgestellt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Needed before you can go on.</source>
        <translation>Erforderlich, bevor es weitergeht.</translation>
    </message>
</context>
<context>
    <name>TestSteps</name>
    <message>
        <source>%1 ms</source>
        <comment>how long a step of a test took</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>usual</source>
        <comment>a message&apos;s text</comment>
        <translation>üblich</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>a message&apos;s text</comment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>%1 %2: an SMS may end within the code, and the rest of it comes in the next.</source>
        <translation>%1 %2: Eine SMS kann mitten im Code enden; der Rest kommt mit der nächsten.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation>%1 SMS</translation>
    </message>
    <message>
        <source>%1 to %2 SMS</source>
        <translation>%1 bis %2 SMS</translation>
    </message>
    <message>
        <source>KEY is one of %1</source>
        <translation>SCHLÜSSEL ist eines von %1</translation>
    </message>
    <message>
        <source>text set takes either TEXT or --default</source>
        <translation>text set verlangt entweder TEXT oder --default</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>A &amp;code</source>
        <translation>Ein &amp;Code</translation>
    </message>
    <message>
        <source>A code that &amp;replaces an older one</source>
        <translation>Ein Code, der einen älteren e&amp;rsetzt</translation>
    </message>
    <message>
        <source>&amp;Notice to the old contact when the contact was changed</source>
        <translation>&amp;Nachricht an den alten Kontakt, wenn der Kontakt geändert wurde</translation>
    </message>
    <message>
        <source>Notice that a parcel was &amp;handed over without a code</source>
        <translation>Nachricht, dass ein Paket o&amp;hne Code übergeben wurde</translation>
    </message>
    <message>
        <source>&amp;Subject of a mail with a code</source>
        <translation>&amp;Betreff einer E-Mail mit einem Code</translation>
    </message>
    <message>
        <source>Subject when the contact was chan&amp;ged</source>
        <translation>Betreff, wenn der Kontakt &amp;geändert wurde</translation>
    </message>
    <message>
        <source>Subject when a parcel was handed &amp;over without a code</source>
        <translation>Betreff, wenn &amp;ein Paket ohne Code übergeben wurde</translation>
    </message>
    <message>
        <source>Short name of the depot</source>
        <translation>Kurzname des Depots</translation>
    </message>
    <message>
        <source>Reference of the delivery</source>
        <translation>Referenz der Zustellung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Until when the code is valid</source>
        <translation>Bis wann der Code gilt</translation>
    </message>
    <message>
        <source>Back to the usual text</source>
        <translation>Zurück zum üblichen Text</translation>
    </message>
    <message>
        <source>As the recipient reads it</source>
        <translation>So liest es der Empfänger</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Ein Feld einfügen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a field, and what it stands for</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Insert a field (%1)</source>
        <translation>Ein Feld einfügen (%1)</translation>
    </message>
    <message>
        <source>By e-mail alone.</source>
        <translation>Nur per E-Mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS, %1 of %2 characters (%3)</source>
        <translation>
            <numerusform>%n SMS, %1 von %2 Zeichen (%3)</numerusform>
            <numerusform>%n SMS, %1 von %2 Zeichen (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>The alphabet of SMS has no %1: of such a text, an SMS holds 70 characters instead of 160.</source>
        <translation>Das SMS-Alphabet kennt kein %1: Von solch einem Text fasst eine SMS 70 statt 160 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>This goes out, and is paid for, as up to %n SMS.</source>
        <translation>
            <numerusform>Dies wird als bis zu %n SMS gesendet und bezahlt.</numerusform>
            <numerusform>Dies wird als bis zu %n SMS gesendet und bezahlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>An SMS ends within the code; the rest of it comes in the next.</source>
        <translation>Eine SMS endet mitten im Code; der Rest kommt mit der nächsten.</translation>
    </message>
    <message>
        <source>With some references or times an SMS ends within the code; the rest of it comes in the next.</source>
        <translation>Bei manchen Referenzen oder Zeiten endet eine SMS mitten im Code; der Rest kommt mit der nächsten.</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>Message texts</source>
        <translation>Nachrichtentexte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The messages are those of delivery %1 of today. The code in them is an example.</source>
        <translation>Die Nachrichten sind die der heutigen Zustellung %1. Der Code darin ist ein Beispiel.</translation>
    </message>
    <message>
        <source>There is no open delivery today: the one in the messages is an example, and so is the code.</source>
        <translation>Heute ist keine Zustellung offen: Die in den Nachrichten ist ein Beispiel, ebenso der Code.</translation>
    </message>
</context>
<context>
    <name>TimelineBlock</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier entrie(s) are in the log.</source>
        <translation>
            <numerusform>%n früherer Eintrag steht im Protokoll.</numerusform>
            <numerusform>%n frühere Einträge stehen im Protokoll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Code correct</source>
        <translation>Code richtig</translation>
    </message>
    <message>
        <source>%1 handed off</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>%1 not handed over, planned again</source>
        <translation>%1 nicht übergeben, neu geplant</translation>
    </message>
    <message>
        <source>Older code read out</source>
        <translation>Älterer Code vorgelesen</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Courier arrived</source>
        <translation>Kurier angekommen</translation>
    </message>
    <message>
        <source>%1 undelivered</source>
        <translation>%1 nicht zugestellt</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>%1 planned again</source>
        <translation>%1 neu geplant</translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation>Code ausgestellt</translation>
    </message>
    <message>
        <source>Code planned for when the route leaves</source>
        <translation>Code für die Abfahrt der Tour geplant</translation>
    </message>
    <message>
        <source>New code, the older one stopped working</source>
        <translation>Neuer Code, der ältere gilt nicht mehr</translation>
    </message>
    <message>
        <source>Same code asked for again</source>
        <translation>Derselbe Code erneut angefordert</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>Code withdrawn</source>
        <translation>Code zurückgezogen</translation>
    </message>
    <message>
        <source>Contact corrected</source>
        <translation>Kontakt berichtigt</translation>
    </message>
    <message>
        <source>Message queued</source>
        <translation>Nachricht eingereiht</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht verschickt</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Nachricht fehlgeschlagen</translation>
    </message>
    <message>
        <source>Message: the provider&apos;s answer was lost</source>
        <translation>Nachricht: die Antwort des Anbieters ging verloren</translation>
    </message>
    <message>
        <source>Message sent once more</source>
        <translation>Nachricht noch einmal verschickt</translation>
    </message>
    <message>
        <source>Message given up</source>
        <translation>Nachricht aufgegeben</translation>
    </message>
    <message>
        <source>Message dropped, its code had ended before</source>
        <translation>Nachricht verworfen, ihr Code galt schon nicht mehr</translation>
    </message>
    <message>
        <source>Message not taken, tried again</source>
        <translation>Nachricht nicht angenommen, neuer Versuch</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n attempt(s) left</source>
        <translation>
            <numerusform>Falscher Code, noch %n Versuch</numerusform>
            <numerusform>Falscher Code, noch %n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n wrong code(s)</source>
        <translation>
            <numerusform>Nach %n falschem Code gesperrt</numerusform>
            <numerusform>Nach %n falschen Codes gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: already handed off</source>
        <translation>Nicht geprüft: schon übergeben</translation>
    </message>
    <message>
        <source>Not checked: undelivered or cancelled</source>
        <translation>Nicht geprüft: nicht zugestellt oder storniert</translation>
    </message>
    <message>
        <source>Not checked: too many failed attempts</source>
        <translation>Nicht geprüft: zu viele Fehlversuche</translation>
    </message>
    <message>
        <source>Not checked: locked</source>
        <translation>Nicht geprüft: gesperrt</translation>
    </message>
    <message>
        <source>Not checked: tried before the wait was over</source>
        <translation>Nicht geprüft: Versuch vor Ende der Wartezeit</translation>
    </message>
    <message>
        <source>Not checked: the code had expired</source>
        <translation>Nicht geprüft: der Code war abgelaufen</translation>
    </message>
    <message>
        <source>Not checked: no code issued</source>
        <translation>Nicht geprüft: kein Code ausgestellt</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation>Geprüft von %1</translation>
    </message>
    <message>
        <source>Read out by %1 · checked by %2</source>
        <comment>courier, dispatcher</comment>
        <translation>Vorgelesen von %1 · geprüft von %2</translation>
    </message>
    <message>
        <source>Message delivered, says the provider</source>
        <translation>Nachricht laut Anbieter zugestellt</translation>
    </message>
    <message>
        <source>Message could not be delivered</source>
        <translation>Nachricht nicht zustellbar</translation>
    </message>
    <message>
        <source>Code sent over another channel</source>
        <translation>Code über einen anderen Kanal gesendet</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock %1?</source>
        <translation>%1 entsperren?</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>The stop gets more attempts, once for this date. The code stays the same.</source>
        <translation>Der Stopp erhält weitere Versuche, einmal für dieses Datum. Der Code bleibt derselbe.</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 ist entsperrt.</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message numerus="yes">
        <source>Correct: hand over %n parcel(s).</source>
        <translation>
            <numerusform>Richtig: Übergeben Sie %n Paket.</numerusform>
            <numerusform>Richtig: Übergeben Sie %n Pakete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong: %n attempt(s) left, the next one in %1 s.</source>
        <translation>
            <numerusform>Falsch: noch %n Versuch, frühestens in %1 s.</numerusform>
            <numerusform>Falsch: noch %n Versuche, der nächste frühestens in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong: %n attempt(s) left.</source>
        <translation>
            <numerusform>Falsch: noch %n Versuch.</numerusform>
            <numerusform>Falsch: noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an older code, replaced at %1. Ask for the newest message.</source>
        <translation>Das ist ein älterer Code, ersetzt am %1. Fragen Sie nach der neuesten Nachricht.</translation>
    </message>
    <message>
        <source>Already handed off at %1.</source>
        <translation>Schon übergeben am %1.</translation>
    </message>
    <message>
        <source>This delivery is undelivered or cancelled.</source>
        <translation>Diese Zustellung ist abgeschlossen: nicht zugestellt oder storniert.</translation>
    </message>
    <message>
        <source>No code is issued for this delivery.</source>
        <translation>Für diese Zustellung ist kein Code ausgestellt.</translation>
    </message>
    <message>
        <source>Too many failures; a supervisor must lift the block.</source>
        <translation>Zu viele Fehlversuche; eine Aufsicht muss die Sperre aufheben.</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes; a supervisor must unlock it.</source>
        <translation>Nach zu vielen falschen Codes gesperrt; eine Aufsicht muss entsperren.</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Warten Sie %1 s bis zum nächsten Versuch.</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <translation>Der Code ist am %1 abgelaufen.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Doorcode</source>
        <translation>Willkommen bei Doorcode</translation>
    </message>
    <message>
        <source>A few questions make a depot on this computer. They take about five minutes; nothing is kept until the last page.</source>
        <translation>Einige Fragen richten auf diesem Computer ein Depot ein. Das dauert etwa fünf Minuten; bis zur letzten Seite wird nichts behalten.</translation>
    </message>
    <message>
        <source>You will need:</source>
        <translation>Sie brauchen:</translation>
    </message>
    <message>
        <source>the depot&apos;s name, and the hour its day ends,</source>
        <translation>den Namen des Depots und die Stunde, in der sein Tag endet,</translation>
    </message>
    <message>
        <source>a password of at least 15 characters for the first user,</source>
        <translation>ein Passwort von mindestens 15 Zeichen für den ersten Benutzer,</translation>
    </message>
    <message>
        <source>the mail server that codes are sent by: its name, a user and a password (this can wait),</source>
        <translation>den Mailserver, der die Codes sendet: Name, Benutzer und Passwort (das hat Zeit),</translation>
    </message>
    <message>
        <source>a printer, or a place to save a file, for the recovery sheet.</source>
        <translation>einen Drucker oder einen Ort für eine Datei, für das Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>Only looking around? The practice depot has two hundred fictional deliveries. Nothing leaves this computer, and nothing of it stays.</source>
        <translation>Nur umsehen? Das Übungsdepot hat zweihundert erfundene Zustellungen. Nichts verlässt diesen Computer, und nichts davon bleibt.</translation>
    </message>
    <message>
        <source>&amp;Try the practice depot</source>
        <translation>Das Ü&amp;bungsdepot ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Open the depot that was begun</source>
        <translation>Das begonnene Depot ö&amp;ffnen</translation>
    </message>
    <message>
        <source>An earlier set-up was broken off.</source>
        <translation>Eine frühere Einrichtung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What it left in %1 is taken away when the new depot is made. If somebody has used that depot since, open it instead, and make a new recovery sheet with “doorcodectl key export”.</source>
        <translation>Was sie in %1 zurückgelassen hat, wird entfernt, wenn das neue Depot angelegt wird. Hat jemand das Depot seither benutzt, öffnen Sie es stattdessen und erstellen Sie mit „doorcodectl key export“ ein neues Wiederherstellungsblatt.</translation>
    </message>
</context>
</TS>
