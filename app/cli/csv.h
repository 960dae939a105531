// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <functional>

namespace Clientele {

/**
 * Writes CSV (RFC 4180, UTF-8) that a spreadsheet may open: what it would take for a formula gets an apostrophe in
 * front, each line of a field by itself. A telephone number, which may begin with a plus, stays as it is, in quotes.
 */
class CsvWriter
{
public:
    using IsPhoneNumber = std::function<bool(const QString &)>;

    explicit CsvWriter(IsPhoneNumber isPhoneNumber);

    void addRow(const QStringList &fields);
    [[nodiscard]] const QByteArray &csv() const { return m_csv; }

private:
    [[nodiscard]] QString written(const QString &field) const;

    IsPhoneNumber m_isPhoneNumber;
    QByteArray m_csv;
};

} // namespace Clientele
