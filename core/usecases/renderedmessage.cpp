// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/renderedmessage.h"

#include "core/domain/spokentext.h"
#include "core/ports/codemaker.h"
#include "core/ports/deliveries.h"
#include "core/ports/issues.h"
#include "core/ports/storage.h"
#include "core/ports/textbook.h"

namespace {

/// What a message is about: the open deliveries its code covers, or, once it was used, those it released; of a notice
/// that something was handed over, what was.
Result<QStringList> referencesOf(Storage &storage, const Stop &stop, Message::Kind kind)
{
    const auto deliveries = storage.deliveries().ofStop(stop.id);
    if (!deliveries)
        return deliveries.error();
    const Delivery::State meant
        = kind == Message::Kind::HandedOver ? Delivery::State::HandedOff : Delivery::State::CodeIssued;
    QStringList covered;
    QStringList others;
    for (const Delivery &delivery : *deliveries)
        (delivery.state == meant ? covered : others).append(delivery.reference);
    return covered.isEmpty() ? others : covered;
}

} // namespace

Result<std::vector<MessageTexts>> textsInUse(Storage &storage, const std::vector<MessageTexts> &usual)
{
    const auto edited = storage.texts().edited();
    if (!edited)
        return edited.error();
    std::vector<MessageTexts> texts;
    texts.reserve(usual.size());
    for (const MessageTexts &language : usual)
        texts.push_back(withEdits(language, *edited));
    return texts;
}

Result<std::optional<Issue>> issueOf(Storage &storage, const Message &message)
{
    return message.issue ? storage.issues().find(*message.issue) : std::optional<Issue>();
}

Result<RenderedMessage> renderMessage(Services &services, const std::vector<MessageTexts> &texts, const Depot &depot,
    const Stop &stop, const Message &message, const Issue *issue, Instant now)
{
    const auto references = referencesOf(services.storage, stop, message.kind);
    if (!references)
        return references.error();
    const MessageTexts &language = textsFor(texts, { message.language, depot.language });
    MessageFields fields{ depot.shortName, *references, {}, now, QTimeZone(depot.timeZone) };
    if (message.kind == Message::Kind::HandedOver) {
        return RenderedMessage{ renderHandedOverSubject(language, fields), renderHandedOver(language, fields),
            language.language };
    }
    if (!issue) {
        return RenderedMessage{ renderContactChangedSubject(language, fields), renderContactChanged(language, fields),
            language.language };
    }
    fields.until = issue->expiresAt;
    const auto code = services.codes.make(
        { issue->stop, issue->id, issue->nonce, issue->epoch, issue->number, issue->contactTag, issue->format });
    if (!code)
        return code.error();
    const CodeText kind = issue->number > 1 ? CodeText::Replacement : CodeText::First;
    return RenderedMessage{ renderCodeSubject(language, fields), renderCode(language, kind, *code, fields),
        language.language };
}

Result<OutgoingMessage> writeMessage(
    Services &services, const std::vector<MessageTexts> &texts, const MessageToWrite &order, ChannelKind kind)
{
    const Message &message = order.message;
    auto rendered = renderMessage(services, texts, order.depot, order.stop, message, order.issue, message.queuedAt);
    if (!rendered)
        return rendered.error();
    OutgoingMessage written;
    written.id = message.id;
    written.to = order.issue ? order.stop.contact : message.noticeTo;
    written.subject = rendered->subject;
    written.text = std::move(rendered->text);
    if (kind == ChannelKind::Voice) {
        QString spoken = spokenText(written.text);
        wipe(written.text);
        written.text = std::move(spoken);
    }
    written.language = rendered->language;
    written.idempotencyKey = message.idempotencyKey;
    written.date = message.queuedAt;
    written.expiresAt = endOfUse(message, order.issue);
    return written;
}
