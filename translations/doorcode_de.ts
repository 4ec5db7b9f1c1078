<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <translation>Mehr als eine Sendung passt: %1. Geben Sie die ganze Referenz an.</translation>
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
        <translation>Der Tag dieser Sendung ist vorbei; nur ein Türcode kann noch ausgestellt werden.</translation>
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
        <translation>Diese Sendung ist schon übergeben.</translation>
    </message>
    <message>
        <source>This delivery is closed: undelivered or cancelled.</source>
        <translation>Diese Sendung ist abgeschlossen: nicht zugestellt oder storniert.</translation>
    </message>
    <message>
        <source>Only an undelivered delivery can be planned again.</source>
        <translation>Nur eine nicht zugestellte Sendung kann neu geplant werden.</translation>
    </message>
    <message>
        <source>A code is out for this delivery: a supervisor must make this change.</source>
        <translation>Für diese Sendung ist ein Code unterwegs: Eine Aufsicht muss diese Änderung vornehmen.</translation>
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
</context>
</TS>
