// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/recoverysheet.h"

#include "core/common/plaintext.h"
#include "ui/print/pageflow.h"
#include "ui/print/textitem.h"
#include "ui/print/titleitem.h"
#include "ui/print/writtentime.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

namespace {

constexpr QMarginsF margins(15, 10, 15, 8); // millimetres
constexpr Face codeFace{ 18, QFont::Bold, Face::Family::Monospace };
constexpr Face adviceFace{ 10 };

} // namespace

RecoverySheet::RecoverySheet(const QString &depot, const QString &recoveryCode)
    : m_depot(depot)
    , m_code(recoveryCode)
{
}

QString RecoverySheet::title() const { return tr("Recovery sheet of the depot %1").arg(plain(m_depot)); }

QString RecoverySheet::advice() const
{
    return tr("Print this and keep it apart from the computer. With the database or a backup it restores "
              "the keys; without the keys no code that is out can be verified. It is shown this once.");
}

QString RecoverySheet::text() const
{
    return QStringList{ title(), QString(), QStringLiteral("    ") + m_code, QString(), advice() }.join(
        QLatin1Char('\n'));
}

std::optional<int> RecoverySheet::paint(QPagedPaintDevice &device, const QLocale &locale) const
{
    device.setPageMargins(margins, QPageLayout::Millimeter);
    const Paper paper(device, locale);
    TitleItem::Texts texts;
    texts.title = tr("Recovery sheet");
    texts.subtitle = quoted(paper, m_depot);
    texts.printed = m_date.isValid() ? longDate(locale, m_date) : QString();
    PageSection section;
    section.items.push_back(std::make_unique<TitleItem>(paper, texts));
    PaperText code(paper, m_code, codeFace);
    code.read(PaperText::Direction::LeftToRight);
    section.items.push_back(std::make_unique<TextItem>(paper, std::move(code), TextItem::Space{ 24, 24 }));
    section.items.push_back(std::make_unique<TextItem>(paper, PaperText(paper, advice(), adviceFace)));
    section.items.push_back(std::make_unique<TextItem>(paper,
        PaperText(paper,
            tr("To restore the keys: doorcodectl key import --recovery-code-file FILE, where FILE holds the line "
               "above."),
            adviceFace),
        TextItem::Space{ 12, 0 }));
    PageFlow flow(paper, { quoted(paper, title()), [&locale](int page, int pages) {
                              return tr("Page %1 of %2").arg(locale.toString(page), locale.toString(pages));
                          } });
    flow.add(std::move(section));
    return flow.paint(device);
}
