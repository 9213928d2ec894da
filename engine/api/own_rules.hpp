#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/core/warning.hpp"
#include "engine/lint/ruleset.hpp"

namespace liaotai::api {

struct State;

/// A user's rules as they were compiled last. A page asks with the same ones at every key that is pressed: so
/// they are compiled when they change, and answers are the same with and without.
struct LastOwnRules {
  std::string written;                  ///< what they were made from
  std::vector<core::Warning> warnings;  ///< that came of reading it
  std::shared_ptr<const lint::Ruleset> rules;
};

/// Reads, checks and compiles what `settings` (at `root`) say of the user's packs and words. Throws
/// `RequestError`, with `bad_pack` for a pack that does not keep its word.
std::shared_ptr<const lint::Ruleset> read_own_rules(Object& settings, const Value& root, const State& state);

/// Those of a user who has none.
std::shared_ptr<const lint::Ruleset> no_own_rules();

}  // namespace liaotai::api
