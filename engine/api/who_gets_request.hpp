#pragma once

#include <optional>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/stated_state.hpp"

namespace liaotai::api {

/// A buyer's name, a text or a whole number.
CallerId read_buyer(const Value& value);

/// What `presence` and `unread` state about members, by the roster's places. Errors: `unknown_id`,
/// `bad_value` for a number below zero or an instant after `at`.
std::vector<routing::StatedMember> read_stated_members(Object& request, const routing::Roster& roster,
                                                       core::Instant at);

/// What `lastOwner` states. Errors as above.
std::optional<routing::StatedConversation> read_last_owner(Object& request, const routing::Roster& roster,
                                                           core::Instant at);

}  // namespace liaotai::api
