// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunwizard.h"

#include "ui/firstrun/channelspage.h"
#include "ui/firstrun/databasepage.h"
#include "ui/firstrun/depotpage.h"
#include "ui/firstrun/finishpage.h"
#include "ui/firstrun/firstuserpage.h"
#include "ui/firstrun/recoverypage.h"
#include "ui/firstrun/welcomepage.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/steplist.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMessageBox>
#include <QScreen>
#include <QShortcut>

namespace {

constexpr QSize usual(960, 680);

} // namespace

FirstRunWizard::FirstRunWizard(FirstRunDesk &desk, const Appearance &appearance, QWidget *parent)
    : QWizard(parent)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_steps(new StepList(appearance, this))
    , m_place(new PlainLabel(appearance, TextStyle::Muted, this))
{
    setObjectName(QStringLiteral("firstRunWizard"));
    setWindowTitle(tr("Set up Doorcode"));
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoBackButtonOnStartPage);
    m_steps->setSteps({ tr("Welcome"), tr("Database"), tr("Depot"), tr("First user"), tr("Channels"),
        tr("Recovery sheet"), tr("Finish") });
    setSideWidget(m_steps);
    dressButtons();
    addPages();
    addKeys();
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(appearance.scaled(usual.width()), appearance.scaled(usual.height())).boundedTo(room));
    connect(this, &QWizard::currentIdChanged, this, &FirstRunWizard::onPageChanged);
}

void FirstRunWizard::dressButtons()
{
    const auto dress = [this](WizardButton which, const QString &text, const char *name, const QKeySequence &hint) {
        auto *button = new HintButton(text, m_appearance, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setHint(hint);
        const bool isForward = which == NextButton || which == FinishButton;
        button->setKind(isForward ? HintButton::Kind::Default : HintButton::Kind::Plain);
        button->setAutoDefault(isForward);
        setButton(which, button);
        setButtonText(which, text);
    };
    dress(BackButton, tr("&Back"), "backButton", QKeySequence(Qt::ALT | Qt::Key_Left));
    dress(NextButton, tr("&Next"), "nextButton", QKeySequence(Qt::Key_Return));
    dress(FinishButton, tr("Start &working"), "finishButton", QKeySequence(Qt::Key_Return));
    dress(CancelButton, tr("Cancel"), "cancelButton", QKeySequence(Qt::Key_Escape));
}

void FirstRunWizard::addPages()
{
    const FirstRunParts parts{ m_desk, m_appearance };
    auto *welcome = new WelcomePage(parts);
    auto *database = new DatabasePage(parts);
    auto *depot = new DepotPage(parts);
    m_firstUser
        = new FirstUserPage(parts, { [depot] { return depot->depot(); }, [database] { return database->keyPlace(); } });
    m_channels = new ChannelsPage(parts, *m_firstUser);
    auto *recovery = new RecoveryPage(parts, *m_firstUser);
    m_finish = new FinishPage(parts, *m_firstUser, *m_channels);
    for (FirstRunPage *page : { static_cast<FirstRunPage *>(welcome), static_cast<FirstRunPage *>(database),
             static_cast<FirstRunPage *>(depot), static_cast<FirstRunPage *>(m_firstUser),
             static_cast<FirstRunPage *>(m_channels), static_cast<FirstRunPage *>(recovery),
             static_cast<FirstRunPage *>(m_finish) }) {
        addPage(page);
        connect(page, &FirstRunPage::busyChanged, this, &FirstRunWizard::onBusyChanged);
    }
    connect(welcome, &WelcomePage::practiceAsked, this, &FirstRunWizard::practiceAsked);
    connect(welcome, &WelcomePage::begunDepotAsked, this, &FirstRunWizard::begunDepotAsked);
    connect(m_firstUser, &FirstUserPage::depotBegun, m_channels, &ChannelsPage::forgetChannel);
}

void FirstRunWizard::addKeys()
{
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this, [this] {
        if (button(BackButton)->isVisible() && button(BackButton)->isEnabled())
            back();
    });
    // Enter in a field does what Enter does in a dialog; on a button it presses that button.
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter }) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, [this] {
            QAbstractButton *forward = button(nextId() < 0 ? FinishButton : NextButton);
            if (forward->isEnabled())
                forward->click();
        });
    }
}

void FirstRunWizard::onPageChanged()
{
    if (currentId() < 0)
        return;
    m_steps->setCurrent(currentId());
    m_place->setText(tr("Step %1 of %2").arg(QString::number(currentId() + 1), QString::number(pageIds().size())));
    fitToEdges();
    if (currentId() == 0) // not on the practice depot, which space would open
        button(NextButton)->setFocus();
}

/// A wizard of Qt's keeps a margin around its side list, and no place for a line beside its buttons.
void FirstRunWizard::fitToEdges()
{
    m_steps->parentWidget()->layout()->setContentsMargins({});
    auto *grid = qobject_cast<QGridLayout *>(button(NextButton)->parentWidget()->layout());
    if (!grid)
        return;
    grid->setContentsMargins({});
    grid->setSpacing(0);
    for (int at = 0; at < grid->count(); ++at) {
        auto *row = qobject_cast<QHBoxLayout *>(grid->itemAt(at)->layout());
        if (!row)
            continue;
        row->setContentsMargins(QMargins(1, 1, 1, 1) * m_appearance.scaled(12));
        if (row->indexOf(m_place) < 0)
            row->insertWidget(0, m_place);
        m_place->show();
    }
}

void FirstRunWizard::onBusyChanged(bool isBusy)
{
    m_isBusy = isBusy;
    button(BackButton)->setEnabled(!isBusy && currentId() > 0);
    button(CancelButton)->setEnabled(!isBusy);
}

const BegunDepot &FirstRunWizard::depot() const { return *m_firstUser->begun(); }

bool FirstRunWizard::isImportWanted() const { return m_finish->isImportWanted(); }

bool FirstRunWizard::hasAnythingToLose() const { return currentId() > 0; }

void FirstRunWizard::reject()
{
    if (m_isBusy || m_isAsking)
        return;
    if (!hasAnythingToLose())
        return QWizard::reject();
    m_isAsking = true;
    auto *question = new QMessageBox(QMessageBox::NoIcon, windowTitle(), tr("Give up setting up Doorcode?"), {}, this);
    question->setObjectName(QStringLiteral("giveUpQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Everything typed so far is lost, and nothing of the new depot stays."));
    auto *stop = new HintButton(tr("&Give up"), m_appearance);
    stop->setObjectName(QStringLiteral("giveUpButton"));
    question->addButton(stop, QMessageBox::DestructiveRole);
    auto *stay = new HintButton(tr("Go &on setting up"), m_appearance);
    stay->setKind(HintButton::Kind::Default);
    question->addButton(stay, QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(question, &QMessageBox::finished, this, [this] { m_isAsking = false; });
    connect(stop, &QPushButton::clicked, this, &FirstRunWizard::giveUp);
    question->open();
}

void FirstRunWizard::giveUp()
{
    m_isBusy = true;
    setEnabled(false);
    m_desk.giveUp().then(this, [this](const Result<void> &removed) {
        m_isBusy = false;
        setEnabled(true);
        if (!removed)
            Q_EMIT notRemoved(removed.error());
        QWizard::reject();
    });
}
