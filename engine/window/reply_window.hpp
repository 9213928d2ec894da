#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/window/channel.hpp"
#include "engine/window/event.hpp"
#include "engine/window/report.hpp"
#include "engine/window/rules.hpp"
#include "engine/window/working_hours.hpp"

namespace liaotai::window {

/// How to look at a customer's events.
struct Question {
  core::Instant now = 0;
  core::Duration safety_margin = 10 * core::minute;  ///< at least zero
  Overlap overlap = Overlap::independent;
  std::vector<Choice> choices;         ///< of the channel's readings; those not named stand at their defaults
  std::optional<WorkingTime> working;  ///< the shop's hours from `now` on, for `furthest_opening`
};

/// Until when the customer whose `events` these are, in any order, may be answered on `channel`, how many
/// messages are left, and what remains otherwise. The rules are in engine/window/README.md.
Report reply_window(const Channel& channel, std::span<const Event> events, const Question& question);

/// The same with rules made from `question` once for many customers.
Report reply_window(const Rules& rules, std::span<const Event> events, const Question& question);

/// The deadlines of the last inquiry that `timeline` tells of, those that are due first in front.
std::vector<Deadline> deadlines(const Rules& rules, const Timeline& timeline, const Question& question);

}  // namespace liaotai::window
