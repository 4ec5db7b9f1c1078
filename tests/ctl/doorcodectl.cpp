// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/doorcodectl.h"

#include <QJsonDocument>

QJsonObject Ended::json() const { return QJsonDocument::fromJson(out).object(); }

QJsonArray Ended::items() const { return json().value(QLatin1String("items")).toArray(); }

QString Ended::errorCode() const
{
    return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
}

Doorcodectl::Doorcodectl(QString profile, QString locale)
    : m_profile(std::move(profile))
    , m_locale(std::move(locale))
{
}

QString Doorcodectl::adminPassword() { return QStringLiteral("nine yellow tugs at dawn"); }

std::unique_ptr<QProcess> Doorcodectl::start(const QStringList &arguments) const
{
    auto program = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DOORCODE_PASSWORD"), adminPassword());
    environment.insert(QStringLiteral("DOORCODE_PASSPHRASE"), QStringLiteral("a rope around the bollard"));
    environment.insert(QStringLiteral("LC_ALL"), m_locale);
    program->setProcessEnvironment(environment);
    program->start(QStringLiteral(DOORCODE_CTL), QStringList{ QStringLiteral("--profile"), m_profile } + arguments);
    return program;
}

Ended Doorcodectl::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto program = start(arguments);
    program->write(input);
    program->closeWriteChannel();
    const bool isEnded = program->waitForFinished(60000) && program->exitStatus() == QProcess::NormalExit;
    return { isEnded ? program->exitCode() : -1, program->readAllStandardOutput(), program->readAllStandardError() };
}

Ended Doorcodectl::as(const QString &user, const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList{ QStringLiteral("--json"), QStringLiteral("--user"), user } + arguments, input);
}
