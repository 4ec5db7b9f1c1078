// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

class QRegularExpression;

/// The options of a channel, read strictly: the first one that is missing, of the wrong form, or not of the type is
/// named by done(). What is returned for a wrong one is of no use.
class ChannelOptions {
public:
    explicit ChannelOptions(QJsonObject options);

    /// One line; empty when absent.
    QString text(const char *key);
    /// Several lines; empty when absent.
    QString lines(const char *key);
    /// Of @p form, or empty when absent.
    QString text(const char *key, const QRegularExpression &form);
    QString required(const char *key);
    QString required(const char *key, const QRegularExpression &form);
    /// One of @p words; the first when absent.
    QString word(const char *key, const QStringList &words);
    std::optional<double> number(const char *key, double least, double most);
    std::optional<int> whole(const char *key, int least, int most);
    bool isTrue(const char *key);

    void refuse(const char *key);
    /// OutOfRange with the option's name.
    Result<void> done() const;

private:
    QJsonValue take(const char *key);

    QJsonObject m_unread;
    QString m_wrong;
};
