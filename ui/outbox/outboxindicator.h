// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/outboxitem.h"

#include <QtWidgets/QToolButton>

namespace Clientele {

/** In the status bar: how much waits in the Outbox, and whether it needs a person. Hidden when nothing waits. */
class OutboxIndicator : public QToolButton
{
    Q_OBJECT

public:
    explicit OutboxIndicator(QWidget *parent = nullptr);

    /** The whole Outbox, each time it changes. Screen readers hear when more entries need a person. */
    void setItems(const QList<OutboxItem> &items);

private:
    int m_needing = 0;
};

} // namespace Clientele
