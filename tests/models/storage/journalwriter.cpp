// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Another program that uses a journal. `hold FILE` locks it until standard input ends; `write FILE SEED SKIP` writes
// the changes of a script, those after the first SKIP, until it is killed. Both tell a line for each thing done.
#include "models/storage/journal.h"
#include "models/values/whenanswered.h"
#include "tests/models/storage/journalvalues.h"

#include <QtCore/QCoreApplication>

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;

void tell(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

int hold(const QString &file)
{
    SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE);
    const SQLite::Transaction lock(database, SQLite::TransactionBehavior::IMMEDIATE);
    tell("held");
    while (std::getchar() != EOF) {
    }
    return 0;
}

class Writing : public QObject
{
public:
    Writing(const QString &file, quint32 seed, int skip)
        : m_journal(file)
        , m_script(seed)
    {
        m_script.skip(skip);
    }

    void writeNext()
    {
        whenAnswered(m_journal.write(m_script.next()), this, [this](const Result<Done> &written) {
            if (!written)
                return QCoreApplication::exit(1);
            tell("written");
            writeNext();
        });
    }

private:
    Journal m_journal;
    Tests::JournalScript m_script;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "hold"_L1)
        return hold(arguments.value(2));
    Writing writing(arguments.value(2), arguments.value(3).toUInt(), arguments.value(4).toInt());
    writing.writeNext();
    return QCoreApplication::exec();
}
