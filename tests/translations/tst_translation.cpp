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

void TestTranslation::germanIsComplete()
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n|L\\d)"));
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
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const bool isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(!isUnfinished && !text.trimmed().isEmpty(), qPrintable(source));
            QVERIFY2(text.contains(QLatin1String("%n")) || placesOf(text) == placesOf(source), qPrintable(source));
            ++texts;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts >= 69);
}

QTEST_APPLESS_MAIN(TestTranslation)
#include "tst_translation.moc"
