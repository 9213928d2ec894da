#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/api/state.hpp"
#include "engine/lint/ruleset.hpp"

namespace liaotai::api {

/// What a request's `settings` change.
struct LintSettings {
  std::shared_ptr<const lint::Ruleset> own;  ///< the user's packs and words
  std::vector<std::string> disabled_rules;
  std::vector<std::string> dismissed;  ///< fingerprints, of findings and of texts
  std::vector<std::string> baseline;   ///< fingerprints of findings that were there before
};

/// Reads `settings`, checks and compiles the user's packs. Throws `RequestError`, with `bad_pack` for a pack
/// that does not keep its word.
LintSettings read_lint_settings(const std::optional<Value>& settings, const State& state);

/// The id of the rule of a phrase that the user forbids; its place in the list follows.
inline constexpr std::string_view own_phrase = "own-phrase";

}  // namespace liaotai::api
