// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/passphrasepanel.h"

#include "core/common/errortext.h"
#include "ui/signin/passwordedit.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/resultband.h"

#include <QFormLayout>
#include <QHBoxLayout>

PassphrasePanel::PassphrasePanel(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_passphrase(new PasswordEdit(this))
    , m_band(new ResultBand(appearance, this))
{
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase of the key file"));
    auto *words = new PlainLabel(appearance, TextStyle::Muted);
    words->setText(tr("The keys of this depot lie in a file of their own. Its passphrase opens them."));
    words->setWordWrap(true);
    auto *open = new HintButton(tr("&Open"), appearance, this);
    open->setObjectName(QStringLiteral("openKeys"));
    open->setKind(HintButton::Kind::Default);
    open->setHint(QKeySequence(Qt::Key_Return));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(QString(), capsLockHint(*m_passphrase, appearance));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(appearance.scaled(12));
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(m_band);
    column->addLayout(buttons);
    column->addStretch();
    connect(open, &QPushButton::clicked, this, &PassphrasePanel::give);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &PassphrasePanel::give);
}

void PassphrasePanel::begin(const Error &error)
{
    if (error.code == ErrorCode::KeyStoreWrongPassphrase)
        m_band->tell(ResultBand::Tone::Bad, errorText(error));
    m_passphrase->setFocus();
}

void PassphrasePanel::give()
{
    if (!m_passphrase->text().isEmpty())
        Q_EMIT passphraseGiven(m_passphrase->take().toUtf8());
}
