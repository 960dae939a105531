// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/storagetroubletext.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

TEST(StorageTroubleText, SaysWhatWhyAndTheWayOut)
{
    EXPECT_EQ(storageTroubleText(ErrorCause::DiskFull),
              u"What you type cannot be kept on this computer: the disk is full. Free some space; it is tried again by "
              u"itself."_s);
    QStringList texts;
    for (const ErrorCause cause : {ErrorCause::DiskFull, ErrorCause::DiskReadOnly, ErrorCause::DiskFailed,
                                   ErrorCause::FileLocked, ErrorCause::FileTooNew})
        texts << storageTroubleText(cause);
    EXPECT_EQ(texts.removeDuplicates(), 0);
    for (const QString &text : std::as_const(texts))
        EXPECT_TRUE(text.startsWith(u"What you type cannot be kept on this computer: "_s)) << text.toStdString();
}

TEST(StorageTroubleText, TellsWhatWasLostAndWhereTheDamagedFileIs)
{
    EXPECT_EQ(journalDamageText(u"/home/ada/journal.damaged"_s, 12, 3),
              u"The file with your drafts was damaged. 12 entries were rescued. 3 could not be read. The damaged file "
              u"is kept at \u2068/home/ada/journal.damaged\u2069."_s);
    EXPECT_FALSE(journalDamageText(u"/x"_s, 12, 0).contains(u"could not be read"_s));
    EXPECT_EQ(journalDamageText({}, 12, 2), u"2 entries of your drafts, Outbox or history were damaged. They were put "
                                            u"aside and are not sent."_s);
}

} // namespace Clientele
