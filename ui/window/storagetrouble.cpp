// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/storagetrouble.h"

#include "models/stores/keptdrafts.h"
#include "models/stores/outbox.h"
#include "ui/text/clientplaintext.h"
#include "ui/window/storagetroublebar.h"

#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace Clientele {

StorageTrouble::StorageTrouble(KeptDrafts &drafts, Outbox &outbox, StorageTroubleBar *bar)
    : QObject(bar)
    , m_drafts(drafts)
    , m_outbox(outbox)
    , m_bar(bar)
{
    connect(&drafts, &KeptDrafts::statusChanged, this, &StorageTrouble::refresh);
    connect(&outbox, &Outbox::storageFailureChanged, this, &StorageTrouble::refresh);
    connect(bar, &StorageTroubleBar::retryRequested, this, &StorageTrouble::tryAgain);
    connect(bar, &StorageTroubleBar::copyRequested, this, &StorageTrouble::copy);
    connect(bar, &StorageTroubleBar::saveCopyRequested, this, &StorageTrouble::saveCopy);
    refresh();
}

void StorageTrouble::refresh()
{
    const std::optional<Error> &failure = m_drafts.failure() ? m_drafts.failure() : m_outbox.storageFailure();
    if (failure)
        m_bar->showTrouble(*failure);
    else
        m_bar->endTrouble();
}

void StorageTrouble::tryAgain()
{
    m_drafts.flush();
    m_outbox.writeAgain();
}

QString StorageTrouble::wholeText() const
{
    m_commit();
    QStringList texts;
    for (const KeptDraft &draft : m_drafts.drafts())
        texts.append(plainTextOf(draft.draft));
    for (const OutboxItem &item : m_outbox.items())
        texts.append(item.action == ClientAction::Remove ? plainTextOf(item.client) : plainTextOf(item.draft));
    return texts.join(u'\n');
}

void StorageTrouble::copy()
{
    QGuiApplication::clipboard()->setText(wholeText());
    Q_EMIT hint(tr("What you typed was copied."));
}

void StorageTrouble::saveCopy()
{
    auto *dialog = new QFileDialog(m_bar->window(), tr("Save a copy"), {}, tr("Text files (*.txt)"));
    dialog->setObjectName(u"saveCopyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(tr("What I typed in Clientele", "name of a file") + ".txt"_L1);
    connect(dialog, &QFileDialog::fileSelected, this, &StorageTrouble::writeCopy);
    dialog->open();
}

void StorageTrouble::writeCopy(const QString &file)
{
    QSaveFile copy(file);
    const bool isWritten = copy.open(QIODevice::WriteOnly) && copy.write(wholeText().toUtf8()) >= 0 && copy.commit();
    Q_EMIT hint(isWritten ? tr("What you typed was saved to %1.").arg(file)
                          : tr("%1 could not be written: choose another place.").arg(file));
}

} // namespace Clientele
