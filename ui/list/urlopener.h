// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QtGlobal>

class QUrl;

namespace Clientele {

/** Hands an address to the desktop's program for it. GUI thread. */
class UrlOpener
{
public:
    UrlOpener() = default;
    virtual ~UrlOpener() = default;
    Q_DISABLE_COPY_MOVE(UrlOpener)

    /** @p url was made by contactLink(), never read from anywhere. False when the desktop has no program for it. */
    virtual bool open(const QUrl &url) = 0;
};

/** The desktop itself. */
class DesktopUrlOpener : public UrlOpener
{
public:
    bool open(const QUrl &url) override;
};

} // namespace Clientele
