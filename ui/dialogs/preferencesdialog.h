// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/networksettings.h"
#include "models/values/picturesources.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QTabWidget;

namespace Clientele {

class BoundedLineEdit;
class NetworkPage;

/** What can be set. For open(), not exec(). */
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /**
     * @p regions, ISO 3166-1 alpha-2, are those telephone numbers can be read for; @p region is the chosen one, empty
     * for the system's.
     */
    PreferencesDialog(const QStringList &regions, const QString &region, QWidget *parent = nullptr);

    /** Key of the custom field by which this program's clients can be told from others; empty: none. */
    void setReferenceField(const QString &key);
    /** Where pictures of clients may be asked for. */
    void setPictureSources(PictureSources sources);
    void setNetwork(const NetworkSettings &settings);
    /** As entered; it can be used once networkChanged() has told it. */
    [[nodiscard]] NetworkSettings network() const;
    /** Whether the keychain has a password for the proxy; may be told at any time. */
    void setProxyPasswordKept(bool isKept);
    /** Opens on the page about the network. */
    void showNetwork();
    void done(int result) override;

Q_SIGNALS:
    /** OK was pressed and the choice is another one. Empty: the system's region. */
    void regionChosen(const QString &region);
    /** As regionChosen(). Without spaces around it; empty: none. */
    void referenceFieldChosen(const QString &key);
    /** As regionChosen(). */
    void pictureSourcesChosen(Clientele::PictureSources sources);
    /**
     * As regionChosen(), and what was entered can be used. @p proxyPassword, for the keychain, counts only when @p
     * passwordChanged; empty: none is to be kept any more.
     */
    void networkChanged(const Clientele::NetworkSettings &settings, const QString &proxyPassword, bool passwordChanged);

private:
    void addPages();
    void addRegion(QFormLayout *form);
    void addReferenceField(QFormLayout *form);
    void addPictures(QFormLayout *form);
    void fillRegions(const QStringList &regions, const QString &region);
    void addButtons(QBoxLayout *layout);
    [[nodiscard]] bool isNetworkTouched() const;
    void apply();
    void applyNetwork();

    QTabWidget *m_pages;
    NetworkPage *m_network;
    NetworkSettings m_formerNetwork;
    QComboBox *m_region;
    QString m_formerRegion;
    BoundedLineEdit *m_referenceField;
    QString m_formerReferenceField;
    QComboBox *m_pictures;
    PictureSources m_formerPictures = PictureSources::Workspace;
};

} // namespace Clientele
