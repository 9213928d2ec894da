#include "engine/api/calls.hpp"
#include "engine/api/routing_report.hpp"
#include "engine/api/routing_request.hpp"

namespace liaotai::api {

void preview_routing(const State&, Object& request, Warnings& warnings, JsonWriter& answer) {
  const routing::Roster roster = read_roster(request.required("shop"));
  EventLog log = read_events(request.required("events"), roster);
  routing::Scenario scenario{std::move(log.events), log.buyers.size(), {}};
  if (const std::optional<Value> until = request.optional("until")) scenario.until = until->instant();
  const routing::RoutingReport report = routing::preview(roster, routing::Readings{}, scenario);
  log.events = std::move(scenario.events);
  add_warnings(report, log, warnings);
  write(answer, report, roster, log);
}

}  // namespace liaotai::api
