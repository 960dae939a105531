// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/mergetext.h"

#include "ui/text/contacttypetext.h"
#include "ui/text/displaytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace Clientele {

namespace {

struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

/** The key of the custom field that a version of it has. */
QString keyOf(const MergeConflict &conflict)
{
    for (const MergeValue *value : {&conflict.base, &conflict.mine, &conflict.theirs}) {
        if (const auto *field = std::get_if<CustomField>(value))
            return field->key;
    }
    return {};
}

QString fieldSentence(const JoinedChange &change, const CustomField &field)
{
    const QString key = displayText(field.key);
    switch (change.kind) {
    case JoinedChange::Kind::Changed:
    case JoinedChange::Kind::Added:
        return MergeWords::tr("The field “%1” is now “%2”.").arg(key, displayText(field.value));
    case JoinedChange::Kind::Removed:
        return MergeWords::tr("The field “%1” was removed.").arg(key);
    }
    Q_UNREACHABLE();
}

QString methodSentence(const JoinedChange &change, const ContactMethod &method)
{
    const QString text = contactMethodText(method);
    if (change.item == MergeItem::Preferred)
        return MergeWords::tr("“%1” is now the preferred contact method.").arg(text);
    switch (change.kind) {
    case JoinedChange::Kind::Changed:
        return MergeWords::tr("A contact method is now “%1”.").arg(text);
    case JoinedChange::Kind::Added:
        return MergeWords::tr("“%1” was added.", "%1: contact method").arg(text);
    case JoinedChange::Kind::Removed:
        return MergeWords::tr("“%1” was removed.", "%1: contact method").arg(text);
    }
    Q_UNREACHABLE();
}

QString joinedSentence(const JoinedChange &change)
{
    if (const auto *method = std::get_if<ContactMethod>(&change.value))
        return methodSentence(change, *method);
    if (const auto *field = std::get_if<CustomField>(&change.value))
        return fieldSentence(change, *field);
    if (change.item == MergeItem::AvatarUrl)
        return MergeWords::tr("The avatar URL is now “%1”.").arg(mergeValueText(change.value));
    return MergeWords::tr("The name is now “%1”.").arg(mergeValueText(change.value));
}

} // namespace

QString contactMethodText(const ContactMethod &method)
{
    return MergeWords::tr("%1: %2", "%1: type of a contact method, %2: its value")
        .arg(displayText(contactTypeText(method.type)), displayText(method.value));
}

QString mergeItemText(const MergeConflict &conflict)
{
    switch (conflict.item) {
    case MergeItem::Name:
        return MergeWords::tr("Name");
    case MergeItem::AvatarUrl:
        return MergeWords::tr("Avatar URL");
    case MergeItem::ContactMethod:
        return MergeWords::tr("Contact method");
    case MergeItem::Preferred:
        return MergeWords::tr("Preferred contact method");
    case MergeItem::CustomField:
        return MergeWords::tr("Field “%1”").arg(displayText(keyOf(conflict)));
    }
    Q_UNREACHABLE();
}

QString mergeValueText(const MergeValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() ? MergeWords::tr("Empty", "there is no text") : displayText(*text);
    if (const auto *method = std::get_if<ContactMethod>(&value))
        return contactMethodText(*method);
    if (const auto *field = std::get_if<CustomField>(&value))
        return field->value.isEmpty() ? MergeWords::tr("Empty", "there is no text") : displayText(field->value);
    return MergeWords::tr("Not there", "there is no such contact method or field");
}

QString joinedText(const QList<JoinedChange> &changes)
{
    QStringList sentences;
    for (const JoinedChange &change : changes)
        sentences.append(joinedSentence(change));
    return sentences.join(u' ');
}

} // namespace Clientele
