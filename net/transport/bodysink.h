// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

#include <functional>

namespace Clientele {

/** Takes a part of an answer's body, whose bytes are there during the call only. False: no more is wanted. */
using BodySink = std::function<bool(QByteArrayView)>;

} // namespace Clientele
