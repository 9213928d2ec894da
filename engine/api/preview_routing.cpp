#include <cstdint>
#include <limits>
#include <vector>

#include "engine/api/calls.hpp"
#include "engine/api/explanation_answer.hpp"
#include "engine/api/readings_request.hpp"
#include "engine/api/routing_report.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/routing/reading_choices.hpp"
#include "engine/routing/reading_comparison.hpp"

namespace liaotai::api {
namespace {

/// The readings that the decisions are to be held against: those listed, each on top of the request's own, or
/// every other choice.
std::vector<routing::Readings> read_compared(Object& request, const routing::Readings& own) {
  const std::optional<Value> compared = request.optional("compareReadings");
  if (!compared) return {};
  if (compared->is_array()) {
    return compared->list([&](const Value& readings) { return read_readings(readings, own); });
  }
  return compared->flag() ? routing::other_choices(own) : std::vector<routing::Readings>{};
}

/// Long stories are explained from where somebody looks at them.
ExplainedEvents read_explained(Object& request) {
  const std::optional<Value> from = request.optional("explainFrom");
  if (!from) return {};
  constexpr std::int64_t last = std::numeric_limits<std::uint32_t>::max();
  return {static_cast<std::uint32_t>(from->integer(0, last))};
}

}  // namespace

void preview_routing(const State&, Object& request, Warnings& warnings, JsonWriter& answer) {
  const routing::Readings readings = read_readings(request);
  const routing::Shop shop = read_runnable_shop(request.required("shop"));
  const routing::Roster roster(shop, readings);
  EventLog log = read_events(request.required("events"), roster);
  routing::Scenario scenario{std::move(log.events), log.buyers.size(), {}};
  if (const std::optional<Value> until = request.optional("until")) scenario.until = until->instant();
  const std::vector<routing::Readings> compared = read_compared(request, readings);
  const ExplainedEvents explained = read_explained(request);
  DecisionExplainer explainer(shop, roster, readings, scenario.events, log, explained);
  const bool explain = request.flag_or("explain", false);
  const routing::RoutingReport report =
      routing::preview(roster, readings, scenario, explain ? &explainer : nullptr);
  std::vector<ComparedReadings> comparisons;
  comparisons.reserve(compared.size());
  for (const routing::Readings& other : compared) {
    comparisons.push_back(
        {routing::differences(other, readings), routing::compare(report.decisions, shop, other, scenario)});
  }
  log.events = std::move(scenario.events);
  add_warnings(report, log, warnings);
  write(answer, report, roster, log, explain ? &explainer.explanations() : nullptr);
  if (request.optional("compareReadings"))
    write_comparisons(answer.field("comparedReadings"), comparisons, roster, log);
}

}  // namespace liaotai::api
