// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/storage/journal.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

namespace Clientele {

/** The journal of the workspace that the window works in. Read once it is opened, and again until that works. GUI
 * thread. */
class WorkspaceJournal : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceJournal(QObject *parent = nullptr);

    /** Does nothing when @p file is open already. */
    void open(const QString &file);
    [[nodiscard]] const QString &file() const { return m_file; }
    /** What the journal in @p file holds, which need not be the open one. */
    void readAside(const QString &file, const std::function<void(const Result<JournalContent> &)> &wasRead);
    /** Takes everything out of the journal in @p file, which is closed first if it is the open one; then @p then. */
    void clear(const QString &file, const std::function<void()> &then);
    /** Null before the first open(). Who still has something to write to a former one keeps it alive. */
    [[nodiscard]] const std::shared_ptr<JournalPort> &journal() const { return m_journal; }
    /** It was read, or could not be. */
    [[nodiscard]] bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    /** journal() is another one, and not read yet. */
    void opened();
    void wasRead(const Clientele::JournalContent &content);
    /** It is read again in a while. */
    void failed(const Clientele::Error &error);

private:
    [[nodiscard]] std::shared_ptr<JournalPort> journalIn(const QString &file);
    void read();
    void onRead(const Result<JournalContent> &content);

    QString m_file;
    std::shared_ptr<JournalPort> m_journal;
    /** Those that may be in use still: two that write to one file would not keep the order. */
    QHash<QString, std::weak_ptr<JournalPort>> m_known;
    bool m_isSettled = false;
    QTimer m_again;
};

} // namespace Clientele
