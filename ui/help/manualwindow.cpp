// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualwindow.h"

#include "ui/style/appearance.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

static void initialiseResources() { Q_INIT_RESOURCE(manual); }

namespace {

const QUrl manual(QStringLiteral("qrc:/manual/manual.md"));

/// Pictures as wide as the text at most.
class ManualText : public QTextBrowser {
public:
    ManualText(int widest, QWidget *parent)
        : QTextBrowser(parent)
        , m_widest(widest)
    {
    }

    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant loaded = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource || loaded.typeId() != QMetaType::QByteArray)
            return loaded;
        const QImage picture = QImage::fromData(loaded.toByteArray());
        const int pixels = int(m_widest * devicePixelRatioF());
        if (picture.width() <= pixels)
            return picture;
        QImage fitting = picture.scaledToWidth(pixels, Qt::SmoothTransformation);
        fitting.setDevicePixelRatio(devicePixelRatioF());
        return fitting;
    }

private:
    int m_widest;
};

/// Markdown comes without any room between paragraphs.
void loosen(QTextDocument &document, int gap)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setTopMargin(block.blockFormat().headingLevel() > 0 ? 2 * gap : 0);
        format.setBottomMargin(gap);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

} // namespace

ManualWindow::ManualWindow(const Appearance &appearance, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_text(new ManualText(appearance.scaled(680), this))
    , m_search(new QLineEdit(this))
{
    initialiseResources();
    setObjectName(QStringLiteral("manualWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Doorcode manual"));
    resize(QSize(1, 1) * appearance.scaled(760));
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_text->setObjectName(QStringLiteral("manualText"));
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenExternalLinks(true);
    m_text->setSource(manual, QTextDocument::MarkdownResource);
    loosen(*m_text->document(), appearance.scaled(8));
    m_text->moveCursor(QTextCursor::Start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins(1, 1, 1, 1) * appearance.scaled(12));
    column->setSpacing(appearance.scaled(8));
    column->addWidget(m_search);
    column->addWidget(m_text, 1);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::find);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    m_text->setFocus();
}

// From the end it goes on at the beginning.
void ManualWindow::find()
{
    if (m_search->text().isEmpty() || m_text->find(m_search->text()))
        return;
    m_text->moveCursor(QTextCursor::Start);
    (void)m_text->find(m_search->text());
}
