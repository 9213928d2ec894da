#include <algorithm>
#include <span>

#include "engine/api/answer.hpp"
#include "engine/api/calls.hpp"
#include "engine/api/explanation_answer.hpp"
#include "engine/api/last_shop.hpp"
#include "engine/api/readings_request.hpp"
#include "engine/api/routing_report.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/api/who_gets_request.hpp"
#include "engine/routing/counterfactual.hpp"
#include "engine/routing/near_misses.hpp"

namespace liaotai::api {
namespace {

/// The history with the buyer's message at its end, which happens after all else of its instant.
routing::Scenario history_with_message(const Value& events, const routing::Roster& roster,
                                       const CallerId& buyer, std::string_view source, core::Instant at) {
  EventLog log = read_events(events, roster);
  const auto known = std::find(log.buyers.begin(), log.buyers.end(), buyer);
  routing::Event message;
  message.at = at;
  message.kind = routing::EventKind::message;
  message.buyer = static_cast<routing::BuyerIndex>(known - log.buyers.begin());
  message.source = roster.find_source(source);
  if (known == log.buyers.end()) log.buyers.push_back(buyer);
  log.events.push_back(message);
  return {std::move(log.events), log.buyers.size(), at};
}

/// A code with what its sentence names, as one object.
template <class Code>
void write_code(JsonWriter& json, const Code& code, const routing::StepArguments& arguments) {
  json.begin_object();
  json.field("code").text(code);
  write(json.field("args"), arguments);
  json.end_object();
}

void write_counterfactuals(JsonWriter& json, const routing::ChatQuestion& question, routing::Choice choice) {
  json.begin_array();
  routing::each_counterfactual(question, choice,
                               [&](routing::MemberIndex member, std::span<const routing::Change> changes) {
                                 json.begin_object();
                                 json.field("member").text(question.roster.members()[member].id);
                                 json.field("changes").begin_array();
                                 for (const routing::Change& change : changes) {
                                   write_code(json, routing::name(change.code), change.arguments);
                                 }
                                 json.end_array();
                                 json.end_object();
                               });
  json.end_array();
}

void write_near_misses(JsonWriter& json, const std::vector<routing::NearMiss>& misses) {
  json.begin_array();
  for (const routing::NearMiss& miss : misses) {
    json.begin_object();
    json.field("step").text(routing::name(miss.rule));
    json.field("code").text(miss.code);
    write(json.field("args"), miss.arguments);
    json.end_object();
  }
  json.end_array();
}

void write_decision(JsonWriter& json, const routing::ChatQuestion& question, const CallerId& buyer,
                    routing::Choice choice) {
  json.begin_object();
  json.field("at").number(question.at);
  write(json.field("buyer"), buyer);
  json.field("source").text(question.source);
  json.field("member");
  if (choice.member == routing::nobody) {
    json.null();
  } else {
    json.text(question.roster.members()[choice.member].id);
  }
  json.field("rule").text(routing::name(choice.rule));
  write(json.field("why"),
        routing::explain_message({question.roster, question.readings, question.state, question.source, {}},
                                 question.conversation, question.roster.find_source(question.source),
                                 question.at, choice),
        question.roster);
  json.end_object();
}

}  // namespace

void who_gets(const State& known, Object& request, Warnings&, JsonWriter& answer) {
  const routing::Readings readings = read_readings(request);
  const LastShop::Prepared& prepared = known.last_shop->read(request.required("shop"), readings);
  const routing::Roster& roster = prepared.roster;
  const core::Instant at = request.required("at").instant();
  const CallerId buyer = read_buyer(request.required("buyer"));
  const std::string source(request.required("source").text());

  routing::Standpoint standpoint;
  if (const std::optional<Value> events = request.optional("events")) {
    standpoint = routing::standpoint_before_last(roster, readings,
                                                 history_with_message(*events, roster, buyer, source, at));
  }
  const std::vector<routing::Assumption> missing =
      routing::state_by_hand(roster, readings, read_stated_members(request, roster, at),
                             read_last_owner(request, roster, at), at, standpoint);

  const routing::State state = routing::state_of(roster, readings, standpoint.activities);
  const routing::ChatQuestion question{prepared.shop,           roster, readings, state,
                                       standpoint.conversation, source, at};
  const routing::Choice choice =
      routing::decide(roster, readings, state, question.conversation, roster.find_source(source), at);
  write_decision(answer.field("decision"), question, buyer, choice);
  write_counterfactuals(answer.field("counterfactuals"), question, choice);
  write_near_misses(answer.field("nearMisses"), routing::near_misses(question, choice));
  answer.field("missing").begin_array();
  for (const routing::Assumption& assumption : missing) {
    write_code(answer, assumption.code, assumption.arguments);
  }
  answer.end_array();
}

}  // namespace liaotai::api
