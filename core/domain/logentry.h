// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// Everything the log can say. The words are in FORMAT.md and never change their meaning.
enum class Event {
    LogStarted,
    ProgramStarted,
    ProgramStopped,
    DepotChanged,
    PolicyChanged,
    TextChanged,
    UserAdded,
    UserChanged,
    UserDisabled,
    PasswordChanged,
    SignedIn,
    SignInFailed,
    CourierAdded,
    CourierDisabled,
    RouteChanged,
    ChannelAdded,
    ChannelChanged,
    ChannelRemoved,
    ManifestImported,
    ImportUndone,
    CodeIssued,
    IssuePlanned,
    CodeResent,
    CodeReplaced,
    IssueExpired,
    IssueWithdrawn,
    ContactChanged,
    CourierArrived,
    CodeMatched,
    CodeMismatched,
    CodeSuperseded,
    VerifyRefused,
    DeliveryHandedOff,
    DeliveryLeftOut,
    StopLocked,
    StopUnlocked,
    BlockReached,
    BlockLifted,
    DepotAlert,
    DeliveryUndelivered,
    DeliveryCancelled,
    DeliveryPlannedAgain,
    DayClosed,
    MessageQueued,
    MessageSent,
    MessageFailed,
    MessageUnknown,
    MessageRepeated,
    MessageGivenUp,
    MessageDropped,
    MessageRetried,
    MessageDelivered,
    MessageUndelivered,
    ChannelSwitched,
    ClockStopped,
    ClockConfirmed,
    LogExported,
    LogChecked,
    FindingAccepted,
    BackupMade,
    BackupRestored,
    KeyExported,
    KeyImported,
    EpochStarted,
};

/// The keys a detail may have; values are integers or words of the product, never text from outside.
enum class Detail {
    Added,
    Changed,
    Problems,
    Unchanged,
    Deliveries,
    Parcels,
    Channel,
    ChannelType,
    Provider,
    ErrorClass,
    Tries,
    Number,
    Lifetime,
    Expires,
    Key,
    Roles,
    User,
    Courier,
    Route,
    Import,
    From,
    Until,
    Epoch,
    Blocked,
    WaitSeconds,
    Wall,
    Count,
    Size,
    OldLog,
    OldSize,
    OldRoot,
    Version,
    Date,
    Kind,
    SecondPerson,
    NotBefore,
    Finding,
    Failures,
    MarkLog,
    MarkSize,
    MarkFailures,
    InsteadOf,
};

/// A text from outside that the entry only commits to; it stands in the erasable side table.
struct Commitment {
    enum class Field { Reference, Recipient, Contact, Remark };

    Field field = Field::Reference;
    QString text;
};

/// One thing that happened, as a use case tells it. LogBook adds who, when and where it stands.
struct LogEntry {
    explicit LogEntry(Event happened)
        : event(happened)
    {
    }

    Event event;
    std::optional<StopId> stop;
    std::optional<DeliveryId> delivery;
    std::optional<IssueId> issue;
    std::optional<MessageId> message;
    QString outcome;
    QString reason; ///< a word of product.md §8
    std::optional<int> attempt;
    std::optional<int> limit;
    std::vector<std::pair<Detail, std::variant<qint64, QString>>> detail;
    std::vector<Commitment> commitments;
};

/// Where an entry stands and who made it: what LogBook adds.
struct LogPosition {
    LogId log;
    quint64 seq = 0;
    Instant time;
    QString boot; ///< 8 hex digits, new at every program start
    StationId station;
    QString actor;
    QString role;
    int policy = 0;
};

/// The entry's line: canonical JSON (security.md §4.1; RFC 8785's string form, keys sorted, integers and strings only).
/// @p commitments are the hex values for entry.commitments, in their order.
QByteArray canonicalEntry(
    const LogPosition &position, const LogEntry &entry, const std::vector<QByteArray> &commitments);

QString word(Event event);
std::optional<Event> event(const QString &word);
QString word(Detail detail);
QString word(Commitment::Field field);

/// What a check reads back from an entry's line; nothing when it is no such line or not canonical.
struct ParsedEntry {
    LogId log;
    quint64 seq = 0;
    Instant time;
    QString boot;
    QString event;
};
std::optional<ParsedEntry> parseEntry(const QByteArray &line);
