#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "engine/core/instant.hpp"
#include "engine/routing/conversation.hpp"
#include "engine/routing/decision.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/state.hpp"

namespace liaotai::routing {

/// Why a member got a chat or did not. One byte, so that a simulation can keep one for every member of every
/// chat; the words in `name` are part of the contract.
enum class MemberReason : std::uint8_t {
  chosen,
  // Rules that ask for one member only.
  not_main_account,  ///< rules 1 and 2: all chats are the main account's
  waits_in_buffer,   ///< rule 3: the chat keeps its place, whoever has come since
  not_owner,         ///< rules 4 to 6: the chat stays with somebody else
  // Rules 7 to 10 and the hand-out, in the order in which they are looked at.
  no_permission,
  main_account_not_joined,  ///< the switch is off (scenario B)
  never_online,
  offline_since,
  hidden,
  served_last,      ///< the main account of scenario C, while a colleague is there
  other_group,      ///< somebody of the matching group is online, and this one is not of it
  more_unread,      ///< than the fewest
  younger_account,  ///< as many unread as the chosen one, and the account was made later
  older_account,    ///< the same where the newest account wins (reading `tie`)
  larger_id,        ///< as many unread, made at the same instant
  assigned_later,   ///< as many unread, and given a chat more recently (reading `tie`)
  // The hand-out.
  not_its_turn,  ///< online, and it neither came online nor lost unread just now
  at_cap,        ///< has as many unread as the hand-out gives at most
  // Forwarding.
  owner_itself,
  not_named,     ///< the forward names somebody else
  not_in_group,  ///< the forward names a group that does not have it
  no_owner,      ///< nobody owns the conversation that was to be forwarded
};

inline constexpr std::size_t member_reasons = static_cast<std::size_t>(MemberReason::no_owner) + 1;

/// The stable word for `reason`.
std::string_view name(MemberReason reason);

/// Why each member got a buyer's message or a hand-out, or did not: the place of `out` is the member's in the
/// roster, and `out` has one for every member. `state` is as it was when `choice` was made, before it is
/// carried out; what the choice rests on is taken from it as `decide` and `hand_out` take it.
void compact_reasons(const Roster& roster, const Readings& readings, const State& state,
                     const Conversation& conversation, SourceIndex source, Choice choice,
                     std::span<MemberReason> out);

/// The same for a forward (轉發), carried out or refused.
void compact_forward_reasons(const Roster& roster, const Readings& readings, const State& state,
                             const Event& event, Choice choice, std::span<MemberReason> out);

/// A member's unread as it is compared: without the conversation that is being decided.
inline std::uint32_t unread_beside(const State& state, const Conversation& conversation, MemberIndex member) {
  const std::uint32_t unread = state.activity(member).unread;
  return conversation.unread && conversation.owner == member ? unread - 1 : unread;
}

}  // namespace liaotai::routing
