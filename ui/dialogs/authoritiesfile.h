// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace Clientele {

/** Why a file is not one of authorities to trust. */
enum class AuthoritiesFileProblem {
    None,
    NotAbsolute,
    NotFound,
    NotAFile,
    NotReadable,
    TooLarge,
    NotPem,
    HasPrivateKey
};

struct AuthoritiesFile
{
    AuthoritiesFileProblem problem = AuthoritiesFileProblem::None;
    int certificates = 0;
};

/** Looks at the file at @p path as far as can be told without knowledge of certificates. Reads it, up to 4 MB. */
[[nodiscard]] AuthoritiesFile lookAtAuthoritiesFile(const QString &path);
/** A whole sentence; empty for none. */
[[nodiscard]] QString authoritiesFileProblemText(AuthoritiesFileProblem problem);

} // namespace Clientele
