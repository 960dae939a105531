// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>

namespace Clientele {

/** Turns SIGINT, SIGTERM and SIGHUP into a signal of Qt's while it lives. One at a time; main thread. */
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    TerminationSignals();
    ~TerminationSignals() override;

Q_SIGNALS:
    void requested();
};

} // namespace Clientele
