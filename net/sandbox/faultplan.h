// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/fault.h"

#include <QtCore/QMutex>

namespace Clientele::Sandbox {

/** The faults still to come, in order: the first that fits a call is the one it gets. Thread-safe. */
class FaultPlan
{
public:
    void add(const Fault &fault);
    void set(const QList<Fault> &faults);
    [[nodiscard]] QList<Fault> remaining() const;

    /** The fault for a connection just accepted, used up by asking. */
    [[nodiscard]] std::optional<Fault> takeForConnection();
    /** The fault for a request, used up by asking. Each call uses up one `skip` of every earlier fitting fault. */
    [[nodiscard]] std::optional<Fault> takeForRequest(const QByteArray &method, const QString &path);

private:
    template <typename Fits>
    std::optional<Fault> take(Fits fits);

    mutable QMutex m_mutex;
    QList<Fault> m_faults;
};

} // namespace Clientele::Sandbox
