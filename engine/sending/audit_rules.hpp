#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"
#include "engine/packs/terms.hpp"
#include "engine/window/channel.hpp"

namespace liaotai::sending {

/// What a log of messages can be found to break. The words in `audit_codes` are part of the contract.
enum class AuditCode : std::uint8_t {
  coupon_burst,
  repeated_to_buyer,
  unanswered_run,
  pasted_to_many,
  late_first_response,
  empty_auto_reply,
  outside_window,
  after_opt_out,
  quiet_hours,
  promotion_ignored,
};

inline constexpr std::array<std::string_view, 10> audit_codes{
    "coupon-burst",     "repeated-to-buyer", "unanswered-run", "pasted-to-many", "late-first-response",
    "empty-auto-reply", "outside-window",    "after-opt-out",  "quiet-hours",    "promotion-ignored"};

/// One rule of the audit.
struct AuditRule {
  packs::Severity severity = packs::Severity::warning;
  int count = 0;              ///< how many make a finding
  core::Duration within = 0;  ///< at most so far apart
  /// Whose rule it is: elsewhere a finding only tells. None: a rule of all.
  std::vector<std::string> platforms;
  core::Source source;
};

/// A time in which a shop should give its first answer, and how bad it is to miss it.
struct ResponseTarget {
  window::WindowRule rule;
  packs::Severity severity = packs::Severity::warning;
};

struct AuditNote {
  std::string code;
  std::vector<std::string> channels;
  std::vector<core::Argument> arguments;
  core::Source source;
};

/// What `engine/packs/data/sending/audit.json` says.
struct AuditRules {
  std::array<AuditRule, audit_codes.size()> rules;
  std::vector<ResponseTarget> general_targets;  ///< where a channel measures nothing itself
  core::Duration inquiry_ends_after = 0;        ///< a later message of the buyer is an inquiry of its own
  core::Duration soon = 0;                      ///< three minutes
  std::vector<core::Duration> distribution;
  std::vector<AuditNote> notes;

  const AuditRule& of(AuditCode code) const { return rules[static_cast<std::size_t>(code)]; }
};

/// The times in which a first answer on `channel` is due, the shortest first: those that the channel measures
/// as its windows have them under `choices`, or else the general ones.
std::vector<ResponseTarget> response_targets(const AuditRules& rules, const window::Channel& channel,
                                             const std::vector<window::Choice>& choices);

}  // namespace liaotai::sending
