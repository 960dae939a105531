// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/rowid.h"
#include "ui/form/rowsview.h"

namespace Clientele {

class ContactMethodsModel;

/**
 * The contact methods. Beside the keys of every table: Space makes the row preferred, a letter in a Type cell chooses
 * the type, Ctrl+Space takes the spelling offered for a number.
 */
class ContactMethodsView : public RowsView
{
    Q_OBJECT

public:
    /** @p model is not owned and must outlive the view. */
    explicit ContactMethodsView(ContactMethodsModel &model, QWidget *parent = nullptr);

    /** The row Ctrl+Space speaks of: the current one or the nearest above that has an offer; -1 when none has. */
    [[nodiscard]] int offeredRow() const;
    /** Focus to the cell of this row. Column as ContactMethodsModel::Column. */
    void focusRow(RowId row, int column);

Q_SIGNALS:
    void suggestionAccepted(Clientele::RowId row);

protected:
    void appendRow() override;
    void pasteText(const QString &text) override;
    void layOutColumns() override;
    bool handleOwnKey(const QKeyEvent &event) override;
    [[nodiscard]] bool isTabStop(int column) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void useDelegates();
    void acceptOffer();
    void preferCurrentRow();
    bool chooseTypeBeginningWith(const QString &letter);

    ContactMethodsModel &m_model;
};

} // namespace Clientele
