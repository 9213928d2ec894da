#pragma once

#include <vector>

#include "engine/lint/ruleset.hpp"
#include "engine/packs/pack.hpp"
#include "engine/window/channel.hpp"

namespace liaotai::api {

/// What the engine prepares once and every call may read: the rule packs, compiled, and the windows of the
/// channels.
struct State {
  std::vector<window::Channel> channels;   ///< whose reply rules are known, sorted by name
  std::vector<packs::Document> documents;  ///< that rules cite
  lint::Ruleset rules;                     ///< of all built-in packs
};

/// Reads and compiles the data that is built in. Throws `RequestError` when that fails its own check.
State prepare_state();

}  // namespace liaotai::api
