// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/requestlog.h"

#include <QtCore/QJsonDocument>

namespace Clientele::Sandbox {

bool RequestLog::open(const QString &fileName)
{
    m_file.setFileName(fileName);
    return m_file.open(QIODevice::Append | QIODevice::Text);
}

void RequestLog::write(const Exchange &exchange)
{
    if (!m_file.isOpen())
        return;
    m_file.write(QJsonDocument(toJson(exchange)).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace Clientele::Sandbox
