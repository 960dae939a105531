// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/journalport.h"

#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>

namespace SQLite {
class Exception;
}

namespace Clientele {

class JournalDatabase;

/**
 * The file of a Journal: opened when it is needed, and again after each failure, so that it works as soon as the disk
 * does. What is damaged is put aside and replaced, with all that could be rescued of it. Used on one thread, that of
 * the first call.
 */
class JournalFile
{
public:
    /** Waits for a moment, and says whether to wait for other programs any longer. */
    using WaitForOthers = std::function<bool()>;

    JournalFile(const QString &file, WaitForOthers waitForOthers);
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    /** As JournalPort::read(). */
    [[nodiscard]] Result<JournalContent> read();
    /** As JournalPort::write(). */
    [[nodiscard]] Result<Done> write(const JournalChange &change);
    /** For when there is nothing else to do: moves what was written from the log into the file. */
    void tidyUp();

private:
    template <typename T>
    [[nodiscard]] Result<T> attempted(const std::function<T()> &work);
    [[nodiscard]] Error failed(ErrorCause cause);
    [[nodiscard]] ErrorCause causeOf(const SQLite::Exception &exception) const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] JournalDatabase &database();
    void open();
    void replaceDamaged();
    [[nodiscard]] JournalContent content();
    [[nodiscard]] std::optional<JournalContent> contentInPlace() const;
    void note(const JournalDamage &damage);

    QString m_file;
    WaitForOthers m_waitForOthers;
    std::unique_ptr<JournalDatabase> m_database;
    bool m_isReady = false;
    /** What nobody was told yet. */
    std::optional<JournalDamage> m_damage;
};

} // namespace Clientele
