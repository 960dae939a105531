// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QDialog>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Clientele {

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

Q_SIGNALS:
    /** OK was pressed and the choice is another one. Empty: the system's region. */
    void regionChosen(const QString &region);
    /** As regionChosen(). Without spaces around it; empty: none. */
    void referenceFieldChosen(const QString &key);

private:
    void addRegion(QFormLayout *form);
    void addReferenceField(QFormLayout *form);
    void fillRegions(const QStringList &regions, const QString &region);
    void addButtons(QBoxLayout *layout);
    void apply();

    QComboBox *m_region;
    QString m_formerRegion;
    QLineEdit *m_referenceField;
    QString m_formerReferenceField;
};

} // namespace Clientele
