// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/confirmclockdialog.h"

#include "core/runtime/doorcodecore.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

namespace {

QString shown(Instant instant, const Depot &depot)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), QTimeZone(depot.timeZone));
    return QLocale().toString(local, QLocale::LongFormat);
}

} // namespace

ConfirmClockDialog::ConfirmClockDialog(const Desk &desk, QWidget *parent)
    : ActDialog(desk, tr("Is this the right date?"), tr("Confirm the date"), parent)
    , m_supervisor(form(), desk.depot, desk.session.name(), this)
{
    setObjectName(QStringLiteral("confirmClockDialog"));
    setActAllowed(false);
    connect(m_supervisor.passwordField(), &QLineEdit::textChanged, this,
        [this] { setActAllowed(m_supervisor.isFilled()); });
    connect(this, &ActDialog::actWanted, this, &ConfirmClockDialog::confirm);
    showDates();
    m_supervisor.passwordField()->setFocus();
}

void ConfirmClockDialog::showDates()
{
    desk().core.stoppedClock().then(this, [this](const Result<std::optional<StoppedClock>> &stopped) {
        if (!stopped || !*stopped)
            return setExplanation(tr("The clock runs; there is nothing to confirm."));
        setExplanation(
            tr("This computer shows %1. The last entry in the log is of %2. If the date is earlier than that, "
               "every code that is out is withdrawn.")
                .arg(shown((*stopped)->wall, desk().depot), shown((*stopped)->lastEntry, desk().depot)));
    });
}

void ConfirmClockDialog::confirm()
{
    await<Session>(m_supervisor.signIn(desk().core), [this](const Session &session) {
        await<Instant>(desk().core.confirmClock(session),
            [this](Instant) { finish(tr("The date is confirmed. Codes can be issued, sent and checked.")); });
    });
}
