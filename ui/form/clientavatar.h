// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

namespace Clientele {

/** What stands for a client without an avatar, see paintInitials(). */
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
    QString m_name;
};

} // namespace Clientele
