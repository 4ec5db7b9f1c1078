// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/manifestparser.h"
#include "tests/manifest/readings.h"

#include <QStringEncoder>
#include <QTest>

class TestManifestForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatEachColumnWasTakenFor();
    void tellsTheDateOrderWhereItMatters_data();
    void tellsTheDateOrderWhereItMatters();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
};

void TestManifestForm::tellsWhatEachColumnWasTakenFor()
{
    const QByteArray longCell(200, 'x');
    const auto manifest = readBytes(
        "Tour list\nRef;Sender;Name;Date\nA1;" + longCell + ";Ada;1\n\nA2;\nA3;Quay;Cleo;3\nA4;Quay;Dan;4\n");

    QCOMPARE(outcome(manifest), QStringLiteral("ok"));
    const ManifestForm &form = manifest->form;
    QCOMPARE(form.delimiter, QChar(u';'));
    QCOMPARE(form.headerLine, 2);
    QStringList columns;
    for (const ManifestColumn &column : form.columns)
        columns += column.title + QLatin1Char('=') + (column.field ? word(*column.field) : QStringLiteral("-"));
    QCOMPARE(columns.join(QLatin1Char(' ')), QStringLiteral("Ref=reference Sender=- Name=recipient Date=-"));
    const auto cells = [&form](size_t column) { return form.columns[column].cells.join(QLatin1Char('|')); };
    QCOMPARE(cells(0), QStringLiteral("A1|A2|A3"));
    QCOMPARE(cells(1), QString(80, QLatin1Char('x')) + QStringLiteral("||Quay"));
    QCOMPARE(cells(2), QStringLiteral("Ada||Cleo"));
}

void TestManifestForm::tellsTheDateOrderWhereItMatters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("order");

    QTest::newRow("day first") << QByteArray("Ref,Name,Delivery date\nA,Ada,24/11/2026\n") << QStringLiteral("dmy");
    QTest::newRow("month first") << QByteArray("Ref,Name,Delivery date\nA,Ada,11/24/2026\n") << QStringLiteral("mdy");
    QTest::newRow("clear dates") << QByteArray("Ref,Name,Delivery date\nA,Ada,2026-11-24\n") << QString();
    QTest::newRow("no dates") << QByteArray("Ref,Name\nA,Ada\n") << QString();
}

void TestManifestForm::tellsTheDateOrderWhereItMatters()
{
    QFETCH(QByteArray, bytes);

    const auto manifest = readBytes(bytes);

    QCOMPARE(outcome(manifest), QStringLiteral("ok"));
    const auto order = manifest->form.dateOrder;
    QTEST(order ? word(*order) : QString(), "order");
}

void TestManifestForm::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = QStringLiteral("Sendung;Empf\u00E4nger;E-Mail\nA;J\u00F6rg \u20AC;j@example.com\n");
    const auto encoded = [&text](QStringConverter::Encoding encoding, QStringConverter::Flag flag) -> QByteArray {
        QStringEncoder encoder(encoding, flag);
        return encoder.encode(text);
    };
    const auto mark = QStringConverter::Flag::WriteBom;
    const auto none = QStringConverter::Flag::Default;

    QTest::newRow("UTF-8") << encoded(QStringConverter::Utf8, none) << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8, mark) << QStringLiteral("UTF-8");
    QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, none) << QStringLiteral("UTF-16");
    QTest::newRow("UTF-16 LE with mark") << encoded(QStringConverter::Utf16LE, mark) << QStringLiteral("UTF-16");
    QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, none) << QStringLiteral("UTF-16");
    QTest::newRow("UTF-16 BE with mark") << encoded(QStringConverter::Utf16BE, mark) << QStringLiteral("UTF-16");
    QTest::newRow("Windows-1252") << QByteArray("Sendung;Empf\xE4nger;E-Mail\nA;J\xF6rg \x80;j@example.com\n")
                                  << QStringLiteral("Windows-1252");
}

void TestManifestForm::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);

    const auto manifest = readBytes(bytes);

    QCOMPARE(outcome(manifest), QStringLiteral("ok"));
    QTEST(manifest->form.encoding, "encoding");
    QStringList titles;
    for (const ManifestColumn &column : manifest->form.columns)
        titles += column.title;
    QCOMPARE(
        titles, (QStringList{ QStringLiteral("Sendung"), QStringLiteral("Empf\u00E4nger"), QStringLiteral("E-Mail") }));
    QCOMPARE(manifest->rows.size(), size_t{ 1 });
    QCOMPARE(manifest->rows[0].recipient, QStringLiteral("J\u00F6rg \u20AC"));
}

QTEST_APPLESS_MAIN(TestManifestForm)
#include "tst_manifestform.moc"
