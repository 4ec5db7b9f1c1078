// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/csvreader.h"

#include "core/manifest/manifestlimits.h"

#include <algorithm>
#include <utility>

namespace {

constexpr QChar quote = u'"';

bool isLineEnd(QChar character) { return character == u'\n' || character == u'\r'; }

} // namespace

QStringView CsvRecord::cell(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    const qsizetype begin = index == 0 ? 0 : ends[static_cast<size_t>(index - 1)];
    return QStringView(text).sliced(begin, ends[static_cast<size_t>(index)] - begin);
}

bool CsvRecord::isBlank() const
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.isSpace(); });
}

CsvReader::CsvReader(Source source, QChar delimiter, int firstLine)
    : m_source(std::move(source))
    , m_delimiter(delimiter)
    , m_line(firstLine)
{
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    m_record = {};
    m_record.text.reserve(m_usualSize);
    m_record.ends.reserve(m_usualCells);
    m_cellStart = 0;

    while (true) {
        if (m_position == m_piece.size()) {
            auto piece = m_source();
            if (!piece)
                return piece.error();
            m_piece = *std::move(piece);
            m_position = 0;
            if (m_piece.isEmpty())
                break;
        }
        const auto step = readPiece();
        if (!step)
            return step.error();
        if (*step == Step::RecordDone)
            return taken();
    }
    if (m_state == State::RecordStart)
        return std::optional<CsvRecord>();
    if (auto finished = finish(); !finished)
        return finished.error();
    return taken();
}

std::optional<CsvRecord> CsvReader::taken()
{
    m_usualSize = m_record.text.size();
    m_usualCells = m_record.ends.size();
    return std::move(m_record);
}

Result<CsvReader::Step> CsvReader::readPiece()
{
    while (m_position < m_piece.size()) {
        if (m_state == State::InCell || m_state == State::InQuotes) {
            const qsizetype end = ordinaryEnd();
            append(QStringView(m_piece).sliced(m_position, end - m_position));
            m_isAfterReturn = m_isAfterReturn && end == m_position;
            m_position = end;
            if (end == m_piece.size())
                break;
        }
        const QChar character = m_piece[m_position++];
        auto step = readSpecial(character);
        countLine(character);
        if (!step || *step == Step::RecordDone)
            return step;
    }
    return Step::More;
}

qsizetype CsvReader::ordinaryEnd() const
{
    qsizetype end = m_position;
    while (end < m_piece.size() && isOrdinary(m_piece[end]))
        ++end;
    return end;
}

bool CsvReader::isOrdinary(QChar character) const
{
    return character != m_delimiter && character != quote && !isLineEnd(character) && !character.isNull();
}

Result<CsvReader::Step> CsvReader::readSpecial(QChar character)
{
    if (character.isNull())
        return refusal(ErrorCode::NotAManifest, m_line, QStringLiteral("a NUL character"));
    switch (m_state) {
    case State::RecordStart:
    case State::CellStart:
        return readAtStart(character);
    case State::InQuotes:
        if (character == quote)
            m_state = State::QuoteInQuotes;
        else
            append(QStringView(&character, 1));
        return Step::More;
    case State::QuoteInQuotes:
        return readAfterQuote(character);
    case State::InCell:
        break;
    }
    if (isLineEnd(character))
        return endRecord();
    if (character != m_delimiter) {
        append(QStringView(&character, 1));
        return Step::More;
    }
    m_state = State::CellStart;
    if (auto ended = endCell(); !ended)
        return ended.error();
    return Step::More;
}

Result<CsvReader::Step> CsvReader::readAtStart(QChar character)
{
    if (m_state == State::RecordStart) {
        if (isLineEnd(character))
            return Step::More;
        m_record.line = m_line;
    }
    m_state = State::InCell;
    if (character != quote)
        return readSpecial(character);
    m_state = State::InQuotes;
    m_quoteLine = m_line;
    return Step::More;
}

Result<CsvReader::Step> CsvReader::readAfterQuote(QChar character)
{
    if (character == quote) {
        m_state = State::InQuotes;
        append(QStringView(&character, 1));
        return Step::More;
    }
    m_state = State::InCell;
    const bool isEnd = character == m_delimiter || isLineEnd(character);
    if (!isEnd && m_line != m_quoteLine) {
        return refusal(ErrorCode::NotAManifest, m_quoteLine,
            QStringLiteral("the quote opened here closes in the middle of line %1").arg(m_line));
    }
    return readSpecial(character);
}

Result<void> CsvReader::finish()
{
    if (m_state == State::InQuotes)
        return refusal(ErrorCode::NotAManifest, m_quoteLine, QStringLiteral("the quote opened here is never closed"));
    m_state = State::RecordStart;
    return endCell();
}

Result<CsvReader::Step> CsvReader::endRecord()
{
    m_state = State::RecordStart;
    if (auto ended = endCell(); !ended)
        return ended.error();
    return Step::RecordDone;
}

Result<void> CsvReader::endCell()
{
    if (m_record.size() == ManifestLimits::columns) {
        return Error{ ErrorCode::ManifestTooLarge,
            QStringLiteral("line %1: more than %2 columns").arg(m_record.line).arg(ManifestLimits::columns) };
    }
    const auto cell = QStringView(m_record.text).sliced(m_cellStart);
    const bool mayBeTooLong = cell.size() * 3 > ManifestLimits::cellBytes;
    if (m_isCut || (mayBeTooLong && cell.toUtf8().size() > ManifestLimits::cellBytes))
        m_record.cutCells.push_back(m_record.size());
    m_isCut = false;
    m_cellStart = m_record.text.size();
    m_record.ends.push_back(m_cellStart);
    return {};
}

void CsvReader::append(QStringView run)
{
    const qsizetype room = ManifestLimits::cellBytes - (m_record.text.size() - m_cellStart);
    m_isCut = m_isCut || run.size() > room;
    m_record.text.append(run.first(qMin(run.size(), room)));
}

void CsvReader::countLine(QChar character)
{
    const bool isSecondHalf = character == u'\n' && m_isAfterReturn;
    if (isLineEnd(character) && !isSecondHalf)
        ++m_line;
    m_isAfterReturn = character == u'\r';
}

Error CsvReader::refusal(ErrorCode code, int line, const QString &fact) const
{
    return { code, QStringLiteral("line %1, column %2: %3").arg(line).arg(m_record.size() + 1).arg(fact) };
}
