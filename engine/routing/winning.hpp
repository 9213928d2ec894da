#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/routing/explanation.hpp"
#include "engine/routing/member_reason.hpp"
#include "engine/routing/step_arguments.hpp"
#include "engine/routing/step_code.hpp"

namespace liaotai::routing {

/// How the chosen one of several candidates came before the others.
struct Winning {
  StepCode code = StepCode::only_candidate;
  std::uint32_t unread = 0;           ///< the chosen one's
  std::optional<std::uint32_t> next;  ///< the fewest of the others, when those are more
};

/// Reads it from why the others lost; the finest of the things that had to be compared is the one that
/// counts.
Winning winning(const State& state, const Conversation& conversation, Choice choice,
                std::span<const MemberReason> reasons);

/// What its sentence names.
StepArguments arguments(const Winning& winning);

}  // namespace liaotai::routing
