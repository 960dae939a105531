// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

class QModelIndex;

namespace Clientele {

/** What a person is to know of a cell whose text is a flood (isFlood) and could be edited else; empty for any other. */
[[nodiscard]] QString floodHint(const QModelIndex &cell);

} // namespace Clientele
