// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnosticsdialog.h"

#include "core/common/redacted.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace {

QLatin1String stateWord(LogHealth::State state)
{
    switch (state) {
    case LogHealth::State::NotCheckedToday:
        return QLatin1String("not checked today");
    case LogHealth::State::Checking:
        return QLatin1String("checking");
    case LogHealth::State::Intact:
        return QLatin1String("intact");
    case LogHealth::State::Broken:
        return QLatin1String("broken");
    }
    return {};
}

} // namespace

// Its words are English on purpose: whoever helps reads them.
DiagnosticsDialog::DiagnosticsDialog(const Desk &desk, const QStringList &log, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("diagnosticsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Diagnostics"));
    resize(QSize(720, 560) * desk.appearance.scaled(100) / 100);
    auto *explanation = new PlainLabel(desk.appearance, TextStyle::Muted, this);
    explanation->setWordWrap(true);
    explanation->setText(
        tr("For whoever helps you. No recipient, no code and no name is in it; read it before you pass it on."));
    m_text->setObjectName(QStringLiteral("diagnosticsText"));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(desk.appearance.typography().monospace());
    auto *copy = new HintButton(tr("&Copy"), desk.appearance, this);
    copy->setObjectName(QStringLiteral("copyButton"));
    copy->setKind(HintButton::Kind::Default);
    copy->setDefault(true);
    auto *close = new HintButton(tr("Close"), desk.appearance, this);
    close->setHint(QKeySequence(Qt::Key_Escape));
    close->setAutoDefault(false);
    connect(
        copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins(1, 1, 1, 1) * desk.appearance.scaled(20));
    column->setSpacing(desk.appearance.scaled(12));
    column->addWidget(explanation);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);

    show(QStringLiteral("Doorcode"), QCoreApplication::applicationVersion());
    show(QStringLiteral("Qt"), QLatin1String(qVersion()) + QLatin1Char(' ') + QGuiApplication::platformName());
    show(QStringLiteral("system"),
        QSysInfo::prettyProductName() + QLatin1Char(' ') + QSysInfo::currentCpuArchitecture());
    show(QStringLiteral("locale"), QLocale().name());
    for (const QScreen *screen : QGuiApplication::screens())
        show(QStringLiteral("screen"),
            QStringLiteral("%1×%2 at %3")
                .arg(screen->size().width())
                .arg(screen->size().height())
                .arg(screen->devicePixelRatio()));
    show(QStringLiteral("depot"),
        desk.depot.kind == Depot::Kind::Practice ? QStringLiteral("practice") : QStringLiteral("real"));
    show(QStringLiteral("text size"), QString::number(desk.appearance.choice().textPercent));
    for (const QString &line : log)
        show(QStringLiteral("log"), line);
    askCore();
    copy->setFocus();
}

void DiagnosticsDialog::askCore()
{
    DoorcodeCore &core = m_desk.core;
    core.engineVersion().then(this, [this](const Result<QString> &engine) {
        show(QStringLiteral("database"), engine ? *engine : ::word(engine.error().code));
    });
    core.logHealth().then(this, [this](const Result<LogHealth> &health) {
        if (health)
            show(QStringLiteral("log health"), stateWord(health->state));
    });
    core.lookAtDepot().then(this, [this](const Result<std::vector<Finding>> &findings) { showFindings(findings); });
    core.channelHealth(m_desk.session).then(this, [this](const Result<std::vector<ChannelHealth>> &channels) {
        showChannels(channels);
    });
}

// As `doorcodectl doctor` has them. A detail may name a file, and that whoever is signed in to this computer.
void DiagnosticsDialog::showFindings(const Result<std::vector<Finding>> &findings)
{
    if (!findings)
        return show(QStringLiteral("check"), ::word(findings.error().code));
    for (const Finding &finding : *findings) {
        const QString detail = redacted(finding.detail).replace(QDir::homePath(), QStringLiteral("~"));
        const QString good = finding.isOk ? QStringLiteral("good") : QStringLiteral("BAD");
        show(QStringLiteral("check"), QStringList{ finding.word, good, detail }.join(QLatin1Char(' ')).trimmed());
    }
}

void DiagnosticsDialog::showChannels(const Result<std::vector<ChannelHealth>> &channels)
{
    if (!channels)
        return;
    for (const ChannelHealth &channel : *channels)
        show(QStringLiteral("channel"),
            QStringLiteral("%1, waiting %2 %3").arg(::word(channel.kind)).arg(channel.waiting).arg(channel.errorClass));
}

void DiagnosticsDialog::show(const QString &about, const QString &what)
{
    m_text->appendPlainText(about + QStringLiteral(": ") + what);
}
