#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/window/reply_window.hpp"
#include "engine/window/rules.hpp"
#include "engine/window/standing.hpp"

namespace liaotai::window {

/// Where one of many customers stands.
struct CustomerStanding {
  std::uint32_t customer = 0;  ///< its number
  Standing standing;
  std::optional<core::Instant> due_at;         ///< the first deadline that still runs
  std::optional<core::Instant> answer_before;  ///< within the shop's hours, when the question has them
};

/// How urgent a customer is, to be compared: who can be answered comes first, by the end of the window; then
/// whose window is closed, the last to close in front; then who never opened one.
struct Urgency {
  int group = 0;
  core::Instant order = 0;
  std::uint32_t customer = 0;  ///< decides between equals

  friend bool operator<(const Urgency& left, const Urgency& right) {
    return std::tie(left.group, left.order, left.customer) <
           std::tie(right.group, right.order, right.customer);
  }
};

Urgency urgency(State state, core::Instant closes_at, std::uint32_t customer);

/// What happened to many customers: those of one customer stand together.
struct CustomerHappenings {
  std::vector<Happening> happenings;
  std::vector<std::size_t> ends;  ///< by customer: one past its last
};

/// Puts together what happened to each of `customers` customers; `customer` says by place to whom.
CustomerHappenings group_by_customer(std::span<const Happening> happenings,
                                     std::span<const std::uint32_t> customer, std::size_t customers);

/// Every customer's standing, the most urgent first. Sorts what happened to each.
std::vector<CustomerStanding> reply_windows(const Rules& rules, CustomerHappenings& customers,
                                            const Question& question);

}  // namespace liaotai::window
