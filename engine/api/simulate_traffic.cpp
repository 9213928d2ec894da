#include <limits>

#include "engine/api/calls.hpp"
#include "engine/api/traffic_report.hpp"
#include "engine/api/traffic_request.hpp"
#include "engine/traffic/simulation.hpp"

namespace liaotai::api {

void simulate_traffic(const State&, Object& request, Warnings& warnings, JsonWriter& answer) {
  TrafficRequest read = read_traffic(request, warnings);
  traffic::Simulation simulation(std::move(read.traffic));
  while (simulation.advance(std::numeric_limits<std::uint64_t>::max())) {
  }
  write(answer, simulation, read);
}

}  // namespace liaotai::api
