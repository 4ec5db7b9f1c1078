// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"
#include "tests/support/fakechannel.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/memorypreferences.h"
#include "ui/desk.h"
#include "ui/style/appearance.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <memory>

/// An e-mail provider like FakeChannel.
class FakeMailChannel : public FakeChannel {
public:
    ChannelKind kind() const override { return ChannelKind::Email; }
    bool canReach(const Contact &contact) const override { return contact.email.has_value(); }
};

/// A desk in a depot as it is on a working day: the real core over a real database file, a clock that stands at
/// 2026-11-24 11:46 in London, two channels that answer as they are told, a user of every role, and the day's manifest
/// of tests/ui/deskmanifest.h imported. Needs a QApplication.
class DeskFixture {
public:
    /// Tray: a practice depot, whose messages can be looked at.
    enum class Provider { SmsAndMail, Tray };
    static constexpr Instant quarterToTwelve{ std::chrono::sys_days{ std::chrono::year{ 2026 } / 11 / 24 }
        + std::chrono::hours(11) + std::chrono::minutes(46) };

    explicit DeskFixture(Provider provider = Provider::SmsAndMail, Instant start = quarterToTwelve);
    ~DeskFixture();

    /// The desk of "dispatcher", "supervisor", "administrator", or of "first" who has all roles.
    Desk desk(const QString &user = QStringLiteral("dispatcher"));
    Session session(const QString &user = QStringLiteral("dispatcher"));
    static QString password(const QString &user) { return user + QStringLiteral(" of the depot"); }

    static QDate today() { return QDate(2026, 11, 24); }
    /// Imports a manifest's text for @p date.
    void import(const QByteArray &csv, const QDate &date = today());
    Delivery delivery(const QString &reference, const QDate &date = today());
    BoardRow row(const QString &reference, const QDate &date = today());
    std::vector<BoardRow> board(const QDate &date = today());

    IssueResult issue(const QStringList &references);
    /// Gives the channels what is due; their answers are in the database then.
    SendSummary send();
    /// Issues a code for @p reference and sends it.
    void issueAndSend(const QString &reference);
    /// The newest code that was sent for @p reference, as the recipient reads it, without spaces.
    QString code(const QString &reference) const;
    /// As long as the newest code, and not it; each @p which is another one.
    QString wrongCode(const QString &reference, int which = 0) const;
    Verification verify(const QString &reference, const QString &typed);
    void setPolicy(const QString &key, const QString &value);
    /// The events logged for the stop of @p reference, in order.
    QStringList events(const QString &reference);

    /// From now on nothing can be written into @p table.
    void breakTable(const QString &table);
    void mendTable(const QString &table);
    /// Another program holds the database; whoever wants to write waits.
    void holdDatabase();
    void letDatabaseGo();
    /// The file holds rubbish from now on, as after a disk's failure.
    void damageDatabase();
    void mendDatabase();

    /// Ends the test program where the fixture can't do what a test needs.
    template<typename T>
    static T need(Answer<T> answer)
    {
        auto result = answer.result();
        if (!result)
            fail(result.error());
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

    FakeClock clock;
    FakeChannel sms;
    /// When set, a channel that is done with waits for it: a server slow to say goodbye.
    std::shared_ptr<QSemaphore> goodbye;
    FakeMailChannel mail;
    MemoryPreferences preferences;
    Appearance appearance;

private:
    [[noreturn]] static void fail(const Error &error);
    QString databasePath() const { return m_profile.filePath(QStringLiteral("depot.sqlite")); }
    Result<CoreParts> open(Provider provider);
    void runSql(const QString &statement);

    QTemporaryDir m_profile;
    QByteArray m_whole; ///< the file before it was damaged
    int m_imports = 0;

public:
    DoorcodeCore core; ///< goes first: it uses what is above
};
