// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/doorcodectl.h"

#include <QTemporaryDir>
#include <QTest>

/// The words recipients read are listed with what they cost, changed and put back without a window.
class TestCtlTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsEveryTextWithItsCost();
    void aTextIsChangedAndPutBack_data();
    void aTextIsChangedAndPutBack();
    void peopleReadATable();
    void warnsOfACodeThatMayBeTorn();
    void refusals_data();
    void refusals();

private:
    Ended admin(const QStringList &words) const { return m_program->as(QStringLiteral("ada"), words); }
    QJsonObject item(const QString &language, const QString &key) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Doorcodectl> m_program;
};

namespace {

QString text(const char *literal) { return QString::fromUtf8(literal); }

QStringList words(const char *line) { return text(line).split(QLatin1Char(' ')); }

const QString codeText
    = text("{depot}: code {code} for {reference}, valid until {until}. Say it to the courier only when "
           "the parcel is in your hands.");

} // namespace

void TestCtlTexts::initTestCase()
{
    m_program = std::make_unique<Doorcodectl>(m_folder.filePath(text("profile")));
    const Ended made
        = m_program->run(words("--json init --country GB --admin ada --time-zone Europe/London --language en "
                               "--key-store file --depot Harbour"));
    QVERIFY2(made.status == 0, made.out.constData());
}

QJsonObject TestCtlTexts::item(const QString &language, const QString &key) const
{
    for (const QJsonValue &each : admin({ text("text"), text("list"), language }).items()) {
        if (each.toObject().value(text("key")) == key)
            return each.toObject();
    }
    return {};
}

void TestCtlTexts::listsEveryTextWithItsCost()
{
    const QJsonArray items = admin(words("text list")).items();

    QCOMPARE(items.size(), 5 * 7);
    const QJsonObject code = items.at(0).toObject();
    QCOMPARE(code.value(text("language")).toString(), text("en"));
    QCOMPARE(code.value(text("key")).toString(), text("code"));
    QCOMPARE(code.value(text("text")).toString(), codeText);
    QCOMPARE(code.value(text("edited")).toBool(true), false);
    QVERIFY(code.value(text("preview")).toString().startsWith(text("Harbour: code 123 456 for ")));
    QCOMPARE(code.value(text("encoding")).toString(), text("gsm7"));
    QCOMPARE(code.value(text("segments")).toInt(), 1);
    QCOMPARE(code.value(text("most_segments")).toInt(), 1);
    QVERIFY(code.value(text("units")).toInt() <= code.value(text("most_units")).toInt());
    QCOMPARE(code.value(text("code_may_be_torn")).toBool(true), false);
    QCOMPARE(item(text("ar"), text("code")).value(text("encoding")).toString(), text("ucs2"));
    QVERIFY(item(text("en"), text("code_subject")).value(text("segments")).isNull());
}

void TestCtlTexts::aTextIsChangedAndPutBack_data()
{
    QTest::addColumn<QString>("back");

    QTest::newRow("by the option") << text("--default");
    QTest::newRow("by an empty text") << QString();
}

void TestCtlTexts::aTextIsChangedAndPutBack()
{
    QFETCH(QString, back);
    const QString own = text("{code} für {reference}");

    const Ended changed = admin({ text("text"), text("set"), text("de"), text("code"), own });

    QVERIFY2(changed.status == 0, changed.out.constData());
    QCOMPARE(changed.json().value(text("text")).toString(), own);
    QCOMPARE(item(text("de"), text("code")).value(text("text")).toString(), own);
    QCOMPARE(item(text("de"), text("code")).value(text("edited")).toBool(), true);
    const Ended reset = admin({ text("text"), text("set"), text("de"), text("code"), back });
    QVERIFY2(reset.status == 0, reset.out.constData());
    QCOMPARE(item(text("de"), text("code")).value(text("edited")).toBool(true), false);
}

void TestCtlTexts::peopleReadATable()
{
    const Ended listed = m_program->run(words("--user ada text list en"));

    QCOMPARE(listed.status, 0);
    QVERIFY2(listed.out.contains("GSM-7") && listed.out.contains("1 SMS"), listed.out.constData());
    QVERIFY(listed.out.contains(codeText.toUtf8()));
    QVERIFY(!listed.out.contains("contacto"));
}

void TestCtlTexts::warnsOfACodeThatMayBeTorn()
{
    const QString torn = QString(150, QLatin1Char('a')) + text("{code}") + QString(20, QLatin1Char('a'));

    const Ended changed
        = m_program->run({ text("--user"), text("ada"), text("text"), text("set"), text("es"), text("code"), torn });

    QCOMPARE(changed.status, 0);
    QVERIFY2(changed.out.contains("2 SMS") && changed.out.contains("may end within the code"), changed.out.constData());
    QCOMPARE(item(text("es"), text("code")).value(text("code_may_be_torn")).toBool(), true);
}

void TestCtlTexts::refusals_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QStringList &given, const char *code, int status) {
        QTest::newRow(name) << given << text(code) << status;
    };
    row("without the code", { text("en"), text("code"), text("{depot}") }, "out_of_range", 1);
    row("an unknown field", { text("en"), text("code"), text("{code} {name}") }, "out_of_range", 1);
    row("two lines", { text("en"), text("handed_over"), text("a\nb") }, "out_of_range", 1);
    row("a language without texts", { text("nl"), text("code"), text("{code}") }, "out_of_range", 1);
    row("no key", { text("en"), text("greeting"), text("hello") }, "usage", 2);
    row("no text", { text("en"), text("code") }, "usage", 2);
    row("a text and the usual one", { text("en"), text("code"), text("{code}"), text("--default") }, "usage", 2);
}

void TestCtlTexts::refusals()
{
    QFETCH(QStringList, given);
    QFETCH(int, status);

    const Ended refused = admin(QStringList{ text("text"), text("set") } + given);

    QTEST(refused.errorCode(), "code");
    QCOMPARE(refused.status, status);
    QCOMPARE(item(text("en"), text("code")).value(text("text")).toString(), codeText);
}

QTEST_GUILESS_MAIN(TestCtlTexts)
#include "tst_ctltexts.moc"
