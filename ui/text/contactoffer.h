// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/contactlinks.h"

namespace Clientele {

struct ContactMethod;

/** What can be done with a contact method, in words. */
struct ContactOffer
{
    /** For a menu, the value in display form: `Call +49 30 123456`. */
    QString text;
    /** Opened by it; empty: it is not possible. */
    QUrl url = {};
    /** Why it is not possible: a sentence. Empty when it is. */
    QString whyNot = {};
};

[[nodiscard]] ContactOffer contactOffer(const ContactMethod &method, const NumberReader &readNumber);

/** The preferred method of @p methods, else the first; null when there are none. */
[[nodiscard]] const ContactMethod *preferredOf(const QList<ContactMethod> &methods);

} // namespace Clientele
