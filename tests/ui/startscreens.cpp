// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen.h"
#include "ui/mainwindow.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/startwindow.h"

#include <QLineEdit>
#include <QTest>

namespace {

StartWindow *start(Stage &stage) { return new StartWindow(stage.appearance); }

QWidget *signIn(Stage &stage)
{
    auto *window = start(stage);
    window->askSignIn(stage.core, stage.desk().depot, QStringLiteral("dispatcher"));
    return stage.keep(window);
}

QWidget *signInRefused(Stage &stage)
{
    QWidget *window = signIn(stage);
    auto *password = stage.part<QLineEdit>("password", window);
    QTest::keyClicks(password, QStringLiteral("not it at all"));
    QTest::keyClick(password, Qt::Key_Return);
    Stage::waitFor("the answer", [&] { return stage.part<QWidget>("signInBand", window)->isVisible(); });
    return window;
}

QWidget *passphrase(Stage &stage)
{
    auto *window = start(stage);
    window->askPassphrase(Error{ ErrorCode::KeyStoreLocked, {} });
    return stage.keep(window);
}

QWidget *passphraseWrong(Stage &stage)
{
    auto *window = start(stage);
    window->askPassphrase(Error{ ErrorCode::KeyStoreWrongPassphrase, {} });
    return stage.keep(window);
}

QWidget *failure(Stage &stage)
{
    auto *window = start(stage);
    window->tellFailure(Error{ ErrorCode::Database, QStringLiteral("disk I/O error") });
    return stage.keep(window);
}

QWidget *lock(Stage &stage)
{
    auto *screen = new LockScreen(stage.desk());
    screen->resize(1440, 900);
    stage.keep(screen);
    screen->begin();
    stage.settle();
    return screen;
}

} // namespace

std::vector<Screen> startScreens()
{
    return {
        { "start-sign-in", signIn },
        { "start-sign-in-refused", signInRefused },
        { "start-passphrase", passphrase },
        { "start-passphrase-wrong", passphraseWrong },
        { "start-failure", failure },
        { "lock", lock },
    };
}

std::vector<Screen> allScreens()
{
    std::vector<Screen> all;
    for (const auto &screens : { boardScreens(), cardScreens(), dialogScreens(), helpScreens(), importScreens(),
             startScreens(), firstRunScreens() })
        all.insert(all.end(), screens.begin(), screens.end());
    return all;
}
