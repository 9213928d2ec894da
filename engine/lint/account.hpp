#pragma once

#include <optional>

#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// The last symbol of an account's name or number that stands at or right behind `index`: `：amy_tw`,
/// ` @shop123`, `87654321`. `is_named`: the words before say that a name follows, so letters alone will do
/// when a colon stands between. `is_searched`: they say to search for what follows, so letters alone will do.
std::optional<std::size_t> account_end(const Reading& reading, std::size_t index, bool is_named,
                                       bool is_searched);

/// The same for an account whose letters and digits stand apart, at least four of them: `: m o m o _ 8 8`.
std::optional<std::size_t> spread_account_end(const Reading& reading, std::size_t index);

}  // namespace liaotai::lint
