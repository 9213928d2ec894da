#include "engine/sending/spread_watch.hpp"

#include <algorithm>

namespace liaotai::sending {

void SpreadWatch::add(std::uint32_t shared, std::uint32_t buyer, core::Instant at, std::uint32_t row) {
  Spread& spread = spreads_[shared];
  std::vector<Reached>& latest = spread.latest;
  std::erase_if(latest, [&](const Reached& each) { return at - each.at > within_ || each.buyer == buyer; });
  if (latest.size() == buyers_) latest.erase(latest.begin());
  latest.push_back({buyer, row, at});
  if (latest.size() < buyers_) {
    spread.open = not_open;
    return;
  }
  if (spread.open != not_open) {
    found_.at(spread.open).sends.push_back(row);
    return;
  }
  std::vector<std::uint32_t> rows;
  rows.reserve(latest.size());
  for (const Reached& each : latest) rows.push_back(each.row);
  spread.open = found_.add(code_, std::move(rows), nowhere,
                           {{"buyers", static_cast<long long>(buyers_)},
                            {"minutes", static_cast<long long>(within_ / core::minute)}});
}

}  // namespace liaotai::sending
