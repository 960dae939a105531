// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Another program that uses a cache file: `hold FILE` locks it until standard input ends, `store FILE` stores two lists
// in turns until it is killed. Both tell a line for each thing done.
#include "models/storage/clientscache.h"
#include "models/values/whenanswered.h"
#include "tests/models/storage/lists.h"

#include <QtCore/QCoreApplication>

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;

int hold(const QString &file)
{
    SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE);
    const SQLite::Transaction lock(database, SQLite::TransactionBehavior::IMMEDIATE);
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

class Storing : public QObject
{
public:
    explicit Storing(const QString &file)
        : m_cache(file)
    {}

    void storeNext()
    {
        m_lists[0].swap(m_lists[1]);
        whenAnswered(m_cache.store(m_lists[0], Tests::LIST_TIME), this, [this](const Result<Done> &kept) {
            if (!kept)
                QCoreApplication::exit(1);
            std::puts("stored");
            std::fflush(stdout);
            storeNext();
        });
    }

private:
    ClientsCache m_cache;
    std::array<CatalogPtr, 2> m_lists{Tests::randomCatalog(800, 1), Tests::randomCatalog(800, 2)};
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "hold"_L1)
        return hold(arguments.value(2));
    Storing storing(arguments.value(2));
    storing.storeNext();
    return QCoreApplication::exec();
}
