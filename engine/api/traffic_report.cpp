#include "engine/api/traffic_report.hpp"

#include <array>

#include "engine/api/answer.hpp"
#include "engine/routing/member_reason.hpp"
#include "engine/routing/rule.hpp"
#include "engine/traffic/findings.hpp"

namespace liaotai::api {
namespace {

using routing::Rule;
using traffic::Interval;

/// The rules that can decide in a simulation, where nobody forwards.
constexpr std::array rules_of_a_run{
    Rule::grouping_off,     Rule::no_group_member,        Rule::open_conversation,
    Rule::regular_customer, Rule::regular_customer_grace, Rule::matching_group,
    Rule::other_online,     Rule::main_account_last,      Rule::buffer,
    Rule::buffer_handout};

double ratio(double part, double whole) {
  return whole > 0 ? part / whole : 0;
}

void write(JsonWriter& json, const traffic::WaitFigures& wait) {
  json.begin_object();
  json.field("meanMs").decimal(wait.mean);
  json.field("p50Ms").number(wait.p50);
  json.field("p90Ms").number(wait.p90);
  json.field("p95Ms").number(wait.p95);
  json.field("p99Ms").number(wait.p99);
  json.field("withinTarget").decimal(wait.within_target);
  json.end_object();
}

void write(JsonWriter& json, const traffic::ReasonCounts& reasons) {
  json.begin_object();
  for (std::size_t reason = 0; reason < reasons.size(); ++reason) {
    const auto which = static_cast<routing::MemberReason>(reason);
    if (which == routing::MemberReason::chosen || reasons[reason] == 0) continue;
    json.named_field(routing::name(which)).count(reasons[reason]);
  }
  json.end_object();
}

void write(JsonWriter& json, const traffic::MemberFigures& member, std::string_view id, bool explain) {
  json.begin_object();
  json.field("id").text(id);
  json.field("assigned").count(member.assigned);
  json.field("opened").count(member.opened);
  json.field("busyMs").number(member.busy);
  json.field("onlineMs").number(member.online);
  json.field("leftUnread").count(member.left_unread);
  json.field("peakUnread").count(member.peak_unread);
  if (explain) write(json.field("reasons"), member.reasons);
  json.end_object();
}

void write(JsonWriter& json, const traffic::HourFigures& hour, std::size_t hour_of_day) {
  const auto length = static_cast<double>(hour.length);
  json.begin_object();
  json.field("hour").count(hour_of_day);
  json.field("chats").count(hour.chats);
  json.field("waitMeanMs").decimal(ratio(static_cast<double>(hour.waited), static_cast<double>(hour.opened)));
  json.field("withinTarget")
      .decimal(ratio(static_cast<double>(hour.within), static_cast<double>(hour.chats)));
  json.field("bufferMean").decimal(ratio(hour.buffer_time, length));
  json.field("bufferPeak").count(hour.buffer_peak);
  json.field("onlineMean").decimal(ratio(hour.online_time, length));
  json.end_object();
}

void write(JsonWriter& json, const traffic::Finding& finding) {
  json.begin_object();
  json.field("code").text(traffic::name(finding.code));
  json.field("severity").text(traffic::is_warning(finding.code) ? "warning" : "info");
  write(json.field("args"), finding.arguments);
  if (const std::optional<core::SourceView> source = traffic::source(finding.code)) {
    write(json.field("source"), *source);
  }
  json.end_object();
}

void write(JsonWriter& json, const Interval& interval) {
  json.begin_object();
  json.field("mean").decimal(interval.mean);
  json.field("low").decimal(interval.low);
  json.field("high").decimal(interval.high);
  json.end_object();
}

/// Writes the report of one simulation.
class TrafficReportWriter {
 public:
  TrafficReportWriter(JsonWriter& json, const traffic::Simulation& simulation, const TrafficRequest& request)
      : json_(&json), simulation_(&simulation), request_(&request) {}

  void write_report() {
    write_result(0);
    if (simulation_->outcomes().size() == 1) return;
    json_->field("compared").begin_object();
    write_result(1);
    json_->field("moved").count(simulation_->comparison().moved);
    json_->field("examples").begin_array();
    for (const traffic::MovedChat& example : simulation_->comparison().examples) write_example(example);
    json_->end_array();
    if (simulation_->traffic().replications > 1) write_difference();
    json_->end_object();
  }

 private:
  void write_result(std::size_t configuration);
  void write_members(const traffic::Configuration& configuration, const traffic::RunFigures& figures);
  void write_replications(const traffic::Replications& replications);
  void write_difference();
  void write_example(const traffic::MovedChat& example);
  void write_member(std::size_t configuration, routing::MemberIndex member);
  void write_buyer(routing::BuyerIndex buyer);
  std::size_t place_of(std::size_t chat) const;

  JsonWriter* json_;
  const traffic::Simulation* simulation_;
  const TrafficRequest* request_;
};

void TrafficReportWriter::write_result(std::size_t index) {
  const traffic::Traffic& traffic = simulation_->traffic();
  const traffic::Configuration& configuration = traffic.configurations[index];
  const traffic::Outcome& outcome = simulation_->outcomes()[index];
  const traffic::RunFigures& figures = outcome.figures;
  json_->field("chats").count(figures.chats);
  write(json_->field("wait"), figures.wait);
  write_members(configuration, figures);
  json_->field("buffer").begin_object();
  json_->field("peak").count(figures.buffer_peak);
  json_->field("handedOut").count(figures.handed_out);
  json_->field("left").count(figures.buffer_left);
  json_->end_object();
  json_->field("checksum").number(figures.checksum);
  json_->field("rules").begin_object();
  for (const Rule rule : rules_of_a_run) {
    json_->named_field(routing::name(rule)).count(figures.rules[static_cast<std::size_t>(rule)]);
  }
  json_->end_object();
  json_->field("hours").begin_array();
  for (std::size_t hour = 0; hour < figures.hours.size(); ++hour) {
    write(*json_, figures.hours[hour], hour);
  }
  json_->end_array();
  json_->field("findings").begin_array();
  for (const traffic::Finding& finding : traffic::find(traffic, configuration, figures, request_->sources)) {
    write(*json_, finding);
  }
  json_->end_array();
  if (traffic.replications > 1) write_replications(outcome.replications);
}

void TrafficReportWriter::write_members(const traffic::Configuration& configuration,
                                        const traffic::RunFigures& figures) {
  json_->field("members").begin_array();
  for (const routing::MemberIndex member : configuration.roster.as_listed()) {
    write(*json_, figures.members[member], configuration.roster.members()[member].id,
          simulation_->traffic().explain);
  }
  json_->end_array();
}

void TrafficReportWriter::write_replications(const traffic::Replications& replications) {
  json_->field("replications").begin_object();
  json_->field("runs").count(replications.wait.size());
  write(json_->field("wait"), traffic::confidence_interval(replications.wait));
  write(json_->field("withinTarget"), traffic::confidence_interval(replications.within_target));
  json_->end_object();
}

void TrafficReportWriter::write_difference() {
  const traffic::Replications& first = simulation_->outcomes()[0].replications;
  const traffic::Replications& second = simulation_->outcomes()[1].replications;
  const auto difference = [](const std::vector<double>& one, const std::vector<double>& other) {
    std::vector<double> differences(one.size());
    for (std::size_t run = 0; run < one.size(); ++run) differences[run] = other[run] - one[run];
    return traffic::confidence_interval(differences);
  };
  json_->field("difference").begin_object();
  write(json_->field("wait"), difference(first.wait, second.wait));
  write(json_->field("withinTarget"), difference(first.within_target, second.within_target));
  json_->end_object();
}

void TrafficReportWriter::write_example(const traffic::MovedChat& example) {
  json_->begin_object();
  json_->field("chat").count(place_of(example.chat));
  json_->field("at").number(example.arrival.at);
  json_->field("buyer");
  write_buyer(example.arrival.buyer);
  json_->field("source").text(request_->sources[example.arrival.source]);
  json_->field("member");
  write_member(0, example.first.member);
  json_->field("rule").text(routing::name(example.first.rule));
  json_->field("otherMember");
  write_member(1, example.second.member);
  json_->field("otherRule").text(routing::name(example.second.rule));
  json_->end_object();
}

void TrafficReportWriter::write_member(std::size_t configuration, routing::MemberIndex member) {
  if (member == routing::nobody) {
    json_->null();
  } else {
    json_->text(simulation_->traffic().configurations[configuration].roster.members()[member].id);
  }
}

void TrafficReportWriter::write_buyer(routing::BuyerIndex buyer) {
  if (request_->buyers.empty()) {
    // Buyers who are made up have a number, from 1 on.
    json_->text(std::to_string(buyer + 1));
  } else if (const auto* const text = std::get_if<std::string>(&request_->buyers[buyer])) {
    json_->text(*text);
  } else {
    json_->number(std::get<std::int64_t>(request_->buyers[buyer]));
  }
}

std::size_t TrafficReportWriter::place_of(std::size_t chat) const {
  const auto* const log = std::get_if<traffic::ArrivalLog>(&simulation_->traffic().arrivals);
  return log == nullptr ? chat : log->place(chat);
}

}  // namespace

void write(JsonWriter& answer, const traffic::Simulation& simulation, const TrafficRequest& request) {
  TrafficReportWriter(answer, simulation, request).write_report();
}

}  // namespace liaotai::api
