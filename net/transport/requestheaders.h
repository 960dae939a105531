// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

class QNetworkRequest;

namespace Clientele {

/**
 * The one way a header gets into a request. False, and nothing set, when @p name or @p value has a character that
 * could end the header and begin another (only visible ASCII, and spaces inside a value, pass).
 */
[[nodiscard]] bool setHeader(QNetworkRequest &request, QByteArrayView name, QByteArrayView value);

} // namespace Clientele
