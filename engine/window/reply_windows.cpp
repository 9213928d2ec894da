#include "engine/window/reply_windows.hpp"

#include <algorithm>

namespace liaotai::window {
namespace {

std::optional<core::Instant> first_running(const Rules& rules, const Timeline& timeline,
                                           const Question& question) {
  if (timeline.inquiries.empty()) return std::nullopt;
  for (const Deadline& deadline : deadlines(rules, timeline, question)) {
    if (deadline.state == DeadlineState::running) return deadline.due_at;
  }
  return std::nullopt;
}

}  // namespace

Urgency urgency(State state, core::Instant closes_at, std::uint32_t customer) {
  if (can_send(state)) return {0, closes_at, customer};
  if (state == State::closed) return {1, -closes_at, customer};
  return {2, 0, customer};
}

CustomerHappenings group_by_customer(std::span<const Happening> happenings,
                                     std::span<const std::uint32_t> customer, std::size_t customers) {
  CustomerHappenings grouped;
  grouped.ends.assign(customers, 0);
  for (const std::uint32_t each : customer) ++grouped.ends[each];
  std::size_t begin = 0;
  for (std::size_t& end : grouped.ends) {
    const std::size_t count = end;
    end = begin;
    begin += count;
  }
  grouped.happenings.resize(happenings.size());
  for (std::size_t place = 0; place < happenings.size(); ++place) {
    grouped.happenings[grouped.ends[customer[place]]++] = happenings[place];
  }
  return grouped;
}

std::vector<CustomerStanding> reply_windows(const Rules& rules, CustomerHappenings& customers,
                                            const Question& question) {
  const WorkingTime* const working = question.working ? &*question.working : nullptr;
  std::vector<CustomerStanding> found;
  found.reserve(customers.ends.size());
  std::vector<Urgency> order;
  order.reserve(customers.ends.size());
  const std::span<Happening> all(customers.happenings);
  std::size_t begin = 0;
  for (const std::size_t end : customers.ends) {
    const auto customer = static_cast<std::uint32_t>(found.size());
    const Timeline timeline = follow(rules, all.subspan(begin, end - begin), question.now);
    begin = end;
    CustomerStanding stands{customer, standing(timeline, question.now, question.safety_margin), {}, {}};
    stands.due_at = first_running(rules, timeline, question);
    if (working != nullptr) stands.answer_before = answer_before(*working, stands.standing, question.now);
    const core::Instant closes_at = stands.standing.decisive ? stands.standing.decisive->closes_at : 0;
    order.push_back(urgency(stands.standing.state, closes_at, customer));
    found.push_back(stands);
  }
  std::sort(order.begin(), order.end());
  std::vector<CustomerStanding> sorted;
  sorted.reserve(found.size());
  for (const Urgency& urgent : order) sorted.push_back(found[urgent.customer]);
  return sorted;
}

}  // namespace liaotai::window
