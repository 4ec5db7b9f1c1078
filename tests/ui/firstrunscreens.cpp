// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakefirstrundesk.h"
#include "tests/ui/screen.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/firstrun/recoverypage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

using namespace std::chrono_literals;

namespace {

enum Page { Welcome, Database, DepotData, FirstUser, Channels, Recovery, Finish };

/// A first run that somebody is in the middle of.
class FirstRunOnStage {
public:
    enum class Before { Nothing, BrokenOff };
    explicit FirstRunOnStage(Stage &stage, Before before = Before::Nothing)
        : m_stage(stage)
        , m_desk(new FakeFirstRunDesk(stage))
    {
        m_desk->begun = before == Before::BrokenOff;
        m_desk->checks = { { PlaceCheck::What::Folder, {}, 3ms }, { PlaceCheck::What::LocalDisk, {}, 1ms },
            { PlaceCheck::What::Keychain, {}, 48ms } };
        m_wizard = stage.keep(new FirstRunWizard(*m_desk, stage.appearance));
        // As on the smallest screen the window is for; the one of the tests is smaller still.
        const QSize usual(stage.appearance.scaled(960), stage.appearance.scaled(680));
        m_wizard->resize(usual.boundedTo({ 1152, 720 }));
        QObject::connect(m_wizard, &QObject::destroyed, m_wizard, [desk = m_desk] { delete desk; });
    }

    FakeFirstRunDesk &desk() { return *m_desk; }
    FirstRunWizard *wizard() { return m_wizard; }
    void type(const char *name, const QString &words) { field<QLineEdit>(name)->setText(words); }
    void click(const char *name)
    {
        field<QAbstractButton>(name)->click();
        m_stage.settle();
    }
    FirstRunWizard *settled()
    {
        m_stage.settle();
        return m_wizard;
    }

    FirstRunWizard *at(Page page)
    {
        while (m_wizard->currentId() < page) {
            const int before = m_wizard->currentId();
            fill();
            if (before != Channels) // left by Skip
                m_wizard->next();
            Stage::waitFor("the next page", [&] { return m_wizard->currentId() > before; });
        }
        return settled();
    }

    FirstRunWizard *withChannelTested(const SendReport &answer)
    {
        at(Channels);
        m_stage.mail.answer = answer;
        type("smtpHost", QStringLiteral("mail.example.com"));
        type("smtpUser", QStringLiteral("doorcode@example.com"));
        type("smtpPassword", QStringLiteral("of the mail server"));
        type("smtpFrom", QStringLiteral("deliveries@example.com"));
        type("smtpTestAddress", QStringLiteral("it.desk@example.com"));
        click("testChannel");
        Stage::waitFor("the test", [this] { return field<QWidget>("testBand")->isVisible(); });
        return settled();
    }

private:
    template<typename Widget>
    Widget *field(const char *name)
    {
        return m_stage.part<Widget>(name, m_wizard->currentPage());
    }

    void fill()
    {
        switch (Page(m_wizard->currentId())) {
        case Database:
            return click("testPlace");
        case DepotData:
            type("depotName", QStringLiteral("Northgate depot"));
            type("shortName", QStringLiteral("Northgate"));
            return field<QComboBox>("timeZone")->setCurrentText(QStringLiteral("Europe/London"));
        case FirstUser:
            type("firstUserName", QStringLiteral("Priya Nayar"));
            type("firstUserPassword", QStringLiteral("a password of some length"));
            return type("firstUserPasswordAgain", QStringLiteral("a password of some length"));
        case Channels:
            return click("skipChannel");
        case Recovery:
            qobject_cast<RecoveryPage *>(m_wizard->currentPage())
                ->save(QDir::temp().filePath(QStringLiteral("doorcode-recovery-sheet.txt")));
            QFile::remove(QDir::temp().filePath(QStringLiteral("doorcode-recovery-sheet.txt")));
            return type("lastCharacters", QString::fromLatin1(FakeFirstRunDesk::recoveryCode).right(4));
        case Welcome:
        case Finish:
            return;
        }
    }

    Stage &m_stage;
    FakeFirstRunDesk *m_desk; ///< goes with the wizard
    FirstRunWizard *m_wizard = nullptr;
};

template<Page page>
QWidget *untouched(Stage &stage)
{
    return FirstRunOnStage(stage).at(page);
}

QWidget *brokenOff(Stage &stage) { return FirstRunOnStage(stage, FirstRunOnStage::Before::BrokenOff).settled(); }

QWidget *placePassed(Stage &stage)
{
    FirstRunOnStage run(stage);
    run.at(Database);
    run.click("testPlace");
    return run.settled();
}

QWidget *placeFailed(Stage &stage)
{
    FirstRunOnStage run(stage);
    run.desk().checks.back().result = ErrorCode::KeychainUnavailable;
    run.at(Database);
    run.click("testPlace");
    return run.settled();
}

QWidget *passphrase(Stage &stage)
{
    FirstRunOnStage run(stage);
    run.at(Database);
    run.click("fileChoice");
    run.type("passphrase", QStringLiteral("words that nobody guesses"));
    run.type("passphraseAgain", QStringLiteral("words that nobody guess"));
    return run.settled();
}

QWidget *nameMissing(Stage &stage)
{
    FirstRunOnStage run(stage);
    run.at(DepotData);
    run.type("depotName", {});
    return run.settled();
}

QWidget *passwordShort(Stage &stage)
{
    FirstRunOnStage run(stage);
    run.at(FirstUser);
    run.type("firstUserName", QStringLiteral("Priya Nayar"));
    run.type("firstUserPassword", QStringLiteral("too short"));
    return run.settled();
}

QWidget *channelPassed(Stage &stage)
{
    return FirstRunOnStage(stage).withChannelTested({ SendReport::Result::Accepted, {}, {}, {},
        { { QStringLiteral("connect"), 21ms }, { QStringLiteral("greeting"), 40ms }, { QStringLiteral("tls"), 85ms },
            { QStringLiteral("sign_in"), 402ms } } });
}

QWidget *channelFailed(Stage &stage)
{
    return FirstRunOnStage(stage).withChannelTested(
        { SendReport::Result::Retry, {}, QStringLiteral("sign_in"), QStringLiteral("535 authentication failed"),
            { { QStringLiteral("connect"), 21ms }, { QStringLiteral("greeting"), 40ms },
                { QStringLiteral("tls"), 85ms }, { QStringLiteral("sign_in"), 402ms } } });
}

QWidget *sheetSaved(Stage &stage)
{
    FirstRunOnStage run(stage);
    auto *page = qobject_cast<RecoveryPage *>(run.at(Recovery)->currentPage());
    const QString path = QDir::temp().filePath(QStringLiteral("recovery-sheet.txt"));
    page->save(path);
    QFile::remove(path);
    run.type("lastCharacters", QStringLiteral("F012"));
    return run.settled();
}

QWidget *giveUp(Stage &stage)
{
    FirstRunOnStage run(stage);
    run.at(FirstUser)->reject();
    return stage.part<QMessageBox>("giveUpQuestion", run.settled());
}

} // namespace

std::vector<Screen> firstRunScreens()
{
    return {
        { "firstrun-welcome", untouched<Welcome> },
        { "firstrun-broken-off", brokenOff },
        { "firstrun-database", untouched<Database> },
        { "firstrun-database-passed", placePassed },
        { "firstrun-database-failed", placeFailed },
        { "firstrun-database-passphrase", passphrase },
        { "firstrun-depot", untouched<DepotData> },
        { "firstrun-depot-name-missing", nameMissing },
        { "firstrun-first-user", untouched<FirstUser> },
        { "firstrun-first-user-password", passwordShort },
        { "firstrun-channels", untouched<Channels> },
        { "firstrun-channels-passed", channelPassed },
        { "firstrun-channels-failed", channelFailed },
        { "firstrun-recovery", untouched<Recovery> },
        { "firstrun-recovery-saved", sheetSaved },
        { "firstrun-finish", untouched<Finish> },
        { "firstrun-give-up", giveUp },
    };
}
