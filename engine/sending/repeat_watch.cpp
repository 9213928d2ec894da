#include "engine/sending/repeat_watch.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace liaotai::sending {

void RepeatWatch::add(Memory& memory, core::Instant at, std::uint64_t key, Place place, std::uint32_t buyer) {
  if (key == 0) return;
  forget(memory, at);
  memory.recent.push_back({at, key, place});
  const std::vector<Sent> same = same_as_new(memory);
  if (same.size() < static_cast<std::size_t>(rule_.count)) return;
  auto open = std::find_if(memory.open.begin(), memory.open.end(),
                           [key](const Open& each) { return each.key == key; });
  const bool is_new = open == memory.open.end();
  if (is_new) {
    AuditFinding finding = found_.begun(AuditCode::repeated_to_buyer, buyer, same.front().place.rank, {});
    open = memory.open.insert(open, {at, 0, key, std::move(finding)});
  }
  for (const Sent& each : same) {
    if (is_new || each.place.rank > open->last_rank) open->finding.sends.push_back(each.place.row);
  }
  open->last_at = at;
  open->last_rank = place.rank;
}

std::vector<RepeatWatch::Sent> RepeatWatch::same_as_new(Memory& memory) const {
  const std::uint64_t key = memory.recent.back().key;
  const auto is_same = [key](const Sent& each) { return each.key == key; };
  std::vector<Sent> same;
  std::copy_if(memory.recent.begin(), memory.recent.end(), std::back_inserter(same), is_same);
  if (same.size() > static_cast<std::size_t>(rule_.count)) {
    same.erase(same.begin());
    memory.recent.erase(std::find_if(memory.recent.begin(), memory.recent.end(), is_same));
  }
  return same;
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
