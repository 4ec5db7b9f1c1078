// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/channelspage.h"

#include "core/common/errortext.h"
#include "ui/firstrun/channelwords.h"
#include "ui/firstrun/testrow.h"
#include "ui/signin/passwordedit.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QSpinBox>

namespace {

constexpr int implicitPort = 465;
constexpr int startTlsPort = 587;

QString channelName() { return QStringLiteral("smtp"); }

void name(QWidget *field, const char *objectName, const QString &words)
{
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(words);
}

QJsonValue orNothing(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject withoutNothing(QJsonObject options)
{
    for (const QString &key : options.keys()) {
        if (options.value(key).isNull())
            options.remove(key);
    }
    return options;
}

QString sentenceFor(const Error &error)
{
    if (error.code != ErrorCode::OutOfRange)
        return errorText(error);
    if (error.detail == QLatin1String("from"))
        return ChannelsPage::tr("The sender address is no mail address.");
    if (error.detail == QLatin1String("secret"))
        return ChannelsPage::tr("A user needs a password.");
    if (error.detail == QLatin1String("host"))
        return ChannelsPage::tr("The server's name is missing.");
    return errorText(error);
}

} // namespace

ChannelsPage::ChannelsPage(const FirstRunParts &parts, const FirstUserPage &firstUser)
    : FirstRunPage(parts, tr("How are codes sent?"),
          tr("By your own mail server. The password is kept with the depot's keys, not in the database."))
    , m_firstUser(firstUser)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_security(new QComboBox)
    , m_user(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_from(new QLineEdit)
    , m_authority(new QLineEdit)
    , m_testAddress(new QLineEdit)
    , m_test(new TestRow("testChannel", parts.appearance))
    , m_skip(new HintButton(tr("S&kip"), parts.appearance))
{
    addFields();
    body().addWidget(m_test);
    connect(m_test, &TestRow::testClicked, this, &ChannelsPage::test);
    addSkip();
    onEdited();
}

void ChannelsPage::addFields()
{
    name(m_host, "smtpHost", tr("Mail server"));
    name(m_port, "smtpPort", tr("Port"));
    name(m_security, "smtpSecurity", tr("Encryption"));
    name(m_user, "smtpUser", tr("User of the mail server"));
    name(m_password, "smtpPassword", tr("Password of the mail server"));
    name(m_from, "smtpFrom", tr("Sender address"));
    name(m_authority, "smtpAuthority", tr("File of the depot's own certificate authority"));
    name(m_testAddress, "smtpTestAddress", tr("Address for a test message"));
    m_host->setPlaceholderText(QStringLiteral("mail.example.com"));
    m_from->setPlaceholderText(QStringLiteral("codes@example.com"));
    m_authority->setPlaceholderText(tr("Only for a server with a certificate of your own"));
    m_testAddress->setPlaceholderText(tr("Your own, to see a message arrive"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(implicitPort);
    m_security->addItem(tr("TLS from the start, certificate checked"), QStringLiteral("tls"));
    m_security->addItem(tr("STARTTLS, certificate checked"), QStringLiteral("starttls"));
    m_security->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_security->setMinimumContentsLength(20);
    QFormLayout *form = addForm();
    form->addRow(tr("Mail ser&ver"), m_host);
    form->addRow(tr("&Encryption"), m_security);
    form->addRow(tr("P&ort"), m_port);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), capsLockHint(*m_password, parts().appearance));
    form->addRow(tr("&Sender address"), m_from);
    form->addRow(tr("Certificate &authority"), m_authority);
    form->addRow(tr("Test message t&o"), m_testAddress);
    for (QLineEdit *field :
        { m_host, m_user, static_cast<QLineEdit *>(m_password), m_from, m_authority, m_testAddress })
        connect(field, &QLineEdit::textChanged, this, &ChannelsPage::onEdited);
    connect(m_port, &QSpinBox::valueChanged, this, &ChannelsPage::onEdited);
    connect(m_security, &QComboBox::currentIndexChanged, this, &ChannelsPage::onSecurityChosen);
}

void ChannelsPage::addSkip()
{
    m_skip->setObjectName(QStringLiteral("skipChannel"));
    m_skip->setAutoDefault(false);
    m_skip->setHint(QKeySequence::mnemonic(m_skip->text()));
    auto *skipped = new PlainLabel(parts().appearance, TextStyle::Muted);
    skipped->setText(tr("Codes cannot be sent until a channel works."));
    skipped->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_skip);
    row->addWidget(skipped, 1);
    body().addLayout(row);
    m_skip->setAccessibleDescription(skipped->text());
    connect(m_skip, &QPushButton::clicked, this, &ChannelsPage::skip);
}

void ChannelsPage::onSecurityChosen()
{
    const bool isImplicit = m_security->currentIndex() == 0;
    if (m_port->value() == (isImplicit ? startTlsPort : implicitPort)) // a port of one's own stays
        m_port->setValue(isImplicit ? implicitPort : startTlsPort);
    onEdited();
}

QString ChannelsPage::whatIsMissing() const
{
    if (m_host->text().trimmed().isEmpty())
        return tr("Type the mail server's name.");
    if (m_from->text().trimmed().isEmpty())
        return tr("Type the address the messages come from.");
    if (m_user->text().trimmed().isEmpty() != m_password->text().isEmpty())
        return tr("User and password belong together.");
    return {};
}

void ChannelsPage::onEdited()
{
    m_test->begin(whatIsMissing());
    Q_EMIT completeChanged();
}

bool ChannelsPage::isComplete() const { return hasChannel() && !isBusy(); }

bool ChannelsPage::hasChannel() const { return m_test->isPassed(); }

void ChannelsPage::forgetChannel()
{
    m_isKept = false;
    onEdited();
}

QJsonObject ChannelsPage::options() const
{
    return { { QStringLiteral("host"), m_host->text().trimmed() }, { QStringLiteral("port"), m_port->value() },
        { QStringLiteral("security"), m_security->currentData().toString() },
        { QStringLiteral("from"), m_from->text().trimmed() },
        { QStringLiteral("username"), orNothing(m_user->text().trimmed()) },
        { QStringLiteral("ca_file"), orNothing(m_authority->text().trimmed()) } };
}

/// What is tested is what the depot will use: it is kept first.
void ChannelsPage::test()
{
    m_test->begin({});
    setBusy(tr("The mail server is asked; a slow one may take half a minute."));
    DoorcodeCore &core = parts().desk.core();
    const auto onAnswer = [this](const Result<void> &kept) { onKept(kept); };
    if (m_isKept) {
        core.changeChannel(session(), channelName(), { {}, options(), m_password->text().toUtf8() })
            .then(this, onAnswer);
        return;
    }
    ChannelSettings settings;
    settings.type = channelName();
    settings.kind = ChannelKind::Email;
    settings.name = channelName();
    settings.options = withoutNothing(options());
    core.addChannel(session(), settings, m_password->text().toUtf8())
        .then(this, [onAnswer](const Result<ChannelId> &added) {
            onAnswer(added ? Result<void>() : Result<void>(added.error()));
        });
}

void ChannelsPage::onKept(const Result<void> &kept)
{
    if (!kept) {
        endBusy();
        onEdited();
        return m_test->steps().tellFailed(tr("This cannot be a mail server's data."), sentenceFor(kept.error()));
    }
    m_isKept = true;
    std::optional<TestMail> mail;
    if (const QString to = m_testAddress->text().trimmed(); !to.isEmpty())
        mail = TestMail{ to, tr("Doorcode: test message"),
            tr("This is a test from Doorcode. It arrived, so codes can be sent this way.") };
    parts()
        .desk.core()
        .testChannel(session(), channelName(), mail)
        .then(this, [this](const Result<SendReport> &report) { onTested(report); });
}

void ChannelsPage::onTested(const Result<SendReport> &report)
{
    endBusy();
    const bool isPassed = report && report->result == SendReport::Result::Accepted;
    m_test->tellEnded(isPassed ? TestRow::End::Passed : TestRow::End::Failed);
    if (report)
        tellReport(*report);
    else
        m_test->steps().tellFailed(errorText(report.error()), tr("Check the address of the test message."));
    bringIntoView(&m_test->steps());
    Q_EMIT completeChanged();
}

void ChannelsPage::tellReport(const SendReport &report)
{
    TestSteps &steps = m_test->steps();
    steps.showSteps(stepsOf(report));
    if (report.result != SendReport::Result::Accepted)
        return steps.tellFailed(failureOf(report), cureOf(report));
    steps.tellPassed(tr("The mail server works."),
        m_testAddress->text().trimmed().isEmpty() ? QString() : tr("Look whether the test message has arrived."));
}

/// A channel that does not work is worse than none: nobody would be told that codes cannot be sent.
void ChannelsPage::skip()
{
    m_test->begin(whatIsMissing());
    if (!std::exchange(m_isKept, false))
        return goOn();
    setBusy(tr("The mail server is taken out again…"));
    parts().desk.core().removeChannel(session(), channelName()).then(this, [this](const Result<void> &removed) {
        if (!removed)
            return stay(removed.error());
        onEdited();
        goOn();
    });
}
