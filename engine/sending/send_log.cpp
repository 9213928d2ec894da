#include "engine/sending/send_log.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace liaotai::sending {

std::vector<std::uint32_t> in_order_of_time(const SendLog& log) {
  const std::vector<SendRow>& rows = log.rows;
  const auto is_before = [&](std::uint32_t left, std::uint32_t right) {
    const SendRow& one = rows[left];
    const SendRow& other = rows[right];
    if (one.at != other.at) return one.at < other.at;
    if (one.ours != other.ours) return other.ours;
    if (one.buyer != other.buyer) return log.buyer_ranks[one.buyer] < log.buyer_ranks[other.buyer];
    if (one.kind != other.kind) return one.kind < other.kind;
    if (one.text != other.text) return log.words[one.text] < log.words[other.text];
    return std::tie(one.ip, one.agent, left) < std::tie(other.ip, other.agent, right);
  };
  std::vector<std::uint32_t> order(rows.size());
  std::iota(order.begin(), order.end(), 0U);
  if (!std::is_sorted(order.begin(), order.end(), is_before)) {
    std::sort(order.begin(), order.end(), is_before);
  }
  return order;
}

RowsByBuyer by_buyer(const SendLog& log, const std::vector<std::uint32_t>& order) {
  RowsByBuyer result;
  result.starts.assign(log.buyer_ranks.size() + 1, 0);
  for (const SendRow& row : log.rows) ++result.starts[row.buyer + 1];
  std::partial_sum(result.starts.begin(), result.starts.end(), result.starts.begin());
  std::vector<std::uint32_t> next(result.starts.begin(), result.starts.end() - 1);
  result.rows.resize(order.size());
  for (const std::uint32_t row : order) result.rows[next[log.rows[row].buyer]++] = row;
  return result;
}

}  // namespace liaotai::sending
