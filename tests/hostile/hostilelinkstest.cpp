// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Contact methods that want more than a call, by the real ways to the desktop: its xdg-open is a program that writes
// down what it is given.
#include "tests/support/hostilelinks.h"

#include "models/stores/clientsstore.h"
#include "tests/support/testfolder.h"
#include "tests/support/waiting.h"
#include "ui/list/clientmenu.h"
#include "ui/list/clientspane.h"
#include "ui/list/urlopener.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

using Known = ContactType::Known;

/** First in the PATH: notes each start, how many arguments it had, and what they were. */
class FakeXdgOpen
{
public:
    struct Launch
    {
        int arguments = 0;
        QString link;
    };

    FakeXdgOpen()
    {
        const QString program = m_folder.filePath(u"xdg-open"_s);
        QFile script(program);
        EXPECT_TRUE(script.open(QIODevice::WriteOnly));
        // One file for each start, made whole before it has its name.
        script.write("#!/bin/sh\nprintf '%s\\n' \"$#\" \"$@\" >\"$0.tmp.$$\" && mv \"$0.tmp.$$\" \"$0.done.$$\"\n");
        script.close();
        EXPECT_TRUE(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + qgetenv("PATH"));
    }

    /** What was noted, once @p count starts were; it is forgotten then. */
    [[nodiscard]] QList<Launch> takeLaunches(int count)
    {
        QStringList files;
        EXPECT_TRUE(waitUntil([&] {
            files = QDir(m_folder.path()).entryList({u"xdg-open.done.*"_s});
            return files.size() >= count;
        }));
        QList<Launch> found;
        for (const QString &name : files) {
            QFile file(m_folder.filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            const int arguments = file.readLine().trimmed().toInt();
            found.append({arguments, QString::fromUtf8(file.readAll()).chopped(1)});
            EXPECT_TRUE(file.remove());
        }
        return found;
    }

private:
    TestFolder m_folder;
};

/** The one of this process: Qt looks for the program once. */
FakeXdgOpen &theDesktop()
{
    static FakeXdgOpen desktop;
    return desktop;
}

/** Every start, once those of @p expected were noted: allowed, and with one argument. */
void expectOnlyAllowed(int expected)
{
    FakeXdgOpen &desktop = theDesktop();
    EXPECT_GT(expected, 0) << "nothing was tried";
    const auto launches = desktop.takeLaunches(expected);
    EXPECT_EQ(launches.size(), expected);
    for (const FakeXdgOpen::Launch &launch : launches) {
        EXPECT_EQ(launch.arguments, 1);
        EXPECT_TRUE(isAllowedLink(launch.link)) << launch.link.left(200).toStdString();
    }
    testing::Test::RecordProperty("launched", expected);
}

/** Counts on its way what is handed to the desktop. */
class CountingOpener : public DesktopUrlOpener
{
public:
    int count = 0;

    bool open(const QUrl &url) override
    {
        count += 1;
        return DesktopUrlOpener::open(url);
    }
};

ContactMethod methodOf(Known type, const QString &value)
{
    return {.row = RowId::create(), .type = type, .value = value, .preferred = true};
}

} // namespace

TEST(HostileLinks, TheDesktopItselfWouldOpenAnything)
{
    FakeXdgOpen &desktop = theDesktop();
    DesktopUrlOpener().open(QUrl(u"file:///etc/passwd?a b"_s));
    const auto launches = desktop.takeLaunches(1);
    ASSERT_EQ(launches.size(), 1);
    EXPECT_EQ(launches.constFirst().link, u"file:///etc/passwd?a%20b"_s);
    EXPECT_FALSE(isAllowedLink(launches.constFirst().link));
}

TEST(HostileLinks, ByF9OnlyWhatIsAllowedIsOpened)
{
    (void)theDesktop();
    CountingOpener opener;
    ClientsStore store(u"en_US"_s);
    ClientsPane pane(store, opener);
    QList<ContactMethod> methods;
    pane.setOtherMethods([&methods] { return methods; });
    const QStringList values = hostileContactValues();
    ASSERT_GE(values.size(), 200);
    for (const QString &value : values) {
        for (const Known type : ContactType::allKnown()) {
            methods = {methodOf(type, value)};
            pane.actions().contact->trigger();
        }
    }
    expectOnlyAllowed(opener.count);
}

TEST(HostileLinks, ByTheMenuOnlyWhatIsAllowedIsOpened)
{
    (void)theDesktop();
    CountingOpener opener;
    QWidget window;
    Client client{.id = u"c1"_s, .name = u"Ada"_s};
    ClientMenu menu(makeClientActions(window, window), [&client] { return std::optional(client); });
    QObject::connect(&menu, &ClientMenu::linkChosen, &menu, [&opener](const QUrl &url) { opener.open(url); });
    for (const QString &value : hostileContactValues()) {
        client.contactMethods.clear();
        for (const Known type : ContactType::allKnown())
            client.contactMethods.append(methodOf(type, value));
        Q_EMIT menu.aboutToShow();
        const auto actions = menu.actions();
        for (QAction *action : actions) {
            if (action->objectName().startsWith("contactMethodAction"_L1))
                action->trigger();
        }
    }
    expectOnlyAllowed(opener.count);
}

} // namespace Clientele::Tests
