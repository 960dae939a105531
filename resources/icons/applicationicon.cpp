// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "resources/icons/applicationicon.h"

using namespace Qt::StringLiterals;

namespace Clientele {

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 48, 64})
        icon.addFile(u":/clientele/icons/hicolor/%1.png"_s.arg(side), QSize(side, side));
    return icon;
}

} // namespace Clientele
