// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringView>

#include <functional>
#include <optional>
#include <vector>

/// One record of a CSV file: its cells' text end to end, which costs two allocations for any number of cells.
struct CsvRecord {
    int line = 0; ///< of the file, where the record begins, counted from 1
    QString text;
    std::vector<qsizetype> ends; ///< where each cell ends in text
    std::vector<qsizetype> cutCells; ///< those over the limit, whose end is missing

    qsizetype size() const { return static_cast<qsizetype>(ends.size()); }

    /// Empty beyond the last one: rows may be ragged.
    QStringView cell(qsizetype index) const;
    bool isBlank() const;
};

/// Splits text into records and cells as RFC 4180 and Python's csv module do: "" in quotes is one quote, quotes may
/// hold line breaks, CR, LF and CRLF end a record, blank lines are skipped. It holds one record at a time, of at most
/// 200 cells of 4 KiB. Quotes that never close or close in the wrong place would swallow rows in silence: they are
/// refused with the line they began in.
class CsvReader {
public:
    /// The next piece of text, empty at the end.
    using Source = std::function<Result<QString>()>;

    CsvReader(Source source, QChar delimiter, int firstLine = 1);

    /// The next record, or nothing after the last one.
    Result<std::optional<CsvRecord>> next();

private:
    enum class State { RecordStart, CellStart, InCell, InQuotes, QuoteInQuotes };
    enum class Step { More, RecordDone };

    std::optional<CsvRecord> taken();
    Result<Step> readPiece();
    Result<Step> readSpecial(QChar character);
    Result<Step> readAtStart(QChar character);
    Result<Step> readAfterQuote(QChar character);
    Result<void> finish();
    Result<void> endCell();
    Result<Step> endRecord();
    void append(QStringView run);
    void countLine(QChar character);
    bool isOrdinary(QChar character) const;
    qsizetype ordinaryEnd() const;
    Error refusal(ErrorCode code, int line, const QString &fact) const;

    Source m_source;
    QChar m_delimiter;
    QString m_piece;
    qsizetype m_position = 0;
    int m_line = 1;
    bool m_isAfterReturn = false;

    State m_state = State::RecordStart;
    CsvRecord m_record;
    qsizetype m_cellStart = 0;
    qsizetype m_usualSize = 0; ///< of the record before, so that the next one needs no growing
    size_t m_usualCells = 0;
    bool m_isCut = false;
    int m_quoteLine = 0;
};
