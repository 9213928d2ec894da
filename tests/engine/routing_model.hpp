#pragma once

#include <nlohmann/json.hpp>

namespace liaotai::tests {

/// The rules of engine/routing/README.md once more, as slowly and plainly as they can be written: everything
/// is counted anew whenever it is needed, and nothing of the engine is used. Answers the `decisions`,
/// `members`, `buffer` and `bufferShares` of a report, and the warnings' codes by event.
nlohmann::json model_preview(const nlohmann::json& request);

}  // namespace liaotai::tests
