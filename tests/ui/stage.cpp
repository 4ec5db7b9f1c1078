// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stage.h"

#include "tests/ui/deskmanifest.h"
#include "ui/actions.h"
#include "ui/board/boardtable.h"
#include "ui/mainwindow.h"
#include "ui/verify/codeedit.h"
#include "ui/verify/deliverycard.h"
#include "ui/verify/scanedit.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace std::chrono_literals;

namespace {

/// The manifest of the fixture with times, and routes that have names.
QByteArray manifestWithTimes()
{
    const QHash<QByteArray, QByteArray> names{ { "R1", "R1 Harbour" }, { "R2", "R2 Old Town" },
        { "R3", "R3 Eastfield" }, { "R4", "R4 Mill Lane" }, { "R5", "R5 Hillside" }, { "R6", "R6 Foundry Park" } };
    QByteArray manifest;
    int line = 0;
    for (QByteArray row : QByteArray(deskManifest).trimmed().split('\n')) {
        for (auto name = names.begin(); name != names.end(); ++name)
            row.replace(',' + name.key() + ',', ',' + name.value() + ',');
        const int from = 9 + line / 7;
        manifest += row
            + (line == 0 ? QByteArray(",Time window")
                         : QStringLiteral(",%1:00-%2:00").arg(from, 2, 10, QLatin1Char('0')).arg(from + 2).toLatin1())
            + '\n';
        ++line;
    }
    return manifest;
}

} // namespace

Stage::Stage(const AppearanceChoice &look, Provider provider)
    : DeskFixture(provider, quarterToTwelve - 4h - 15min)
{
    appearance.choose(look);
    import(manifestWithTimes());
    const Session first = session(QStringLiteral("first"));
    const auto leaves = [&](const char *route, int minutes) {
        need(core.setRoute(first, QString::fromLatin1(route), {}, minutes, {}));
    };
    leaves("R1 Harbour", 8 * 60 + 45);
    leaves("R2 Old Town", 8 * 60 + 45);
    leaves("R3 Eastfield", 8 * 60 + 30);
    leaves("R4 Mill Lane", 9 * 60);
    leaves("R5 Hillside", 13 * 60);
    leaves("R6 Foundry Park", 13 * 60 + 30);
    clock.advance(43min);
}

Stage::~Stage()
{
    if (m_isStalled)
        letDatabaseGo();
    settle();
    m_kept.clear();
    m_window.reset();
}

void Stage::setUpDay()
{
    const auto ref = [](int number) { return QStringLiteral("NG-%1").arg(number); };
    setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("0"));
    QStringList good;
    for (const int number : { 417286, 417311, 417259, 417302, 417204, 417205, 417209, 417212, 417216, 417221, 417226,
             417287, 417288, 417312, 417314 })
        good += ref(number);
    issue(good);
    send();
    sms.answer = { SendReport::Result::Rejected, {}, QStringLiteral("recipient"), QStringLiteral("not in service") };
    issueAndSend(ref(417330));
    sms.answer = { SendReport::Result::Accepted, QStringLiteral("taken-1"), {}, {} };
    clock.advance(1h);
    for (const int number : { 417204, 417205, 417212, 417216, 417221 }) {
        (void)verify(ref(number), code(ref(number)));
        clock.advance(6min);
    }
    for (int which = 0; which < 5; ++which)
        (void)verify(ref(417259), wrongCode(ref(417259), which));
    const auto end = [&](int number, Delivery::State as, const char *reason) {
        need(core.close(session(), { delivery(ref(number)).id, as, QString::fromLatin1(reason), {} }));
    };
    end(417209, Delivery::State::Undelivered, "nobody_home");
    end(417226, Delivery::State::Undelivered, "refused");
    end(417401, Delivery::State::Cancelled, "duplicate");
    clock.set(quarterToTwelve - 2min);
    need(core.arrive(session(), delivery(ref(417286)).id));
    need(core.arrive(session(), delivery(ref(417311)).id));
    clock.advance(1min);
    (void)verify(ref(417286), wrongCode(ref(417286)));
    clock.advance(1min);
}

MainWindow &Stage::window(const QString &user)
{
    if (m_window)
        return *m_window;
    if (clock.now() < quarterToTwelve)
        clock.set(quarterToTwelve);
    m_desk = std::make_unique<Desk>(desk(user));
    core.followChanges();
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->show();
    m_window->activateWindow();
    settle();
    return *m_window;
}

QWidget *Stage::shown() const { return m_kept.empty() ? static_cast<QWidget *>(m_window.get()) : m_kept.back().get(); }

void Stage::open(const QString &reference)
{
    window();
    auto *scan = m_window->findChild<ScanEdit *>();
    scan->setFocus();
    QTest::keyClicks(scan, reference);
    QTest::keyClick(scan, Qt::Key_Return);
    waitFor("the card", [&] {
        const auto *name = m_window->findChild<DeliveryCard *>()->findChild<QLabel *>(QStringLiteral("reference"));
        return name && name->isVisible() && name->text() == reference;
    });
    settle();
}

void Stage::type(const QString &typed)
{
    auto *field = m_window->findChild<CodeEdit *>();
    field->setFocus();
    QTest::keyClicks(field, typed);
    settle();
}

void Stage::check(const QString &typed)
{
    auto *field = m_window->findChild<CodeEdit *>();
    field->setFocus();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    waitFor("an answer", [&] { return m_window->findChild<QWidget *>(QStringLiteral("answerBand"))->isVisible(); });
    settle();
}

void Stage::select(const QString &reference)
{
    window();
    auto *table = m_window->findChild<BoardTable *>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 1);
        if (index.data().toString() == reference) {
            table->setFocus();
            table->setCurrentIndex(index);
            settle();
            return;
        }
    }
    qFatal("%s is not on the board", qPrintable(reference));
}

QWidget *Stage::dialog(QAction *Actions::*action)
{
    window();
    QAction *wanted = m_window->actions().*action;
    if (!wanted->isEnabled())
        qFatal("%s cannot be done", qPrintable(wanted->objectName()));
    wanted->trigger();
    const auto found = [this] { return m_window->findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly); };
    waitFor("a dialog", [&] { return found() && found()->isVisible(); });
    settle();
    return found();
}

QString Stage::file(const QByteArray &bytes)
{
    QFile file(m_files.filePath(QStringLiteral("manifest_24-11.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no manifest can be written");
    return file.fileName();
}

void Stage::stall()
{
    holdDatabase();
    m_isStalled = true;
}

void Stage::waitFor(const char *what, const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, 15000))
        qFatal("%s does not come", what);
}

void Stage::settle()
{
    constexpr int rounds = 8; // an answer may lead to the next question
    for (int round = 0; round < rounds; ++round) {
        if (!m_isStalled)
            need(core.depot());
        QApplication::processEvents();
    }
}
