// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/filedescriptor.h"

#include <unistd.h>

namespace Clientele {

FileDescriptor::~FileDescriptor()
{
    if (isOpen())
        ::close(m_number);
}

} // namespace Clientele
