#pragma once

#include <vector>

#include "engine/core/instant.hpp"
#include "engine/window/deadline.hpp"
#include "engine/window/remark.hpp"
#include "engine/window/rules.hpp"
#include "engine/window/standing.hpp"
#include "engine/window/timeline.hpp"

namespace liaotai::window {

/// What remains when nothing may be sent at `now`; nothing while a window is open.
std::vector<Remark> alternatives(const Rules& rules, const Timeline& timeline, const Standing& standing,
                                 core::Instant now);

/// The errors with which the platform would refuse a message now.
std::vector<PlatformError> errors(const Rules& rules, const Standing& standing);

/// What should be said about the rules behind an answer, and which of `deadlines` were met.
std::vector<Remark> notes(const Rules& rules, const Timeline& timeline, const Standing& standing,
                          const std::vector<Deadline>& deadlines);

}  // namespace liaotai::window
