// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/preferencesdialog.h"

#include "ui/dialogs/regionnames.h"
#include "ui/text/plaintext.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele {

PreferencesDialog::PreferencesDialog(const QStringList &regions, const QString &region, QWidget *parent)
    : QDialog(parent)
    , m_region(new QComboBox(this))
    , m_formerRegion(region)
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    m_region->setObjectName(u"regionCombo"_s);
    m_region->setAccessibleName(tr("Default region"));
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_region->setMinimumContentsLength(36);
    fillRegions(regions, region);
    auto *label = new PlainLabel(tr("Default &region:"), this);
    label->setBuddy(m_region);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(label, m_region);
    form->addRow(nullptr, new PlainLabel(tr("Telephone numbers without a country code are read as dialled there."),
                                         this, PlainLabel::Option::WordWrap));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addSpacing(fontMetrics().height() / 2);
    addButtons(layout);
}

void PreferencesDialog::fillRegions(const QStringList &regions, const QString &region)
{
    const QString system = systemRegion();
    if (system.isEmpty())
        m_region->addItem(tr("As the system"), QString());
    else
        m_region->addItem(tr("As the system: %1", "%1: a country").arg(regionName(system)), QString());
    for (const RegionName &each : regionNames(regions))
        m_region->addItem(each.name, each.code);
    if (m_region->findData(region) < 0)
        m_region->addItem(regionName(region), region);
    m_region->setCurrentIndex(m_region->findData(region));
}

void PreferencesDialog::addButtons(QBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelPreferencesButton"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *accept = new QPushButton(tr("OK"), this);
    accept->setObjectName(u"acceptPreferencesButton"_s);
    accept->setAccessibleName(tr("OK"));
    accept->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(accept);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &PreferencesDialog::apply);
}

void PreferencesDialog::apply()
{
    const QString region = m_region->currentData().toString();
    accept();
    if (region != m_formerRegion)
        Q_EMIT regionChosen(region);
}

} // namespace Clientele
