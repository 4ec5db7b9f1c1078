// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What went wrong, as a fact other code can act on. The words of it are in errortext.
enum class ErrorCode {
    // Refused by the rules.
    NotAllowed,
    NotSignedIn,
    SignInFailed,
    SignInWait,
    PasswordTooShort,
    PasswordTooCommon,
    PassphraseTooShort,
    PassphraseTooCommon,
    LastAdministrator,
    NotFound,
    Ambiguous,
    AlreadyExists,
    NotACode,
    Clock,
    ClockNotStopped,
    NoContact,
    Landline,
    NumberImpossible,
    NumberPremium,
    CountryNotAllowed,
    AddressImpossible,
    TooEarly,
    DayOver,
    NoCode,
    CodeActive,
    StopLocked,
    StopNotLocked,
    AlreadyUnlocked,
    AlreadyLifted,
    NotBlocked,
    ResendWait,
    SendsSpent,
    IssuesSpent,
    ContactBudget,
    DayBudget,
    AlreadyHandedOff,
    Closed,
    NotUndelivered,
    SupervisorNeeded,
    ImportHasProblems,
    ImportHasCodes,
    DateOrderOpen,
    NotAManifest,
    ManifestTooLarge,
    NotUnknown,
    NoChannel,
    PracticeOnly,
    NotPractice,
    OutOfRange,
    LogAltered,
    RowAltered,
    BehindMark,
    NoFinding,
    RecoveryCodeWrong,
    Canceled,
    // Wrong usage.
    Usage,
    // Could not.
    Database,
    DatabaseBusy,
    DatabaseFull,
    DatabaseReadOnly,
    DatabaseDamaged,
    DatabaseOnNetwork,
    ProfileOpen, ///< another window has it, and does not answer
    SchemaNewer,
    NoDepot,
    DepotExists,
    KeyStoreLocked,
    KeyStoreWrongPassphrase,
    KeyStoreMissing,
    KeyStoreDamaged,
    KeychainUnavailable,
    KeyMissing,
    File,
    Network,
    Internal,
};

/// How a face reports an error: doorcodectl's exit status is 1, 2 or 3 in this order.
enum class ErrorKind { Refused, Usage, Failed };

/// A failure that crosses a layer. `detail` narrows it down (a path, a line, a reason word) and never holds a code,
/// a contact, a key or a message's text.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
};

ErrorKind kind(ErrorCode code);

/// The stable word a program reads in `error.code`, such as "not_a_code".
QString word(ErrorCode code);
