#include <optional>

#include "engine/api/readings_request.hpp"
#include "engine/api/routing_report.hpp"
#include "engine/routing/rule.hpp"

namespace liaotai::api {
namespace {

void write_choice(JsonWriter& json, std::string_view member_field, std::string_view rule_field,
                  const std::optional<routing::Choice>& choice, const routing::Roster& roster) {
  json.named_field(member_field);
  if (choice && choice->member != routing::nobody) {
    json.text(roster.members()[choice->member].id);
  } else {
    json.null();
  }
  json.named_field(rule_field);
  if (choice) {
    json.text(routing::name(choice->rule));
  } else {
    json.null();
  }
}

}  // namespace

void write_comparisons(JsonWriter& json, const std::vector<ComparedReadings>& compared,
                       const routing::Roster& roster, const EventLog& log) {
  json.begin_array();
  for (const ComparedReadings& each : compared) {
    json.begin_object();
    write(json.field("readings"), each.readings);
    json.field("differ").count(each.comparison.differ);
    json.field("decisions").begin_array();
    for (const routing::DifferingDecision& decision : each.comparison.decisions) {
      json.begin_object();
      json.field("event").number(decision.event);
      write(json.field("buyer"), log.buyers[decision.buyer]);
      write_choice(json, "member", "rule", decision.choice, roster);
      write_choice(json, "otherMember", "otherRule", decision.other_choice, roster);
      json.end_object();
    }
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

}  // namespace liaotai::api
