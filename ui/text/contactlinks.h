// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/contacttype.h"

#include <QtCore/QUrl>

#include <functional>

namespace Clientele {

/** Reads a telephone number as dialled here: E.164, or nothing when it is none. */
using NumberReader = std::function<std::optional<QString>(const QString &)>;

/** An address for another program of the desktop, or why there is none. */
struct ContactLink
{
    enum class Problem {
        None,
        NoProgram,  ///< Nothing is opened for this type (fax, other, types this version does not know).
        NotAnEmail, ///< Not an e-mail address as mail programs take it.
        NotANumber, ///< Not a telephone number that can be dialled from here.
    };

    /** Empty when there is a problem. */
    QUrl url = {};
    Problem problem = Problem::None;
};

/**
 * The link that reaches @p value: `tel:+DIGITS`, `mailto:ADDRESS` or `https://wa.me/DIGITS`, made here of characters
 * that are known to be harmless. Nothing of @p value is ever passed on as it is. An empty @p readNumber knows none but
 * international numbers.
 */
[[nodiscard]] ContactLink contactLink(const ContactType &type, const QString &value, const NumberReader &readNumber);

} // namespace Clientele
