// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/boardrow.h"

#include <QDate>
#include <QLineEdit>

#include <vector>

class FoundList;
class FoundModel;
class KeyHint;
struct Desk;

/// The field a call begins in: a scanned label, the last digits of a reference, a name or a postcode leads to a
/// delivery. What a slow answer says of an older text is not shown.
class ScanEdit : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int mostFound = 8;

    ScanEdit(const Desk &desk, QWidget *parent);
    ~ScanEdit() override;

    /// The day whose deliveries come first: the board's.
    void setDay(const QDate &day);
    /// A label was scanned: looks for it, and opens the one delivery it names.
    void scan(const QString &label);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void deliveryChosen(const BoardRow &row);
    /// Nothing was found; for whoever reads the screen aloud.
    void nothingFound(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Wish { Show, Open };

    void dress();
    void search(Wish wish);
    void onFound(Wish wish, const Result<std::vector<BoardRow>> &found);
    void giveUp();
    void open(const BoardRow &row);
    void showFound();
    void showNotice(const QString &notice);
    void onLineChosen(const QModelIndex &index);
    QString wanted() const { return text().trimmed(); }
    const BoardRow *onlyOne() const;

    const Desk &m_desk;
    QDate m_day;
    Instant m_now;
    int m_asked = 0; ///< the number of the newest search: an answer to an older one is dropped
    FoundModel *m_found;
    FoundList *m_list;
    KeyHint *m_hint;
};
