// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/firstrun.h"
#include "app/wiring/begunprofile.h"
#include "tests/support/smtp/mailserverprocess.h"
#include "tests/support/smtp/smtptry.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/firstrun/recoverypage.h"
#include "ui/firstrun/teststeps.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString depotName = QStringLiteral("Northgate depot");
const QString passphrase = QStringLiteral("seven words that nobody guesses at all");
const QString password = QStringLiteral("a password of some length");
constexpr int patience = 30'000;

} // namespace

/// The whole first run: the real wizard over real keys, a real database and a real mail server.
class TestFirstRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fromNothingToADepot();
    void anotherAnswerMakesAnotherDepot();
    void givingUpLeavesNothing();
    void aKillIsToldAndBeganAnew();
    void depotThatWasBegunStaysUntilAnotherIsMade();
    void closingAsks();
    void serverThatDoesNotAnswerIsNamedAndSkipped();
    void wrongPasswordOfTheServerStopsThere();

private:
    template<typename T>
    T *field(const char *name) const
    {
        return m_wizard->currentPage()->findChild<T *>(QString::fromLatin1(name));
    }
    void start();
    QAbstractButton *next() const { return m_wizard->button(QWizard::NextButton); }
    void type(const char *name, const QString &words) { field<QLineEdit>(name)->setText(words); }
    void click(const char *name) { QTest::mouseClick(field<QAbstractButton>(name), Qt::LeftButton); }
    bool goOn();
    bool passDatabase();
    bool passDepot(const QString &name = depotName);
    bool passFirstUser();
    bool reachChannels() { return passDatabase() && passDepot() && passFirstUser(); }
    void typeServer(int port, const QString &secret);
    bool testEnds(const QString &words);
    bool takeSheet();
    QString code() const { return m_wizard->depot().recoveryCode; }
    QString folder() const { return m_folder->filePath(QStringLiteral("home/doorcode")); }
    ProfileSettings settings() const;
    QPushButton *giveUpButton() const;
    QStringList mailArguments() const;
    QStringList steps() const;

    Appearance m_appearance{ *qApp };
    QTemporaryDir m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FirstRun> m_desk;
    std::unique_ptr<FirstRunWizard> m_wizard;
};

void TestFirstRun::initTestCase() { QVERIFY(makeCertificates(m_certificates.path())); }

void TestFirstRun::init()
{
    m_wizard.reset();
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestFirstRun::start()
{
    m_wizard.reset();
    m_desk = std::make_unique<FirstRun>(settings());
    m_wizard = std::make_unique<FirstRunWizard>(*m_desk, m_appearance);
    m_wizard->show();
}

ProfileSettings TestFirstRun::settings() const
{
    ProfileSettings settings;
    settings.profile = folder();
    settings.passphrase = passphrase.toUtf8();
    return settings;
}

bool TestFirstRun::goOn()
{
    const int before = m_wizard->currentId();
    if (!next()->isEnabled())
        return false;
    QTest::mouseClick(next(), Qt::LeftButton);
    return QTest::qWaitFor([this, before] { return m_wizard->currentId() == before + 1; }, patience);
}

bool TestFirstRun::passDatabase()
{
    if (!goOn())
        return false;
    click("fileChoice");
    type("passphrase", passphrase);
    type("passphraseAgain", passphrase);
    click("testPlace");
    return QTest::qWaitFor([this] { return next()->isEnabled(); }, patience) && goOn();
}

bool TestFirstRun::passDepot(const QString &name)
{
    type("depotName", name);
    auto *country = field<QComboBox>("country");
    country->setCurrentIndex(country->findData(QStringLiteral("GB")));
    auto *language = field<QComboBox>("language");
    language->setCurrentIndex(language->findData(QStringLiteral("en")));
    auto *zone = field<QComboBox>("timeZone");
    zone->setCurrentIndex(zone->findData(QStringLiteral("Europe/London")));
    return goOn();
}

bool TestFirstRun::passFirstUser()
{
    type("firstUserName", QStringLiteral("ada"));
    type("firstUserPassword", password);
    type("firstUserPasswordAgain", password);
    return goOn();
}

void TestFirstRun::typeServer(int port, const QString &secret)
{
    type("smtpHost", QStringLiteral("127.0.0.1"));
    field<QSpinBox>("smtpPort")->setValue(port);
    type("smtpUser", smtpUser);
    type("smtpPassword", secret);
    type("smtpFrom", QStringLiteral("codes@depot.example"));
    type("smtpAuthority", m_certificates.filePath(QStringLiteral("ca.pem")));
}

bool TestFirstRun::testEnds(const QString &words)
{
    click("testChannel");
    const auto *steps = m_wizard->currentPage()->findChild<TestSteps *>();
    return QTest::qWaitFor([&] { return steps->words().contains(words); }, patience);
}

QStringList TestFirstRun::steps() const
{
    QStringList steps;
    for (const QLabel *label : m_wizard->currentPage()->findChildren<QLabel *>(QStringLiteral("testStep"))) {
        if (!label->isHidden())
            steps += label->accessibleName().section(QLatin1Char(':'), 0, 0);
    }
    return steps;
}

bool TestFirstRun::takeSheet()
{
    auto *page = qobject_cast<RecoveryPage *>(m_wizard->currentPage());
    if (!page || next()->isEnabled())
        return false;
    page->save(m_folder->filePath(QStringLiteral("sheet.txt")));
    type("lastCharacters", code().right(4).toLower());
    return goOn();
}

QPushButton *TestFirstRun::giveUpButton() const
{
    const auto *question = m_wizard->findChild<QMessageBox *>(QStringLiteral("giveUpQuestion"));
    return question ? question->findChild<QPushButton *>(QStringLiteral("giveUpButton")) : nullptr;
}

QStringList TestFirstRun::mailArguments() const
{
    return { m_folder->path(), QStringLiteral("--tls"), QStringLiteral("implicit"), QStringLiteral("--cert"),
        m_certificates.filePath(QStringLiteral("good.pem")), QStringLiteral("--key"),
        m_certificates.filePath(QStringLiteral("good.key")), QStringLiteral("--auth"),
        smtpUser + QLatin1Char(':') + QString::fromLatin1(smtpPassword) };
}

void TestFirstRun::fromNothingToADepot()
{
    const MailServerProcess server(QStringLiteral("mailserver.py"), mailArguments());
    QVERIFY(reachChannels());
    QVERIFY(QFile::exists(folder() + QStringLiteral("/depot.sqlite")));
    typeServer(server.port(), QString::fromLatin1(smtpPassword));
    type("smtpTestAddress", QStringLiteral("ada@depot.example"));
    QVERIFY(!next()->isEnabled());
    QVERIFY(testEnds(QStringLiteral("works")));
    QVERIFY(steps().size() >= 4);
    QVERIFY(!steps().contains(QStringLiteral("Failed")));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("1.eml"))));
    QVERIFY(goOn());
    QVERIFY(takeSheet());
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);

    QTest::mouseClick(m_wizard->button(QWizard::FinishButton), Qt::LeftButton);

    QCOMPARE(accepted.count(), 1);
    QCOMPARE(m_wizard->depot().depot.name, depotName);
    QVERIFY(!isProfileBegun(folder()));
    QFile sheet(m_folder->filePath(QStringLiteral("sheet.txt")));
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QVERIFY(sheet.readAll().contains(code().toUtf8()));
    m_desk->takeCore().reset();
    const auto core = makeCore(settings());
    QVERIFY(core);
    const auto session = (*core)->signIn(QStringLiteral("ada"), password).result();
    QVERIFY(session);
    QVERIFY(session->roles() == Roles({ Role::Dispatcher, Role::Supervisor, Role::Administrator }));
    const auto channels = (*core)->channels(*session).result();
    QCOMPARE(channels->size(), size_t(1));
    QCOMPARE((*core)->testChannel(*session, QStringLiteral("smtp")).result()->result, SendReport::Result::Accepted);
    for (const char *name : { "/depot.sqlite", "/depot.sqlite-wal", "/keys" }) {
        QFile file(folder() + QString::fromLatin1(name));
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            QVERIFY(!holdsSecret(bytes) && !bytes.contains(password.toUtf8()) && !bytes.contains(code().toUtf8()));
        }
    }
}

void TestFirstRun::anotherAnswerMakesAnotherDepot()
{
    QVERIFY(reachChannels());
    const QString before = code();
    m_wizard->back();
    m_wizard->back();
    QVERIFY(passDepot());
    QVERIFY(passFirstUser());
    QCOMPARE(code(), before); // the same answers: the same depot
    m_wizard->back();
    m_wizard->back();

    QVERIFY(passDepot(QStringLiteral("Southgate depot")));
    QVERIFY(passFirstUser());

    QVERIFY(code() != before);
    QCOMPARE(m_wizard->depot().depot.name, QStringLiteral("Southgate depot"));
}

void TestFirstRun::givingUpLeavesNothing()
{
    QVERIFY(reachChannels());
    QSignalSpy rejected(m_wizard.get(), &QDialog::rejected);
    m_wizard->reject();
    QVERIFY(giveUpButton());

    QTest::mouseClick(giveUpButton(), Qt::LeftButton);

    QTRY_COMPARE_WITH_TIMEOUT(rejected.count(), 1, patience);
    QVERIFY(!QFile::exists(folder()));
}

void TestFirstRun::aKillIsToldAndBeganAnew()
{
    QVERIFY(reachChannels());
    const QString before = code();

    start(); // nothing was given up

    QVERIFY(m_wizard->currentPage()->findChild<QWidget *>(QStringLiteral("begunBand"))->isVisible());
    QVERIFY(reachChannels());
    QVERIFY(code() != before);
}

void TestFirstRun::depotThatWasBegunStaysUntilAnotherIsMade()
{
    QVERIFY(reachChannels());
    start();
    QVERIFY(passDatabase());
    QSignalSpy rejected(m_wizard.get(), &QDialog::rejected);
    m_wizard->reject();

    QTest::mouseClick(giveUpButton(), Qt::LeftButton);

    QTRY_COMPARE_WITH_TIMEOUT(rejected.count(), 1, patience);
    QVERIFY(makeCore(settings()));
    QVERIFY(isProfileBegun(folder()));
}

void TestFirstRun::closingAsks()
{
    QVERIFY(goOn());

    m_wizard->close();

    QVERIFY(m_wizard->isVisible());
    auto *question = m_wizard->findChild<QMessageBox *>(QStringLiteral("giveUpQuestion"));
    QVERIFY(question);
    QTest::mouseClick(question->escapeButton(), Qt::LeftButton);
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(m_wizard->currentId(), 1);
}

void TestFirstRun::serverThatDoesNotAnswerIsNamedAndSkipped()
{
    QVERIFY(reachChannels());
    typeServer(1, QStringLiteral("any"));
    QVERIFY(testEnds(QStringLiteral("name and port")));
    QCOMPARE(steps(), QStringList{ QStringLiteral("Failed") });
    QVERIFY(!next()->isEnabled());

    click("skipChannel");

    QVERIFY(QTest::qWaitFor([this] { return m_wizard->currentId() == 5; }, patience));
    QVERIFY(m_desk->core().channels(m_wizard->depot().session).result()->empty());
    QVERIFY(takeSheet());
    QVERIFY(m_wizard->currentPage()->findChild<QWidget *>(QStringLiteral("channelBand"))->isVisible());
}

void TestFirstRun::wrongPasswordOfTheServerStopsThere()
{
    const MailServerProcess server(QStringLiteral("mailserver.py"), mailArguments());
    QVERIFY(reachChannels());
    typeServer(server.port(), QStringLiteral("not it"));

    QVERIFY(testEnds(QStringLiteral("Check user and password")));

    QCOMPARE(steps().last(), QStringLiteral("Failed"));
    QCOMPARE(steps().count(QStringLiteral("Failed")), 1);
    QVERIFY(steps().size() > 2);
    type("smtpPassword", QString::fromLatin1(smtpPassword)); // and the same channel is mended
    QVERIFY(steps().isEmpty());
    QVERIFY(testEnds(QStringLiteral("works")));
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
