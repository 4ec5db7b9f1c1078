// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtp/mailoracle.h"

#include <QJsonDocument>
#include <QProcess>

MailDraft aDraft()
{
    return { *MailAddress::parse(QStringLiteral("codes@depot.example")), QStringLiteral("Nordgate Depot"),
        *MailAddress::parse(QStringLiteral("ruth@recipient.example")), QStringLiteral("Nordgate: your code"),
        QStringLiteral("Nordgate: code 483 920 for NG-417259, valid until 21:00."), QStringLiteral("en"),
        fromMilliseconds(1'795'426'617'000), QStringLiteral("0123456789abcdef0123456789abcdef") };
}

namespace {

QList<QJsonObject> read(const QStringList &arguments, const QByteArrayList &messages)
{
    QProcess oracle;
    oracle.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    oracle.start(QStringLiteral(DOORCODE_PYTHON),
        QStringList{ QStringLiteral(DOORCODE_SMTP_SCRIPTS "/mailoracle.py") } + arguments);
    for (const QByteArray &message : messages)
        oracle.write(message.toBase64() + '\n');
    oracle.closeWriteChannel();
    QList<QJsonObject> found;
    if (oracle.waitForFinished(60'000)) {
        for (const QByteArray &line : oracle.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                found.append(QJsonDocument::fromJson(line).object());
        }
    }
    return found;
}

} // namespace

QList<QJsonObject> readBack(const QByteArrayList &messages) { return read({}, messages); }

QList<QJsonObject> readMailbox(const QString &file) { return read({ file }, {}); }

QJsonObject readBack(const QByteArray &message) { return readBack(QByteArrayList{ message }).value(0); }

QString expectedText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control && character != QLatin1Char('\n')
            && character != QLatin1Char('\t');
    });
    return text.endsWith(QLatin1Char('\n')) ? text : text + QLatin1Char('\n');
}

QString expectedPage(const QString &text)
{
    const QString shown = expectedText(text + QLatin1Char('|'));
    return shown.chopped(2);
}

QStringList elementsOf(const QString &text)
{
    QStringList elements = { QStringLiteral("body"), QStringLiteral("head"), QStringLiteral("html"),
        QStringLiteral("meta"), QStringLiteral("p") };
    if (text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')))
        elements.insert(1, QStringLiteral("br"));
    return elements;
}
