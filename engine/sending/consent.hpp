#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/sending/keywords.hpp"

namespace liaotai::sending {

/// An entry of the consent ledger, or a message of the buyer that may be one.
struct ConsentEvent {
  enum class Type : std::uint8_t { opt_in, opt_out, message };

  std::optional<core::Instant> at;  ///< nothing: nobody wrote it down
  Type type = Type::message;
  std::string text;
  std::string method;
  bool prechecked = false;
  std::vector<std::string> purposes;
  std::string wording_version;
};

/// A channel or a region in which marketing needs consent.
struct ConsentNeed {
  std::vector<std::string> channels;
  std::vector<std::string> regions;
  core::Source source;
};

/// What `engine/packs/data/sending/consent.json` says.
struct ConsentRules {
  core::Source source;
  core::Source preticked;
  core::Source record;
  core::Source specific;
  core::Source withdrawal;
  core::Duration confirmation_within = 0;  ///< after an opt-out
  core::Source confirmation;
  std::vector<std::string> marketing_purposes;
  std::vector<std::string> night_purposes;
  std::vector<ConsentNeed> needed_for;

  /// Where it is written that marketing needs consent here; null when nobody says so.
  const core::Source* need(std::string_view channel, std::string_view region) const;
};

/// How one record reads.
struct ConsentRecord {
  Wish wish = Wish::none;
  bool valid = false;                ///< counts: a message that is no opt-in, or a ticked box, is none
  bool preticked = false;            ///< a box that was ticked beforehand
  bool marketing = false;            ///< its purposes name marketing, or it names none
  bool night = false;                ///< its purposes name the night
  std::vector<std::string> missing;  ///< `time`, `wording`, `method`, `purposes`
};

enum class ConsentState : std::uint8_t { none, opted_in, opted_out };

/// What the records say about marketing at an instant.
struct Consent {
  ConsentState state = ConsentState::none;
  std::optional<core::Instant> since;
  std::optional<core::Instant> last_opt_out;  ///< of those that have a time, where one has
  std::optional<std::size_t> decisive;        ///< the record that says so
  bool other_purpose = false;                 ///< there is an opt-in, and not to marketing
  bool preticked = false;                     ///< there is an opt-in, and its box was ticked beforehand
  bool night = false;                         ///< the opt-in names the night
  std::optional<core::Instant> last_message;  ///< of the buyer's, one that asks for neither
  std::vector<ConsentRecord> records;         ///< in the order given
};

/// Reads `events`, given in any order, up to `at`. Of the same instant an opt-out has the last word. A record
/// without a time is older than all others when it is an opt-in, and holds when it is an opt-out.
Consent read_consent(std::span<const ConsentEvent> events, core::Instant at, const ConsentRules& rules,
                     const Keywords& keywords);

}  // namespace liaotai::sending
