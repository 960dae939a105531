// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

namespace Clientele {

/** The first letters, as people see letters, of the first and the last word of @p name; upper case, at most two. */
[[nodiscard]] QString initialsOf(const QString &name);

/** What stands for a client without an avatar: a disc with the name's initials, in a colour the name alone decides. */
class InitialsAvatar : public QWidget
{
    Q_OBJECT

public:
    explicit InitialsAvatar(QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] QColor discColor() const;
    void paintPerson(QPainter &painter, const QRectF &disc) const;

    QString m_name;
};

} // namespace Clientele
