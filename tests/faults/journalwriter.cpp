// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// A program on a bad disk: `journal FILE` keeps the script of journalscript.h in a journal, `full FILE`, `seldom FILE`
// and `careless FILE` write rows (rows.h). A line for each thing done: `saved N`, `failed N KIND`, `unread N KIND`,
// where N is the step or row and KIND the number of an ErrorKind.
#include "models/storage/journal.h"
#include "models/values/whenanswered.h"
#include "tests/faults/journalscript.h"
#include "tests/faults/rows.h"

#include <QtCore/QCoreApplication>

#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;

/** So many failures in a row mean that it does not get better. */
constexpr int ENOUGH_FAILURES = 3;

/** By write(), which can be seen from a preloaded library; the C library's own streams cannot. */
void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
        qFatal("nobody listens");
}

void printSaved(int number)
{
    print(u"saved %1"_s.arg(number));
}

void printError(const QString &what, int step, const Error &error)
{
    print(u"%1 %2 %3"_s.arg(what).arg(step).arg(static_cast<int>(error.kind)));
}

class Writing : public QObject
{
public:
    explicit Writing(const QString &file)
        : m_file(file)
    {}

    void nextStep()
    {
        if (m_step == static_cast<int>(m_script.size()) || m_failures == ENOUGH_FAILURES)
            return QCoreApplication::quit();
        if (Tests::restartsBefore(m_step))
            return restart();
        writeStep();
    }

private:
    void restart()
    {
        m_journal.reset();
        m_journal = std::make_unique<Journal>(m_file);
        whenAnswered(m_journal->read(), this, [this](const Result<JournalContent> &content) {
            if (!content)
                printError(u"unread"_s, m_step, content.error());
            writeStep();
        });
    }
    void writeStep()
    {
        whenAnswered(m_journal->write(m_script[static_cast<size_t>(m_step)]), this, [this](const Result<Done> &kept) {
            noteStep(kept);
            ++m_step;
            nextStep();
        });
    }
    void noteStep(const Result<Done> &kept)
    {
        if (kept)
            printSaved(m_step);
        else
            printError(u"failed"_s, m_step, kept.error());
        m_failures = kept ? 0 : m_failures + 1;
    }

    QString m_file;
    std::vector<JournalChange> m_script = Tests::journalScript();
    std::unique_ptr<Journal> m_journal;
    int m_step = 0;
    /** In a row. */
    int m_failures = 0;
};

int writeRows(const QString &task, const QString &file)
{
    constexpr int rows = 60;
    using enum Tests::RowCare;
    Tests::writeRows(file, rows,
                     task == "full"_L1     ? Full
                     : task == "seldom"_L1 ? SyncsSeldom
                                           : IgnoresResults,
                     printSaved);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString task = QCoreApplication::arguments().value(1);
    const QString file = QCoreApplication::arguments().value(2);
    if (task != "journal"_L1)
        return writeRows(task, file);
    Writing writing(file);
    QMetaObject::invokeMethod(&writing, &Writing::nextStep, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
