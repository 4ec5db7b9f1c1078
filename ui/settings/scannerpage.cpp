// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scannerpage.h"

#include "ui/preferencekeys.h"
#include "ui/preferences.h"
#include "ui/style/appearance.h"
#include "ui/verify/wedgescanner.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sayaloud.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

ScannerPage::ScannerPage(const Desk &desk, QWidget *parent)
    : SettingsPage(parent)
    , m_desk(desk)
    , m_prefix(new QLineEdit(this))
    , m_test(new QLineEdit(this))
    , m_answer(new PlainLabel(desk.appearance, TextStyle::Strong, this))
    , m_kept(desk.preferences.value(scannerPrefixKey).toString())
{
    auto *explanation = new PlainLabel(desk.appearance, TextStyle::Muted, this);
    explanation->setWordWrap(true);
    explanation->setText(
        tr("A scanner that types like a keyboard needs no set-up: its keys come faster than a person's"
           " and end with Enter or Tab. Wherever the cursor is, what it reads goes to the scan field."));
    m_prefix->setObjectName(QStringLiteral("scannerPrefix"));
    m_prefix->setMaxLength(8);
    m_prefix->setText(m_kept);
    m_test->setObjectName(QStringLiteral("scannerTest"));
    m_test->setPlaceholderText(tr("Put the cursor here and scan a label"));
    m_test->setMinimumWidth(desk.appearance.scaled(320));
    m_answer->setObjectName(QStringLiteral("scannerAnswer"));
    m_answer->setWordWrap(true);
    auto *help = new PlainLabel(desk.appearance, TextStyle::SmallMuted, this);
    help->setWordWrap(true);
    help->setMinimumWidth(desk.appearance.scaled(320));
    help->setText(tr("Only if the scanner was set up to put something before each label: then nothing else is taken for"
                     " one. Usually empty."));
    QFormLayout *form = addForm(desk.appearance, tr("Scanner"));
    form->addRow(explanation);
    form->addRow(tr("&Try it"), m_test);
    form->addRow(QString(), m_answer);
    form->addRow(tr("&Before each label"), m_prefix);
    form->addRow(QString(), help);
    connect(m_prefix, &QLineEdit::textChanged, this, [this](const QString &prefix) {
        if (m_scanner)
            m_scanner->setPrefix(prefix);
        Q_EMIT changed();
    });
    m_test->installEventFilter(this);
}

ScannerPage::~ScannerPage() = default;

void ScannerPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    m_scanner = std::make_unique<WedgeScanner>();
    m_scanner->setPrefix(m_prefix->text());
    connect(m_scanner.get(), &WedgeScanner::scanned, this, &ScannerPage::onScanned);
}

void ScannerPage::hideEvent(QHideEvent *event)
{
    m_scanner.reset();
    SettingsPage::hideEvent(event);
}

// Enter ends what is tried, and not the dialog.
bool ScannerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return SettingsPage::eventFilter(watched, event);
    m_answer->setText(tr("That was typed by hand, or by a slow scanner."));
    return true;
}

void ScannerPage::onScanned(const QString &label)
{
    m_test->setText(label);
    m_answer->setText(tr("The scanner works. It read “%1”. Between two keys: %2 ms at most.")
            .arg(label, QLocale().toString(qlonglong(m_scanner->slowest().count()))));
    sayAloud(*m_answer);
}

bool ScannerPage::isChanged() const { return m_prefix->text() != m_kept; }

void ScannerPage::apply()
{
    m_kept = m_prefix->text();
    m_desk.preferences.setValue(scannerPrefixKey, m_kept);
    Q_EMIT applied();
}
