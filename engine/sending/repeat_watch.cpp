#include "engine/sending/repeat_watch.hpp"

namespace liaotai::sending {

void RepeatWatch::add(core::Instant at, std::uint32_t key, std::uint32_t row, std::uint32_t buyer) {
  if (key == nowhere) return;
  while (!recent_.empty() && at - recent_.front().at > rule_.within) recent_.pop_front();
  std::vector<std::uint32_t> same;
  std::size_t open = not_open;
  for (const Sent& each : recent_) {
    if (each.key != key) continue;
    same.push_back(each.row);
    if (each.finding != not_open) open = each.finding;
  }
  same.push_back(row);
  if (same.size() >= static_cast<std::size_t>(rule_.count)) {
    if (open == not_open) {
      open = found_.add(AuditCode::repeated_to_buyer, same, buyer,
                        {{"count", static_cast<long long>(same.size())},
                         {"minutes", static_cast<long long>(rule_.within / core::minute)}});
    } else {
      AuditFinding& finding = found_.at(open);
      finding.sends.push_back(row);
      finding.arguments.front().value = static_cast<long long>(finding.sends.size());
    }
  } else {
    open = not_open;
  }
  recent_.push_back({at, key, row, open});
}

}  // namespace liaotai::sending
