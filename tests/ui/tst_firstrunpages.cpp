// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakefirstrundesk.h"
#include "tests/ui/rubbish.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/firstrun/recoverypage.h"
#include "ui/firstrun/teststeps.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

/// What each page of the first run asks, refuses and says.
class TestFirstRunPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();
    void editingClearsThePlaceTest();
    void shortPassphraseIsTold();
    void silentKeychainNamesTheCure();
    void systemsPlaceIsFilledIn();
    void depotIsJudgedWhileTyping();
    void passwordIsJudgedWhileTyping_data();
    void passwordIsJudgedWhileTyping();
    void failureToMakeTheDepotStays();
    void portFollowsTheEncryption();
    void sheetIsInSomebodysHands_data();
    void sheetIsInSomebodysHands();
    void everyFieldIsNamed();
    void everyPageTakesRubbish_data();
    void everyPageTakesRubbish();

private:
    template<typename T>
    T *field(const char *name) const
    {
        return m_wizard->currentPage()->findChild<T *>(QString::fromLatin1(name));
    }
    bool mayGoOn() const { return m_wizard->button(QWizard::NextButton)->isEnabled(); }
    void type(const char *name, const QString &words) { field<QLineEdit>(name)->setText(words); }
    QString said() const { return field<QLabel>("wrongLine")->text(); }
    void reach(int page);

    std::unique_ptr<DeskFixture> m_depot;
    std::unique_ptr<FakeFirstRunDesk> m_desk;
    std::unique_ptr<FirstRunWizard> m_wizard;
};

void TestFirstRunPages::init()
{
    m_depot = std::make_unique<DeskFixture>();
    m_desk = std::make_unique<FakeFirstRunDesk>(*m_depot);
    m_wizard = std::make_unique<FirstRunWizard>(*m_desk, m_depot->appearance);
    m_wizard->show();
}

void TestFirstRunPages::cleanup()
{
    m_wizard.reset();
    m_desk.reset();
    m_depot.reset();
}

void TestFirstRunPages::reach(int page)
{
    const auto fill = [this] {
        switch (m_wizard->currentId()) {
        case 1:
            field<QAbstractButton>("testPlace")->click();
            break;
        case 2:
            type("depotName", QStringLiteral("Northgate"));
            field<QComboBox>("timeZone")->setCurrentIndex(0);
            break;
        case 3:
            type("firstUserName", QStringLiteral("ada"));
            type("firstUserPassword", QStringLiteral("a password of some length"));
            type("firstUserPasswordAgain", QStringLiteral("a password of some length"));
            break;
        case 4:
            field<QAbstractButton>("skipChannel")->click();
            return;
        default:
            break;
        }
        m_wizard->next();
    };
    while (m_wizard->currentId() < page) {
        const int before = m_wizard->currentId();
        fill();
        QTRY_COMPARE(m_wizard->currentId(), before + 1);
    }
}

void TestFirstRunPages::editingClearsThePlaceTest()
{
    reach(1);
    QVERIFY(!mayGoOn());
    field<QAbstractButton>("testPlace")->click();
    QTRY_VERIFY(mayGoOn());

    field<QAbstractButton>("fileChoice")->click();

    QVERIFY(!mayGoOn());
    QVERIFY(!field<QAbstractButton>("testPlace")->isEnabled());
    type("passphrase", QStringLiteral("seven words that nobody guesses"));
    type("passphraseAgain", QStringLiteral("other words"));
    QVERIFY(!field<QAbstractButton>("testPlace")->isEnabled());
    type("passphraseAgain", QStringLiteral("seven words that nobody guesses"));
    field<QAbstractButton>("testPlace")->click();
    QTRY_VERIFY(mayGoOn());
    type("passphrase", QStringLiteral("new words"));
    QVERIFY(!mayGoOn());
}

void TestFirstRunPages::shortPassphraseIsTold()
{
    reach(1);
    field<QAbstractButton>("fileChoice")->click();

    type("passphrase", QStringLiteral("two words"));
    type("passphraseAgain", QStringLiteral("two words"));

    QCOMPARE(field<QLabel>("neededLine")->text(),
        QStringLiteral("The passphrase is too short: it needs at least 15 characters."));
    QVERIFY(!field<QAbstractButton>("testPlace")->isEnabled());
}

void TestFirstRunPages::silentKeychainNamesTheCure()
{
    m_desk->checks.push_back({ PlaceCheck::What::Keychain, ErrorCode::KeychainUnavailable, {} });
    reach(1);

    field<QAbstractButton>("testPlace")->click();

    const auto *steps = m_wizard->currentPage()->findChild<TestSteps *>();
    QTRY_VERIFY(steps->words().contains(QStringLiteral("choose a passphrase instead")));
    QVERIFY(!mayGoOn());
}

void TestFirstRunPages::systemsPlaceIsFilledIn()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    m_wizard = std::make_unique<FirstRunWizard>(*m_desk, m_depot->appearance);
    m_wizard->show();
    QLocale::setDefault(before);

    reach(2);

    QCOMPARE(field<QComboBox>("country")->currentData().toString(), QStringLiteral("AT"));
    QCOMPARE(field<QComboBox>("language")->currentData().toString(), QStringLiteral("de"));
    QVERIFY(field<QComboBox>("timeZone")->currentIndex() >= 0);
}

void TestFirstRunPages::depotIsJudgedWhileTyping()
{
    reach(2);
    QVERIFY(!mayGoOn());
    QVERIFY(said().contains(QStringLiteral("name")));

    type("depotName", QStringLiteral("Northgate"));

    QVERIFY(mayGoOn());
    QCOMPARE(said(), QString());
    type("depotName", QString(81, QLatin1Char('n')));
    QVERIFY(!mayGoOn());
}

void TestFirstRunPages::passwordIsJudgedWhileTyping_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("words");

    const QString good = QStringLiteral("a password of some length");
    QTest::newRow("fourteen characters") << QStringLiteral("fourteen chars") << QString() << QStringLiteral("15");
    QTest::newRow("too long") << QString(129, QLatin1Char('x')) << QString() << QStringLiteral("128");
    QTest::newRow("not the same") << good << QStringLiteral("another one") << QStringLiteral("both fields");
    QTest::newRow("good") << good << good << QString();
}

void TestFirstRunPages::passwordIsJudgedWhileTyping()
{
    QFETCH(QString, password);
    QFETCH(QString, again);
    QFETCH(QString, words);
    reach(3);
    type("firstUserName", QStringLiteral("ada"));

    type("firstUserPassword", password);
    type("firstUserPasswordAgain", again);

    QCOMPARE(mayGoOn(), words.isEmpty());
    QVERIFY2(said().contains(words) && said().isEmpty() == words.isEmpty(), qPrintable(said()));
}

void TestFirstRunPages::failureToMakeTheDepotStays()
{
    m_desk->failure = Error{ ErrorCode::DatabaseFull, {} };
    reach(3);
    type("firstUserName", QStringLiteral("ada"));
    type("firstUserPassword", QStringLiteral("a password of some length"));
    type("firstUserPasswordAgain", QStringLiteral("a password of some length"));

    m_wizard->next();

    QTRY_VERIFY(field<QWidget>("pageBand")->isVisible());
    QCOMPARE(m_wizard->currentId(), 3);
    m_desk->failure.reset();
    m_wizard->next();
    QTRY_COMPARE(m_wizard->currentId(), 4);
}

void TestFirstRunPages::portFollowsTheEncryption()
{
    reach(4);
    auto *port = field<QSpinBox>("smtpPort");
    auto *security = field<QComboBox>("smtpSecurity");
    QCOMPARE(port->value(), 465);

    security->setCurrentIndex(1);

    QCOMPARE(port->value(), 587);
    port->setValue(2525);
    security->setCurrentIndex(0);
    QCOMPARE(port->value(), 2525);
}

void TestFirstRunPages::sheetIsInSomebodysHands_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("PDF") << QStringLiteral("sheet.pdf") << QByteArray("%PDF-");
    QTest::newRow("text") << QStringLiteral("sheet.txt") << QByteArray("Recovery sheet of the depot");
}

void TestFirstRunPages::sheetIsInSomebodysHands()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    reach(5);
    QVERIFY(!field<QLineEdit>("lastCharacters")->isEnabled());
    QVERIFY(!mayGoOn());
    auto *page = qobject_cast<RecoveryPage *>(m_wizard->currentPage());

    page->save(folder.filePath(QStringLiteral("no/such/") + name));
    QVERIFY(!field<QLineEdit>("lastCharacters")->isEnabled());
    page->save(folder.filePath(name));

    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    for (const QLabel *label : m_wizard->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QStringLiteral("F0123")));
    type("lastCharacters", QStringLiteral("9999"));
    QVERIFY(!mayGoOn());
    QVERIFY(!said().isEmpty());
    type("lastCharacters", QStringLiteral("o123")); // read off paper
    QVERIFY(mayGoOn());
}

void TestFirstRunPages::everyFieldIsNamed()
{
    for (const int id : m_wizard->pageIds()) {
        for (const QWidget *widget : m_wizard->page(id)->findChildren<QWidget *>()) {
            const bool isFocused = widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_");
            const bool isPart = qobject_cast<const QAbstractSpinBox *>(widget->parent())
                || qobject_cast<const QAbstractScrollArea *>(widget)
                || (widget->parent() && widget->parent()->inherits("QComboBoxPrivateContainer"))
                || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QScrollBar");
            if (!isFocused || isPart)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(button || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

void TestFirstRunPages::everyPageTakesRubbish_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("database") << 1;
    QTest::newRow("depot") << 2;
    QTest::newRow("first user") << 3;
    QTest::newRow("channels") << 4;
    QTest::newRow("recovery sheet") << 5;
}

void TestFirstRunPages::everyPageTakesRubbish()
{
    QFETCH(int, page);
    reach(page);
    const int width = m_wizard->width();

    for (const QString &text : rubbish()) {
        QGuiApplication::clipboard()->setText(text);
        pasteEverywhere(*m_wizard->currentPage());
        m_wizard->next();
        QTRY_VERIFY2(outside(*m_wizard).isEmpty(), qPrintable(outside(*m_wizard)));
        QCOMPARE(m_wizard->width(), width);
    }
}

QTEST_MAIN(TestFirstRunPages)
#include "tst_firstrunpages.moc"
