// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/preferencesdialog.h"

#include "tests/support/printers.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

const QStringList REGIONS{u"AT"_s, u"DE"_s, u"US"_s};

QComboBox &regionCombo(const PreferencesDialog &dialog)
{
    return *dialog.findChild<QComboBox *>(u"regionCombo"_s);
}

void press(const PreferencesDialog &dialog, const QString &objectName)
{
    dialog.findChild<QPushButton *>(objectName)->click();
}

} // namespace

TEST(PreferencesDialogTest, OffersEveryRegionByNameAndTheSystemsFirst)
{
    const PreferencesDialog dialog(REGIONS, {});
    const QComboBox &combo = regionCombo(dialog);
    EXPECT_EQ(combo.count(), REGIONS.size() + 1);
    EXPECT_EQ(combo.currentIndex(), 0);
    EXPECT_EQ(combo.currentData().toString(), QString());
    const QString german = combo.itemText(combo.findData(u"DE"_s));
    EXPECT_TRUE(german.contains(u"Germany"_s) && german.contains(u"Deutschland"_s)) << german.toStdString();
}

TEST(PreferencesDialogTest, TellsAnotherChoiceWhenAccepted)
{
    const PreferencesDialog dialog(REGIONS, u"AT"_s);
    const QSignalSpy chosen(&dialog, &PreferencesDialog::regionChosen);
    EXPECT_EQ(regionCombo(dialog).currentData().toString(), u"AT"_s);
    regionCombo(dialog).setCurrentIndex(regionCombo(dialog).findData(u"DE"_s));
    press(dialog, u"acceptPreferencesButton"_s);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), u"DE"_s);
}

TEST(PreferencesDialogTest, TellsAnotherReferenceFieldWhenAccepted)
{
    PreferencesDialog dialog(REGIONS, u"AT"_s);
    dialog.setReferenceField(u"ref"_s);
    const QSignalSpy chosen(&dialog, &PreferencesDialog::referenceFieldChosen);
    auto *field = dialog.findChild<QLineEdit *>(u"referenceFieldEdit"_s);
    ASSERT_TRUE(field);
    EXPECT_EQ(field->text(), u"ref"_s);
    field->setText(u" client_ref "_s);
    press(dialog, u"acceptPreferencesButton"_s);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString(), u"client_ref"_s);
}

TEST(PreferencesDialogTest, TellsWherePicturesMayComeFrom)
{
    PreferencesDialog dialog(REGIONS, u"AT"_s);
    dialog.setPictureSources(PictureSources::Workspace);
    const QSignalSpy chosen(&dialog, &PreferencesDialog::pictureSourcesChosen);
    auto *combo = dialog.findChild<QComboBox *>(u"picturesCombo"_s);
    ASSERT_TRUE(combo);
    EXPECT_EQ(combo->currentText(), u"From the workspace’s server"_s);
    combo->setCurrentIndex(0);
    press(dialog, u"acceptPreferencesButton"_s);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<PictureSources>(), PictureSources::None);
}

TEST(PreferencesDialogTest, TellsNothingWhenCancelledOrUnchanged)
{
    const PreferencesDialog cancelled(REGIONS, u"AT"_s);
    const QSignalSpy chosen(&cancelled, &PreferencesDialog::regionChosen);
    regionCombo(cancelled).setCurrentIndex(0);
    press(cancelled, u"cancelPreferencesButton"_s);
    EXPECT_TRUE(chosen.isEmpty());

    const PreferencesDialog unchanged(REGIONS, u"AT"_s);
    const QSignalSpy unchangedChosen(&unchanged, &PreferencesDialog::regionChosen);
    press(unchanged, u"acceptPreferencesButton"_s);
    EXPECT_TRUE(unchangedChosen.isEmpty());
}

TEST(PreferencesDialogTest, KeepsAChoiceTheListDoesNotHave)
{
    const PreferencesDialog dialog(REGIONS, u"XK"_s);
    const QSignalSpy chosen(&dialog, &PreferencesDialog::regionChosen);
    press(dialog, u"acceptPreferencesButton"_s);
    EXPECT_TRUE(chosen.isEmpty()) << "accepting without touching anything must change nothing";
}

} // namespace Clientele
