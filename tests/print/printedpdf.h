// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A PDF as other people's programs read it.
class PrintedPdf {
public:
    explicit PrintedPdf(const QByteArray &bytes)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }

    /// What qpdf finds wrong; empty when it is sound.
    QString problems() const
    {
        QProcess qpdf;
        qpdf.setProcessChannelMode(QProcess::MergedChannels);
        const QString said = run(qpdf, QStringLiteral("qpdf"), { QStringLiteral("--check"), path() });
        return qpdf.exitStatus() == QProcess::NormalExit && qpdf.exitCode() == 0 ? QString() : said + QLatin1Char('?');
    }
    /// The text of each page, laid out as it stands on it.
    QStringList pages() const
    {
        QProcess process;
        const QStringList arguments{ QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path(),
            QStringLiteral("-") };
        QStringList pages = run(process, QStringLiteral("pdftotext"), arguments).split(QLatin1Char('\f'));
        pages.removeLast(); // each page ends with a form feed
        return pages;
    }
    QString text() const { return pages().join(QLatin1Char('\n')); }
    /// Where @p word begins on the first page that has it, in points from the left; -1 when none has.
    qreal leftOf(const QString &word) const
    {
        QProcess process;
        const QString boxes
            = run(process, QStringLiteral("pdftotext"), { QStringLiteral("-bbox"), path(), QStringLiteral("-") });
        const QString line
            = boxes.left(boxes.indexOf(QLatin1Char('>') + word + QLatin1Char('<'))).section(QLatin1Char('\n'), -1);
        return line.contains(QLatin1String("xMin")) ? line.section(QLatin1Char('"'), 1, 1).toDouble() : -1;
    }
    QString size() const
    {
        QProcess process;
        return run(process, QStringLiteral("pdfinfo"), { path() })
            .section(QStringLiteral("Page size:"), 1)
            .section(QLatin1Char('\n'), 0, 0);
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }

    static QString run(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.start(program, arguments);
        if (!process.waitForFinished())
            qFatal("%s did not end: is it installed?", qPrintable(program));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
};
