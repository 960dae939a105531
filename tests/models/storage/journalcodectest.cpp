// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalcodec.h"

#include "models/storage/journalnames.h"
#include "tests/models/storage/journalvalues.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using namespace Tests;

/** Every map and text in @p value, one after the other, is given to @p change, and what comes of it to @p judge. */
template <typename Change>
QCborValue changed(const QCborValue &value, const Change &change)
{
    QCborValue result = value;
    if (value.isMap()) {
        QCborMap map;
        const QCborMap members = value.toMap();
        for (const auto &[key, member] : members)
            map.insert(QCborValue(key), changed(QCborValue(member), change));
        result = map;
    } else if (value.isArray()) {
        QCborArray array;
        const QCborArray elements = value.toArray();
        for (const QCborValue each : elements)
            array.append(changed(each, change));
        result = array;
    }
    return change(result);
}

template <typename Entry>
using Decode = std::optional<Entry> (*)(const QUuid &, const QByteArray &);

template <typename Entry>
void expectSameAfter(const Entry &entry, Decode<Entry> decode)
{
    const auto read = decode(entry.id, JournalCodec::encoded(entry));
    ASSERT_TRUE(read);
    EXPECT_EQ(withoutRows(*read), withoutRows(entry));
}

template <typename Enum>
void expectNames(int count)
{
    QSet<QString> names;
    for (int i = 0; i < count; ++i) {
        const QString name = JournalNames::nameOf(Enum(i));
        EXPECT_EQ(JournalNames::named<Enum>(name), Enum(i)) << name.toStdString();
        names.insert(name);
    }
    EXPECT_EQ(names.size(), count);
    EXPECT_FALSE(JournalNames::named<Enum>({}));
    EXPECT_FALSE(JournalNames::named<Enum>(u"somethingNew"_s));
}

} // namespace

TEST(JournalCodec, WhatIsWrittenIsRead)
{
    QRandomGenerator random(1);
    for (int left = rounds(500); left > 0; --left) {
        expectSameAfter(randomDraft(random), JournalCodec::keptDraft);
        expectSameAfter(randomItem(random), JournalCodec::outboxItem);
        expectSameAfter(randomHistory(random), JournalCodec::historyEntry);
    }
}

TEST(JournalCodec, EmptyEntriesAreEntries)
{
    expectSameAfter(KeptDraft(), JournalCodec::keptDraft);
    expectSameAfter(OutboxItem(), JournalCodec::outboxItem);
    expectSameAfter(HistoryEntry(), JournalCodec::historyEntry);
}

TEST(JournalCodec, EveryRowReadHasAnIdOfItsOwn)
{
    KeptDraft draft;
    draft.draft.contactMethods = {ContactMethod(), ContactMethod()};
    draft.draft.customFields = {CustomField()};
    const auto one = JournalCodec::keptDraft(draft.id, JournalCodec::encoded(draft));
    const auto other = JournalCodec::keptDraft(draft.id, JournalCodec::encoded(draft));
    ASSERT_TRUE(one && other);
    QSet<RowId> ids;
    for (const auto &read : {*one, *other}) {
        for (const ContactMethod &method : read.draft.contactMethods)
            ids.insert(method.row);
        ids.insert(read.draft.customFields.at(0).row);
    }
    EXPECT_EQ(ids.size(), 6);
    EXPECT_FALSE(ids.contains(RowId()));
}

TEST(JournalCodec, EveryEnumeratorHasItsName)
{
    expectNames<ClientAction>(int(ClientAction::Remove) + 1);
    expectNames<OutboxState>(int(OutboxState::Unknown) + 1);
    expectNames<ErrorKind>(int(ErrorKind::InOutbox) + 1);
    expectNames<ErrorCause>(int(ErrorCause::FileTooNew) + 1);
    expectNames<FieldPath::Section>(int(FieldPath::Section::CustomFields) + 1);
    expectNames<FieldPath::Member>(int(FieldPath::Member::FieldKey) + 1);
}

TEST(JournalCodec, MembersOfALaterVersionArePassedOver)
{
    QRandomGenerator random(2);
    for (int left = 50; left > 0; --left) {
        const OutboxItem item = randomItem(random);
        const QCborValue value = QCborValue::fromCbor(JournalCodec::encoded(item));
        const QCborValue more = changed(value, [](const QCborValue &each) {
            QCborMap map = each.toMap();
            map.insert(u"later"_s, QCborArray{1, u"two"_s, QCborMap()});
            return each.isMap() ? QCborValue(map) : each;
        });
        const auto read = JournalCodec::outboxItem(item.id, more.toCbor());
        ASSERT_TRUE(read);
        EXPECT_EQ(withoutRows(*read), withoutRows(item));
    }
}

TEST(JournalCodec, AnEnumeratorOfALaterVersionIsNotRead)
{
    OutboxItem item;
    item.error = Error{.fields = {{.path = {.section = FieldPath::Section::Name}, .message = {}}}};
    const QCborValue value = QCborValue::fromCbor(JournalCodec::encoded(item));
    for (const auto *name : {"create", "waiting", "neverSent", "none", "name"}) {
        const QCborValue other = changed(value, [name](const QCborValue &each) {
            return each.isString() && each.toString() == QLatin1StringView(name) ? QCborValue(u"later"_s) : each;
        });
        ASSERT_NE(other, value) << name;
        EXPECT_FALSE(JournalCodec::outboxItem(item.id, other.toCbor())) << name;
    }
}

TEST(JournalCodec, AMissingMemberIsNotReadAsAnotherEntry)
{
    const KeptDraft draft{.id = QUuid::createUuid()};
    const QCborMap whole = QCborValue::fromCbor(JournalCodec::encoded(draft)).toMap();
    const auto keys = whole.value(u"draft"_s).toMap().keys();
    for (const QCborValue &key : keys) {
        QCborMap inner = whole.value(u"draft"_s).toMap();
        inner.remove(key);
        QCborMap outer = whole;
        outer.insert(u"draft"_s, inner);
        EXPECT_FALSE(JournalCodec::keptDraft(draft.id, QCborValue(outer).toCbor())) << key.toString().toStdString();
    }
    EXPECT_FALSE(JournalCodec::keptDraft(draft.id, QCborValue(QCborMap()).toCbor()));
}

TEST(JournalCodec, AnyBytesAreReadWithoutHarm)
{
    QRandomGenerator random(3);
    for (int left = rounds(2000); left > 0; --left) {
        const OutboxItem item = randomItem(random);
        QByteArray bytes = JournalCodec::encoded(item);
        for (int flips = random.bounded(1, 8); flips > 0; --flips) {
            const auto at = random.bounded(bytes.size());
            bytes[at] = char(random.bounded(256));
        }
        bytes.truncate(random.bounded(bytes.size() + 1));
        (void)JournalCodec::outboxItem(item.id, bytes);
        (void)JournalCodec::keptDraft(item.id, bytes);
        (void)JournalCodec::historyEntry(item.id, bytes);
    }
    EXPECT_FALSE(JournalCodec::outboxItem({}, {}));
}

} // namespace Clientele
