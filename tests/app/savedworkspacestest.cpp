// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/savedworkspaces.h"

#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/testfolder.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSettings>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

SavedWorkspace office()
{
    return {.id = QUuid::createUuid(),
            .name = u"Office, \"north\" = ü\n[x]\\"_s,
            .connection = {.baseUrl = QUrl(u"https://api.example.com/prefix"_s), .workspaceId = u"65a0/ä b%2F"_s},
            .account = {.email = u"ann@example.com"_s, .fullName = u"@Ann, B."_s},
            .keepsToken = true,
            .removesToken = true};
}

SavedWorkspace home()
{
    return {.id = QUuid::createUuid(),
            .connection = {.baseUrl = QUrl(u"http://127.0.0.1:8080"_s), .workspaceId = u"2"_s}};
}

} // namespace

class SavedWorkspacesTest : public testing::Test
{
protected:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"clientele.ini"_s); }
    void write(const QByteArray &ini) const
    {
        QFile settingsFile(file());
        ASSERT_TRUE(settingsFile.open(QIODevice::WriteOnly));
        settingsFile.write(ini);
    }
    [[nodiscard]] QList<SavedWorkspace> read() const
    {
        QSettings store(file(), QSettings::IniFormat);
        return readWorkspaces(store);
    }

    TestFolder m_folder;
};

TEST_F(SavedWorkspacesTest, AtFirstThereIsTheSandboxAlone)
{
    EXPECT_EQ(read(), QList{sandboxWorkspace()});
    EXPECT_TRUE(read().constFirst().isSandbox());
    EXPECT_FALSE(sandboxWorkspace().id.isNull());
    const QSettings store(file(), QSettings::IniFormat);
    EXPECT_EQ(readCurrentWorkspace(store, read()), sandboxWorkspace().id);
}

TEST_F(SavedWorkspacesTest, AreReadAsTheyWereWrittenInTheirOrder)
{
    const QList<SavedWorkspace> workspaces{office(), sandboxWorkspace(), home()};
    {
        QSettings store(file(), QSettings::IniFormat);
        writeWorkspaces(store, {home(), home(), home(), home()});
        writeWorkspaces(store, workspaces);
        writeCurrentWorkspace(store, workspaces.constLast().id);
    }
    EXPECT_EQ(read(), workspaces);
    EXPECT_EQ(read(), read());
    const QSettings store(file(), QSettings::IniFormat);
    EXPECT_EQ(readCurrentWorkspace(store, read()), workspaces.constLast().id);
}

TEST_F(SavedWorkspacesTest, TheSandboxCannotBeLost)
{
    QSettings store(file(), QSettings::IniFormat);
    const SavedWorkspace only = office();
    writeWorkspaces(store, {only});
    writeCurrentWorkspace(store, QUuid::createUuid());
    EXPECT_EQ(readWorkspaces(store), (QList{sandboxWorkspace(), only}));
    EXPECT_EQ(readCurrentWorkspace(store, readWorkspaces(store)), sandboxWorkspace().id);
}

TEST_F(SavedWorkspacesTest, TheConnectionOfFormerVersionsIsTakenOverOnce)
{
    write("[connection]\nbaseUrl=https://api.example.com/x\nworkspaceId=65a0\nworkspaceName=Office\nsandbox=false\n"
          "[entry]\nphoneRegion=DE\n");
    const QList<SavedWorkspace> workspaces = read();
    ASSERT_EQ(workspaces.size(), 2);
    EXPECT_TRUE(workspaces.constFirst().isSandbox());
    EXPECT_EQ(workspaces.constLast().name, u"Office"_s);
    EXPECT_EQ(workspaces.constLast().connection.baseUrl, QUrl(u"https://api.example.com/x"_s));
    EXPECT_TRUE(workspaces.constLast().keepsToken);
    EXPECT_EQ(read(), workspaces);

    QSettings store(file(), QSettings::IniFormat);
    EXPECT_EQ(readCurrentWorkspace(store, workspaces), workspaces.constLast().id);
    EXPECT_EQ(store.value("entry/phoneRegion").toString(), u"DE"_s);
    writeWorkspaces(store, {sandboxWorkspace()});
    EXPECT_EQ(readWorkspaces(store), QList{sandboxWorkspace()}) << "removed, it does not come back";
}

TEST_F(SavedWorkspacesTest, WhoLastUsedTheSandboxIsStillThere)
{
    write("[connection]\nbaseUrl=https://api.example.com\nworkspaceId=65a0\nsandbox=true\n");
    const QList<SavedWorkspace> workspaces = read();
    const QSettings store(file(), QSettings::IniFormat);
    EXPECT_EQ(readCurrentWorkspace(store, workspaces), sandboxWorkspace().id);
}

TEST_F(SavedWorkspacesTest, WhereNoTokenMayBeSentIsLeftOut)
{
    const AllowMessages ofQt(u"QVariant::load"_s);
    const QList<QByteArray> urls{"http://api.example.com",
                                 "http://127.0.0.1.example.com",
                                 "ftp://x",
                                 "file:///etc/passwd",
                                 "javascript:alert(1)",
                                 "https://user:pw@x",
                                 "https://x?token=1",
                                 "https://x#a",
                                 "https://",
                                 "//x",
                                 "",
                                 "https://a b",
                                 "@Invalid()",
                                 R"(@Variant(\0\0\0\x7f))",
                                 "https://x, https://y"};
    for (const QByteArray &url : urls) {
        write("[workspaces]\n1\\baseUrl=" + url + "\n1\\workspaceId=1\n1\\id=" + QUuid::createUuid().toByteArray()
              + "\nsize=1\n");
        EXPECT_EQ(read(), QList{sandboxWorkspace()}) << url.toStdString();
    }
}

TEST_F(SavedWorkspacesTest, IdsAreThereAndDifferWhateverTheFileSays)
{
    const QByteArray id = QUuid::createUuid().toByteArray();
    write("[workspaces]\n1\\baseUrl=https://a\n1\\workspaceId=1\n1\\id=" + id
          + "\n2\\baseUrl=https://b\n2\\workspaceId=1\n2\\id=" + id
          + "\n3\\baseUrl=https://c\n3\\workspaceId=1\n3\\id=nonsense"
            "\n4\\baseUrl=https://a\n4\\workspaceId=1\n4\\id={00000000-0000-0000-0000-000000000001}\nsize=4\n");
    const QList<SavedWorkspace> workspaces = read();
    ASSERT_EQ(workspaces.size(), 4) << "the sandbox, a, b and c; a came twice";
    QList<QUuid> ids;
    for (const SavedWorkspace &workspace : workspaces)
        ids.append(workspace.id);
    EXPECT_FALSE(ids.contains(QUuid()));
    std::ranges::sort(ids);
    EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end());
    EXPECT_EQ(read(), workspaces);
}

TEST_F(SavedWorkspacesTest, ADamagedFileIsReadWithoutHarm)
{
    write("[workspaces]\nsize=2147483647\n1\\baseUrl=https://a\n1\\workspaceId=1\n");
    EXPECT_EQ(read().size(), 2);
    write("[workspaces]\nsize=-5\n1\\baseUrl=https://a\n");
    EXPECT_EQ(read(), QList{sandboxWorkspace()});

    QSettings store(file(), QSettings::IniFormat);
    writeWorkspaces(store, {office(), home()});
    store.sync();
    QFile whole(file());
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray good = whole.readAll();
    QRandomGenerator random(1);
    for (int round = 0; round < 1000; ++round) {
        QByteArray damaged = good.first(random.bounded(static_cast<int>(good.size())));
        for (int i = 0; i < 5 && !damaged.isEmpty(); ++i)
            damaged[random.bounded(static_cast<int>(damaged.size()))] = static_cast<char>(random.bounded(256));
        write(damaged);
        for (const SavedWorkspace &workspace : read()) {
            const auto checked = checkBaseUrl(workspace.connection.baseUrl.toString(QUrl::FullyEncoded));
            ASSERT_TRUE(workspace.isSandbox() || checked.problem == BaseUrlProblem::None) << round;
        }
    }
}

} // namespace Clientele::Tests
