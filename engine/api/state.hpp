#pragma once

#include <span>
#include <vector>

#include "engine/api/log_words.hpp"
#include "engine/auto_replies/group.hpp"
#include "engine/lint/ruleset.hpp"
#include "engine/packs/data_file.hpp"
#include "engine/packs/pack.hpp"
#include "engine/sending/rulebook.hpp"
#include "engine/window/channel.hpp"

namespace liaotai::api {

/// What the engine prepares once and every call may read: the rule packs, compiled, and the windows of the
/// channels.
struct State {
  std::vector<window::Channel> channels;   ///< whose reply rules are known, sorted by name
  std::vector<packs::Document> documents;  ///< that rules cite
  lint::Ruleset rules;                     ///< of all packs of the data
  auto_replies::Lexicon auto_replies;      ///< what keyword replies know of language
  sending::Rulebook sending;               ///< what may be sent, and what a log is held against
  LogWords log_words;                      ///< by which a table of events is read
};

/// Reads and compiles the engine's data. Throws `RequestError` when that does not hold what it should.
State prepare_state(std::span<const packs::DataFile> files);

}  // namespace liaotai::api
