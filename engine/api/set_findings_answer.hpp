#pragma once

#include "engine/api/json_writer.hpp"
#include "engine/api/lint_answer.hpp"
#include "engine/lint/bulk_linter.hpp"

namespace liaotai::api {

/// Writes what is wrong with the texts that `linter` judged together, as one object. Of a rule's findings
/// only the first is whole, in `firsts`, and `places` says where it stands among all. The others, of which
/// there may be thousands, follow in columns of what differs: which of `firsts` they are `like`, `item`,
/// `end` and `first`, sixteen digits each in `fingerprints`, and `known` with the rows that the `baseline`
/// has.
void write_set_findings(JsonWriter& json, const lint::BulkLinter& linter, packs::Platform platform,
                        const Baseline& baseline);

}  // namespace liaotai::api
