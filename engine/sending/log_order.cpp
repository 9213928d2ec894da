#include "engine/sending/log_order.hpp"

#include <algorithm>
#include <tuple>

namespace liaotai::sending {
namespace {

bool is_before(const SendRow& left, const SendRow& right) {
  return std::tie(left.at, left.number) < std::tie(right.at, right.number);
}

}  // namespace

bool LogOrder::add(const SendRow& row) {
  if (handed_on_ && is_before(row, *handed_on_)) return false;
  rows_.push_back(row);
  return true;
}

void LogOrder::sort() {
  const auto fresh = rows_.begin() + static_cast<std::ptrdiff_t>(sorted_);
  if (!std::is_sorted(fresh, rows_.end(), is_before)) std::sort(fresh, rows_.end(), is_before);
  std::inplace_merge(rows_.begin(), fresh, rows_.end(), is_before);
  sorted_ = rows_.size();
  if (handed_on_ || keeps_all_) return;
  // These are the first rows, whose numbers are the places at which they came.
  for (std::size_t place = 0; place < rows_.size(); ++place) {
    if (rows_[place].number > place + reach_) keeps_all_ = true;
  }
}

}  // namespace liaotai::sending
