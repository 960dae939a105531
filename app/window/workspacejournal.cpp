// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/workspacejournal.h"

#include "models/values/whenanswered.h"

#include <chrono>

namespace Clientele {

WorkspaceJournal::WorkspaceJournal(QObject *parent)
    : QObject(parent)
{
    constexpr std::chrono::seconds pause(5);
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &WorkspaceJournal::read);
}

void WorkspaceJournal::open(const QString &file)
{
    if (file == m_file)
        return;
    m_file = file;
    m_journal = m_known.value(file).lock();
    if (!m_journal)
        m_journal = std::make_shared<Journal>(file);
    m_known.insert(file, m_journal);
    m_isSettled = false;
    Q_EMIT opened();
    read();
}

void WorkspaceJournal::read()
{
    m_again.stop();
    whenAnswered(m_journal->read(), this, [this, asked = m_journal](const Result<JournalContent> &content) {
        if (asked == m_journal)
            onRead(content);
    });
}

void WorkspaceJournal::onRead(const Result<JournalContent> &content)
{
    m_isSettled = true;
    if (content) {
        Q_EMIT wasRead(*content);
        return;
    }
    m_again.start();
    Q_EMIT failed(content.error());
}

} // namespace Clientele
