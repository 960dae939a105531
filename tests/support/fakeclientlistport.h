// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientlistport.h"
#include "tests/support/fakecalls.h"

namespace Clientele::Tests {

/** A workspace whose server is the test: a list is fetched when the test answers. */
class FakeClientListPort : public ClientListPort
{
public:
    [[nodiscard]] Answer<FetchedList> fetch(const QString &locale, const Progress &progress,
                                            std::stop_token stop) override
    {
        m_locale = locale;
        m_progress = progress;
        return calls.begin(stop);
    }

    /** The language of the last call. */
    [[nodiscard]] QString locale() const { return m_locale; }
    /** Tells the last call how many clients have come. */
    void tellProgress(qsizetype received) const { m_progress(received); }
    void answer(const CatalogPtr &catalog, const ListReport &report = {})
    {
        calls.answer(FetchedList{.catalog = catalog, .report = report});
    }

    FakeCalls<FetchedList> calls;

private:
    QString m_locale;
    Progress m_progress;
};

} // namespace Clientele::Tests
