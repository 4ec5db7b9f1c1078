// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstuserpage.h"

#include "core/common/errortext.h"
#include "ui/signin/passwordedit.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>

#include <tuple>

namespace {

constexpr int longestUserName = 80; // as core counts it; a longer one could not be typed in vain

auto asTuple(const NewDepot &depot)
{
    return std::tie(depot.name, depot.shortName, depot.country, depot.language, depot.timeZone, depot.dayEnds,
        depot.adminName, depot.adminPassword);
}

} // namespace

FirstUserPage::FirstUserPage(const FirstRunParts &parts, Wanted wanted)
    : FirstRunPage(parts, tr("Who signs in first?"),
          tr("The first user works as dispatcher, supervisor and administrator, and can add other users later."))
    , m_wanted(std::move(wanted))
    , m_name(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_wrong(new PlainLabel(parts.appearance, TextStyle::Muted))
{
    m_name->setObjectName(QStringLiteral("firstUserName"));
    m_name->setAccessibleName(tr("User name"));
    m_name->setMaxLength(longestUserName);
    m_password->setObjectName(QStringLiteral("firstUserPassword"));
    m_password->setAccessibleName(tr("Password"));
    m_again->setObjectName(QStringLiteral("firstUserPasswordAgain"));
    m_again->setAccessibleName(tr("The password once more"));
    m_wrong->setObjectName(QStringLiteral("wrongLine"));
    m_wrong->setWordWrap(true);
    QFormLayout *form = addForm();
    form->addRow(tr("User &name"), m_name);
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("Once &more"), m_again);
    form->addRow(QString(), capsLockHint(*m_password, parts.appearance));
    body().addWidget(m_wrong);
    for (QLineEdit *field : { m_name, static_cast<QLineEdit *>(m_password), static_cast<QLineEdit *>(m_again) })
        connect(field, &QLineEdit::textChanged, this, &FirstUserPage::onEdited);
    onEdited();
}

NewDepot FirstUserPage::wholeDepot() const
{
    NewDepot depot = m_wanted.depot();
    depot.adminName = m_name->text().trimmed();
    depot.adminPassword = m_password->text();
    return depot;
}

bool FirstUserPage::isComplete() const { return !isBusy() && whatIsWrong().isEmpty(); }

QString FirstUserPage::whatIsWrong() const
{
    NewDepot user;
    user.adminName = m_name->text();
    user.adminPassword = m_password->text();
    if (const auto judged = parts().desk.checkFirstUser(user); !judged) {
        if (judged.error().code != ErrorCode::OutOfRange)
            return errorText(judged.error());
        return user.adminName.trimmed().isEmpty() ? tr("Type a user name.")
                                                  : tr("The password is too long: it has at most 128 characters.");
    }
    return user.adminPassword == m_again->text() ? QString() : tr("Type the same password in both fields.");
}

void FirstUserPage::onEdited()
{
    m_wrong->setText(whatIsWrong());
    Q_EMIT completeChanged();
}

bool FirstUserPage::isBegunAs(const NewDepot &depot, const KeyPlace &place) const
{
    return m_begun && asTuple(depot) == asTuple(m_asked) && place.store == m_askedPlace.store
        && place.passphrase == m_askedPlace.passphrase;
}

FirstRunPage::Leaving FirstUserPage::leave()
{
    const NewDepot depot = wholeDepot();
    const KeyPlace place = m_wanted.keyPlace();
    if (isBegunAs(depot, place))
        return Leaving::Now;
    m_begun.reset();
    m_asked = depot;
    m_askedPlace = place;
    setBusy(tr("Keys and database are being made…"));
    parts().desk.create(depot, place).then(this, [this](const Result<BegunDepot> &created) { onCreated(created); });
    return Leaving::Later;
}

void FirstUserPage::onCreated(const Result<BegunDepot> &created)
{
    if (!created)
        return stay(created.error());
    m_begun = *created;
    Q_EMIT depotBegun();
    goOn();
}
