#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"

namespace liaotai::sending {

/// Something that a platform's ladder names, with where it is written.
struct PenaltyItem {
  std::string code;
  std::vector<core::Argument> arguments;
  core::Source source;
  std::optional<core::Duration> lock;  ///< how long something is locked
  bool by_unlock = false;              ///< to be done before the lock ends
  int days = 0;                        ///< how far back what is handed in must reach
  int working_days = 0;                ///< how long the platform takes
};

/// One rung: what a violation brings, the way back, and what other sources say.
struct PenaltyStep {
  PenaltyItem penalty;
  bool permanent = false;
  std::vector<std::string> violations;  ///< a reported case of these; none: by count alone
  std::vector<PenaltyItem> restore;
  std::vector<PenaltyItem> disputed;
};

/// Points that a kind of violation costs.
struct PenaltyPoints {
  std::string code;
  int from = 0;
  int to = 0;
  std::vector<std::string> violations;
  core::Source source;
};

/// The ladder of one platform, as its file in engine/packs/data/sending/penalties states it.
struct PenaltyLadder {
  std::string platform;
  std::vector<PenaltyStep> steps;
  std::optional<PenaltyPoints> points;
  core::Duration offset = 0;  ///< of the platform's clock, for working days
};

struct Violation {
  core::Instant at = 0;
  std::string code;
};

/// A code for a sentence, and what the sentence names.
struct PenaltyRemark {
  std::string code;
  std::vector<core::Argument> arguments;
  core::Source source;
  std::optional<core::Instant> unlocks_at;
};

/// Where a shop stands.
struct PenaltyReport {
  std::size_t step = 0;  ///< 0: nothing happened
  std::optional<PenaltyRemark> current;
  std::optional<core::Instant> unlocks_at;
  bool permanent = false;
  std::vector<PenaltyRemark> restore;
  std::optional<PenaltyRemark> next;    ///< nothing: there is nothing more to lose
  std::vector<PenaltyRemark> disputed;  ///< about the step that was reached, or the first one
  std::optional<PenaltyRemark> points;
};

/// Where the shop stands on `ladder` at `now` after `violations`, given in any order; those after `now` don't
/// count.
PenaltyReport penalty(const PenaltyLadder& ladder, std::span<const Violation> violations, core::Instant now);

}  // namespace liaotai::sending
