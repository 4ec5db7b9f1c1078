// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/practice/practicetraywindow.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

/// The recipients' phones: each message is found from the delivery it is about.
class TestPracticeTrayWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turnsToTheDeliveryThatIsOpen();
    void staysWhereItIsWithoutOne();
    void escapeClosesIt();
};

namespace {

const QStringList references{ QStringLiteral("NG-417286"), QStringLiteral("NG-417259"), QStringLiteral("NG-417330") };

void send(DeskFixture &depot)
{
    for (const QString &reference : references)
        depot.issueAndSend(reference);
}

QString shown(const PracticeTrayWindow &tray) { return tray.findChild<QLabel *>(QStringLiteral("trayText"))->text(); }

} // namespace

void TestPracticeTrayWindow::turnsToTheDeliveryThatIsOpen()
{
    DeskFixture depot(DeskFixture::Provider::Tray);
    send(depot);
    PracticeTrayWindow tray(depot.desk(), nullptr);

    for (const QString &reference : references) {
        tray.turnTo(reference);
        QTRY_VERIFY(shown(tray).contains(reference));
    }
}

void TestPracticeTrayWindow::staysWhereItIsWithoutOne()
{
    DeskFixture depot(DeskFixture::Provider::Tray);
    send(depot);
    PracticeTrayWindow tray(depot.desk(), nullptr);
    tray.turnTo(references.at(1));
    QTRY_VERIFY(shown(tray).contains(references.at(1)));

    tray.turnTo({});
    depot.issueAndSend(QStringLiteral("NG-417333"));
    tray.turnTo({});

    QTRY_COMPARE(tray.findChild<QListWidget *>(QStringLiteral("trayList"))->count(), 4);
    QVERIFY(shown(tray).contains(references.at(1)));
}

void TestPracticeTrayWindow::escapeClosesIt()
{
    DeskFixture depot(DeskFixture::Provider::Tray);
    PracticeTrayWindow tray(depot.desk(), nullptr);
    tray.show();

    QTest::keyClick(tray.findChild<QListWidget *>(QStringLiteral("trayList")), Qt::Key_Escape);

    QVERIFY(!tray.isVisible());
}

QTEST_MAIN(TestPracticeTrayWindow)
#include "tst_practicetraywindow.moc"
