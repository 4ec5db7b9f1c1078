// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/opencore.h"

#include "app/wiring/later.h"

namespace {

/// On another thread; the core comes back to this one.
template<typename Make>
CoreOpening makeLater(Make make)
{
    return later<std::shared_ptr<OpenedCore>>([make = std::move(make), face = QThread::currentThread()] {
        OpenedCore core = make();
        if (core)
            (*core)->moveToThread(face);
        return std::make_shared<OpenedCore>(std::move(core));
    });
}

} // namespace

CoreOpening openCore(const ProfileSettings &settings)
{
    return makeLater([settings] { return makeCore(settings); });
}

CoreOpening openNewCore(const ProfileSettings &settings)
{
    return makeLater([settings] { return makeNewCore(settings); });
}

CoreOpening openPracticeCore(PracticeStart start, const QString &language)
{
    return makeLater([start, language] { return makePracticeCore(start, language); });
}
