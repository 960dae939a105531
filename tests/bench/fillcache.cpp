// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// fill_cache PROFILE COUNT: keeps so many made-up clients for the sandbox workspace of a profile, as a window that
// was closed would have.
#include "app/profile.h"
#include "models/catalog/catalogbuilder.h"
#include "models/storage/clientscache.h"
#include "tests/bench/people.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>
#include <QtCore/QLocale>

using namespace Clientele;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    CatalogBuilder builder(QLocale().name());
    const int count = QString::fromLocal8Bit(argv[2]).toInt();
    for (int number = 0; number < count; ++number)
        (void)builder.add(Person(number).parts());
    ClientsCache cache(Profile(QString::fromLocal8Bit(argv[1])).cacheFile({}));
    QFutureWatcher<Result<Done>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(cache.store(builder.finish(), QDateTime::currentDateTimeUtc()));
    loop.exec();
    return watcher.future().result().hasValue() ? 0 : 1;
}
