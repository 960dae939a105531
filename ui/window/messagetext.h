// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QScrollArea>

namespace Clientele {

class PlainLabel;

/** Text of any length in as much height as it needs, up to a few lines; the rest can be scrolled to. */
class MessageText : public QScrollArea
{
    Q_OBJECT

public:
    explicit MessageText(QWidget *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void letFocusInWhenScrollable();

    PlainLabel *m_label;
};

} // namespace Clientele
