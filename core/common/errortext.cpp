// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/errortext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

QString sentence(ErrorCode code)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("ErrorText", text); };
    switch (code) {
    case ErrorCode::NotAllowed:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Your roles do not allow this."));
    case ErrorCode::NotSignedIn:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Sign in first."));
    case ErrorCode::SignInFailed:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The user name or the password is wrong."));
    case ErrorCode::SignInWait:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Too many failed sign-ins. Wait %1 s and try again."));
    case ErrorCode::PasswordTooShort:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "The password is too short: it needs at least %1 characters."));
    case ErrorCode::PasswordTooCommon:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "This password is on the list of common ones. Choose another."));
    case ErrorCode::PassphraseTooShort:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "The passphrase is too short: it needs at least %1 characters."));
    case ErrorCode::PassphraseTooCommon:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "This passphrase is on the list of common passwords. Choose another."));
    case ErrorCode::LastAdministrator:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "This is the last administrator; the depot would be left without one."));
    case ErrorCode::NotFound:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Not found: %1"));
    case ErrorCode::Ambiguous:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "More than one delivery fits: %1. Give the whole reference."));
    case ErrorCode::AlreadyExists:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "There is one of this name already: %1"));
    case ErrorCode::NotACode:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "This is not a code: check its length and digits. No attempt was charged."));
    case ErrorCode::Clock:
        return translated(QT_TRANSLATE_NOOP("ErrorText",
            "The clock cannot be trusted: it shows %1. A supervisor must confirm the date before codes can be issued, "
            "verified or sent."));
    case ErrorCode::ClockNotStopped:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The clock is not stopped; there is nothing to confirm."));
    case ErrorCode::NoContact:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "There is no phone number or mail address a code could be sent to."));
    case ErrorCode::Landline:
        return translated(QT_TRANSLATE_NOOP("ErrorText",
            "The phone number is a landline, which takes no text, and no other channel reaches the recipient."));
    case ErrorCode::NumberImpossible:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This phone number cannot be."));
    case ErrorCode::NumberPremium:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This is a premium-rate number; nothing is sent to it."));
    case ErrorCode::CountryNotAllowed:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Messages to this country are not allowed: %1"));
    case ErrorCode::AddressImpossible:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This mail address cannot be."));
    case ErrorCode::TooEarly:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "It is too early for a code of this day; plan it for the route's leaving."));
    case ErrorCode::DayOver:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "The day of this delivery is over; only a door code can be issued."));
    case ErrorCode::NoCode:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "No code is active for this stop."));
    case ErrorCode::CodeActive:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "A code is already active for this stop."));
    case ErrorCode::StopLocked:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This stop is locked; a supervisor must unlock it."));
    case ErrorCode::StopNotLocked:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This stop is not locked."));
    case ErrorCode::AlreadyUnlocked:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "This stop was unlocked once already today; it can be unlocked only once."));
    case ErrorCode::AlreadyLifted:
        return translated(QT_TRANSLATE_NOOP(
            "ErrorText", "This block was lifted once already; it can be lifted only once for that time."));
    case ErrorCode::NotBlocked:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "There is no block to lift."));
    case ErrorCode::ResendWait:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "The message was sent a moment ago. Wait %1 s before sending it again."));
    case ErrorCode::SendsSpent:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This code was sent as often as it may be."));
    case ErrorCode::IssuesSpent:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This stop has had as many codes today as it may have."));
    case ErrorCode::ContactBudget:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "This recipient has had as many messages this hour as allowed."));
    case ErrorCode::DayBudget:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The depot's messages for today are used up."));
    case ErrorCode::AlreadyHandedOff:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This delivery is already handed off."));
    case ErrorCode::Closed:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This delivery is closed: undelivered or cancelled."));
    case ErrorCode::NotUndelivered:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Only an undelivered delivery can be planned again."));
    case ErrorCode::SupervisorNeeded:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "A code is out for this delivery: a supervisor must make this change."));
    case ErrorCode::ImportHasProblems:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "The file has rows that cannot be imported (%1); nothing was imported."));
    case ErrorCode::ImportHasCodes:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "A code was issued for this import, so it can no longer be undone."));
    case ErrorCode::DateOrderOpen:
        return translated(QT_TRANSLATE_NOOP(
            "ErrorText", "It is not clear whether dates such as %1 put the day or the month first. Say which."));
    case ErrorCode::NotAManifest:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This is not a manifest: %1"));
    case ErrorCode::ManifestTooLarge:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This file is too large for a manifest: %1"));
    case ErrorCode::NotUnknown:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Only a message whose state is unknown can be decided."));
    case ErrorCode::NoChannel:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "There is no channel that can carry this message. Add one first."));
    case ErrorCode::PracticeOnly:
        return translated(QT_TRANSLATE_NOOP("ErrorText",
            "A practice tray can be added only to a depot that has issued no code and has no other channel."));
    case ErrorCode::NotPractice:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This is not a practice depot."));
    case ErrorCode::OutOfRange:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "This value is out of range: %1"));
    case ErrorCode::LogAltered:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The log was altered: %1"));
    case ErrorCode::RowAltered:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "A row of the database was altered by hand: %1"));
    case ErrorCode::BehindMark:
        return translated(QT_TRANSLATE_NOOP("ErrorText",
            "The database is older than what this computer has seen: %1. A supervisor or the recovery code is "
            "needed."));
    case ErrorCode::NoFinding:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Nothing was found that waits for a supervisor."));
    case ErrorCode::RecoveryCodeWrong:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The recovery code is wrong."));
    case ErrorCode::Canceled:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Cancelled; nothing more was changed."));
    case ErrorCode::Usage:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Wrong usage: %1"));
    case ErrorCode::Database:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The database cannot be used: %1"));
    case ErrorCode::DatabaseBusy:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The database is in use by another program. Try again."));
    case ErrorCode::DatabaseFull:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Make room and try again; nothing was half done."));
    case ErrorCode::DatabaseReadOnly:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The database is read-only, so nothing can be changed."));
    case ErrorCode::DatabaseDamaged:
        return translated(QT_TRANSLATE_NOOP(
            "ErrorText", "The database is damaged: %1. Restore a backup; 'doorcodectl doctor' tells more."));
    case ErrorCode::DatabaseOnNetwork:
        return translated(QT_TRANSLATE_NOOP("ErrorText",
            "The database lies on a network drive (%1), where two computers could change it at once and damage it. "
            "Move the depot to a disk of this computer."));
    case ErrorCode::ProfileOpen:
        return translated(QT_TRANSLATE_NOOP("ErrorText",
            "Doorcode is open on this depot already, and its window does not answer. End that one, then try again."));
    case ErrorCode::SchemaNewer:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "The database was made by a newer Doorcode. Install that version."));
    case ErrorCode::NoDepot:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "There is no depot here yet. Make one first: %1"));
    case ErrorCode::DepotExists:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "There is a depot here already: %1"));
    case ErrorCode::KeyStoreLocked:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The key store is locked. Give its passphrase."));
    case ErrorCode::KeyStoreWrongPassphrase:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The passphrase does not open the key store."));
    case ErrorCode::KeyStoreMissing:
        return translated(QT_TRANSLATE_NOOP("ErrorText",
            "The key store is missing. Restore it from the recovery sheet with 'doorcodectl key import'."));
    case ErrorCode::KeyStoreDamaged:
        return translated(QT_TRANSLATE_NOOP("ErrorText",
            "The key store is damaged. Restore it from the recovery sheet with 'doorcodectl key import'."));
    case ErrorCode::KeychainUnavailable:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The system's keychain does not answer: %1"));
    case ErrorCode::KeyMissing:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The key of this code is gone; make a new code."));
    case ErrorCode::File:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The file cannot be used: %1"));
    case ErrorCode::Network:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The network cannot be reached: %1"));
    case ErrorCode::Internal:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Doorcode made a mistake: %1. Nothing was changed."));
    }
    return {};
}

/// What core says of a file, a log or a mark, so that it can be said in other languages. Numbers in it became %1.
[[maybe_unused]] constexpr const char *facts[] = {
    QT_TRANSLATE_NOOP("ErrorFact", "the file is empty"),
    QT_TRANSLATE_NOOP("ErrorFact", "the file changed while it was read"),
    QT_TRANSLATE_NOOP("ErrorFact", "a ZIP or XLSX file; save it as CSV"),
    QT_TRANSLATE_NOOP("ErrorFact", "a NUL byte"),
    QT_TRANSLATE_NOOP("ErrorFact", "a NUL character"),
    QT_TRANSLATE_NOOP("ErrorFact", "UTF-16 with half a character at its end"),
    QT_TRANSLATE_NOOP("ErrorFact", "not UTF-8, although the file is marked as UTF-8"),
    QT_TRANSLATE_NOOP("ErrorFact", "UTF-8 and Windows-1252 are mixed"),
    QT_TRANSLATE_NOOP("ErrorFact", "neither UTF-8 nor Windows-1252"),
    QT_TRANSLATE_NOOP("ErrorFact", "line %1 or later: half a character of UTF-16"),
    QT_TRANSLATE_NOOP("ErrorFact", "the quote opened here is never closed"),
    QT_TRANSLATE_NOOP("ErrorFact", "the quote opened here closes in the middle of line %1"),
    QT_TRANSLATE_NOOP("ErrorFact", "no column is a reference"),
    QT_TRANSLATE_NOOP("ErrorFact", "no column is a recipient"),
    QT_TRANSLATE_NOOP("ErrorFact", "more than %1 columns"),
    QT_TRANSLATE_NOOP("ErrorFact", "more than %1 rows"),
    QT_TRANSLATE_NOOP("ErrorFact", "more than %1 MiB"),
    QT_TRANSLATE_NOOP("ErrorFact", "an entry is missing"),
    QT_TRANSLATE_NOOP("ErrorFact", "the entry is not as it was written"),
    QT_TRANSLATE_NOOP("ErrorFact", "time goes back"),
    QT_TRANSLATE_NOOP("ErrorFact", "the chain breaks"),
    QT_TRANSLATE_NOOP("ErrorFact", "a checkpoint's signature is wrong"),
    QT_TRANSLATE_NOOP("ErrorFact", "the log is not the one a checkpoint was made of"),
    QT_TRANSLATE_NOOP("ErrorFact", "the end of the log is missing"),
    QT_TRANSLATE_NOOP("ErrorFact", "the head is not that of the entries"),
    QT_TRANSLATE_NOOP("ErrorFact", "a checkpoint is larger than the log"),
    QT_TRANSLATE_NOOP("ErrorFact", "the outside mark is of another log"),
    QT_TRANSLATE_NOOP("ErrorFact", "the log is shorter than the outside mark says"),
    QT_TRANSLATE_NOOP("ErrorFact", "the mark is damaged"),
    QT_TRANSLATE_NOOP("ErrorFact", "another log"),
    QT_TRANSLATE_NOOP("ErrorFact", "the mark is not signed by this depot"),
    QT_TRANSLATE_NOOP("ErrorFact", "the file is another program's"),
    QT_TRANSLATE_NOOP("ErrorFact", "its file was moved or replaced; start Doorcode anew"),
    QT_TRANSLATE_NOOP("ErrorFact", "the text is empty"),
    QT_TRANSLATE_NOOP("ErrorFact", "more than %1 characters"),
    QT_TRANSLATE_NOOP("ErrorFact", "more than one line"),
    QT_TRANSLATE_NOOP("ErrorFact", "a character that turns the direction"),
    QT_TRANSLATE_NOOP("ErrorFact", "half a character"),
    QT_TRANSLATE_NOOP("ErrorFact", "a } without {"),
    QT_TRANSLATE_NOOP("ErrorFact", "without {code}"),
    QT_TRANSLATE_NOOP("ErrorFact", "route"),
    QT_TRANSLATE_NOOP("ErrorFact", "leave time"),
};

/// A fact as it stands, or else with its first number as %1; itself when it is none of the facts.
QString factText(const QString &fact)
{
    const auto translated
        = [](const QString &text) { return QCoreApplication::translate("ErrorFact", text.toUtf8().constData()); };
    if (const QString whole = translated(fact); whole != fact)
        return whole;
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    const auto found = number.match(fact);
    if (!found.hasMatch())
        return fact;
    QString counted = fact;
    counted.replace(found.capturedStart(), found.capturedLength(), QStringLiteral("%1"));
    QString said = translated(counted);
    return said == counted ? fact : said.replace(QLatin1String("%1"), found.captured());
}

/// A detail is a fact, with the place it was found at.
QString detailText(const QString &detail)
{
    static const QRegularExpression inFile(QStringLiteral("^line ([0-9]+)(?:, (byte|column) ([0-9]+))?: (.*)$"));
    constexpr QLatin1String noFile(": not a file");
    constexpr QLatin1String noField(": not a field");
    static const QRegularExpression atMark(QStringLiteral("^([0-9]+) of ([0-9]+)$"));
    static const QRegularExpression inLog(QStringLiteral("^(.*) \\(entry ([0-9]+)\\)$"));
    const auto translated = [](const char *text) { return QCoreApplication::translate("ErrorPlace", text); };
    if (const auto place = inFile.match(detail); place.hasMatch()) {
        const QString fact = factText(place.captured(4));
        if (place.captured(2) == QLatin1String("byte"))
            return translated(QT_TRANSLATE_NOOP("ErrorPlace", "line %1, byte %2: %3"))
                .arg(place.captured(1), place.captured(3), fact);
        if (place.captured(2) == QLatin1String("column"))
            return translated(QT_TRANSLATE_NOOP("ErrorPlace", "line %1, column %2: %3"))
                .arg(place.captured(1), place.captured(3), fact);
        return translated(QT_TRANSLATE_NOOP("ErrorPlace", "line %1: %2")).arg(place.captured(1), fact);
    }
    if (const auto place = atMark.match(detail); place.hasMatch())
        return translated(QT_TRANSLATE_NOOP("ErrorPlace", "it has %1 of %2 entries"))
            .arg(place.captured(1), place.captured(2));
    if (detail.endsWith(noFile))
        return translated(QT_TRANSLATE_NOOP("ErrorPlace", "%1: not a file")).arg(detail.chopped(noFile.size()));
    if (detail.endsWith(noField))
        return translated(QT_TRANSLATE_NOOP("ErrorPlace", "%1 is no field of this text"))
            .arg(detail.chopped(noField.size()));
    if (const auto place = inLog.match(detail); place.hasMatch())
        return translated(QT_TRANSLATE_NOOP("ErrorPlace", "%1 (entry %2)"))
            .arg(factText(place.captured(1)), place.captured(2));
    return factText(detail);
}

} // namespace

QString errorText(const Error &error)
{
    const QString text = sentence(error.code);
    return text.contains(QLatin1String("%1")) ? text.arg(detailText(error.detail)) : text;
}
