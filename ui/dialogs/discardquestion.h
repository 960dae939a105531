// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QMessageBox>

namespace Clientele {

/** What would be lost, and by what. */
struct Discarding
{
    enum class By { Closing, StartingNew, OpeningAnother };
    /**
     * Unknown: bytes have left and nobody knows yet what became of them. Changes are those of a client that is in the
     * workspace. Drafts: what could not be kept on this computer.
     */
    enum class What { Input, SaveUnderWay, UnknownOutcome, EditsAfterSaving, Changes, ChangesUnderWay, Drafts };

    By by = By::Closing;
    What what = What::Input;
};

/**
 * The question whether that may be lost, to be opened with open(). Accepted when it may; deletes itself. Keeping is the
 * default and what Esc means.
 */
[[nodiscard]] QMessageBox *discardQuestion(const Discarding &discarding, QWidget *parent);

} // namespace Clientele
