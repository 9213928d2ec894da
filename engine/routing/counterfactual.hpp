#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

#include "engine/routing/chat_question.hpp"
#include "engine/routing/decision.hpp"
#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {

/// What could be otherwise, the smallest change first: what a member does, what the buyer does, what the shop
/// sets, what another member does, what time does.
enum class ChangeCode : std::uint8_t {
  online,
  fewer_unread,
  other_more_unread,
  from_source,
  permission,
  main_account_joins,
  join_group,
  owner_offline,
  other_offline,
  later,
  earlier,
  grouping_on,
  not_waiting,
};

inline constexpr std::uint8_t change_codes = static_cast<std::uint8_t>(ChangeCode::not_waiting) + 1;

/// The stable word for `code`.
std::string_view name(ChangeCode code);

/// One thing that would have to be otherwise.
struct Change {
  ChangeCode code = ChangeCode::online;
  StepArguments arguments;
};

/// Hears what would give the chat to a member who does not get it: `changes` until it returns, none where two
/// beside what the member can't do without are not enough.
using TellCounterfactual = std::function<void(MemberIndex member, std::span<const Change> changes)>;

/// Tells for every member but the one of `choice`, in the shop's order, the smallest change after which the
/// same decision gives it the chat: one thing alone before two together and so on, each in the order of
/// `ChangeCode`.
void each_counterfactual(const ChatQuestion& question, Choice choice, const TellCounterfactual& tell);

}  // namespace liaotai::routing
