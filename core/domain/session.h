// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"
#include "core/common/result.h"

#include <QString>
#include <QStringList>

enum class Role { Dispatcher, Supervisor, Administrator };

/// What product.md §4 lets roles do. Checked in every use case, below every face.
enum class Right {
    WorkTheDay, ///< board, import, routes and couriers, issue, resend, new code, arrive, verify, undelivered, …
    ChangeContactWithCode, ///< change a contact once a code was issued
    Unlock,
    LiftBlock,
    ConfirmClock,
    AcceptFinding, ///< let the depot go on after its start found the log altered or set back
    ReadLog, ///< read and export
    CheckLog,
    Administer, ///< depot, channels, policy, users, database, backup, keys
    RunDueWork, ///< what the station does by itself
    SendMessages, ///< any user, and the station
};

class Roles {
public:
    Roles() = default;
    Roles(std::initializer_list<Role> roles);

    bool has(Role role) const { return (m_bits & bit(role)) != 0; }
    bool isEmpty() const { return m_bits == 0; }
    QStringList words() const; ///< sorted as in Role
    static Result<Roles> parse(const QStringList &words); ///< Usage for an unknown word
    friend bool operator==(const Roles &, const Roles &) = default;

private:
    static int bit(Role role) { return 1 << int(role); }

    int m_bits = 0;
};

/// Who acts. Made by SignIn alone, and for due work by the station itself.
class Session {
public:
    Session() = default; ///< nobody: has no right
    static Session ofUser(UserId user, QString name, Roles roles, Instant since);
    static Session ofStation(StationId station);

    bool isStation() const { return m_isStation; }
    const UserId &user() const { return m_user; }
    const QString &name() const { return m_name; }
    const Roles &roles() const { return m_roles; }
    Instant since() const { return m_since; }
    bool may(Right right) const;

    QString actor() const; ///< the log's word: the user's id or "station"
    QString role() const; ///< the log's word: roles joined by "+", or "station"

private:
    UserId m_user;
    QString m_name;
    Roles m_roles;
    Instant m_since;
    bool m_isStation = false;
};

/// NotSignedIn or NotAllowed unless @p session has @p right.
Result<void> require(const Session &session, Right right);

QString word(Role role);
