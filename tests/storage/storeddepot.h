// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlstorage.h"
#include "tests/support/fakeseals.h"

#include <QTemporaryDir>

/// The value, or the end of the test program: for what a test needs before it begins.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(word(result.error().code)), qPrintable(result.error().detail));
    return *std::move(result);
}
inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(word(result.error().code)), qPrintable(result.error().detail));
}

/// A depot's database in a folder of its own, with a user, a courier and a route, and a second way in for edits by
/// hand.
class StoredDepot {
public:
    StoredDepot()
    {
        User ida;
        ida.id = user;
        ida.name = QStringLiteral("Ida");
        ida.roles = Roles{ Role::Dispatcher };
        must(storage().users().add(ida));
        must(storage().routes().addCourier({ courier, QStringLiteral("Cem") }));
        must(storage().routes().add({ route, QStringLiteral("North"), courier, 480 }));
    }

    SqlStorage &storage() { return *m_storage; }
    QString path() const { return m_folder.filePath(QStringLiteral("depot.db")); }

    /// Past the repositories, as somebody with the file would.
    void editByHand(const char *sql)
    {
        const auto connection = must(Connection::open(path(), Connection::Access::ReadWrite));
        must(connection->run(QString::fromLatin1(sql)));
    }

    void addImport(const char *id, Import::State state)
    {
        Import import;
        import.id = ImportId{ QString::fromLatin1(id) };
        import.digest = QByteArray(32, 'd');
        import.date = date;
        import.user = user;
        import.state = state;
        must(storage().imports().add(import));
    }

    Stop addStop(const char *id, int attempts = 0, Instant notBefore = {})
    {
        Stop stop;
        stop.id = StopId{ QString::fromLatin1(id) };
        stop.date = date;
        stop.route = route;
        stop.address = QStringLiteral("Quay 1");
        stop.attempts = attempts;
        stop.notBefore = notBefore;
        must(storage().stops().add(stop));
        return stop;
    }

    /// Of the stop "s1", unless @p stop says otherwise.
    Issue addIssue(const char *id, Issue::State state = Issue::State::Active, int number = 1, const char *stop = "s1")
    {
        Issue issue;
        issue.id = IssueId{ QString::fromLatin1(id) };
        issue.stop = StopId{ QString::fromLatin1(stop) };
        issue.number = number;
        issue.nonce = QByteArray(16, 'n');
        issue.contactTag = QByteArray(32, 't');
        issue.state = state;
        issue.issuedAt = now;
        issue.expiresAt = now + std::chrono::hours(1);
        must(storage().issues().add(issue));
        return issue;
    }

    Delivery addDelivery(const char *reference, const char *stop = "s1", const char *import = nullptr)
    {
        Delivery delivery;
        delivery.id = DeliveryId{ QStringLiteral("id-") + QString::fromLatin1(reference) };
        delivery.reference = QString::fromLatin1(reference);
        delivery.date = date;
        delivery.stop = StopId{ QString::fromLatin1(stop) };
        delivery.recipient = QStringLiteral("Ada");
        if (import)
            delivery.import = ImportId{ QString::fromLatin1(import) };
        must(storage().deliveries().add(delivery));
        return delivery;
    }

    const UserId user{ QStringLiteral("user") };
    const CourierId courier{ QStringLiteral("courier") };
    const RouteId route{ QStringLiteral("route") };
    const QDate date{ 2026, 11, 24 };
    const Instant now = fromMilliseconds(1'795'500'000'000);

private:
    std::unique_ptr<SqlStorage> open()
    {
        const SqlStorageSettings settings{ path(), StationId{ QStringLiteral("station") }, QStringLiteral("0000b007"),
            SqlStorageSettings::Mode::Create, Connection::usualBusyTimeout };
        return must(SqlStorage::open(settings, m_rowSeal, m_logSeal, m_random));
    }

    QTemporaryDir m_folder;
    FakeRowSeal m_rowSeal;
    FakeLogSeal m_logSeal;
    FakeRandom m_random;
    std::unique_ptr<SqlStorage> m_storage = open();
};
