// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// A program whose journal stands on a poor disk: `full FOLDER` uses it up and then makes room, `closed FOLDER` finds it
// read-only and then writable. Ends with 0 when all went as it should, and tells what did not.
#include "models/storage/journal.h"
#include "tests/models/storage/journalvalues.h"
#include "tests/support/waiting.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;
using namespace Clientele::Tests;

int s_failures = 0;

void expect(bool isRight, const char *what)
{
    if (isRight)
        return;
    ++s_failures;
    std::printf("not so: %s\n", what);
}

bool tell(const char *file, const std::string &text)
{
    const int descriptor = open(file, O_WRONLY | O_CLOEXEC);
    const bool told = descriptor >= 0 && write(descriptor, text.data(), text.size()) == ssize_t(text.size());
    if (descriptor >= 0)
        close(descriptor);
    return told;
}

/** From here on this process mounts for itself alone, if this system lets it. */
bool haveOwnMounts()
{
    const std::string user = std::to_string(geteuid());
    const std::string group = std::to_string(getegid());
    if (geteuid() == 0 && unshare(CLONE_NEWNS) == 0)
        return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && tell("/proc/self/setgroups", "deny")
           && tell("/proc/self/uid_map", "0 " + user + " 1") && tell("/proc/self/gid_map", "0 " + group + " 1");
}

/** A disk of its own at a folder; where that cannot be had, a limit and modes stand in for it. */
class PoorDisk
{
public:
    explicit PoorDisk(const char *folder)
        : m_folder(folder)
        , m_isMounted(haveOwnMounts() && mount("tmpfs", folder, "tmpfs", 0, "size=600k,mode=700") == 0)
    {
        std::signal(SIGXFSZ, SIG_IGN);
    }

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    void setTight(bool isTight)
    {
        if (!m_isMounted) {
            const rlimit limit{.rlim_cur = isTight ? rlim_t(300'000) : RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
            setrlimit(RLIMIT_FSIZE, &limit);
        } else if (isTight) {
            QFile filler(fillerPath());
            expect(filler.open(QIODevice::WriteOnly) && filler.write(QByteArray(300'000, 'x')) == 300'000, "filled");
        } else {
            QFile::remove(fillerPath());
        }
    }
    /** Not a byte more, where that can be had. */
    void setFull()
    {
        QFile filler(fillerPath());
        if (!m_isMounted || !filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return;
        while (filler.write("x", 1) == 1) {
        }
    }
    void setClosed(bool isClosed)
    {
        if (m_isMounted) {
            expect(mount(nullptr, m_folder, nullptr, MS_REMOUNT | (isClosed ? MS_RDONLY : 0), nullptr) == 0, "mounted");
            return;
        }
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0)
            expect(chown(m_folder, nobody, nobody) == 0 && seteuid(nobody) == 0, "an ordinary user");
        chmod(m_folder, isClosed ? S_IRUSR | S_IXUSR : S_IRWXU);
    }

private:
    [[nodiscard]] QString fillerPath() const { return QString::fromLocal8Bit(m_folder) + "/filler"_L1; }

    const char *m_folder;
    bool m_isMounted;
};

std::optional<JournalContent> contentOf(Journal &journal)
{
    const auto content = waitFor(journal.read());
    return content ? std::optional(withoutRows(*content)) : std::nullopt;
}

std::optional<JournalContent> contentOf(const QString &file)
{
    Journal journal(file);
    return contentOf(journal);
}

void useFullDisk(PoorDisk &disk, const QString &file)
{
    disk.setTight(true);
    JournalScript script(1);
    JournalContent before;
    Result<Done> written = Done();
    JournalChange failed;
    std::optional<Journal> journal(std::in_place, file);
    for (int left = 5000; written && left > 0; --left) {
        before = script.content();
        failed = script.next();
        written = waitFor(journal->write(failed));
    }
    expect(!written, "a full disk takes nothing");
    if (written)
        return;
    expect(written.error().kind == ErrorKind::Storage, "it is said to be the storage");
    expect(written.error().cause == (disk.isMounted() ? ErrorCause::DiskFull : ErrorCause::DiskFailed), "it says why");
    expect(contentOf(*journal) == before, "what was there can be read");
    expect(contentOf(file) == before, "others can read it too");
    journal.reset();
    disk.setFull();
    expect(contentOf(file) == before, "it can be read without any room");
    disk.setTight(false);
    expect(contentOf(file) == before, "what was there is there when there is room");
    journal.emplace(file);
    expect(waitFor(journal->write(failed)).hasValue(), "there is room for the change");
    expect(contentOf(file) == script.content(), "then it is there too");
}

void useClosedDisk(PoorDisk &disk, const QString &file)
{
    JournalScript script(1);
    disk.setClosed(false);
    const auto atFirst = script.next();
    expect(waitFor(Journal(file).write(atFirst)).hasValue(), "written");
    const JournalContent before = script.content();
    disk.setClosed(true);
    Journal journal(file);
    const auto change = script.next();
    const auto written = waitFor(journal.write(change));
    expect(!written && written.error() == Error{.kind = ErrorKind::Storage, .cause = ErrorCause::DiskReadOnly},
           "a closed disk takes nothing, and it says why");
    expect(contentOf(journal) == before, "what was there can be read");
    disk.setClosed(false);
    expect(waitFor(journal.write(change)).hasValue(), "an open one takes it");
    expect(contentOf(file) == script.content(), "then it is there");
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    // Before there is a second thread.
    PoorDisk disk(argv[2]);
    const QCoreApplication application(argc, argv);
    const QString file = QCoreApplication::arguments().at(2) + "/journal.db"_L1;
    if (argv[1] == std::string_view("full"))
        useFullDisk(disk, file);
    else
        useClosedDisk(disk, file);
    return s_failures == 0 ? 0 : 1;
}
