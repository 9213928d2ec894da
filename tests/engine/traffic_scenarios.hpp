#pragma once

#include <cstdint>

#include <nlohmann/json.hpp>

namespace liaotai::tests {

/// Where made-up traffic begins: a Sunday's midnight in UTC.
inline constexpr std::int64_t traffic_start = 1'767'484'800'000;

/// A shop of members `m0`, `m1`, …, the older the smaller, all in one group for `product-page`.
nlohmann::json shop_of(std::size_t members);

/// A request of `simulateTraffic` for one queue: `members` who are always online, Poisson arrivals, buyers
/// who never return, exponential handling.
nlohmann::json queue_request(std::size_t members, double chats_an_hour, double mean_ms, double days);

/// A small request, made up: instants that often fall together, members who come, hide and go, chats from a
/// log or from the generator.
nlohmann::json random_traffic(std::uint64_t seed);

}  // namespace liaotai::tests
