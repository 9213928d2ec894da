#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

#include "engine/core/instant.hpp"
#include "engine/routing/presence.hpp"

namespace liaotai::routing {

/// A member's place in the roster: the older the account, the smaller.
using MemberIndex = std::uint32_t;
using GroupIndex = std::uint32_t;   ///< a group's place in the shop as given
using SourceIndex = std::uint32_t;  ///< a source's place in the roster
using BuyerIndex = std::uint32_t;   ///< a buyer's place among the scenario's buyers
using EventIndex = std::uint32_t;   ///< an event's place in the scenario as given

inline constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
inline constexpr MemberIndex nobody = none;
/// A source that no enabled group answers for.
inline constexpr SourceIndex unclaimed_source = none;

enum class EventKind : std::uint8_t {
  presence,           ///< a member comes, hides or goes
  message,            ///< the buyer writes
  read,               ///< the owner opens the conversation
  reply,              ///< the owner answers
  close,              ///< the owner ends the conversation
  forward_to_member,  ///< 轉發 to one member
  forward_to_group,   ///< 轉發 to a group
};

/// Something that happens in the shop. Which of the places it uses depends on `kind`; the others hold `none`.
struct Event {
  core::Instant at = 0;
  EventKind kind = EventKind::presence;
  Presence presence = Presence::offline;
  BuyerIndex buyer = none;
  MemberIndex member = none;
  GroupIndex group = none;
  SourceIndex source = none;
};

}  // namespace liaotai::routing
