// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/databasepage.h"

#include "core/common/errortext.h"
#include "ui/firstrun/testrow.h"
#include "ui/firstrun/teststeps.h"
#include "ui/signin/passwordedit.h"
#include "ui/style/appearance.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace {

QString wordsOf(PlaceCheck::What what)
{
    switch (what) {
    case PlaceCheck::What::Folder:
        return DatabasePage::tr("The folder can be written.");
    case PlaceCheck::What::LocalDisk:
        return DatabasePage::tr("It is on a disk of this computer.");
    case PlaceCheck::What::Keychain:
        return DatabasePage::tr("The keychain answers.");
    }
    return {};
}

QString failureOf(PlaceCheck::What what)
{
    switch (what) {
    case PlaceCheck::What::Folder:
        return DatabasePage::tr("The folder cannot be written.");
    case PlaceCheck::What::LocalDisk:
        return DatabasePage::tr("The folder is on another computer's disk.");
    case PlaceCheck::What::Keychain:
        return DatabasePage::tr("The keychain does not answer.");
    }
    return {};
}

QString cureOf(PlaceCheck::What what)
{
    switch (what) {
    case PlaceCheck::What::Folder:
        return DatabasePage::tr("Make room on the disk, or give yourself the right to write there; or start Doorcode "
                                "with “--profile” and another folder.");
    case PlaceCheck::What::LocalDisk:
        return DatabasePage::tr(
            "A database is safe on a local disk alone. Start Doorcode with “--profile” and a folder on one.");
    case PlaceCheck::What::Keychain:
        return DatabasePage::tr("Unlock the keychain of this computer and test again, or choose a passphrase instead.");
    }
    return {};
}

} // namespace

DatabasePage::DatabasePage(const FirstRunParts &parts)
    : FirstRunPage(parts, tr("Where should Doorcode keep its data?"),
          tr("Deliveries, users and the handoff log are kept in a file on this computer: %1").arg(parts.desk.folder()))
    , m_keychain(new QRadioButton(tr("In the &keychain of this computer")))
    , m_file(new QRadioButton(tr("In a &file with a passphrase")))
    , m_passphraseRows(new QWidget)
    , m_passphrase(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_test(new TestRow("testPlace", parts.appearance))
{
    addKeyStores();
    addPassphrase();
    body().addWidget(m_test);
    connect(m_test, &TestRow::testClicked, this, &DatabasePage::test);
    m_keychain->setChecked(true);
    onEdited();
}

void DatabasePage::addKeyStores()
{
    auto *head = addSentence(tr("Where should the key be kept that opens the depot's codes?"));
    head->setAccessibleName(head->text());
    m_keychain->setObjectName(QStringLiteral("keychainChoice"));
    m_file->setObjectName(QStringLiteral("fileChoice"));
    addChoice(m_keychain, tr("Doorcode opens by itself whenever you are signed in to this computer."));
    addChoice(m_file, tr("For a computer without a keychain. The passphrase is asked for at every start."));
    connect(m_keychain, &QRadioButton::toggled, this, &DatabasePage::onEdited);
}

void DatabasePage::addChoice(QRadioButton *choice, const QString &explanation)
{
    auto *label = new PlainLabel(parts().appearance, TextStyle::Muted);
    label->setText(explanation);
    label->setWordWrap(true);
    label->setIndent(parts().appearance.scaled(26));
    choice->setAccessibleDescription(explanation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(choice);
    column->addWidget(label);
    body().addLayout(column);
}

void DatabasePage::addPassphrase()
{
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase of the key file"));
    m_again->setObjectName(QStringLiteral("passphraseAgain"));
    m_again->setAccessibleName(tr("The passphrase once more"));
    auto *row = new QHBoxLayout(m_passphraseRows);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addSpacing(parts().appearance.scaled(26));
    auto *form = new QFormLayout;
    row->addLayout(form, 1);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setHorizontalSpacing(parts().appearance.scaled(12)); // the row's would be inherited, and that is none
    form->setVerticalSpacing(parts().appearance.scaled(8));
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("Once &more"), m_again);
    form->addRow(QString(), capsLockHint(*m_passphrase, parts().appearance));
    body().addWidget(m_passphraseRows);
    for (PasswordEdit *field : { m_passphrase, m_again })
        connect(field, &QLineEdit::textChanged, this, &DatabasePage::onEdited);
}

KeyPlace DatabasePage::keyPlace() const
{
    if (m_keychain->isChecked())
        return { KeyPlace::Store::Keychain, {} };
    return { KeyPlace::Store::Passphrase, m_passphrase->text().toUtf8() };
}

bool DatabasePage::isComplete() const { return m_test->isPassed() && !isBusy(); }

QString DatabasePage::whatIsMissing() const
{
    if (m_keychain->isChecked())
        return {};
    if (m_passphrase->text().isEmpty())
        return tr("Type a passphrase: several words that nobody guesses.");
    if (const auto good = parts().desk.checkPassphrase(m_passphrase->text().toUtf8()); !good) {
        return good.error().code == ErrorCode::OutOfRange
            ? tr("The passphrase is too long: it has at most 128 characters.")
            : errorText(good.error());
    }
    if (m_again->text() != m_passphrase->text())
        return tr("Type the same passphrase in both fields.");
    return {};
}

void DatabasePage::onEdited()
{
    ++m_round;
    m_passphraseRows->setVisible(!m_keychain->isChecked());
    m_test->begin(whatIsMissing());
    Q_EMIT completeChanged();
}

void DatabasePage::test()
{
    m_test->tellRunning();
    parts()
        .desk.checkPlace(keyPlace().store)
        .then(this, [this, round = ++m_round](const std::vector<PlaceCheck> &checks) {
            if (round == m_round)
                onTested(checks);
        });
}

void DatabasePage::onTested(const std::vector<PlaceCheck> &checks)
{
    TestSteps &shown = m_test->steps();
    std::vector<TestSteps::Step> steps;
    for (const PlaceCheck &check : checks)
        steps.push_back({ check.result ? wordsOf(check.what) : failureOf(check.what),
            check.result ? TestSteps::Step::End::Passed : TestSteps::Step::End::Failed, check.took });
    shown.showSteps(steps);
    const bool isPassed = !checks.empty() && checks.back().result;
    if (isPassed)
        shown.tellPassed(tr("Everything is ready."));
    else if (!checks.empty())
        shown.tellFailed(errorText(checks.back().result.error()), cureOf(checks.back().what));
    m_test->tellEnded(isPassed ? TestRow::End::Passed : TestRow::End::Failed);
    bringIntoView(&shown);
    Q_EMIT completeChanged();
}
