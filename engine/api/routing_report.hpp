#pragma once

#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/core/warning.hpp"
#include "engine/routing/preview.hpp"
#include "engine/routing/reading_choices.hpp"
#include "engine/routing/reading_comparison.hpp"
#include "engine/routing/roster.hpp"

namespace liaotai::api {

/// A name as the caller gave it.
void write(JsonWriter& json, const CallerId& id);

/// The fields of a scenario's report in the caller's own ids; as columns when the events were given so.
/// `explanations`, if there are any, are those of the decisions in their order.
void write(JsonWriter& answer, const routing::RoutingReport& report, const routing::Roster& roster,
           const EventLog& log, const std::vector<std::string>* explanations = nullptr);

/// What other readings would change, and which ones.
struct ComparedReadings {
  std::vector<routing::NamedReading> readings;
  routing::ReadingComparison comparison;
};

void write_comparisons(JsonWriter& json, const std::vector<ComparedReadings>& compared,
                       const routing::Roster& roster, const EventLog& log);

/// A warning for each event that did nothing.
void add_warnings(const routing::RoutingReport& report, const EventLog& log,
                  std::vector<core::Warning>& warnings);

}  // namespace liaotai::api
