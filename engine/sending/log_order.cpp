#include "engine/sending/log_order.hpp"

#include <algorithm>
#include <tuple>

namespace liaotai::sending {

bool LogOrder::is_before(const SendRow& left, const SendRow& right) const {
  if (left.at != right.at) return left.at < right.at;
  if (left.ours != right.ours) return right.ours;
  if (left.buyer != right.buyer) return buyers_(left.buyer, right.buyer);
  return std::tie(left.kind, left.text.print, left.ip, left.agent, left.type, left.inquired, left.number) <
         std::tie(right.kind, right.text.print, right.ip, right.agent, right.type, right.inquired,
                  right.number);
}

bool LogOrder::add(const SendRow& row) {
  if (handed_on_ && is_before(row, *handed_on_)) return false;
  rows_.push_back(row);
  return true;
}

void LogOrder::sort() {
  const auto before = [this](const SendRow& left, const SendRow& right) { return is_before(left, right); };
  const auto fresh = rows_.begin() + static_cast<std::ptrdiff_t>(sorted_);
  if (!std::is_sorted(fresh, rows_.end(), before)) std::sort(fresh, rows_.end(), before);
  std::inplace_merge(rows_.begin(), fresh, rows_.end(), before);
  sorted_ = rows_.size();
  if (handed_on_ || keeps_all_) return;
  // These are the first rows, whose numbers are the places at which they came.
  for (std::size_t place = 0; place < rows_.size(); ++place) {
    if (rows_[place].number > place + reach_) keeps_all_ = true;
  }
}

}  // namespace liaotai::sending
