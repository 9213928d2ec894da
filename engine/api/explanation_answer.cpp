#include "engine/api/explanation_answer.hpp"

#include <string_view>

#include "engine/api/answer.hpp"
#include "engine/api/readings_request.hpp"

namespace liaotai::api {
namespace {

void write(JsonWriter& json, const routing::RuleStep& step) {
  json.begin_object();
  json.field("step").text(routing::name(step.rule));
  json.field("outcome").text(step.decides ? "decides" : "passed");
  json.field("code").text(step.code);
  api::write(json.field("args"), step.arguments);
  api::write(json.field("source"), routing::source(step.rule));
  if (!step.readings.empty()) api::write(json.field("readings"), step.readings);
  json.end_object();
}

void write(JsonWriter& json, const routing::MemberStep& step, const routing::Roster& roster) {
  json.begin_object();
  json.field("member").text(roster.members()[step.member].id);
  json.field("step").text(routing::name(step.rule));
  json.field("outcome").text(step.chosen ? "chosen" : "out");
  json.field("code").text(step.code);
  api::write(json.field("args"), step.arguments);
  json.end_object();
}

}  // namespace

void write(JsonWriter& json, const routing::StepArguments& arguments) {
  write_arguments(json, arguments);
}

void write(JsonWriter& json, const routing::Explanation& explanation, const routing::Roster& roster) {
  json.begin_array();
  for (const routing::RuleStep& step : explanation.rules) write(json, step);
  for (const routing::MemberStep& step : explanation.members) write(json, step, roster);
  json.end_array();
}

routing::Circumstances DecisionExplainer::circumstances(const routing::State& before,
                                                        const routing::Decision& decision) const {
  const std::uint32_t source = latest_source_[decision.buyer];
  const std::string_view word =
      source == routing::none ? std::string_view() : std::string_view(log_.sources[source]);
  return {roster_, readings_, before, word, {}};
}

bool DecisionExplainer::is_passed_over(const routing::Decision& decision) {
  if (decision.event >= explained_.from) return false;
  explanations_.emplace_back();
  return true;
}

void DecisionExplainer::keep(const routing::Explanation& explanation) {
  JsonWriter json;
  write(json, explanation, roster_);
  explanations_.push_back(json.take());
}

void DecisionExplainer::message(const routing::State& before, const routing::Decision& decision,
                                routing::SourceIndex source) {
  latest_source_[decision.buyer] = log_.message_source[decision.event];
  if (is_passed_over(decision)) return;
  keep(routing::explain_message(circumstances(before, decision), before.conversation(decision.buyer), source,
                                decision.at, decision.choice));
}

void DecisionExplainer::forward(const routing::State& before, const routing::Decision& decision,
                                const routing::Event& event) {
  if (is_passed_over(decision)) return;
  routing::Circumstances around = circumstances(before, decision);
  const std::string_view group =
      event.group == routing::none ? std::string_view() : std::string_view(shop_.groups[event.group].id);
  keep(routing::explain_forward({roster_, readings_, before, around.source, group}, event, decision.choice));
}

void DecisionExplainer::hand_out(const routing::State& before, const routing::Decision& decision,
                                 std::uint32_t taken) {
  if (is_passed_over(decision)) return;
  const bool came_online = events_[decision.event].kind == routing::EventKind::presence;
  keep(routing::explain_hand_out(circumstances(before, decision), before.conversation(decision.buyer),
                                 decision.choice, {came_online, taken}));
}

void DecisionExplainer::release(const routing::State& before, const routing::Decision& decision) {
  if (is_passed_over(decision)) return;
  keep(routing::explain_release(circumstances(before, decision), before.conversation(decision.buyer),
                                decision.choice));
}

}  // namespace liaotai::api
