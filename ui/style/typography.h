// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

/// The few sizes of writing, grown together by the text size that a user chose.
class Typography {
public:
    static constexpr int smallestText = 90;
    static constexpr int ordinaryText = 100;
    static constexpr int largestText = 175;

    /// @p percent is brought into the range that exists. Needs a QGuiApplication, for the system's own family.
    explicit Typography(int percent = ordinaryText);

    int percent() const { return m_percent; }

    /// A length of the design in pixels, as long as it has to be beside text of this size.
    int scaled(int pixels) const;

    QFont keyHint() const;
    QFont small() const;
    QFont smallMedium() const; ///< chips
    QFont smallStrong() const; ///< table heads, section titles
    QFont body() const;
    QFont bodyMedium() const; ///< names in a table
    QFont bodyStrong() const;
    QFont panelTitle() const;
    QFont pageTitle() const;
    QFont answer() const;
    QFont shortAnswer() const; ///< an answer in a narrow band
    QFont monospace() const; ///< references and phone numbers in a line of text
    QFont reference() const;
    QFont codeDigits() const;

private:
    QFont text(int pixels, QFont::Weight weight) const;
    QFont fixed(int pixels, QFont::Weight weight) const;

    int m_percent;
    QString m_systemFamily;
};
