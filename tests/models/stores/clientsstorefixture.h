// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/catalogbuilder.h"
#include "models/items/clientsmodel.h"
#include "models/stores/clientsstore.h"
#include "tests/support/fakeclientlistport.h"
#include "tests/support/fakeclientscache.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

namespace Clientele::Tests {

/** A store on a workspace whose server and cache are the test. Clients are their names; the id is a name's first
 * letter. */
class ClientsStoreFixture : public testing::Test
{
protected:
    [[nodiscard]] static Client named(const QString &name) { return {.id = name.first(1), .name = name}; }
    [[nodiscard]] static CatalogPtr listOf(const QStringList &names)
    {
        CatalogBuilder builder(QStringLiteral("en_US"));
        for (const QString &name : names)
            (void)builder.add({.id = name.first(1).toStdString(), .name = name.toStdString()});
        return builder.finish();
    }
    [[nodiscard]] static CachedList kept(const QStringList &names, qsizetype total = -1)
    {
        return {.catalog = listOf(names),
                .asOf = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC),
                .total = total < 0 ? names.size() : total};
    }
    static Error failure(ErrorCause cause) { return {.kind = ErrorKind::NeverSent, .cause = cause}; }

    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < store.model()->rowCount(); ++row)
            names.append(store.model()->index(row).data().toString());
        return names;
    }
    [[nodiscard]] bool shows(const QStringList &names) const
    {
        const bool came = waitUntil([&] { return shown() == names; });
        EXPECT_EQ(shown(), names);
        return came;
    }
    [[nodiscard]] bool rests() const
    {
        return waitUntil([&] { return !store.isBusy(); });
    }
    /** Has these clients from the server. */
    void fill(const QStringList &names)
    {
        store.setListPort(&server);
        server.answer(listOf(names));
        ASSERT_TRUE(rests());
        ASSERT_EQ(shown(), names);
    }
    [[nodiscard]] const ClientsStore::Status &status() const { return store.status(); }

    FakeClientListPort server;
    ClientsStore store{QStringLiteral("en_US")};
    QAbstractItemModelTester tester{store.model(), QAbstractItemModelTester::FailureReportingMode::Warning};
};

} // namespace Clientele::Tests
