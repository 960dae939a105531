// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/rowalignment.h"

#include "models/stores/drafts.h"

namespace Clientele {

namespace {

/** Gives the rows of one list the ids of the rows they are in another. */
template <typename Row>
class Alignment
{
public:
    Alignment(const QList<Row> &known, QList<Row> &copy)
        : m_known(known)
        , m_copy(copy)
        , m_isTaken(known.size(), false)
        , m_isPaired(copy.size(), false)
    {}

    /** Pairs what is not paired yet and fits, by index in the known rows and in the copy. */
    template <typename Fits>
    void pair(Fits fits)
    {
        for (qsizetype i = 0; i < m_known.size(); ++i) {
            for (qsizetype j = 0; j < m_copy.size() && !m_isTaken.at(i); ++j) {
                if (!m_isPaired.at(j) && fits(i, j))
                    take(i, j);
            }
        }
    }
    /** Rows left over are rows of their own, whatever id they came with. */
    void finish()
    {
        for (qsizetype j = 0; j < m_copy.size(); ++j) {
            if (!m_isPaired.at(j) && (m_copy.at(j).row.isNull() || placeOf(m_known, m_copy.at(j).row) >= 0))
                m_copy[j].row = RowId::create();
        }
    }
    /** The known row before @p index that is paired; null: none. */
    [[nodiscard]] RowId pairedBefore(qsizetype index) const
    {
        while (--index >= 0) {
            if (m_isTaken.at(index))
                return m_known.at(index).row;
        }
        return {};
    }
    /** The same for a row of the copy. */
    [[nodiscard]] RowId pairedBeforeInCopy(qsizetype index) const
    {
        while (--index >= 0) {
            if (m_isPaired.at(index))
                return m_copy.at(index).row;
        }
        return {};
    }

private:
    void take(qsizetype known, qsizetype copy)
    {
        m_copy[copy].row = m_known.at(known).row;
        m_isTaken[known] = true;
        m_isPaired[copy] = true;
    }

    const QList<Row> &m_known;
    QList<Row> &m_copy;
    QList<bool> m_isTaken;
    QList<bool> m_isPaired;
};

void alignMethods(const QList<ContactMethod> &known, QList<ContactMethod> &copy)
{
    Alignment alignment(known, copy);
    const auto sameType = [&](qsizetype i, qsizetype j) { return known.at(i).type == copy.at(j).type; };
    const auto sameValue = [&](qsizetype i, qsizetype j) { return known.at(i).value == copy.at(j).value; };
    alignment.pair([&](qsizetype i, qsizetype j) { return sameType(i, j) && sameValue(i, j); });
    alignment.pair(sameValue);
    alignment.pair([&](qsizetype i, qsizetype j) {
        return sameType(i, j) && alignment.pairedBefore(i) == alignment.pairedBeforeInCopy(j);
    });
    alignment.finish();
}

void alignFields(const QList<CustomField> &known, QList<CustomField> &copy)
{
    Alignment alignment(known, copy);
    const auto sameKey = [&](qsizetype i, qsizetype j) { return known.at(i).key == copy.at(j).key; };
    alignment.pair([&](qsizetype i, qsizetype j) { return sameKey(i, j) && known.at(i).value == copy.at(j).value; });
    alignment.pair(sameKey);
    alignment.finish();
}

} // namespace

ClientDraft alignedWith(const ClientDraft &known, ClientDraft copy)
{
    alignMethods(known.contactMethods, copy.contactMethods);
    alignFields(known.customFields, copy.customFields);
    return copy;
}

} // namespace Clientele
