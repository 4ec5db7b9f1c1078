// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/memorypreferences.h"
#include "ui/day/keptprinter.h"
#include "ui/preferencekeys.h"

#include <QPrinter>
#include <QTest>

/// A printer is chosen once.
class TestKeptPrinter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orientationIsKept();
    void otherPaperIsKept();
    void paperAsOfferedStaysTheCountrysOwn();
    void paperThatIsNotOfferedIsNotKept();
    void aPrinterThatIsGoneIsLeftOut();
};

void TestKeptPrinter::orientationIsKept()
{
    MemoryPreferences preferences;
    QPrinter chosen;
    chosen.setPageOrientation(QPageLayout::Landscape);
    keepPrinter(chosen, QPageSize(QPageSize::A4), preferences);

    QPrinter next;
    takeKeptPrinter(next, preferences);

    QCOMPARE(next.pageLayout().orientation(), QPageLayout::Landscape);
    chosen.setPageOrientation(QPageLayout::Portrait);
    keepPrinter(chosen, QPageSize(QPageSize::A4), preferences);
    takeKeptPrinter(next, preferences);
    QCOMPARE(next.pageLayout().orientation(), QPageLayout::Portrait);
}

void TestKeptPrinter::otherPaperIsKept()
{
    MemoryPreferences preferences;
    QPrinter chosen;
    chosen.setPageSize(QPageSize(QPageSize::Letter));

    keepPrinter(chosen, QPageSize(QPageSize::A4), preferences);

    QCOMPARE(preferences.value(paperKey).toString(), QStringLiteral("letter"));
}

void TestKeptPrinter::paperAsOfferedStaysTheCountrysOwn()
{
    MemoryPreferences preferences;
    QPrinter chosen;
    chosen.setPageSize(QPageSize(QPageSize::A4));

    keepPrinter(chosen, QPageSize(QPageSize::A4), preferences);

    QCOMPARE(preferences.value(paperKey).toString(), QString());
}

void TestKeptPrinter::paperThatIsNotOfferedIsNotKept()
{
    MemoryPreferences preferences;
    QPrinter chosen;
    chosen.setPageSize(QPageSize(QPageSize::A5));

    keepPrinter(chosen, QPageSize(QPageSize::A4), preferences);

    QCOMPARE(preferences.value(paperKey).toString(), QString());
}

void TestKeptPrinter::aPrinterThatIsGoneIsLeftOut()
{
    MemoryPreferences preferences;
    preferences.setValue(QStringLiteral("print/printer"), QStringLiteral("no printer of this name"));
    const QPrinter systems;
    QPrinter printer;

    takeKeptPrinter(printer, preferences);

    QCOMPARE(printer.printerName(), systems.printerName());
    QCOMPARE(printer.outputFormat(), systems.outputFormat());
    QCOMPARE(printer.isValid(), systems.isValid());
}

QTEST_MAIN(TestKeptPrinter)
#include "tst_keptprinter.moc"
