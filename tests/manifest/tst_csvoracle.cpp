// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/csvreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <utility>

/// Holds CsvReader against Python's csv module on files that the script beside this makes up.
class TestCsvOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPython();
};

namespace {

QJsonObject reading(const QString &text, QChar delimiter)
{
    QString rest = text;
    CsvReader reader([&rest]() -> Result<QString> { return std::exchange(rest, {}); }, delimiter);
    QJsonArray records;
    while (true) {
        const auto record = reader.next();
        if (!record)
            return { { QStringLiteral("refused"), true } };
        if (!*record)
            return { { QStringLiteral("records"), records } };
        QJsonArray cells;
        for (qsizetype index = 0; index < (*record)->size(); ++index)
            cells.append((*record)->cell(index).toString());
        records.append(QJsonObject{ { QStringLiteral("line"), (*record)->line }, { QStringLiteral("cells"), cells } });
    }
}

} // namespace

void TestCsvOracle::agreesWithPython()
{
    QProcess python;
    python.start(QStringLiteral(DOORCODE_PYTHON), { QStringLiteral(DOORCODE_CSV_ORACLE), QStringLiteral("3000") });
    QVERIFY(python.waitForFinished(60'000));
    QCOMPARE(python.exitCode(), 0);
    const QList<QByteArray> cases = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(cases.size(), 3000);

    int refused = 0;
    for (const QByteArray &line : cases) {
        QJsonObject expected = QJsonDocument::fromJson(line).object();
        const QString text = expected.take(QStringLiteral("text")).toString();
        const QChar delimiter = expected.take(QStringLiteral("delimiter")).toString().at(0);

        const QJsonObject found = reading(text, delimiter);

        QVERIFY2(found == expected, line + "\nread as " + QJsonDocument(found).toJson(QJsonDocument::Compact));
        refused += expected.contains(QStringLiteral("refused")) ? 1 : 0;
    }
    QVERIFY(refused > 100 && refused < 1500);
}

QTEST_GUILESS_MAIN(TestCsvOracle)
#include "tst_csvoracle.moc"
