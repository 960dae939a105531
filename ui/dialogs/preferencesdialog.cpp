// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/preferencesdialog.h"

#include "ui/dialogs/networkpage.h"
#include "ui/dialogs/regionnames.h"
#include "ui/text/boundedlineedit.h"
#include "ui/text/plaintext.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace Clientele {

PreferencesDialog::PreferencesDialog(const QStringList &regions, const QString &region, QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
    , m_network(new NetworkPage(this))
    , m_region(new QComboBox(this))
    , m_formerRegion(region)
    , m_referenceField(new BoundedLineEdit(this))
    , m_pictures(new QComboBox(this))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    fillRegions(regions, region);
    addPages();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addSpacing(fontMetrics().height() / 2);
    addButtons(layout);
    m_region->setFocus();
}

void PreferencesDialog::addPages()
{
    auto *general = new QWidget(this);
    auto *form = new QFormLayout(general);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRegion(form);
    addReferenceField(form);
    addPictures(form);
    m_pages->tabBar()->setObjectName(u"preferencesTabBar"_s);
    m_pages->tabBar()->setAccessibleName(tr("Pages of the preferences"));
    m_pages->addTab(general, tr("&General"));
    m_pages->addTab(m_network, tr("&Network"));
}

void PreferencesDialog::addRegion(QFormLayout *form)
{
    m_region->setObjectName(u"regionCombo"_s);
    m_region->setAccessibleName(tr("Default region"));
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_region->setMinimumContentsLength(36);
    auto *label = new PlainLabel(tr("Default &region:"), this);
    label->setBuddy(m_region);
    form->addRow(label, m_region);
    form->addRow(nullptr, new PlainLabel(tr("Telephone numbers without a country code are read as dialled there."),
                                         this, PlainLabel::Option::WordWrap));
}

void PreferencesDialog::addReferenceField(QFormLayout *form)
{
    m_referenceField->setObjectName(u"referenceFieldEdit"_s);
    m_referenceField->setAccessibleName(tr("Reference field"));
    m_referenceField->setPlaceholderText(tr("None"));
    auto *label = new PlainLabel(tr("Reference &field:"), this);
    label->setBuddy(m_referenceField);
    form->addRow(label, m_referenceField);
    form->addRow(nullptr,
                 new PlainLabel(tr("Key of a custom field of your workspace. New clients carry a reference in it, by "
                                   "which the Outbox can tell for certain whether one arrived."),
                                this, PlainLabel::Option::WordWrap));
}

void PreferencesDialog::addPictures(QFormLayout *form)
{
    m_pictures->setObjectName(u"picturesCombo"_s);
    m_pictures->setAccessibleName(tr("Pictures of clients"));
    m_pictures->addItem(tr("Never", "where pictures of clients may come from"),
                        QVariant::fromValue(PictureSources::None));
    m_pictures->addItem(tr("From the workspace’s server"), QVariant::fromValue(PictureSources::Workspace));
    m_pictures->addItem(tr("From any server"), QVariant::fromValue(PictureSources::Any));
    auto *label = new PlainLabel(tr("&Pictures of clients:"), this);
    label->setBuddy(m_pictures);
    form->addRow(label, m_pictures);
    form->addRow(nullptr,
                 new PlainLabel(tr("The server that a picture comes from learns when and from where you look at a "
                                   "client."),
                                this, PlainLabel::Option::WordWrap));
}

void PreferencesDialog::setPictureSources(PictureSources sources)
{
    m_formerPictures = sources;
    m_pictures->setCurrentIndex(m_pictures->findData(QVariant::fromValue(sources)));
}

void PreferencesDialog::setReferenceField(const QString &key)
{
    m_formerReferenceField = key;
    m_referenceField->setValue(key);
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

void PreferencesDialog::setNetwork(const NetworkSettings &settings)
{
    m_network->setNetwork(settings);
    m_formerNetwork = m_network->network();
}

NetworkSettings PreferencesDialog::network() const
{
    return m_network->network();
}

void PreferencesDialog::setProxyPasswordKept(bool isKept)
{
    m_network->setProxyPasswordKept(isKept);
}

void PreferencesDialog::showNetwork()
{
    m_pages->setCurrentWidget(m_network);
}

bool PreferencesDialog::isNetworkTouched() const
{
    return m_network->network() != m_formerNetwork || m_network->isPasswordChanged();
}

void PreferencesDialog::apply()
{
    // What was wrong before, and is of no concern now, is not in the way.
    if (isNetworkTouched() && !m_network->check()) {
        showNetwork();
        // Only what shows takes the focus.
        m_network->check();
        return;
    }
    const QString region = m_region->currentData().toString();
    applyNetwork();
    accept();
    if (region != m_formerRegion)
        Q_EMIT regionChosen(region);
    const QString field = m_referenceField->value().trimmed();
    if (field != m_formerReferenceField)
        Q_EMIT referenceFieldChosen(field);
    const auto pictures = m_pictures->currentData().value<PictureSources>();
    if (pictures != m_formerPictures)
        Q_EMIT pictureSourcesChosen(pictures);
}

void PreferencesDialog::applyNetwork()
{
    if (!isNetworkTouched())
        return;
    QString password = m_network->proxyPassword();
    Q_EMIT networkChanged(m_network->network(), password, m_network->isPasswordChanged());
    password.fill(u'\0');
}

void PreferencesDialog::done(int result)
{
    m_network->forgetPassword();
    QDialog::done(result);
}

} // namespace Clientele
