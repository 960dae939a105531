// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/wire/pathresolver.h"

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace Clientele::Wire {

/** Something a server said, with the path it said it about. */
struct Finding
{
    QStringList path;
    /** Empty: only the place was named; @c around is what was said near it. */
    QString message;
    QString code = {};
    QString around = {};
};

/**
 * Walks an error body of any shape. An object either reports one error (it has a message, or names a place) or maps
 * places to errors; everything else follows from that.
 */
class ErrorTree
{
public:
    /** Keeps a reference. */
    explicit ErrorTree(const PathResolver &resolver)
        : m_resolver(resolver)
    {}

    [[nodiscard]] QList<Finding> read(const QJsonValue &body);

private:
    struct Context
    {
        QStringList path;
        QString around = {};
        int depth = 0;

        [[nodiscard]] Context at(const QStringList &segments) const { return {path + segments, around, depth + 1}; }
    };

    void walk(const QJsonValue &value, const Context &context);
    void walkText(const QString &text, const Context &context);
    void walkArray(const QJsonArray &array, const Context &context);
    void walkObject(const QJsonObject &object, const Context &context);
    void walkMap(const QJsonObject &object, const Context &context);
    void walkReport(const QJsonObject &object, const Context &context);
    void walkSharedReport(const QJsonObject &object, const Context &context, const QList<QStringList> &paths);
    void walkPlacedReport(const QJsonObject &object, const Context &place);
    void walkGeneralReport(const QJsonObject &object, const Context &context);

    [[nodiscard]] bool isReport(const QJsonObject &object, const Context &context) const;
    [[nodiscard]] bool isWordsBeside(const QString &key, const QString &text, const Context &context) const;
    [[nodiscard]] bool isRowArray(const QStringList &path) const;
    [[nodiscard]] bool isPlaceName(const QString &text) const;
    [[nodiscard]] QList<QStringList> pathsIn(const QJsonObject &object, const Context &context) const;
    [[nodiscard]] QStringList placed(const QStringList &own, const QStringList &context) const;

    const PathResolver &m_resolver;
    QList<Finding> m_findings;
};

} // namespace Clientele::Wire
