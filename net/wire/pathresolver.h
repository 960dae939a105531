// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/fieldpath.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Clientele::Wire {

/**
 * The segments of a path in any spelling: `a.1.b`, `a[1].b`, `a[1][b]`, `$['a'][1]`, `/a/1/b`, `#/a/1/b` (RFC 6901
 * with its escapes), `body -> a -> 1`, `a-1-b`. Nothing is folded or dropped but empty segments.
 */
[[nodiscard]] QStringList segmentsOf(const QString &pathText);

/** What a path of a server means. */
struct ResolvedPath
{
    enum class Kind {
        Root,    ///< The body as a whole, or only wrappers such as `body` or `errors`.
        Field,   ///< A place of what was sent: @c field.
        Foreign, ///< Something else: another object's member, an unknown member, a row that was not sent.
    };

    Kind kind = Kind::Root;
    FieldPath field = {};
    /** Segments behind the field that name no part of it; often the rule that was broken. */
    QStringList rest = {};
    /** Nothing but known names, wrappers in front and an index were needed to read it. */
    bool exact = false;

    [[nodiscard]] bool isField() const { return kind == Kind::Field; }
};

/** Reads servers' paths as places of one draft, whatever case, separator or wrapper they are spelled with. */
class PathResolver
{
public:
    /** Keeps a reference. */
    explicit PathResolver(const ClientDraft &sent)
        : m_sent(sent)
    {}

    [[nodiscard]] ResolvedPath resolve(const QStringList &segments) const;

private:
    [[nodiscard]] ResolvedPath resolveRow(FieldPath::Section section, QStringList rest) const;
    [[nodiscard]] int rowOf(FieldPath::Section section, const QString &segment) const;
    [[nodiscard]] qsizetype rowCount(FieldPath::Section section) const;

    const ClientDraft &m_sent;
};

/** True for a segment that wraps the sent body or the errors and names nothing in it: `body`, `errors`,
 * `createClientDto`. */
[[nodiscard]] bool isWrapper(const QString &segment);

} // namespace Clientele::Wire
