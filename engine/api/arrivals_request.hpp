#pragma once

#include <string>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/traffic/arrivals.hpp"
#include "engine/traffic/local_time.hpp"

namespace liaotai::api {

/// Chats with the caller's own words for their sources and buyers.
struct ArrivalsRequest {
  traffic::Arrivals arrivals;
  std::vector<std::string> sources;
  std::vector<CallerId> buyers;
};

/// Reads `arrivals`: a `log`, as rows or columns, or what is to be made up (`generate`).
ArrivalsRequest read_arrivals(const Value& value, const traffic::LocalTime& local);

}  // namespace liaotai::api
