#include "engine/routing/winning.hpp"

#include <algorithm>

#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {

Winning winning(const State& state, const Conversation& conversation, Choice choice,
                std::span<const MemberReason> reasons) {
  const auto lost_by = [&](MemberReason reason) {
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
  };
  Winning result;
  result.unread = unread_beside(state, conversation, choice.member);
  if (lost_by(MemberReason::larger_id)) {
    result.code = StepCode::tie_smaller_id;
  } else if (lost_by(MemberReason::younger_account)) {
    result.code = StepCode::tie_oldest_account;
  } else if (lost_by(MemberReason::older_account)) {
    result.code = StepCode::tie_newest_account;
  } else if (lost_by(MemberReason::assigned_later)) {
    result.code = StepCode::tie_longest_without;
  } else if (lost_by(MemberReason::more_unread)) {
    result.code = StepCode::fewest_unread;
    for (MemberIndex member = 0; member < reasons.size(); ++member) {
      if (reasons[member] != MemberReason::more_unread) continue;
      const std::uint32_t unread = unread_beside(state, conversation, member);
      result.next = std::min(result.next.value_or(unread), unread);
    }
  }
  return result;
}

StepArguments arguments(const Winning& winning) {
  StepArguments arguments;
  if (winning.next) arguments.push_back(argument("next", *winning.next));
  arguments.push_back(argument("unread", winning.unread));
  return arguments;
}

}  // namespace liaotai::routing
