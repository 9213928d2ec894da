#include "engine/sending/repeat_watch.hpp"

#include <algorithm>
#include <utility>

namespace liaotai::sending {

void RepeatWatch::add(Memory& memory, core::Instant at, std::uint64_t key, Place place, std::uint32_t buyer) {
  if (key == 0) return;
  forget(memory, at);
  memory.recent.push_back({at, key, place});
  std::vector<std::uint32_t> same;
  std::uint32_t first_rank = place.rank;
  for (const Sent& each : memory.recent) {
    if (each.key != key) continue;
    if (same.empty()) first_rank = each.place.rank;
    same.push_back(each.place.row);
  }
  if (same.size() < static_cast<std::size_t>(rule_.count)) return;
  const auto open = std::find_if(memory.open.begin(), memory.open.end(),
                                 [key](const Open& each) { return each.key == key; });
  if (open != memory.open.end()) {
    open->finding.sends.push_back(place.row);
    open->last_at = at;
    return;
  }
  memory.open.push_back(
      {at, key, found_.begun(AuditCode::repeated_to_buyer, buyer, first_rank, std::move(same))});
}

void RepeatWatch::forget(Memory& memory, core::Instant at) {
  std::erase_if(memory.recent, [&](const Sent& each) { return at - each.at > rule_.within; });
  const auto is_over = [&](const Open& each) { return at - each.last_at > rule_.within; };
  for (Open& each : memory.open) {
    if (is_over(each)) tell(each);
  }
  std::erase_if(memory.open, is_over);
}

void RepeatWatch::tell(Open& open) {
  open.finding.values = {static_cast<std::int64_t>(open.finding.sends.size()), rule_.within / core::minute};
  found_.add(std::move(open.finding));
}

void RepeatWatch::finish(Memory& memory) {
  for (Open& each : memory.open) tell(each);
  memory = {};
}

}  // namespace liaotai::sending
