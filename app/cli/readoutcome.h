// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/csv.h"
#include "app/cli/readcommandline.h"
#include "app/cli/report.h"
#include "models/ports/clientlistport.h"
#include "models/values/client.h"

#include <span>

namespace Clientele {

/** What the process says of @p shown, clients of @p list, and of what is missing in that. */
[[nodiscard]] Report listReport(const FetchedList &list, std::span<const CatalogSlot> shown, OutputForm form,
                                const CsvWriter::IsPhoneNumber &isPhoneNumber);
/** What the process says of one client. */
[[nodiscard]] Report showReport(const Client &client, OutputForm form);
/** What it says when it could not read. @p server names the server to people. */
[[nodiscard]] Report readFailureReport(const Error &error, const QString &server, OutputForm form);

} // namespace Clientele
