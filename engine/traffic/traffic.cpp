#include "engine/traffic/traffic.hpp"

namespace liaotai::traffic {

std::size_t expected_chats(const Traffic& traffic) {
  if (const auto* const log = std::get_if<ArrivalLog>(&traffic.arrivals)) return log->at.size();
  return static_cast<std::size_t>(std::get<MadeUpArrivals>(traffic.arrivals).expected(traffic.local));
}

}  // namespace liaotai::traffic
