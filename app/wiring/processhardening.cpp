// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/processhardening.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>

#include <aclapi.h>
#else
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <sys/ptrace.h>
#include <sys/types.h>
#endif

namespace {

// The leak checker of a sanitized build is itself a tracer.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool mayBeTraced = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool mayBeTraced = true;
#else
constexpr bool mayBeTraced = false;
#endif
#else
constexpr bool mayBeTraced = false;
#endif

#if defined(Q_OS_WIN)

/// Leaves to everybody, the own user included, no more than ending the process and waiting for it.
void denyMemoryAccess()
{
    SID_IDENTIFIER_AUTHORITY world = SECURITY_WORLD_SID_AUTHORITY;
    PSID everyone = nullptr;
    if (!AllocateAndInitializeSid(&world, 1, SECURITY_WORLD_RID, 0, 0, 0, 0, 0, 0, 0, &everyone))
        return;
    EXPLICIT_ACCESSW access = {};
    access.grfAccessPermissions = SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE;
    access.grfAccessMode = SET_ACCESS;
    access.grfInheritance = NO_INHERITANCE;
    access.Trustee.TrusteeForm = TRUSTEE_IS_SID;
    access.Trustee.TrusteeType = TRUSTEE_IS_WELL_KNOWN_GROUP;
    access.Trustee.ptstrName = static_cast<LPWSTR>(everyone);
    PACL list = nullptr;
    if (SetEntriesInAclW(1, &access, nullptr, &list) == ERROR_SUCCESS) {
        SetSecurityInfo(
            GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, list, nullptr);
        LocalFree(list);
    }
    FreeSid(everyone);
}

#endif

} // namespace

void hardenProcess()
{
#if defined(Q_OS_WIN)
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    if (!mayBeTraced)
        denyMemoryAccess();
#else
    const rlimit none{ 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#if defined(Q_OS_LINUX)
    if (!mayBeTraced)
        prctl(PR_SET_DUMPABLE, 0);
#elif defined(Q_OS_MACOS)
    if (!mayBeTraced)
        ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
#endif
}
