#pragma once

#include <array>

#include "engine/core/instant.hpp"
#include "engine/routing/supposition.hpp"

namespace liaotai::routing {

/// Whether `rule` gives a chat to whoever owns it already.
bool keeps_owner(Rule rule);

/// For how many milliseconds the owner's rules will still apply, one for each of their limits, negative for
/// how long they have been over, 0 where a limit has no meaning. README.md, rules 4 to 6. The conversation
/// has an owner.
std::array<core::Duration, 4> left_of_limits(const Supposition& supposed);

}  // namespace liaotai::routing
