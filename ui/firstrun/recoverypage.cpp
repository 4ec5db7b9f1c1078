// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/recoverypage.h"

#include "ui/print/dayreportpages.h"
#include "ui/print/pdf.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/resultband.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace {

constexpr int typedLength = 4;

QString lastOf(const QString &recoveryCode) { return recoveryCode.right(typedLength); }

/// As a person types what is on the sheet: case does not matter, and the code has no letter that looks like a digit.
QString asPrinted(const QString &typed)
{
    QString text = typed.trimmed().toUpper();
    text.replace(QLatin1Char('O'), QLatin1Char('0'));
    text.replace(QLatin1Char('I'), QLatin1Char('1'));
    text.replace(QLatin1Char('L'), QLatin1Char('1'));
    return text;
}

} // namespace

RecoveryPage::RecoveryPage(const FirstRunParts &parts, const FirstUserPage &firstUser)
    : FirstRunPage(parts, tr("Take the recovery sheet"),
          tr("It restores the depot's keys when this computer is lost or broken. Without it, that cannot be done by "
             "anybody. It can be printed and saved here alone, and never again: keep it apart from the computer."))
    , m_firstUser(firstUser)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_print(new HintButton(tr("&Print…"), parts.appearance))
    , m_save(new HintButton(tr("&Save as a file…"), parts.appearance))
    , m_typed(new QLineEdit)
    , m_wrong(new PlainLabel(parts.appearance, TextStyle::Muted))
{
    build();
    connect(m_print, &QPushButton::clicked, this, &RecoveryPage::print);
    connect(m_save, &QPushButton::clicked, this, &RecoveryPage::chooseFile);
    connect(m_typed, &QLineEdit::textChanged, this, &RecoveryPage::onTyped);
}

RecoveryPage::~RecoveryPage() = default;

void RecoveryPage::build()
{
    m_print->setObjectName(QStringLiteral("printSheet"));
    m_print->setLineIcon(QStringLiteral("printer"));
    m_save->setObjectName(QStringLiteral("saveSheet"));
    m_save->setLineIcon(QStringLiteral("save"));
    m_typed->setObjectName(QStringLiteral("lastCharacters"));
    m_typed->setAccessibleName(tr("The last four characters of the recovery code"));
    m_typed->setMaxLength(typedLength);
    m_typed->setLayoutDirection(Qt::LeftToRight);
    m_typed->setFont(parts().appearance.typography().monospace());
    m_wrong->setObjectName(QStringLiteral("wrongLine"));
    m_wrong->setWordWrap(true);
    auto *row = new QHBoxLayout;
    for (HintButton *button : { m_print, m_save }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    body().addLayout(row);
    addForm()->addRow(tr("The &last four characters on it"), m_typed);
    body().addWidget(m_wrong);
}

void RecoveryPage::initializePage()
{
    if (m_handedOut == m_firstUser.begun()->recoveryCode)
        return; // one comes back to this page
    m_handedOut.clear();
    m_typed->clear();
    m_printer->setPageSize(officePaper(locale()));
    onTyped();
}

RecoverySheet RecoveryPage::sheet() const
{
    const BegunDepot &begun = *m_firstUser.begun();
    RecoverySheet sheet(begun.depot.name, begun.recoveryCode);
    sheet.setDate(begun.today);
    return sheet;
}

QLocale RecoveryPage::locale() const { return DayReportPages::localeIn(m_firstUser.begun()->depot.country); }

void RecoveryPage::print()
{
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        if (sheet().paint(*printer, locale()))
            onHandedOut(tr("The sheet was sent to the printer."));
        else
            stay(tr("The printer took no page. Try another one, or save the sheet as a file."));
    });
    dialog->open();
}

void RecoveryPage::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Save the recovery sheet"), tr("recovery-sheet.pdf"), tr("PDF files (*.pdf);;Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryPage::save);
    dialog->open();
}

void RecoveryPage::save(const QString &path)
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        bytes = sheet().text().toUtf8() + '\n';
    else if (const auto pdf = pdfOf(sheet(), locale()))
        bytes = pdf->bytes;
    QSaveFile file(path);
    const bool isWritten = !bytes.isEmpty() && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size()
        && file.commit();
    if (!isWritten)
        return stay(tr("The sheet could not be saved as %1. Choose another place.").arg(path));
    onHandedOut(tr("The sheet was saved as %1. Move it to a place apart from this computer.").arg(path));
}

void RecoveryPage::onHandedOut(const QString &sentence)
{
    m_handedOut = m_firstUser.begun()->recoveryCode;
    band().tell(ResultBand::Tone::Ok, sentence);
    onTyped();
    m_typed->setFocus();
}

bool RecoveryPage::isTypedRight() const { return asPrinted(m_typed->text()) == lastOf(m_handedOut); }

bool RecoveryPage::isComplete() const { return !m_handedOut.isEmpty() && isTypedRight(); }

void RecoveryPage::onTyped()
{
    m_typed->setEnabled(!m_handedOut.isEmpty());
    const bool isWrong = m_typed->text().size() == typedLength && !isTypedRight();
    if (m_handedOut.isEmpty())
        m_wrong->setText(tr("Print the sheet or save it, then type its last four characters here."));
    else
        m_wrong->setText(isWrong ? tr("These are not the last four characters of the code on the sheet.") : QString());
    m_wrong->setColour(
        [isHint = m_handedOut.isEmpty()](const Tokens &tokens) { return isHint ? tokens.muted : tokens.bad.text; });
    Q_EMIT completeChanged();
}
