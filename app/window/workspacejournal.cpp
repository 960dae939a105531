// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/workspacejournal.h"

#include "models/values/whenanswered.h"

#include <chrono>

namespace Clientele {

namespace {

template <typename T>
QList<QUuid> idsOf(const QList<T> &list)
{
    QList<QUuid> ids;
    for (const T &each : list)
        ids.append(each.id);
    return ids;
}

JournalChange removalOf(const JournalContent &content)
{
    return {.removeDrafts = idsOf(content.drafts),
            .removeItems = idsOf(content.items),
            .removeHistory = idsOf(content.history)};
}

} // namespace

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
    m_journal = journalIn(file);
    m_isSettled = false;
    Q_EMIT opened();
    read();
}

std::shared_ptr<JournalPort> WorkspaceJournal::journalIn(const QString &file)
{
    std::shared_ptr<JournalPort> journal = m_known.value(file).lock();
    if (!journal)
        journal = std::make_shared<Journal>(file);
    m_known.insert(file, journal);
    return journal;
}

void WorkspaceJournal::readAside(const QString &file,
                                 const std::function<void(const Result<JournalContent> &)> &wasRead)
{
    const auto journal = journalIn(file);
    whenAnswered(journal->read(), this,
                 [journal, wasRead](const Result<JournalContent> &content) { wasRead(content); });
}

void WorkspaceJournal::clear(const QString &file, const std::function<void()> &then)
{
    const auto journal = journalIn(file);
    if (file == m_file) {
        m_again.stop();
        m_file.clear();
        m_journal.reset();
    }
    const auto ended = [journal, then](const Result<Done> &) {
        if (then)
            then();
    };
    whenAnswered(journal->read(), this, [this, journal, ended](const Result<JournalContent> &content) {
        whenAnswered(journal->write(content ? removalOf(*content) : JournalChange()), this, ended);
    });
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
