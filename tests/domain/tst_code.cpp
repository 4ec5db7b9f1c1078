// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code.h"

#include <QTest>

class TestCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grouped_data();
    void grouped();
    void movedFromIsEmpty();
    void aCopyOfTheDigitsOutlivesTheCode();
    void understandsWhatPeopleType_data();
    void understandsWhatPeopleType();
    void refuses_data();
    void refuses();
    void checkDigitIsDamms_data();
    void checkDigitIsDamms();
    void checkDigitCatchesEverySingleDigit();
    void checkDigitCatchesEverySwap();

private:
    static bool isAccepted(const QByteArray &digits);
};

void TestCode::grouped_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QString>("text");

    QTest::newRow("six") << QByteArray("012345") << QStringLiteral("012 345");
    QTest::newRow("seven") << QByteArray("0123456") << QStringLiteral("012 3456");
    QTest::newRow("eight") << QByteArray("01234567") << QStringLiteral("0123 4567");
    QTest::newRow("nine") << QByteArray("012345678") << QStringLiteral("012 345 678");
}

void TestCode::grouped()
{
    QFETCH(QByteArray, digits);

    QTEST(Code(digits).grouped(), "text");
}

void TestCode::movedFromIsEmpty()
{
    Code first(QByteArray("111111"));
    Code second(QByteArray("222222"));

    second = std::move(first);
    const Code third(std::move(second));

    QCOMPARE(third.digits(), QByteArray("111111"));
    QVERIFY(first.digits().isEmpty());
    QVERIFY(second.digits().isEmpty());
}

void TestCode::aCopyOfTheDigitsOutlivesTheCode()
{
    QByteArray copy;
    {
        const Code code(QByteArrayLiteral("123456"));
        copy = code.digits();
    }

    QCOMPARE(copy, QByteArray("123456"));
}

void TestCode::understandsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("digits");
    QTest::addColumn<bool>("isChecked");
    QTest::addColumn<QByteArray>("read");

    const auto row = [](const char *name, const QString &typed, int digits, bool isChecked, const char *read) {
        QTest::newRow(name) << typed << digits << isChecked << QByteArray(read);
    };
    row("plain", QStringLiteral("012345"), 6, false, "012345");
    row("grouped", QStringLiteral("012 345"), 6, false, "012345");
    row("dashes and dots", QStringLiteral("01-23.45"), 6, false, "012345");
    row("several separators", QStringLiteral("012 - 345"), 6, false, "012345");
    row("no-break space", QStringLiteral("012\u00a0345"), 6, false, "012345");
    row("space around", QStringLiteral("  012345\n"), 6, false, "012345");
    row("eight", QStringLiteral("0123 4567"), 8, false, "01234567");
    row("Arabic-Indic", QStringLiteral("\u0660\u0661\u0662 \u0663\u0664\u0665"), 6, false, "012345");
    row("Persian", QStringLiteral("\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5"), 6, false, "012345");
    row("Devanagari", QStringLiteral("\u0966\u0967\u0968\u0969\u096a\u096b"), 6, false, "012345");
    row("full width", QStringLiteral("\uff10\uff11\uff12\uff13\uff14\uff15"), 6, false, "012345");
    row("digits outside the first plane", QStringLiteral("\U0001d7d8\U0001d7d92345"), 6, false, "012345");
    row("with its check digit", QStringLiteral("572 4"), 3, true, "5724");
}

void TestCode::understandsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(int, digits);
    QFETCH(bool, isChecked);

    const auto code = parseTypedCode(
        typed, CodeFormat{ digits, isChecked ? CodeFormat::CheckDigit::On : CodeFormat::CheckDigit::Off });

    QVERIFY(code);
    QTEST(code->digits(), "read");
}

void TestCode::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isChecked");

    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("only spaces") << QStringLiteral("   ") << false;
    QTest::newRow("one digit short") << QStringLiteral("12345") << false;
    QTest::newRow("one digit long") << QStringLiteral("1234567") << false;
    QTest::newRow("a letter") << QStringLiteral("12345a") << false;
    QTest::newRow("a letter for a digit") << QStringLiteral("O12345") << false;
    QTest::newRow("a sign") << QStringLiteral("+123456") << false;
    QTest::newRow("a separator before") << QStringLiteral("-123456") << false;
    QTest::newRow("a separator behind") << QStringLiteral("123456-") << false;
    QTest::newRow("a superscript") << QStringLiteral("12345\u00b2") << false;
    QTest::newRow("a circled digit") << QStringLiteral("12345\u2460") << false;
    QTest::newRow("a fraction") << QStringLiteral("12345\u00bd") << false;
    QTest::newRow("a zero byte") << QStringLiteral("123").append(QChar(0)).append(QStringLiteral("456")) << false;
    QTest::newRow("half a surrogate pair") << QStringLiteral("12345").append(QChar(0xd835)) << false;
    QTest::newRow("the check digit is missing") << QStringLiteral("123456") << true;
    QTest::newRow("a wrong check digit") << QStringLiteral("1234560") << true;
}

void TestCode::refuses()
{
    QFETCH(QString, typed);
    QFETCH(bool, isChecked);

    const auto code
        = parseTypedCode(typed, CodeFormat{ 6, isChecked ? CodeFormat::CheckDigit::On : CodeFormat::CheckDigit::Off });

    QVERIFY(!code);
    QCOMPARE(code.error().code, ErrorCode::NotACode);
    QVERIFY(code.error().detail.isEmpty());
}

void TestCode::checkDigitIsDamms_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<char>("check");

    QTest::newRow("572, the usual example") << QByteArray("572") << '4';
    QTest::newRow("nothing") << QByteArray() << '0';
    QTest::newRow("zeros") << QByteArray("000000") << '0';
    QTest::newRow("nines") << QByteArray("999999") << '0';
}

void TestCode::checkDigitIsDamms()
{
    QFETCH(QByteArray, digits);

    QTEST(dammDigit(digits), "check");
}

bool TestCode::isAccepted(const QByteArray &digits)
{
    return bool(parseTypedCode(QString::fromLatin1(digits), CodeFormat{ 6, CodeFormat::CheckDigit::On }));
}

void TestCode::checkDigitCatchesEverySingleDigit()
{
    for (int value = 0; value < 1'000'000; value += 997) {
        QByteArray right = QByteArray::number(value).rightJustified(6, '0');
        right.append(dammDigit(right));
        QVERIFY(isAccepted(right));
        for (qsizetype place = 0; place < right.size(); ++place) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                QByteArray wrong = right;
                wrong[place] = digit;
                QCOMPARE(isAccepted(wrong), wrong == right);
            }
        }
    }
}

void TestCode::checkDigitCatchesEverySwap()
{
    for (int value = 0; value < 1'000'000; value += 89) {
        QByteArray right = QByteArray::number(value).rightJustified(6, '0');
        right.append(dammDigit(right));
        for (qsizetype place = 0; place + 1 < right.size(); ++place) {
            QByteArray swapped = right;
            std::swap(swapped[place], swapped[place + 1]);
            QCOMPARE(isAccepted(swapped), swapped == right);
        }
    }
}

QTEST_APPLESS_MAIN(TestCode)
#include "tst_code.moc"
