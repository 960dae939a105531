// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/boundedlineedit.h"

class QToolButton;

namespace Clientele {

/** The field above a list: keys that move in a list move there while the focus is here. */
class SearchEdit : public BoundedLineEdit
{
    Q_OBJECT

public:
    explicit SearchEdit(QWidget *parent = nullptr);

    /** Gets the keys that move in a list. Not owned. */
    void setList(QWidget *list) { m_list = list; }

Q_SIGNALS:
    void enterPressed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] QRect mirrored(const QRect &place) const;
    void layOut();
    void showClearButton(bool show);

    QWidget *m_list = nullptr;
    QToolButton *m_clear = nullptr;
};

} // namespace Clientele
