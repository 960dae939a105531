// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/fieldpath.h"

#include <QtCore/QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Section = FieldPath::Section;
using Member = FieldPath::Member;

constexpr std::array SECTION_NAMES = {
    std::pair{Section::Form, QLatin1StringView()},       std::pair{Section::Name, "name"_L1},
    std::pair{Section::AvatarUrl, "avatarUrl"_L1},       std::pair{Section::ContactMethods, "contactMethods"_L1},
    std::pair{Section::CustomFields, "customFields"_L1},
};

constexpr std::array MEMBER_NAMES = {
    std::pair{Member::None, QLatin1StringView()}, std::pair{Member::Type, "type"_L1},
    std::pair{Member::Value, "value"_L1},         std::pair{Member::IsPreferred, "isPreferred"_L1},
    std::pair{Member::FieldKey, "fieldKey"_L1},
};

template <typename Names, typename Key>
QLatin1StringView nameOf(const Names &names, Key key)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == key)
            return name;
    }
    return {};
}

template <typename Key, typename Names>
std::optional<Key> keyOf(const Names &names, QStringView text)
{
    for (const auto &[key, name] : names) {
        if (text == name)
            return key;
    }
    return std::nullopt;
}

bool isRowMember(Section section, Member member)
{
    switch (member) {
    case Member::None:
    case Member::Value:
        return true;
    case Member::Type:
    case Member::IsPreferred:
        return section == Section::ContactMethods;
    case Member::FieldKey:
        return section == Section::CustomFields;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<FieldPath> FieldPath::fromCanonical(const QString &text)
{
    static const QRegularExpression shape(uR"(^([A-Za-z]*)(?:\[(\d{1,9})\](?:\.([A-Za-z]+))?)?$)"_s);
    const auto match = shape.match(text);
    const auto section = keyOf<Section>(SECTION_NAMES, match.capturedView(1));
    const auto member = keyOf<Member>(MEMBER_NAMES, match.capturedView(3));
    if (!match.hasMatch() || !section || !member)
        return std::nullopt;

    FieldPath path{.section = *section, .index = -1, .member = *member};
    if (match.capturedView(2).isEmpty())
        return path;
    path.index = match.capturedView(2).toInt();
    const bool isArray = path.section == Section::ContactMethods || path.section == Section::CustomFields;
    return isArray && isRowMember(path.section, path.member) ? std::optional(path) : std::nullopt;
}

QString FieldPath::toCanonical() const
{
    QString text = nameOf(SECTION_NAMES, section);
    if (index >= 0)
        text += u"[%1]"_s.arg(index);
    if (member != Member::None)
        text += u'.' + nameOf(MEMBER_NAMES, member);
    return text;
}

} // namespace Clientele
