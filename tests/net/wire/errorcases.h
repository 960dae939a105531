// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "net/wire/errorbody.h"

#include <QtCore/QStringList>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace Clientele::Tests {

struct ErrorCase
{
    QString title;
    QByteArray contentType;
    QByteArray body;
};

/** An entry of data/corpus.json. */
struct CapturedCase : ErrorCase
{
    ClientDraft sent;
    QStringList expect;
    bool expectAny = false;
    bool formOk = false;
};

/** An entry of data/shapes.json. */
struct ShapeCase : ErrorCase
{
    /** "path: message", in the form's order. */
    QStringList fields;
    QString form;
};

[[nodiscard]] std::vector<CapturedCase> capturedCases();
[[nodiscard]] std::vector<ShapeCase> shapeCases();
/** What the bodies of data/shapes.json answer. */
[[nodiscard]] ClientDraft sentDraft();

[[nodiscard]] QStringList placesOf(const Wire::ErrorWords &words);
[[nodiscard]] QStringList linesOf(const QList<FieldError> &fields);

template <typename Case>
std::string nameOfCase(const testing::TestParamInfo<Case> &info)
{
    std::string name;
    for (const QChar c : info.param.title)
        name += c.unicode() < 128 && c.isLetterOrNumber() ? c.toLatin1() : '_';
    return name + '_' + std::to_string(info.index);
}

inline void PrintTo(const ErrorCase &entry, std::ostream *out)
{
    *out << entry.title.toStdString() << ": " << entry.body.toStdString();
}

} // namespace Clientele::Tests
