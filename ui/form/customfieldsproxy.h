// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/form/rowsproxy.h"

namespace Clientele {

class CustomFieldsModel;

/** CustomFieldsModel in words: headers. */
class CustomFieldsProxy : public RowsProxy
{
    Q_OBJECT

public:
    CustomFieldsProxy(CustomFieldsModel *source, QObject *parent);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace Clientele
