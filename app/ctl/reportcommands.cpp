// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/command.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/terminallocale.h"
#include "app/ctl/terminaltext.h"
#include "ui/print/dayreportpages.h"
#include "ui/print/pdf.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

struct ReportCommands {
    Q_DECLARE_TR_FUNCTIONS(ReportCommands)
};

/// Writes a file that was not there before, whole or not at all.
Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        return Error{ file.exists() ? ErrorCode::AlreadyExists : ErrorCode::File, path };
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    file.remove();
    return Error{ ErrorCode::File, path };
}

Result<Reply> report(const Call &call)
{
    const auto out = call.line.required("out");
    if (!out)
        return out.error();
    if (out->isEmpty())
        return Error{ ErrorCode::Usage, ReportCommands::tr("--out needs the name of a file") };
    const auto date = dateOf(call);
    if (!date)
        return date.error();
    const QString path = QFileInfo(*out).absoluteFilePath();
    if (QFileInfo::exists(path))
        return Error{ ErrorCode::AlreadyExists, path };
    const auto depot = answered(call.core->depot());
    if (!depot)
        return depot.error();
    const auto made = answered(call.core->dayReport(call.session, *date));
    if (!made)
        return made.error();
    const QLocale locale = DayReportPages::localeIn(depot->country);
    const auto pdf = pdfOf(DayReportPages(*made, locale), officePaper(locale));
    if (!pdf)
        return Error{ ErrorCode::Internal, QStringLiteral("pdf") };
    if (auto written = writeNew(path, pdf->bytes); !written)
        return written.error();
    Reply reply;
    reply.json = { { QStringLiteral("report"), path }, { QStringLiteral("date"), date->toString(Qt::ISODate) },
        { QStringLiteral("pages"), pdf->pages }, { QStringLiteral("closed"), made->closed.has_value() } };
    reply.text = ReportCommands::tr("The day report of %1 is %2.").arg(dateText(*date), plain(path));
    if (!made->closed)
        reply.text += QLatin1Char('\n') + ReportCommands::tr("The day is not closed yet: doorcodectl close-day");
    return reply;
}

} // namespace

std::vector<Command> reportCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("report"), text("[--date D] --out FILE.pdf"), 0, 0, report, Command::Needs::SignIn,
            Command::Makes::Paper },
    };
}
