// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/mergeconflict.h"

#include <QtCore/QList>
#include <QtWidgets/QDialog>

#include <optional>

class QBoxLayout;
class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace Clientele {

/**
 * Asks, for each conflict of a merge, which of its three versions is to be saved. Nothing is chosen beforehand, and
 * saving waits until everything is. For open(), not exec(); accepted when choices() are complete.
 */
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p conflicts are not empty. @p clientName is untrusted. */
    ConflictDialog(const QString &clientName, const QList<MergeConflict> &conflicts, QWidget *parent = nullptr);

    /** In the order of the conflicts; nothing as long as one has no choice. */
    [[nodiscard]] std::optional<QList<MergeChoice>> choices() const;

private:
    [[nodiscard]] QWidget *makeTable();
    void addHeaders(QGridLayout *grid);
    void addConflict(QGridLayout *grid, int position);
    void addButtons(QBoxLayout *layout);
    void chooseEverywhere(MergeChoice choice);
    void enableSaving();

    QList<MergeConflict> m_conflicts;
    QList<QButtonGroup *> m_groups;
    QPushButton *m_save = nullptr;
};

} // namespace Clientele
