// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/verify/foundlist.h"
#include "ui/verify/foundmodel.h"
#include "ui/verify/scanedit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

/// From what is typed or scanned to the one delivery that is meant.
class TestScanEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theOnlyHitOpens_data();
    void theOnlyHitOpens();
    void severalAreOffered();
    void anotherDaysComeLast();
    void aLabelOpensTheDaysOwn();
    void nothingFoundStaysTyped();
    void aLateAnswerIsDropped();
    void escapeClears();
    void namesAreTakenAsText();
    void aLostDatabaseIsSaid();
    void theModelKeepsItsRules();

private:
    FoundList *list() const { return m_window->findChild<FoundList *>(); }
    QStringList offered() const;
    /// What the list was filled for.
    QString lookedFor() const
    {
        const QModelIndex first = list()->model()->index(0, 0);
        return list()->isVisible() ? first.data(FoundModel::MatchRole).toString() : QString();
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    ScanEdit *m_field = nullptr;
    std::unique_ptr<QSignalSpy> m_chosen;
};

namespace {

QString chosenReference(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QString() : spy.last().at(0).value<BoardRow>().delivery.reference;
}

} // namespace

void TestScanEdit::init()
{
    m_fixture = std::make_unique<DeskFixture>();
    m_desk = std::make_unique<Desk>(m_fixture->desk());
    m_window = std::make_unique<QWidget>();
    m_field = new ScanEdit(*m_desk, m_window.get());
    m_field->setDay(DeskFixture::today());
    m_field->resize(m_field->sizeHint());
    m_window->resize(500, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    m_chosen = std::make_unique<QSignalSpy>(m_field, &ScanEdit::deliveryChosen);
}

void TestScanEdit::cleanup()
{
    m_chosen.reset();
    m_window.reset();
    m_desk.reset();
    m_fixture.reset();
}

QStringList TestScanEdit::offered() const
{
    QStringList texts;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        texts += list()->model()->index(row, 0).data().toString();
    return texts;
}

void TestScanEdit::theOnlyHitOpens_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reference");
    QTest::newRow("last digits") << "7286" << "NG-417286";
    QTest::newRow("a whole reference, small letters") << "ng-417286" << "NG-417286";
    QTest::newRow("a name") << "marguerite" << "NG-417286";
    QTest::newRow("a postcode") << "QX7 4BQ" << "NG-417362";
    QTest::newRow("with spaces around") << "  7286 " << "NG-417286";
}

void TestScanEdit::theOnlyHitOpens()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, reference);

    QTest::keyClicks(m_field, typed);
    QTest::keyClick(m_field, Qt::Key_Return);

    QTRY_COMPARE(chosenReference(*m_chosen), reference);
    QCOMPARE(m_field->text(), QString());
    QVERIFY(!list()->isVisible());
}

void TestScanEdit::severalAreOffered()
{
    QTest::keyClicks(m_field, QStringLiteral("eastfield"));

    QTRY_COMPARE(lookedFor(), QStringLiteral("eastfield"));
    QVERIFY(list()->isVisible());
    QCOMPARE(offered(),
        QStringList({ QStringLiteral("NG-417216"), QStringLiteral("NG-417302"), QStringLiteral("NG-417303"), {} }));
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosenReference(*m_chosen), QStringLiteral("NG-417302"));
    QVERIFY(!list()->isVisible());
}

void TestScanEdit::anotherDaysComeLast()
{
    m_fixture->import("Reference,Recipient,Phone,Address\nNG-407286,Rosalind Achebe,+44 7700 900150,2 Pier Head\n",
        DeskFixture::today().addDays(1));
    m_field->setDay(DeskFixture::today().addDays(1));

    QTest::keyClicks(m_field, QStringLiteral("7286"));

    QTRY_COMPARE(lookedFor(), QStringLiteral("7286"));
    QCOMPARE(offered().size(), 3);
    const QModelIndex yesterdays = list()->model()->index(1, 0);
    QCOMPARE(yesterdays.data(FoundModel::OtherDayRole).toString(), QStringLiteral("Yesterday"));
    QCOMPARE(yesterdays.data(FoundModel::SecondLineRole).toString(),
        QStringLiteral("Yesterday, 14 Quayside Row, Port Ellery, QX4 7LT"));
    QVERIFY(!list()->model()->index(0, 0).data(FoundModel::OtherDayRole).isValid());
    QVERIFY(yesterdays.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Yesterday. Planned.")));
}

void TestScanEdit::aLabelOpensTheDaysOwn()
{
    m_fixture->import("Reference,Recipient,Phone,Address\nNG-417286,Marguerite Olsen,+44 7700 900142,14 Quayside Row\n",
        DeskFixture::today().addDays(1));

    m_field->scan(QStringLiteral("NG-417286"));

    QTRY_COMPARE(m_chosen->count(), 1);
    QCOMPARE(m_chosen->last().at(0).value<BoardRow>().delivery.date, DeskFixture::today());
}

void TestScanEdit::nothingFoundStaysTyped()
{
    QSignalSpy nothing(m_field, &ScanEdit::nothingFound);

    QTest::keyClicks(m_field, QStringLiteral("7299"));
    QTest::keyClick(m_field, Qt::Key_Return);

    QTRY_COMPARE(nothing.count(), 1);
    QCOMPARE(nothing.at(0).at(0).toString(), QStringLiteral("No delivery found for 7299."));
    QCOMPARE(m_field->selectedText(), QStringLiteral("7299"));
    QCOMPARE(offered(), QStringList{ QStringLiteral("No delivery found for 7299.") });
    QCOMPARE(m_chosen->count(), 0);
}

void TestScanEdit::aLateAnswerIsDropped()
{
    m_fixture->holdDatabase();
    m_field->scan(QStringLiteral("7286"));
    QTest::keyClick(m_field, Qt::Key_Escape);
    QTest::keyClicks(m_field, QStringLiteral("eastfield"));

    m_fixture->letDatabaseGo();

    QTRY_COMPARE(lookedFor(), QStringLiteral("eastfield"));

    QCOMPARE(m_chosen->count(), 0);
    QCOMPARE(m_field->text(), QStringLiteral("eastfield"));
}

void TestScanEdit::escapeClears()
{
    QTest::keyClicks(m_field, QStringLiteral("eastfield"));
    QTRY_COMPARE(lookedFor(), QStringLiteral("eastfield"));

    QTest::keyClick(m_field, Qt::Key_Escape);

    QVERIFY(!list()->isVisible());
    QCOMPARE(m_field->text(), QString());
}

void TestScanEdit::namesAreTakenAsText()
{
    m_fixture->import(
        "Reference,Recipient,Phone,Address\nX-1,<img src=x>\xe2\x80\xae evil,+44 7700 900151,2 Pier Head\n");

    QTest::keyClicks(m_field, QStringLiteral("img"));

    QTRY_COMPARE(lookedFor(), QStringLiteral("img"));
    const QString name = list()->model()->index(0, 0).data(FoundModel::RecipientRole).toString();
    QVERIFY(name.startsWith(QStringLiteral("<img src=x>")));
    QVERIFY(!name.contains(QChar(0x202e)));
}

void TestScanEdit::aLostDatabaseIsSaid()
{
    const Desk administrator = m_fixture->desk(QStringLiteral("administrator"));
    ScanEdit field(administrator, m_window.get());
    field.show();
    field.setFocus();
    QSignalSpy nothing(&field, &ScanEdit::nothingFound);

    field.scan(QStringLiteral("7286"));

    QTRY_COMPARE(nothing.count(), 1);
    QCOMPARE(nothing.at(0).at(0).toString(), QStringLiteral("Your roles do not allow this."));
}

void TestScanEdit::theModelKeepsItsRules()
{
    FoundModel model(QByteArrayLiteral("Europe/London"), nullptr);
    const QAbstractItemModelTester tester(&model);

    model.setFound(m_fixture->board(), { QStringLiteral("NG"), DeskFixture::today(), {} });
    model.setNotice(QStringLiteral("Nothing"));
    model.clear();

    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestScanEdit)
#include "tst_scanedit.moc"
