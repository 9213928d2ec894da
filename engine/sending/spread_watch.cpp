#include "engine/sending/spread_watch.hpp"

#include <algorithm>
#include <utility>

namespace liaotai::sending {

void SpreadWatch::add(std::uint64_t shared, std::uint32_t buyer, core::Instant at, Place place) {
  if (at >= forgets_at_) forget(at);
  Spread& spread = spreads_[shared];
  // What comes from now on shares no message with it.
  if (spread.open && at - spread.open->last_at > within_) found_.add(told(*std::exchange(spread.open, {})));
  reach(spread, buyer, at);
  forget_untold(spread, at);
  spread.untold.push_back({at, place, buyer});
  spread.last_at = at;
  if (spread.latest.size() == buyers_) extend(spread, at);
}

void SpreadWatch::reach(Spread& spread, std::uint32_t buyer, core::Instant at) const {
  std::vector<Reached>& latest = spread.latest;
  std::erase_if(latest, [&](const Reached& each) { return at - each.at > within_ || each.buyer == buyer; });
  if (latest.size() == buyers_) latest.erase(latest.begin());
  latest.push_back({at, buyer});
}

void SpreadWatch::forget_untold(Spread& spread, core::Instant at) const {
  std::vector<Sent>& untold = spread.untold;
  if (untold.empty() || at - untold[untold.size() / 2].at <= within_) return;
  std::erase_if(untold, [&](const Sent& each) { return at - each.at > within_; });
}

void SpreadWatch::extend(Spread& spread, core::Instant at) const {
  for (const Sent& each : spread.untold) {
    if (at - each.at > within_) continue;
    if (!spread.open) spread.open.emplace(Open{at, each.place.rank, {}, {}});
    spread.open->rows.push_back(each.place.row);
    spread.open->buyers.push_back(each.buyer);
  }
  spread.open->last_at = at;
  spread.untold.clear();
}

void SpreadWatch::forget(core::Instant at) {
  std::vector<AuditFinding> over;
  for (auto each = spreads_.begin(); each != spreads_.end();) {
    if (at - each->second.last_at <= within_) {
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
  for (const auto& [shared, spread] : spreads_) last = std::max(last, spread.last_at);
  forget(last + within_ + 1);
}

}  // namespace liaotai::sending
