// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/contactmethodsproxy.h"

#include "models/items/contactmethodsmodel.h"

#include <QtTest/QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class ContactMethodsProxyTest : public testing::Test
{
protected:
    QString shown(int row, ContactMethodsModel::Column column, int role = Qt::DisplayRole) const
    {
        return proxy.index(row, static_cast<int>(column)).data(role).toString();
    }

    ContactMethodsModel model;
    ContactMethodsProxy proxy{&model, nullptr};
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::Warning};
};

} // namespace

TEST_F(ContactMethodsProxyTest, followsTheModelThroughEveryChange)
{
    model.appendEmpty();
    model.appendEmpty();
    proxy.setReadOnly(true);
    proxy.setReadOnly(false);
    EXPECT_TRUE(proxy.moveRow({}, 0, {}, 2));
    EXPECT_TRUE(proxy.removeRows(0, 1));
    EXPECT_EQ(proxy.rowCount(), 1);
}

TEST_F(ContactMethodsProxyTest, namesKnownTypesAndKeepsUnknownOnesVerbatim)
{
    model.setMethods({{.row = {}, .type = ContactType::Known::Email, .value = u"a@b.example"_s},
                      {.row = {}, .type = ContactType::fromText(u"carrier pigeon"_s), .value = u"coo"_s}});
    EXPECT_EQ(shown(0, ContactMethodsModel::Column::Type), u"E-mail"_s);
    EXPECT_EQ(shown(1, ContactMethodsModel::Column::Type), u"carrier pigeon"_s);
}

TEST_F(ContactMethodsProxyTest, toolTipsShowMarkupAsText)
{
    model.setMethods({{.row = {}, .type = {}, .value = u"<img src='x'>"_s}});
    EXPECT_TRUE(shown(0, ContactMethodsModel::Column::Value, Qt::ToolTipRole).contains(u"&lt;img"_s));
}

TEST_F(ContactMethodsProxyTest, readOnlyRefusesEveryChange)
{
    model.appendEmpty();
    proxy.setReadOnly(true);
    const QModelIndex value = proxy.index(0, static_cast<int>(ContactMethodsModel::Column::Value));
    EXPECT_FALSE(value.flags().testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(proxy.setData(value, u"x"_s, Qt::EditRole));
    EXPECT_EQ(model.methods().first().value, QString());
}

} // namespace Clientele
