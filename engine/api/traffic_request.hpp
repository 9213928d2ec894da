#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/traffic/traffic.hpp"

namespace liaotai::api {

/// More chats than this in one run are `too_large`: they would not fit into the memory of a page.
inline constexpr std::size_t most_chats = 10'000'000;

/// Traffic with the caller's own words for what the engine counts.
struct TrafficRequest {
  traffic::Traffic traffic;
  std::vector<std::string> sources;  ///< by the engine's places
  std::vector<CallerId> buyers;      ///< of a log; made-up buyers are numbers
};

/// Reads a request of `simulateTraffic`. Errors as engine/traffic/README.md lists them; a warning
/// (`no_presence`) when nobody is ever said to be online.
TrafficRequest read_traffic(Object& request, std::vector<core::Warning>& warnings);

}  // namespace liaotai::api
