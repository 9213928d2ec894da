#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/lint/finding.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// The edits that take away, or replace, what one rule found: `findings` are all of that rule in the text, in
/// its order. A clause that would be left with nothing goes with its mark. Nothing when no words would be
/// left, or when the rule is about the text as a whole.
std::optional<Fix> repair(const Reading& reading, std::span<const Finding* const> findings);

/// `text` with the edits made.
std::string apply(std::string_view text, std::span<const Edit> edits);

}  // namespace liaotai::lint
