#include "engine/routing/buffer.hpp"

#include <algorithm>

namespace liaotai::routing {
namespace {

bool takes_part(const Roster& roster, const State& state, MemberIndex member) {
  const Standing& standing = roster.members()[member];
  if (!standing.may_serve || state.activity(member).presence != Presence::online) return false;
  return !standing.served_last || state.colleagues_online() == 0;
}

/// Whom a chat from `source` counts for, when each has `counts` so far.
MemberIndex with_fewest(const Roster& roster, const Readings& readings, SourceIndex source,
                        const std::vector<std::size_t>& counts) {
  MemberIndex fewest = nobody;
  for (const MemberIndex member : roster.colleagues()) {
    if (!may_take(roster, readings, member, source)) continue;
    if (fewest == nobody || counts[member] < counts[fewest]) fewest = member;
  }
  return fewest;
}

/// What `member` would take of the buffer without a cap, in its order.
std::vector<BuyerIndex> meant_for(const Roster& roster, const Readings& readings, const State& state,
                                  MemberIndex member) {
  std::vector<BuyerIndex> own;
  if (readings.handout != Handout::first_takes_100) {
    for (const Share& share : even_shares(roster, readings, state)) {
      if (share.member == member) own.push_back(share.buyer);
    }
  }
  if (readings.handout == Handout::even_shares) return own;
  std::vector<BuyerIndex> buyers = own;
  auto next_own = own.begin();
  state.buffer().each([&](BuyerIndex buyer) {
    if (next_own != own.end() && *next_own == buyer) {
      ++next_own;
    } else if (may_take(roster, readings, member, state.conversation(buyer).source)) {
      buyers.push_back(buyer);
    }
  });
  return buyers;
}

}  // namespace

void hand_out(const Roster& roster, const Readings& readings, State& state, MemberIndex member,
              EventIndex cause, core::Instant at, std::vector<Decision>& decisions,
              DecisionWatcher* watcher) {
  if (state.buffer().empty() || !takes_part(roster, state, member)) return;
  const Choice choice{Rule::buffer_handout, member};
  if (readings.handout == Handout::first_takes_100 && !readings.handout_by_group) {
    while (!state.buffer().empty() && state.activity(member).unread < readings.handout_cap) {
      decisions.push_back({cause, at, state.buffer().front(), choice});
      if (watcher != nullptr) watcher->hand_out(state, decisions.back(), 0);
      state.take_from_buffer(member, at);
    }
    return;
  }
  const std::uint32_t unread = state.activity(member).unread;
  if (unread >= readings.handout_cap) return;
  std::vector<BuyerIndex> buyers = meant_for(roster, readings, state, member);
  buyers.resize(std::min<std::size_t>(buyers.size(), readings.handout_cap - unread));
  for (std::uint32_t taken = 0; taken < buyers.size(); ++taken) {
    decisions.push_back({cause, at, buyers[taken], choice});
    if (watcher != nullptr) watcher->hand_out(state, decisions.back(), taken);
  }
  state.take_from_buffer(buyers, member, at);
}

std::vector<Share> even_shares(const Roster& roster, const Readings& readings, const State& state) {
  std::vector<Share> shares;
  const std::span<const MemberIndex> colleagues = roster.colleagues();
  if (colleagues.empty()) return shares;
  std::vector<std::size_t> counts(roster.members().size());
  state.buffer().each([&](BuyerIndex buyer) {
    const MemberIndex member = readings.handout_by_group
                                   ? with_fewest(roster, readings, state.conversation(buyer).source, counts)
                                   : colleagues[shares.size() % colleagues.size()];
    if (member == nobody) return;
    ++counts[member];
    shares.push_back({buyer, member});
  });
  return shares;
}

bool may_take(const Roster& roster, const Readings& readings, MemberIndex member, SourceIndex source) {
  if (!readings.handout_by_group || roster.of_source(source).empty()) return true;
  return roster.answers_for(member, source);
}

}  // namespace liaotai::routing
