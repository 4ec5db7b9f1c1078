// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/changepolicy.h"
#include "core/usecases/changetexts.h"
#include "tests/support/outboxfixture.h"

#include <QTest>

/// Recipients read what an administrator wrote, in their language, from the next message on; the log knows it.
class TestChangeTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_depot = std::make_unique<OutboxFixture>(); }
    void theNextMessageSaysIt();
    void theUsualTextComesBack_data();
    void theUsualTextComesBack();
    void whatChangesNothingIsNotLogged();
    void refusals_data();
    void refusals();
    void administratorsAloneChangeThem();
    void aTextThatSomebodySpoiltIsNotSent();
    void languageOfADelivery_data();
    void languageOfADelivery();
    void exampleIsADeliveryOfToday();
    void exampleIsMadeUpWithoutOne();

private:
    ChangeTexts texts() { return ChangeTexts(m_depot->services(), m_usual); }
    Result<void> set(const QString &language, TextKey key, const std::optional<QString> &text)
    {
        return texts().set(m_depot->administrator, { language, key, text });
    }
    QString sent(TextKey key = TextKey::Code) { return must(texts().texts(m_depot->dispatcher)).at(0).sent[key]; }
    QString nextMessage(const QString &reference, const QString &language = {});

    std::unique_ptr<OutboxFixture> m_depot;
    const std::vector<MessageTexts> m_usual = OutboxFixture::texts();
};

namespace {

const QString english = QStringLiteral("en");

} // namespace

/// What is sent for @p reference, whose recipient reads @p language.
QString TestChangeTexts::nextMessage(const QString &reference, const QString &language)
{
    ManifestRow row = DepotFixture::row(reference);
    row.language = language;
    m_depot->import({ row });
    m_depot->issue(reference);
    return m_depot->claim().front().outgoing.text;
}

void TestChangeTexts::theNextMessageSaysIt()
{
    QVERIFY(set(english, TextKey::Code, QStringLiteral("  {code} is for {reference}. ")));

    const QString text = nextMessage(QStringLiteral("A-1"));
    QVERIFY2(text.endsWith(QStringLiteral(" is for A-1.")), "with the spaces at its ends taken away");
    QCOMPARE(sent(), QStringLiteral("{code} is for {reference}."));
    QCOMPARE(sent(TextKey::Replacement), m_usual.front().replacement);
    QCOMPARE(must(texts().texts(m_depot->dispatcher)).front().usual, m_usual.front());
    QVERIFY(m_depot->events().contains(word(Event::TextChanged)));
}

void TestChangeTexts::theUsualTextComesBack_data()
{
    QTest::addColumn<std::optional<QString>>("given");

    QTest::newRow("nothing") << std::optional<QString>();
    QTest::newRow("empty") << std::optional(QString());
    QTest::newRow("blank") << std::optional(QStringLiteral("  "));
    QTest::newRow("the usual one itself") << std::optional(m_usual.front().code);
}

void TestChangeTexts::theUsualTextComesBack()
{
    QFETCH(std::optional<QString>, given);
    must(set(english, TextKey::Code, QStringLiteral("{code}")));

    QVERIFY(set(english, TextKey::Code, given));

    QCOMPARE(sent(), m_usual.front().code);
    QVERIFY(must(m_depot->storage->texts().edited()).empty());
    QCOMPARE(m_depot->events().count(word(Event::TextChanged)), 2);
}

void TestChangeTexts::whatChangesNothingIsNotLogged()
{
    const QStringList events = m_depot->events();

    QVERIFY(set(english, TextKey::Code, std::nullopt));

    QCOMPARE(m_depot->events(), events);
}

void TestChangeTexts::refusals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<TextKey>("key");
    QTest::addColumn<QString>("text");

    QTest::newRow("a code's text without the code") << english << TextKey::Code << QStringLiteral("{depot}");
    QTest::newRow("an unknown field") << english << TextKey::Replacement << QStringLiteral("{code} {name}");
    QTest::newRow("the code in a subject") << english << TextKey::CodeSubject << QStringLiteral("{code}");
    QTest::newRow("the code in a notice") << english << TextKey::HandedOver << QStringLiteral("{code}");
    QTest::newRow("two lines") << english << TextKey::HandedOver << QStringLiteral("a\nb");
    QTest::newRow("a language without texts") << QStringLiteral("nl") << TextKey::Code << QStringLiteral("{code}");
    QTest::newRow("no language") << QString() << TextKey::Code << QStringLiteral("{code}");
}

void TestChangeTexts::refusals()
{
    QFETCH(QString, language);
    QFETCH(TextKey, key);
    QFETCH(QString, text);
    const QStringList events = m_depot->events();

    QCOMPARE(answerOf(set(language, key, text)), word(ErrorCode::OutOfRange));

    QCOMPARE(m_depot->events(), events);
    QVERIFY(must(m_depot->storage->texts().edited()).empty());
}

void TestChangeTexts::administratorsAloneChangeThem()
{
    const TextChange change{ english, TextKey::Code, QStringLiteral("{code}") };

    QCOMPARE(answerOf(texts().set(m_depot->supervisor, change)), word(ErrorCode::NotAllowed));
    QCOMPARE(answerOf(texts().set(m_depot->dispatcher, change)), word(ErrorCode::NotAllowed));
    QCOMPARE(answerOf(texts().set(Session(), change)), word(ErrorCode::NotSignedIn));
    QCOMPARE(answerOf(texts().texts(Session())), word(ErrorCode::NotSignedIn));
    QCOMPARE(answerOf(texts().example(Session())), word(ErrorCode::NotSignedIn));
}

void TestChangeTexts::aTextThatSomebodySpoiltIsNotSent()
{
    must(set(english, TextKey::Code, QStringLiteral("{code}")));
    m_depot->import({ DepotFixture::row(QStringLiteral("A-1")) });
    m_depot->issue(QStringLiteral("A-1"));

    m_depot->edit(QStringLiteral("UPDATE message_text SET text = 'no field'"));

    const auto claimed = m_depot->sending().claim(m_depot->station(), m_depot->channels(), 10);
    QCOMPARE(answerOf(claimed), word(ErrorCode::DatabaseDamaged));
}

void TestChangeTexts::languageOfADelivery_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("depots");
    QTest::addColumn<QString>("said");

    QTest::newRow("the delivery's own") << QStringLiteral("de") << english << QStringLiteral("auf Deutsch");
    QTest::newRow("the depot's without one") << QString() << QStringLiteral("de") << QStringLiteral("auf Deutsch");
    QTest::newRow("the depot's without texts of it")
        << QStringLiteral("pl") << QStringLiteral("de") << QStringLiteral("auf Deutsch");
    QTest::newRow("English at the last") << QStringLiteral("pl") << QStringLiteral("pl") << QStringLiteral("until");
}

void TestChangeTexts::languageOfADelivery()
{
    QFETCH(QString, language);
    QFETCH(QString, depots);
    QFETCH(QString, said);
    must(ChangePolicy(m_depot->services()).setDepot(m_depot->administrator, QStringLiteral("language"), depots));
    must(set(QStringLiteral("de"), TextKey::Code, QStringLiteral("{code} auf Deutsch")));

    const QString text = nextMessage(QStringLiteral("A-1"), language);

    QVERIFY(text.contains(said));
}

void TestChangeTexts::exampleIsADeliveryOfToday()
{
    m_depot->import({ DepotFixture::row(QStringLiteral("A-1")), DepotFixture::row(QStringLiteral("A-2")) });
    m_depot->setPolicy(QStringLiteral("code_digits"), QStringLiteral("8"));

    const TextExample example = must(texts().example(m_depot->administrator));

    QVERIFY(example.source == TextExample::Source::Delivery);
    QCOMPARE(example.fields.references, (QStringList{ QStringLiteral("A-1"), QStringLiteral("A-2") }));
    const QString shown = previewOf(m_usual.front(), TextKey::Code, example).text;
    QVERIFY2(shown.contains(QStringLiteral("code 1234 5678 for A-1+1, until 21:00")), qPrintable(shown));
}

void TestChangeTexts::exampleIsMadeUpWithoutOne()
{
    const TextExample example = must(texts().example(m_depot->administrator));

    QVERIFY(example.source == TextExample::Source::MadeUp);
    QCOMPARE(example.fields.references.size(), 1);
}

QTEST_APPLESS_MAIN(TestChangeTexts)
#include "tst_changetexts.moc"
