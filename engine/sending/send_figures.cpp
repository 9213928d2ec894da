#include "engine/sending/send_figures.hpp"

#include <algorithm>
#include <numeric>

namespace liaotai::sending {
namespace {

/// Counts a buyer the first time.
void count_once(std::uint64_t& count, std::uint32_t& last, std::uint32_t buyer) {
  if (last == buyer) return;
  last = buyer;
  ++count;
}

std::int64_t day_number(core::Instant at, core::Duration offset) {
  const core::Instant local = at + offset;
  return (local - ((local % core::day) + core::day) % core::day) / core::day;
}

}  // namespace

template <class Count>
void FigureBook::each(core::Instant at, std::uint32_t agent, Count count) {
  count(total);
  count(days[day_number(at, offset)]);
  count(agent == nowhere ? agents.back() : agents[agent]);
}

void FigureBook::count_sent(const SendRow& row) {
  each(row.at, row.agent, [&](SendFigures& figures) {
    ++figures.sent;
    count_once(figures.buyers, figures.last_buyer, row.buyer);
    count_once(figures.messaged, figures.last_messaged, row.buyer);
  });
}

void FigureBook::count_received(const SendRow& row) {
  each(row.at, row.agent, [&](SendFigures& figures) {
    ++figures.received;
    count_once(figures.buyers, figures.last_buyer, row.buyer);
  });
}

void FigureBook::count_reaction(const SendRow& to) {
  each(to.at, to.agent,
       [&](SendFigures& figures) { count_once(figures.reacted, figures.last_reacted, to.buyer); });
}

void FigureBook::count_opt_out(const SendRow& to) {
  each(to.at, to.agent,
       [&](SendFigures& figures) { count_once(figures.opted_out, figures.last_opted_out, to.buyer); });
}

void FigureBook::count_inquiry(const Inquiry& inquiry, std::uint32_t agent,
                               std::optional<core::Duration> answered_after, bool in_time, bool soon) {
  each(inquiry.asked_at, agent, [&](SendFigures& figures) {
    ++figures.inquiries;
    if (answered_after) {
      ++figures.answered;
      figures.response_times.push_back(*answered_after);
    }
    if (in_time) ++figures.answered_in_time;
    if (soon) ++figures.answered_soon;
  });
}

std::optional<ResponseTimes> response_times(const SendFigures& figures) {
  std::vector<core::Duration> times = figures.response_times;
  if (times.empty()) return std::nullopt;
  std::sort(times.begin(), times.end());
  const std::size_t count = times.size();
  const core::Duration lower = times[(count - 1) / 2];
  const core::Duration upper = times[count / 2];
  const core::Duration sum = std::accumulate(times.begin(), times.end(), core::Duration{0});
  return ResponseTimes{lower + (upper - lower) / 2, times[(count * 9 + 9) / 10 - 1], times.back(),
                       sum / static_cast<core::Duration>(count)};
}

std::vector<std::uint64_t> distribution(const SendFigures& figures,
                                        const std::vector<core::Duration>& bounds) {
  std::vector<std::uint64_t> counts(bounds.size() + 1);
  for (const core::Duration time : figures.response_times) {
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), time);
    ++counts[static_cast<std::size_t>(bound - bounds.begin())];
  }
  return counts;
}

}  // namespace liaotai::sending
