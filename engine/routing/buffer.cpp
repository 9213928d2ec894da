#include "engine/routing/buffer.hpp"

namespace liaotai::routing {
namespace {

bool takes_part(const Roster& roster, const State& state, MemberIndex member) {
  const Standing& standing = roster.members()[member];
  if (!standing.may_serve || state.activity(member).presence != Presence::online) return false;
  return !standing.served_last || state.colleagues_online() == 0;
}

}  // namespace

void hand_out(const Roster& roster, const Readings& readings, State& state, MemberIndex member,
              EventIndex cause, core::Instant at, std::vector<Decision>& decisions) {
  if (!takes_part(roster, state, member)) return;
  while (!state.buffer().empty() && state.activity(member).unread < readings.handout_cap) {
    const BuyerIndex buyer = state.take_from_buffer(member);
    decisions.push_back({cause, at, buyer, {Rule::buffer_handout, member}});
  }
}

std::vector<Share> even_shares(const Roster& roster, const State& state) {
  std::vector<Share> shares;
  const std::span<const MemberIndex> colleagues = roster.colleagues();
  if (colleagues.empty()) return shares;
  for (const BuyerIndex buyer : state.buffer()) {
    shares.push_back({buyer, colleagues[shares.size() % colleagues.size()]});
  }
  return shares;
}

}  // namespace liaotai::routing
