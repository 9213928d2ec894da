#pragma once

#include <cstdint>
#include <vector>

#include "engine/routing/explanation.hpp"
#include "engine/routing/winning.hpp"

namespace liaotai::routing {

/// A set of readings: the place of each bit is the reading's in `named`.
using DependsOn = std::uint32_t;

namespace depends_on {
inline constexpr DependsOn main_account_outside_groups = 1U << 1U;
inline constexpr DependsOn handout = 1U << 2U;
inline constexpr DependsOn handout_cap = 1U << 3U;
inline constexpr DependsOn handout_by_group = 1U << 4U;
inline constexpr DependsOn regular_customer = 1U << 5U;
inline constexpr DependsOn regular_customer_hidden = 1U << 6U;
inline constexpr DependsOn grace = 1U << 7U;
inline constexpr DependsOn after_grace = 1U << 8U;
inline constexpr DependsOn regular_from = 1U << 9U;
inline constexpr DependsOn tie = 1U << 10U;
inline constexpr DependsOn source_in_two_groups = 1U << 11U;
inline constexpr DependsOn all_hidden = 1U << 12U;
}  // namespace depends_on

/// The rules that a buyer's message went through, up to and with the one of `choice`. They ask what `decide`
/// asks, in its order. `winning` counts where rules 7 and 8 choose.
std::vector<RuleStep> rule_steps(const Circumstances& circumstances, const Conversation& conversation,
                                 SourceIndex source, core::Instant at, Choice choice, const Winning& winning);

/// The same for a chat whose owner has been away for longer than the grace: it goes through rules 7 to 10.
std::vector<RuleStep> release_steps(const Circumstances& circumstances, const Conversation& conversation,
                                    Choice choice, const Winning& winning);

/// A step with the rule's sentence, and those of `readings` that `depends_on` holds.
RuleStep rule_step(const Readings& readings, Rule rule, bool decides, StepCode code,
                   const StepArguments& arguments, DependsOn depends_on = 0);

}  // namespace liaotai::routing
