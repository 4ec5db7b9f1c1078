// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/wiring/makecore.h"
#include "core/runtime/doorcodecore.h"

#include <memory>

/// Waits for an answer of core: a command has nothing else to do meanwhile.
template<typename T>
Result<T> answered(Answer<T> answer)
{
    answer.waitForFinished();
    if (answer.resultCount() == 0)
        return ErrorCode::Canceled;
    return answer.takeResult();
}

/// An open depot with somebody signed in.
struct OpenDepot {
    QString profile;
    std::unique_ptr<DoorcodeCore> core;
    Session session;
};

/// Opens the depot that @p line names and signs in whom it names.
Result<OpenDepot> openDepot(const CommandLine &line);

/// Opens it for a command that needs nobody.
Result<std::unique_ptr<DoorcodeCore>> openCore(const CommandLine &line);

/// Where the depot lies, or will.
QString profileOf(const CommandLine &line);

Result<ProfileSettings> profileSettings(const CommandLine &line);

/// The password of --password-file or DOORCODE_PASSWORD.
Result<QString> givenPassword(const CommandLine &line);

/// The recovery code in --recovery-code-file.
Result<QString> recoveryCodeOf(const CommandLine &line);

/// The first line of the file that the option names: a secret that is not to stand on the command line.
Result<QByteArray> secretOf(const CommandLine &line, const char *option);
