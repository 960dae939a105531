// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/seed.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

struct Name
{
    QString spelled;
    QString latin;
};

struct Country
{
    QString mobile;
    QString landline;
    QString city;
    QList<Name> given;
    QList<Name> family;
    bool familyFirst = false;
};

QList<Name> namesFrom(const QJsonValue &json)
{
    QList<Name> names;
    const QJsonArray entries = json.toArray();
    for (const auto &entry : entries)
        names.append({entry.toString().section('|'_L1, 0, 0), entry.toString().section('|'_L1, 1, 1)});
    return names;
}

QList<Country> readCountries()
{
    QFile file(u":/clientele/sandbox/people.json"_s);
    QList<Country> countries;
    if (!file.open(QIODevice::ReadOnly))
        return countries;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll())["countries"_L1].toArray();
    for (const auto &json : entries) {
        countries.append({.mobile = json["mobile"_L1].toString(),
                          .landline = json["landline"_L1].toString(),
                          .city = json["city"_L1].toString(),
                          .given = namesFrom(json["given"_L1]),
                          .family = namesFrom(json["family"_L1]),
                          .familyFirst = json["familyFirst"_L1].toBool()});
    }
    return countries;
}

/** One client's choices; each number has its own, so the thousandth does not depend on the first. */
class Inventor
{
public:
    explicit Inventor(int number)
        : m_random(quint32(number) + 1)
        , m_number(number)
        , m_country(pick(countries()))
        , m_given(pick(m_country.given))
        , m_family(pick(m_country.family))
    {}

    QString id() { return u"%1%2"_s.arg(m_random.generate64(), 16, 16, '0'_L1).arg(m_number, 8, 16, '0'_L1); }
    QDateTime created()
    {
        static const QDateTime first(QDate(2024, 1, 15), QTime(10, 0), Qt::UTC);
        constexpr int workdayMinutes = 7 * 60;
        return first.addDays(m_number / 150).addSecs(60LL * (m_number % 150) * workdayMinutes / 150);
    }
    QJsonObject client()
    {
        QJsonObject client{{u"name"_s, name()}, {u"contactMethods"_s, contactMethods()}};
        if (chance(4))
            client[u"avatarUrl"_s] = u"https://example.com/avatars/%1.png"_s.arg(m_number);
        if (chance(2))
            client[u"customFields"_s] = customFields();
        return client;
    }

private:
    static const QList<Country> &countries()
    {
        static const QList<Country> read = readCountries();
        return read;
    }
    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list[m_random.bounded(list.size())];
    }
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }

    QString name() const
    {
        return m_country.familyFirst ? u"%1 %2"_s.arg(m_family.spelled, m_given.spelled)
                                     : u"%1 %2"_s.arg(m_given.spelled, m_family.spelled);
    }

    /** `#` any digit, `[2-9]` one of a range. */
    QString phone(const QString &pattern)
    {
        QString number;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            if (pattern[i] == '['_L1) {
                number +=
                    QString::number(m_random.bounded(pattern[i + 1].digitValue(), pattern[i + 3].digitValue() + 1));
                i += 4;
            } else {
                number += pattern[i] == '#'_L1 ? QChar(u'0' + m_random.bounded(10)) : pattern[i];
            }
        }
        return number;
    }

    QString email() { return u"%1.%2%3@example.com"_s.arg(m_given.latin, m_family.latin).arg(m_random.bounded(100)); }

    QJsonArray contactMethods()
    {
        const QString mobile = phone(m_country.mobile);
        QList<std::pair<QString, QString>> methods{{u"phone"_s, mobile}};
        if (!chance(4))
            methods.append({u"email"_s, email()});
        if (chance(3))
            methods.append({u"whatsapp"_s, mobile});
        if (chance(8))
            methods.append({u"fax"_s, phone(m_country.landline)});
        if (chance(20))
            methods.append({u"other"_s, u"@%1_%2"_s.arg(m_given.latin, m_family.latin)});
        const int preferred = m_random.bounded(int(methods.size()));
        QJsonArray array;
        for (const auto &[type, value] : methods) {
            array.append(
                QJsonObject{{u"type"_s, type}, {u"value"_s, value}, {u"isPreferred"_s, array.size() == preferred}});
        }
        return array;
    }

    QJsonArray customFields()
    {
        static const QStringList notes{u"Prefers to be called after 17:00"_s, u"Asks for invoices on paper"_s,
                                       u"Referred by a neighbour"_s, u"Speaks English and French"_s};
        QJsonArray fields{QJsonObject{{u"fieldKey"_s, u"city"_s}, {u"value"_s, m_country.city}}};
        if (chance(2))
            fields.append(QJsonObject{{u"fieldKey"_s, u"notes"_s}, {u"value"_s, pick(notes)}});
        return fields;
    }

    QRandomGenerator m_random;
    int m_number;
    const Country &m_country;
    const Name &m_given;
    const Name &m_family;
};

} // namespace

NewClient inventClient(int number)
{
    Inventor inventor(number);
    return {.id = inventor.id(), .created = inventor.created(), .client = inventor.client()};
}

} // namespace Clientele::Sandbox
