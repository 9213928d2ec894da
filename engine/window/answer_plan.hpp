#pragma once

#include <optional>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/window/report.hpp"
#include "engine/window/rules.hpp"
#include "engine/window/standing.hpp"
#include "engine/window/timeline.hpp"

namespace liaotai::window {

/// The messages that are still sensible, in order of time: an answer, one more, and a last question before
/// the window closes, as far as the count and what was sent already leave room for them. With `working`,
/// within the shop's hours as long as any are left.
std::vector<PlannedMessage> plan_answers(const Rules& rules, const Timeline& timeline,
                                         const Standing& standing, const std::vector<Deadline>& deadlines,
                                         const WorkingTime* working, core::Instant now);

/// Says that as many messages as are sensible went out since the customer last wrote; nothing else.
std::optional<Remark> enough_was_said(const Rules& rules, const Timeline& timeline, const Standing& standing);

}  // namespace liaotai::window
