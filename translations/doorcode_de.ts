<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
</TS>
