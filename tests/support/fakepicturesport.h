// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/picturesport.h"
#include "tests/support/fakecalls.h"

#include <QtCore/QStringList>

namespace Clientele::Tests {

/** Servers of pictures are the test: a picture comes when the test answers. */
class FakePicturesPort : public PicturesPort
{
public:
    [[nodiscard]] Answer<QByteArray> fetch(const QString &url, std::stop_token stop) override
    {
        urls << url;
        stops.push_back(stop);
        return calls.begin(stop);
    }
    /** URLs that somebody still wants. */
    [[nodiscard]] QStringList wanted() const
    {
        QStringList still;
        for (std::size_t i = 0; i < stops.size(); ++i) {
            if (!stops.at(i).stop_requested())
                still << urls.at(static_cast<qsizetype>(i));
        }
        return still;
    }

    FakeCalls<QByteArray> calls;
    QStringList urls;
    std::vector<std::stop_token> stops;
};

} // namespace Clientele::Tests
