// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/wiping.h"

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached()) {
        volatile char *octet = bytes.data();
        for (qsizetype left = bytes.size(); left > 0; --left)
            *octet++ = 0;
    }
    bytes.clear();
}
