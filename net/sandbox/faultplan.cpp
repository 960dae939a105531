// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/faultplan.h"

#include <QtCore/QRegularExpression>

namespace Clientele::Sandbox {

namespace {

bool globFits(const QString &glob, const QString &path)
{
    // Qt's own wildcard stops at slashes.
    const QString pattern = QRegularExpression::escape(glob).replace(QLatin1StringView("\\*"), QLatin1StringView(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch();
}

} // namespace

void FaultPlan::add(const Fault &fault)
{
    const QMutexLocker lock(&m_mutex);
    m_faults.append(fault);
}

void FaultPlan::set(const QList<Fault> &faults)
{
    const QMutexLocker lock(&m_mutex);
    m_faults = faults;
}

QList<Fault> FaultPlan::remaining() const
{
    const QMutexLocker lock(&m_mutex);
    return m_faults;
}

template <typename Fits>
std::optional<Fault> FaultPlan::take(Fits fits)
{
    const QMutexLocker lock(&m_mutex);
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        if (!fits(*it))
            continue;
        if (it->skip > 0) {
            --it->skip;
            continue;
        }
        const Fault fault = *it;
        if (it->times > 0 && --it->times == 0)
            m_faults.removeAt(it - m_faults.begin());
        return fault;
    }
    return std::nullopt;
}

std::optional<Fault> FaultPlan::takeForConnection()
{
    return take([](const Fault &fault) { return fault.moment == Fault::Moment::Connect; });
}

std::optional<Fault> FaultPlan::takeForRequest(const QByteArray &method, const QString &path)
{
    return take([&](const Fault &fault) {
        return fault.moment != Fault::Moment::Connect && (fault.method.isEmpty() || fault.method == method)
               && (fault.path.isEmpty() || globFits(fault.path, path));
    });
}

} // namespace Clientele::Sandbox
