// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/filedescriptor.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QObject>

#include <memory>

class QSocketNotifier;

namespace Clientele {

/** Hears the starts that find their profile's window open already. At most eight at a time. GUI thread. */
class RaiseRequests : public QObject
{
    Q_OBJECT

public:
    /** @p listener outlives this; when it is none, nobody is heard. */
    explicit RaiseRequests(const FileDescriptor &listener);
    ~RaiseRequests() override;

Q_SIGNALS:
    void raiseRequested();

private:
    void takeCall();

    const FileDescriptor &m_listener;
    std::unique_ptr<QSocketNotifier> m_called;
};

/** Has who listens at @p path raise the window; whether that was done by @p deadline. Blocks until then at most. */
[[nodiscard]] bool requestRaise(const QString &path, const QDeadlineTimer &deadline);

} // namespace Clientele
