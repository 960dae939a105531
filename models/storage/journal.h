// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/journalport.h"

#include <QtCore/QObject>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

namespace Clientele {

class JournalFile;

/**
 * A JournalPort whose entries are in a SQLite file, on a thread of its own. While another program holds the file, a
 * call waits, half a minute at most (ErrorCause::FileLocked).
 *
 * The destructor waits until all writes that were asked for are done, for a file that others hold only some seconds;
 * they end as they went. Reads that had not begun end with ErrorCause::Cancelled.
 */
class Journal final : public JournalPort
{
public:
    /** @p file and its folder are made when the first call is done; nothing is done here. */
    explicit Journal(const QString &file);
    ~Journal() override;
    Q_DISABLE_COPY_MOVE(Journal)

    [[nodiscard]] Answer<JournalContent> read() override;
    [[nodiscard]] Answer<Done> write(const JournalChange &change) override;

private:
    using Clock = std::chrono::steady_clock;
    template <typename T>
    using Promise = std::shared_ptr<QPromise<Result<T>>>;
    struct ReadCall
    {
        Promise<JournalContent> promise;
    };
    struct WriteCall
    {
        JournalChange change;
        Promise<Done> promise;
    };
    using Call = std::variant<ReadCall, WriteCall>;

    // Asker's thread.
    void enqueue(Call call);
    void deliver();
    // Own thread.
    void run();
    [[nodiscard]] std::optional<Call> nextCall();
    [[nodiscard]] bool isIdle();
    [[nodiscard]] bool waitForOthers();
    void perform(JournalFile &file, const ReadCall &call);
    void perform(JournalFile &file, const WriteCall &call);
    template <typename T>
    void answer(const Promise<T> &promise, Result<T> result);

    QString m_file;
    /** Lives on the asker's thread, for events to it. */
    QObject m_asker;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    // Guarded by the mutex.
    std::deque<Call> m_waiting;
    std::vector<std::function<void()>> m_answers;
    bool m_closing = false;
    /** Until when the call under way may wait for other programs. */
    Clock::time_point m_patience;
    /** Last, so that all it uses is there. */
    std::thread m_thread;
};

} // namespace Clientele
