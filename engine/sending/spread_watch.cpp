#include "engine/sending/spread_watch.hpp"

#include <algorithm>
#include <utility>

namespace liaotai::sending {

void SpreadWatch::add(std::uint64_t shared, std::uint32_t buyer, core::Instant at, Place place) {
  if (at >= forgets_at_) forget(at);
  Spread& spread = spreads_[shared];
  std::vector<Reached>& latest = spread.latest;
  std::erase_if(latest, [&](const Reached& each) { return at - each.at > within_ || each.buyer == buyer; });
  if (latest.size() == buyers_) latest.erase(latest.begin());
  latest.push_back({at, place, buyer});
  if (latest.size() < buyers_) {
    if (spread.open) found_.add(told(*std::exchange(spread.open, {})));
    return;
  }
  if (spread.open) {
    spread.open->rows.push_back(place.row);
    spread.open->buyers.push_back(buyer);
    return;
  }
  spread.open.emplace(Open{latest.front().place.rank, {}, {}});
  for (const Reached& each : latest) {
    spread.open->rows.push_back(each.place.row);
    spread.open->buyers.push_back(each.buyer);
  }
}

void SpreadWatch::forget(core::Instant at) {
  std::vector<AuditFinding> over;
  for (auto each = spreads_.begin(); each != spreads_.end();) {
    if (at - each->second.latest.back().at <= within_) {
      ++each;
      continue;
    }
    if (each->second.open) over.push_back(told(*std::move(each->second.open)));
    each = spreads_.erase(each);
  }
  // The table has no order that every build shares.
  std::sort(over.begin(), over.end(), [](const AuditFinding& left, const AuditFinding& right) {
    return left.first_rank < right.first_rank;
  });
  for (AuditFinding& finding : over) found_.add(std::move(finding));
  forgets_at_ = at + within_;
}

AuditFinding SpreadWatch::told(Open open) const {
  std::vector<std::uint32_t>& buyers = open.buyers;
  std::sort(buyers.begin(), buyers.end());
  const auto different = std::unique(buyers.begin(), buyers.end()) - buyers.begin();
  return found_.begun(code_, nowhere, open.first_rank, std::move(open.rows),
                      {different, within_ / core::minute});
}

void SpreadWatch::finish() {
  if (spreads_.empty()) return;
  core::Instant last = 0;
  for (const auto& [shared, spread] : spreads_) last = std::max(last, spread.latest.back().at);
  forget(last + within_ + 1);
}

}  // namespace liaotai::sending
