#pragma once

#include <vector>

#include "engine/core/instant.hpp"
#include "engine/window/channel.hpp"
#include "engine/window/report.hpp"
#include "engine/window/timeline.hpp"

namespace liaotai::window {

/// What remains when `report` says that nothing may be sent; nothing while a window is open.
std::vector<Remark> alternatives(const Channel& channel, const Report& report, const Timeline& timeline,
                                 core::Instant now);

/// The errors with which the platform would refuse a message now.
std::vector<PlatformError> errors(const Channel& channel, const Report& report);

/// What should be said about the rules behind `report`.
std::vector<Remark> notes(const Channel& channel, const Report& report, const Timeline& timeline);

}  // namespace liaotai::window
