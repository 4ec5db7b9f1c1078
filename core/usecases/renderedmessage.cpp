// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/renderedmessage.h"

#include "core/domain/issue.h"
#include "core/ports/codemaker.h"
#include "core/ports/deliveries.h"
#include "core/ports/storage.h"
#include "core/ports/textbook.h"

namespace {

/// What the code releases: the open deliveries it covers, or, once it was used, those it released.
Result<QStringList> coveredReferences(Storage &storage, const Stop &stop)
{
    const auto deliveries = storage.deliveries().ofStop(stop.id);
    if (!deliveries)
        return deliveries.error();
    QStringList covered;
    QStringList others;
    for (const Delivery &delivery : *deliveries)
        (delivery.state == Delivery::State::CodeIssued ? covered : others).append(delivery.reference);
    return covered.isEmpty() ? others : covered;
}

} // namespace

Result<RenderedMessage> renderMessage(Services &services, const std::vector<MessageTexts> &texts, const Depot &depot,
    const Stop &stop, const Message &message, const Issue *issue, Instant now)
{
    const auto references = coveredReferences(services.storage, stop);
    if (!references)
        return references.error();
    const auto edited = services.storage.texts().edited();
    if (!edited)
        return edited.error();
    const MessageTexts language = withEdits(textsFor(texts, { message.language, depot.language }), *edited);
    MessageFields fields{ depot.shortName, *references, {}, now, QTimeZone(depot.timeZone) };
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
