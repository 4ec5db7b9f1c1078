// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// A phone number in E.164: "+", then 7 to 15 digits, the first not 0. What it belongs to is PhoneRules' matter.
class PhoneNumber {
public:
    /// Nothing when @p text is not E.164 to the letter.
    static std::optional<PhoneNumber> fromE164(const QString &text);

    const QString &e164() const { return m_e164; }
    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;

private:
    explicit PhoneNumber(QString e164);

    QString m_e164;
};

/// What kind of line a number leads to, as far as its range tells.
enum class PhoneLine { Unknown, Mobile, Fixed, FixedOrMobile, Premium };

/// A mail address that can be written into an envelope: one "@", local part ≤ 64 and domain ≤ 255 octets
/// (RFC 5321 §4.5.3.1), no control character, space, angle bracket, comma or quote. The domain is kept as typed, lower
/// case.
class MailAddress {
public:
    static std::optional<MailAddress> parse(const QString &text);

    const QString &text() const { return m_text; }
    QString localPart() const;
    QString domain() const;
    friend bool operator==(const MailAddress &, const MailAddress &) = default;

private:
    explicit MailAddress(QString text);

    QString m_text;
};

/// How a recipient can be reached. Both may be absent; then no code can be issued.
struct Contact {
    std::optional<PhoneNumber> phone;
    std::optional<MailAddress> email;

    bool isEmpty() const { return !phone && !email; }
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// Both ways to reach a recipient as the log commits to them: "+4477…", a space, "ada@example.com"; absent ones are
/// empty.
QString contactText(const Contact &contact);
