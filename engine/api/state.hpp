#pragma once

#include <memory>
#include <span>
#include <vector>

#include "engine/api/log_words.hpp"
#include "engine/api/part.hpp"
#include "engine/auto_replies/group.hpp"
#include "engine/lint/ruleset.hpp"
#include "engine/lint/sieve_shelf.hpp"
#include "engine/packs/data_file.hpp"
#include "engine/packs/pack.hpp"
#include "engine/sending/rulebook.hpp"
#include "engine/window/channel.hpp"

namespace liaotai::api {

struct LastOwnRules;
class LastShop;

/// What every call may read: the engine's data, each part of it prepared when it is first asked for. Then
/// `RequestError` is thrown when it does not hold what it should.
struct State {
  Part<std::vector<window::Channel>> channels;   ///< whose reply rules are known, sorted by name
  Part<lint::Ruleset> rules;                     ///< what texts are held against
  Part<std::vector<packs::Document>> documents;  ///< that rules cite
  Part<auto_replies::Lexicon> auto_replies;      ///< what keyword replies know of language
  Part<sending::Rulebook> sending;               ///< what may be sent, and what a log is held against
  Part<LogWords> log_words;                      ///< by which a table of events is read
  /// What a caller's settings were compiled to last: it saves time and changes no answer.
  std::shared_ptr<LastOwnRules> last_own_rules;
  /// What files were held against last, likewise.
  std::shared_ptr<lint::SieveShelf> sieves;
  /// What was asked about last, likewise.
  std::shared_ptr<LastShop> last_shop;
};

/// The engine's data in `files`, which may go afterwards.
State prepare_state(std::span<const packs::DataFile> files);

/// Prepares all parts. Throws `RequestError` when one of them does not hold what it should.
void prepare_all(const State& state);

}  // namespace liaotai::api
