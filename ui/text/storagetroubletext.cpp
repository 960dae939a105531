// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/storagetroubletext.h"

#include "ui/text/displaytext.h"
#include "ui/text/noanswertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <limits>

namespace Clientele {

namespace {

using Task = ErrorContext::Task;

/** What all causes come to here. */
enum class Trouble { Full, ReadOnly, Locked, TooNew, Failed };

Trouble troubleOf(ErrorCause cause)
{
    if (cause == ErrorCause::DiskFull)
        return Trouble::Full;
    if (cause == ErrorCause::DiskReadOnly)
        return Trouble::ReadOnly;
    if (cause == ErrorCause::FileLocked)
        return Trouble::Locked;
    return cause == ErrorCause::FileTooNew ? Trouble::TooNew : Trouble::Failed;
}

struct StorageWords
{
    Q_DECLARE_TR_FUNCTIONS(StorageWords)
};

QString wayOut(ErrorCause cause)
{
    switch (troubleOf(cause)) {
    case Trouble::Full:
        return StorageWords::tr("Free some space and try again.");
    case Trouble::ReadOnly:
        return StorageWords::tr("Allow writing there and try again.");
    case Trouble::Locked:
        return StorageWords::tr("Close that program and try again.");
    case Trouble::TooNew:
        return StorageWords::tr("Install that version.");
    case Trouble::Failed:
        break;
    }
    return StorageWords::tr("Look whether the disk is in order, and try again.");
}

/** Everything that is sent is written down first. */
QString notSent(const ErrorContext &context)
{
    if (context.task == Task::CreateClient || context.task == Task::UpdateClient)
        return StorageWords::tr("Nothing was sent, because it is written down before. What you typed is still here.");
    return StorageWords::tr("“%1” was not deleted, because that is written down before.", "%1: name of a client")
        .arg(displayText(context.clientName));
}

int pluralNumber(qsizetype count)
{
    return static_cast<int>(qMin<qsizetype>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString storageTroubleText(ErrorCause cause)
{
    switch (troubleOf(cause)) {
    case Trouble::Full:
        return StorageWords::tr("What you type cannot be kept on this computer: the disk is full. Free some space; it "
                                "is tried again by itself.");
    case Trouble::ReadOnly:
        return StorageWords::tr("What you type cannot be kept on this computer: the folder for it cannot be written "
                                "to. Allow writing there; it is tried again by itself.");
    case Trouble::Locked:
        return StorageWords::tr("What you type cannot be kept on this computer: another program holds the file. Close "
                                "that program; it is tried again by itself.");
    case Trouble::TooNew:
        return StorageWords::tr("What you type cannot be kept on this computer: the file for it was written by a later "
                                "version of Clientele. Install that version; the file stays as it is.");
    case Trouble::Failed:
        break;
    }
    return StorageWords::tr("What you type cannot be kept on this computer: the disk reports an error. Save a copy "
                            "in another place and look whether the disk is in order; it is tried again by itself.");
}

QString storageReason(ErrorCause cause)
{
    switch (troubleOf(cause)) {
    case Trouble::Full:
        return StorageWords::tr("A file on this computer could not be written, because the disk is full.");
    case Trouble::ReadOnly:
        return StorageWords::tr("A file on this computer could not be written, because its folder cannot be written "
                                "to.");
    case Trouble::Locked:
        return StorageWords::tr("A file on this computer could not be written, because another program holds it.");
    case Trouble::TooNew:
        return StorageWords::tr("A file on this computer could not be used, because a later version of Clientele wrote "
                                "it.");
    case Trouble::Failed:
        break;
    }
    return StorageWords::tr("A file on this computer could not be written, because the disk reports an error.");
}

ErrorText storageErrorText(ErrorCause cause, const ErrorContext &context)
{
    const bool writes =
        context.task == Task::CreateClient || context.task == Task::UpdateClient || context.task == Task::DeleteClient;
    const QString reason = writes ? withWayOut(storageReason(cause), notSent(context)) : storageReason(cause);
    return {.sentence = withWayOut(reason, wayOut(cause)),
            .action = cause == ErrorCause::FileTooNew ? ErrorAction::None : ErrorAction::TryAgain};
}

QString journalDamageText(const QString &setAside, qsizetype rescued, qsizetype lost)
{
    if (setAside.isEmpty())
        return StorageWords::tr(
            "%n entries of your drafts, Outbox or history were damaged. They were put aside and are "
            "not sent.",
            nullptr, pluralNumber(lost));
    QStringList sentences{StorageWords::tr("The file with your drafts was damaged."),
                          StorageWords::tr("%n entries were rescued.", nullptr, pluralNumber(rescued))};
    if (lost > 0)
        sentences << StorageWords::tr("%n could not be read.", "entries", pluralNumber(lost));
    sentences << StorageWords::tr("The damaged file is kept at %1.", "%1: path of a file")
                     .arg(displayText(setAside, DisplayForm::Block));
    return sentences.join(u' ');
}

} // namespace Clientele
