// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/contact.h"
#include "core/domain/delivery.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

/// Changes how a stop's recipient is reached. Once a code was ever issued it is a new authenticator: a supervisor's act
/// that supersedes the old code, issues a new one and tells the old contact (product.md §3, security.md A3).
class CorrectContact {
public:
    explicit CorrectContact(Services services);

    /// SupervisorNeeded, Closed, AlreadyHandedOff, and what issuing refuses.
    Result<void> operator()(const Session &session, const DeliveryId &delivery, const Contact &contact);

    /// How the recipient of @p delivery is reached now.
    static Result<Contact> contactOf(Storage &storage, const Delivery &delivery);

private:
    Services m_services;
};
