#include "engine/routing/least_unread.hpp"

namespace liaotai::routing {
namespace {

/// Candidates come in the order of preference, so only a smaller weight takes an earlier one's place.
template <class Weight, class Precedes>
MemberIndex lightest(std::span<const MemberIndex> candidates, MemberIndex except, Weight weight_of,
                     Precedes precedes) {
  MemberIndex best = nobody;
  std::uint32_t fewest = State::no_candidate;
  for (const MemberIndex candidate : candidates) {
    const std::uint32_t weight = weight_of(candidate);
    if (weight == State::no_candidate || candidate == except) continue;
    if (weight < fewest || (weight == fewest && precedes(candidate, best))) {
      fewest = weight;
      best = candidate;
    }
  }
  return best;
}

}  // namespace

MemberIndex least_unread(std::span<const MemberIndex> candidates, const State& state,
                         const Conversation& conversation, const Selection& selection) {
  const MemberIndex weightless = conversation.unread ? conversation.owner : nobody;
  const auto in_order = [](MemberIndex, MemberIndex) { return false; };
  const auto longer_ago = [&](MemberIndex one, MemberIndex other) {
    return state.activity(one).last_given < state.activity(other).last_given;
  };
  const auto choose = [&](auto weight_of) {
    if (selection.tie == Tie::least_recently_assigned) {
      return lightest(candidates, selection.except, weight_of, longer_ago);
    }
    return lightest(candidates, selection.except, weight_of, in_order);
  };
  if (selection.presence != Presence::online) {
    return choose([&](MemberIndex member) {
      const Activity& activity = state.activity(member);
      if (activity.presence != selection.presence) return State::no_candidate;
      return member == weightless ? activity.unread - 1 : activity.unread;
    });
  }
  const std::span<const std::uint32_t> weights = state.weights();
  return choose([&](MemberIndex member) {
    const std::uint32_t weight = weights[member];
    return member == weightless && weight != State::no_candidate ? weight - 1 : weight;
  });
}

}  // namespace liaotai::routing
