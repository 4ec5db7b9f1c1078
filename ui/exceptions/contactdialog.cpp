// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/contactdialog.h"

#include "core/runtime/doorcodecore.h"

#include <QFormLayout>
#include <QLineEdit>

namespace {

QString phoneOf(const Contact &contact) { return contact.phone ? contact.phone->e164() : QString(); }
QString emailOf(const Contact &contact) { return contact.email ? contact.email->text() : QString(); }

} // namespace

ContactDialog::ContactDialog(const Desk &desk, const BoardRow &row, QWidget *parent)
    : ActDialog(desk, tr("Correct the contact of %1").arg(row.delivery.reference), tr("Save the contact"), parent)
    , m_row(row)
    , m_phone(new QLineEdit(phoneOf(row.stop.contact), this))
    , m_email(new QLineEdit(emailOf(row.stop.contact), this))
{
    setObjectName(QStringLiteral("contactDialog"));
    m_phone->setObjectName(QStringLiteral("phoneField"));
    m_phone->setLayoutDirection(Qt::LeftToRight);
    m_email->setObjectName(QStringLiteral("emailField"));
    m_email->setLayoutDirection(Qt::LeftToRight);
    form().addRow(tr("&Phone number"), m_phone);
    form().addRow(tr("&Mail address"), m_email);
    setExplanation(m_row.delivery.hadCode
            ? tr("A code was already issued. Changing the contact needs a supervisor: the old code stops working, a "
                 "new "
                 "one goes to the new contact, and the old contact is told that it was changed.")
            : tr("The code will go to this contact."));
    if (needsSupervisor())
        m_supervisor.emplace(form(), desk.depot, QString(), this);
    setActAllowed(false);
    for (QLineEdit *field : { m_phone, m_email })
        connect(field, &QLineEdit::textChanged, this, &ContactDialog::look);
    if (m_supervisor) {
        connect(m_supervisor->nameField(), &QLineEdit::textChanged, this, &ContactDialog::look);
        connect(m_supervisor->passwordField(), &QLineEdit::textChanged, this, &ContactDialog::look);
    }
    connect(this, &ActDialog::actWanted, this, &ContactDialog::save);
    m_phone->setFocus();
    m_phone->selectAll();
}

bool ContactDialog::needsSupervisor() const
{
    return m_row.delivery.hadCode && !desk().session.may(Right::ChangeContactWithCode);
}

void ContactDialog::look()
{
    const bool isChanged = m_phone->text().trimmed() != phoneOf(m_row.stop.contact)
        || m_email->text().trimmed() != emailOf(m_row.stop.contact);
    setActAllowed(isChanged && (!m_supervisor || m_supervisor->isFilled()));
}

void ContactDialog::save()
{
    if (!m_supervisor)
        return change(desk().session);
    await<Session>(m_supervisor->signIn(desk().core), [this](const Session &session) { change(session); });
}

void ContactDialog::change(const Session &session)
{
    await<void>(
        desk().core.correctContact(session, m_row.delivery.id, m_phone->text().trimmed(), m_email->text().trimmed()),
        [this] { finish(tr("The contact of %1 was corrected.").arg(m_row.delivery.reference)); });
}
