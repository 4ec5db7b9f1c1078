// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stage.h"
#include "ui/actions.h"
#include "ui/board/boardtable.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int width = 1440;
const QString reference = QStringLiteral("H-1");

/// Characters that turn the direction of writing, or are none that can be read. U+200E is the program's own: it stands
/// before a phone number.
bool isHidden(QChar character)
{
    const ushort code = character.unicode();
    return (code < 0x20 && character != QLatin1Char('\n')) || code == 0x061C || code == 0x200F
        || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QByteArray inQuotes(QString text) { return '"' + text.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"'; }

} // namespace

/// Names, notes and providers' words that want to be more than text, wherever the window shows them.
class TestOutsideText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTextEverywhere_data();
    void isTextEverywhere();

private:
    void look(const QWidget &window);
    void lookAt(const QString &where, const QString &text);
    void lookAtTip(const QString &where, const QString &tip);
    void lookAtRows(const QAbstractItemModel &model);

    QStringList m_found; ///< what is wrong
};

void TestOutsideText::lookAt(const QString &where, const QString &text)
{
    if (std::any_of(text.begin(), text.end(), isHidden))
        m_found += where + QLatin1String(" turns: ") + text.left(200);
}

/// The program's own markup is what toolTipText() makes.
void TestOutsideText::lookAtTip(const QString &where, const QString &tip)
{
    lookAt(where, tip);
    QString words = tip;
    if (words.startsWith(QLatin1String("<span>")) && words.endsWith(QLatin1String("</span>")))
        words = words.mid(6, words.size() - 13);
    else if (words.contains(QLatin1String("&amp;")))
        m_found += where + QLatin1String(" has a tip with escapes: ") + tip.left(200);
    if (words.contains(u'<'))
        m_found += where + QLatin1String(" has a tip with markup: ") + tip.left(200);
}

void TestOutsideText::lookAtRows(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (const int role : { int(Qt::DisplayRole), int(Qt::AccessibleTextRole) })
                lookAt(QStringLiteral("a row"), index.data(role).toString());
            lookAtTip(QStringLiteral("a row"), index.data(Qt::ToolTipRole).toString());
        }
    }
}

void TestOutsideText::look(const QWidget &window)
{
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        const QString name = QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName();
        lookAt(name, each->accessibleName());
        lookAtTip(name, each->toolTip());
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            lookAt(name, button->text());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(each); view && view->model())
            lookAtRows(*view->model());
        const auto *label = qobject_cast<const QLabel *>(each);
        if (!label)
            continue;
        lookAt(name, label->text());
        const bool isText = label->textFormat() == Qt::PlainText
            || (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()));
        if (!isText)
            m_found += name + QLatin1String(" takes markup");
    }
    lookAt(QStringLiteral("the title"), window.windowTitle());
    for (const QAction *action : window.findChildren<QAction *>())
        lookAt(QStringLiteral("an action"), action->text()); // a menu shows no tips
}

void TestOutsideText::isTextEverywhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << QStringLiteral("<b>Ann</b> <img src='http://example.com/x'> &amp; %1 & Co");
    QTest::newRow("turned direction") << QStringLiteral("Ann \u202Egnp\u2066 \u200F\u061C Co");
    QTest::newRow("as long as a manifest's cell may be") << QString(4096, QLatin1Char('W'));
    QTest::newRow("emoji")
        << QString::fromUtf8("\xF0\x9F\x9A\x9A\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7").repeated(20);
}

void TestOutsideText::isTextEverywhere()
{
    QFETCH(const QString, text);
    m_found.clear();
    Stage stage({ AppearanceChoice::Scheme::Light, Typography::ordinaryText });
    const QByteArray cell = inQuotes(text);
    stage.import("Reference,Recipient,Phone,Address,Note,Route,Courier\nH-1," + cell + ",+44 7700 900151," + cell + ','
        + cell + ',' + cell + ',' + cell + '\n');
    stage.sms.answer = { SendReport::Result::Rejected, {}, QStringLiteral("recipient"), text };
    stage.issueAndSend(reference);
    MainWindow &window = stage.window(QStringLiteral("first"));
    stage.open(reference);
    look(window);
    const Actions &actions = window.actions();

    for (QAction *action : { actions.newCode, actions.correctContact, actions.undelivered, actions.cancelDelivery,
             actions.issueDay, actions.closeDay, actions.dayReport }) {
        action->trigger();
        stage.settle();
        const QPointer<QDialog> dialog = window.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY2(dialog, qPrintable(action->objectName()));
        look(*dialog);
        QVERIFY2(dialog->width() <= width, qPrintable(action->objectName()));
        delete dialog;
    }
    stage.select(reference);
    look(window);
    auto *pane = window.findChild<QAbstractItemView *>(QStringLiteral("dayPane"));
    for (int row = 0; row < 8; ++row) { // the views and routes, one after the other
        QTest::keyClick(pane, Qt::Key_Down);
        look(window);
    }

    m_found.removeDuplicates();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
    QVERIFY(window.width() <= width);
}

QTEST_MAIN(TestOutsideText)
#include "tst_outsidetext.moc"
