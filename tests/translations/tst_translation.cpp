// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translation.h"

#include "core/common/errortext.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// Every text of the project is there in every language, with the same places for values.
class TestTranslation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksTheLanguageAsked_data();
    void speaksTheLanguageAsked();
    void factsAreSpokenToo_data();
    void factsAreSpokenToo();
    void germanIsComplete();
};

void TestTranslation::speaksTheLanguageAsked_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");

    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Not found: 7");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Nicht gefunden: 7");
    QTest::newRow("German of Austria") << QStringLiteral("de_AT") << QStringLiteral("Nicht gefunden: 7");
    QTest::newRow("a language without texts") << QStringLiteral("fi") << QStringLiteral("Not found: 7");
}

void TestTranslation::speaksTheLanguageAsked()
{
    QFETCH(QString, language);
    int count = 0;
    QCoreApplication application(count, nullptr);

    installTranslation(application, language);

    QTEST(errorText(Error{ ErrorCode::NotFound, QStringLiteral("7") }), "text");
}

void TestTranslation::factsAreSpokenToo_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *detail, const char *german) {
        QTest::newRow(detail) << QString::fromUtf8(detail) << QString::fromUtf8(german);
    };

    row("the file is empty", "die Datei ist leer");
    row("line 3: no column is a reference", "Zeile 3: keine Spalte ist eine Referenz");
    row("line 12, byte 7: a NUL byte", "Zeile 12, Byte 7: ein NUL-Byte");
    row("line 2, column 5: the quote opened here closes in the middle of line 9",
        "Zeile 2, Spalte 5: das hier geöffnete Anführungszeichen schließt mitten in Zeile 9");
    row("line 1: more than 256 columns", "Zeile 1: mehr als 256 Spalten");
    row("line 1 or later: half a character of UTF-16", "Zeile 1 oder später: ein halbes Zeichen in UTF-16");
    row("neither UTF-8 nor Windows-1252", "weder UTF-8 noch Windows-1252");
    row("the chain breaks (entry 41)", "die Kette reißt (Eintrag 41)");
    row("12 of 15", "sie hat 12 von 15 Einträgen");
    row("/tmp/7 %1: not a file", "/tmp/7 %1: keine Datei");
    row("PR-%1-40 %1", "PR-%1-40 %1");
    row("", "");
}

void TestTranslation::factsAreSpokenToo()
{
    QFETCH(QString, detail);
    QFETCH(QString, german);
    const Error error{ ErrorCode::NotAManifest, detail };
    int count = 0;
    QCoreApplication application(count, nullptr);

    QCOMPARE(errorText(error),
        detail == QLatin1String("12 of 15") ? QStringLiteral("This is not a manifest: it has 12 of 15 entries")
                                            : QStringLiteral("This is not a manifest: ") + detail);
    installTranslation(application, QStringLiteral("de"));
    QCOMPARE(errorText(error), QStringLiteral("Das ist keine Sendungsliste: ") + german);
}

void TestTranslation::germanIsComplete()
{
    static const QRegularExpression place(QStringLiteral("%L?(\\d|n)"));
    const auto placesOf = [](const QString &text) {
        QStringList places;
        for (auto match = place.globalMatch(text); match.hasNext();)
            places += match.next().captured();
        places.sort();
        return places;
    };
    QFile file(QStringLiteral(DOORCODE_TEST_DATA "/../../translations/doorcode_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));

    QXmlStreamReader xml(&file);
    QString source;
    bool isCounted = false; // then its forms stand on lines of their own
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            isCounted = xml.attributes().hasAttribute(QLatin1String("numerus"));
        } else if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const bool isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(!isUnfinished && !text.trimmed().isEmpty(), qPrintable(source));
            for (const QString &form : isCounted ? text.trimmed().split(QLatin1Char('\n')) : QStringList{ text })
                QVERIFY2(placesOf(form) == placesOf(source), qPrintable(source));
            ++texts;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts >= 69);
}

QTEST_APPLESS_MAIN(TestTranslation)
#include "tst_translation.moc"
