#include "engine/routing/least_unread.hpp"

#include <algorithm>
#include <cstdint>

namespace liaotai::routing {
namespace {

/// Candidates come in the order of preference: of equally light ones the first is taken. Who is no candidate
/// weighs more than anybody. A weight and a place in the list are compared as one number, without a branch
/// that nobody can foresee.
template <class Weight>
MemberIndex first_lightest(std::span<const MemberIndex> candidates, Weight weight_of) {
  constexpr unsigned weight_shift = 32;
  std::uint64_t lightest = std::uint64_t{State::no_candidate} << weight_shift;
  for (std::uint32_t place = 0; place < candidates.size(); ++place) {
    const std::uint64_t weight = weight_of(candidates[place]);
    lightest = std::min(lightest, (weight << weight_shift) | place);
  }
  if (lightest >> weight_shift == State::no_candidate) return nobody;
  return candidates[static_cast<std::uint32_t>(lightest)];
}

/// The same where among equally light ones the order does not decide.
template <class Weight, class Precedes>
MemberIndex lightest(std::span<const MemberIndex> candidates, Weight weight_of, Precedes precedes) {
  MemberIndex best = nobody;
  std::uint32_t fewest = State::no_candidate;
  for (const MemberIndex candidate : candidates) {
    const std::uint32_t weight = weight_of(candidate);
    if (weight == State::no_candidate) continue;
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
  const auto longer_ago = [&](MemberIndex one, MemberIndex other) {
    return state.activity(one).last_given < state.activity(other).last_given;
  };
  const auto choose = [&](auto weight_of) {
    if (selection.tie == Tie::least_recently_assigned) {
      return lightest(candidates, weight_of, longer_ago);
    }
    return first_lightest(candidates, weight_of);
  };
  if (selection.presence != Presence::online) {
    return choose([&](MemberIndex member) {
      const Activity& activity = state.activity(member);
      const bool asked = activity.presence == selection.presence && member != selection.except;
      if (!asked) return State::no_candidate;
      return member == weightless ? activity.unread - 1 : activity.unread;
    });
  }
  const std::span<const std::uint32_t> weights = state.weights();
  if (weightless == nobody && selection.except == nobody) {
    return choose([&](MemberIndex member) { return weights[member]; });
  }
  return choose([&](MemberIndex member) {
    const std::uint32_t weight = member == selection.except ? State::no_candidate : weights[member];
    return member == weightless && weight != State::no_candidate ? weight - 1 : weight;
  });
}

}  // namespace liaotai::routing
