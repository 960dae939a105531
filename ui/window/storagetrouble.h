// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>

#include <functional>

namespace Clientele {

class KeptDrafts;
class Outbox;
class StorageTroubleBar;

/** Says that what is typed cannot be kept on this computer, and gets a copy of it to safety. GUI thread. */
class StorageTrouble : public QObject
{
    Q_OBJECT

public:
    /** @p drafts and @p outbox are not owned and outlive this; @p bar owns this. */
    StorageTrouble(KeptDrafts &drafts, Outbox &outbox, StorageTroubleBar *bar);

    /** Called before a copy is made, so that it has what is being typed. */
    void setCommit(std::function<void()> commit) { m_commit = std::move(commit); }

Q_SIGNALS:
    /** One sentence for the status bar. Plain text. */
    void hint(const QString &sentence);

private:
    void refresh();
    void tryAgain();
    void copy();
    void saveCopy();
    void writeCopy(const QString &file);
    [[nodiscard]] QString wholeText() const;

    KeptDrafts &m_drafts;
    Outbox &m_outbox;
    StorageTroubleBar *m_bar;
    std::function<void()> m_commit;
};

} // namespace Clientele
