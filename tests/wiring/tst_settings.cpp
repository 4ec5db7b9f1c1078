// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/settings.h"

#include <QTemporaryDir>
#include <QTest>

/// What a user of the computer chose is there the next time.
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreKept();
    void invalidValueTakesTheKeyAway();

private:
    QString file() const { return m_folder.filePath(QStringLiteral("doorcode/doorcode.ini")); }

    QTemporaryDir m_folder;
};

void TestSettings::valuesAreKept()
{
    Settings(file()).setValue(QStringLiteral("board/roomyRows"), true);

    const Settings again(file());

    QVERIFY(again.value(QStringLiteral("board/roomyRows")).toBool());
    QCOMPARE(again.value(QStringLiteral("board/widths"), 7).toInt(), 7);
}

void TestSettings::invalidValueTakesTheKeyAway()
{
    Settings settings(file());
    settings.setValue(QStringLiteral("shortcuts/quit"), QStringLiteral("Ctrl+W"));

    settings.setValue(QStringLiteral("shortcuts/quit"), QVariant());

    QVERIFY(!settings.value(QStringLiteral("shortcuts/quit")).isValid());
}

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"
