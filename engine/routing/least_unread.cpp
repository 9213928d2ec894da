#include "engine/routing/least_unread.hpp"

namespace liaotai::routing {

MemberIndex least_unread(std::span<const MemberIndex> candidates, const State& state,
                         const Conversation& conversation, MemberIndex except) {
  const std::span<const std::uint32_t> weights = state.weights();
  const MemberIndex weightless = conversation.unread ? conversation.owner : nobody;
  MemberIndex best = nobody;
  std::uint32_t fewest = State::no_candidate;
  for (const MemberIndex candidate : candidates) {
    std::uint32_t weight = weights[candidate];
    // Candidates come oldest first, so only a smaller weight takes the place of an older account.
    if (weight == State::no_candidate || candidate == except) continue;
    if (candidate == weightless) --weight;
    if (weight < fewest) {
      fewest = weight;
      best = candidate;
    }
  }
  return best;
}

}  // namespace liaotai::routing
