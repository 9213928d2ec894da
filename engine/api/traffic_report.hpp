#pragma once

#include "engine/api/json_writer.hpp"
#include "engine/api/traffic_request.hpp"
#include "engine/traffic/simulation.hpp"

namespace liaotai::api {

/// The fields of a finished simulation's report. `request` is what it was made from, its traffic given away.
void write(JsonWriter& answer, const traffic::Simulation& simulation, const TrafficRequest& request);

}  // namespace liaotai::api
