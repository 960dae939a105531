// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/profile.h"

#include "tests/support/printers.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

const Connection OFFICE{.baseUrl = QUrl(u"https://api.example.com/x"_s), .workspaceId = u"65a0"_s};

} // namespace

TEST(ProfileTest, EachWorkspaceHasACacheFileOfItsOwn)
{
    const QTemporaryDir folder;
    const Profile profile(folder.path());
    const Connection otherWorkspace{.baseUrl = OFFICE.baseUrl, .workspaceId = u"65a1"_s};
    const Connection otherServer{.baseUrl = QUrl(u"https://api.example.org/x"_s), .workspaceId = OFFICE.workspaceId};
    const QSet<QString> files{profile.cacheFile(OFFICE), profile.cacheFile(otherWorkspace),
                              profile.cacheFile(otherServer), profile.cacheFile({})};
    EXPECT_EQ(files.size(), 4);
    EXPECT_EQ(profile.cacheFile(OFFICE), profile.cacheFile(OFFICE));
}

TEST(ProfileTest, ASlashAtTheEndIsTheSameWorkspace)
{
    const QTemporaryDir folder;
    const Profile profile(folder.path());
    const Connection withSlash{.baseUrl = QUrl(u"https://api.example.com/x/"_s), .workspaceId = OFFICE.workspaceId};
    EXPECT_EQ(profile.cacheFile(withSlash), profile.cacheFile(OFFICE));
}

TEST(ProfileTest, CacheFilesAreInAFolderForTheOwnerAlone)
{
    const QTemporaryDir folder;
    constexpr auto ownerOnly =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    const QFileInfo ofFolder(QFileInfo(Profile(folder.path()).cacheFile(OFFICE)).path());
    EXPECT_EQ(ofFolder.filePath(), folder.filePath(u"cache"_s));
    EXPECT_EQ(ofFolder.permissions(), ownerOnly);
    const QFileInfo standard(QFileInfo(Profile({}).cacheFile(OFFICE)).path());
    EXPECT_EQ(standard.filePath(),
              QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/clientele"_s);
    EXPECT_EQ(standard.permissions(), ownerOnly);
}

} // namespace Clientele
