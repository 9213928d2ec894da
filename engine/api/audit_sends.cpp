#include <algorithm>
#include <string_view>
#include <variant>

#include "engine/api/answer.hpp"
#include "engine/api/audit_sends_request.hpp"
#include "engine/api/calls.hpp"
#include "engine/sending/audit.hpp"

namespace liaotai::api {
namespace {

using sending::SendFigures;

void write_id(JsonWriter& json, const CallerId& id) {
  if (const auto* const text = std::get_if<std::string>(&id)) {
    json.text(*text);
  } else {
    json.number(std::get<std::int64_t>(id));
  }
}

void write_finding(JsonWriter& json, const sending::AuditFinding& finding, const AuditSendsRequest& asked) {
  json.begin_object();
  json.field("code").text(sending::audit_codes[static_cast<std::size_t>(finding.code)]);
  json.field("severity").text(packs::name(finding.severity));
  json.field("sends").begin_array();
  for (const std::uint32_t row : finding.sends) json.count(row);
  json.end_array();
  if (finding.buyer != sending::nowhere) write_id(json.field("buyer"), asked.buyers[finding.buyer]);
  write(json.field("args"), finding.arguments);
  write(json.field("source"), *finding.source);
  json.end_object();
}

void write_share(JsonWriter& json, std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return json.null();
  json.decimal(static_cast<double>(part) / static_cast<double>(whole));
}

void write_times(JsonWriter& json, const SendFigures& figures) {
  const std::optional<sending::ResponseTimes> times = sending::response_times(figures);
  if (!times) return json.null();
  json.begin_object();
  json.field("median").number(times->median);
  json.field("p90").number(times->p90);
  json.field("longest").number(times->longest);
  json.field("mean").number(times->mean);
  json.end_object();
}

void write_distribution(JsonWriter& json, const SendFigures& figures,
                        const std::vector<core::Duration>& bounds) {
  const std::vector<std::uint64_t> counts = sending::distribution(figures, bounds);
  json.begin_array();
  for (std::size_t index = 0; index < counts.size(); ++index) {
    json.begin_object();
    json.field("upToMs");
    if (index < bounds.size()) {
      json.number(bounds[index]);
    } else {
      json.null();
    }
    json.field("count").count(counts[index]);
    json.end_object();
  }
  json.end_array();
}

void write_fields(JsonWriter& json, const SendFigures& figures, const std::vector<core::Duration>& bounds) {
  json.field("sent").count(figures.sent);
  json.field("received").count(figures.received);
  json.field("buyers").count(figures.buyers);
  json.field("inquiries").count(figures.inquiries);
  json.field("answered").count(figures.answered);
  json.field("answeredInTime").count(figures.answered_in_time);
  write_share(json.field("responseRate"), figures.answered_in_time, figures.inquiries);
  write_share(json.field("withinThreeMinutes"), figures.answered_soon, figures.inquiries);
  write_times(json.field("responseTimesMs"), figures);
  write_distribution(json.field("distribution"), figures, bounds);
  json.field("messaged").count(figures.messaged);
  json.field("reacted").count(figures.reacted);
  write_share(json.field("replyRate"), figures.reacted, figures.messaged);
  json.field("optOuts").count(figures.opted_out);
  write_share(json.field("optOutRate"), figures.opted_out, figures.messaged);
}

void write_figures(JsonWriter& json, const AuditSendsRequest& asked, const sending::FigureBook& book) {
  const std::vector<core::Duration>& bounds = asked.question.rulebook->audit.distribution;
  json.begin_object();
  write_fields(json, book.total, bounds);
  json.field("byDay").begin_array();
  for (const auto& [day, figures] : book.days) {
    json.begin_object();
    json.field("day").text(sending::day_name(day * core::day, 0));
    write_fields(json, figures, bounds);
    json.end_object();
  }
  json.end_array();
  json.field("byAgent").begin_array();
  std::vector<std::uint32_t> order(asked.agents.size());
  for (std::uint32_t agent = 0; agent < order.size(); ++agent) order[agent] = agent;
  std::sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
    return asked.agents[left] < asked.agents[right];
  });
  order.push_back(static_cast<std::uint32_t>(asked.agents.size()));
  for (const std::uint32_t agent : order) {
    const SendFigures& figures = book.agents[agent];
    const bool is_named = agent < asked.agents.size();
    if (!is_named && figures.sent == 0 && figures.received == 0 && figures.inquiries == 0) continue;
    json.begin_object();
    json.field("agent");
    if (is_named) {
      json.text(asked.agents[agent]);
    } else {
      json.null();
    }
    write_fields(json, figures, bounds);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_notes(JsonWriter& json, const sending::AuditQuestion& question) {
  json.begin_array();
  for (const sending::AuditNote& note : question.rulebook->audit.notes) {
    const auto& channels = note.channels;
    if (std::find(channels.begin(), channels.end(), question.channel->name) == channels.end()) continue;
    json.begin_object();
    json.field("code").text(note.code);
    write(json.field("args"), note.arguments);
    write(json.field("source"), note.source);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void audit_sends(const State& state, Object& request, Warnings&, JsonWriter& answer) {
  const AuditSendsRequest asked = read_audit_sends_request(request, state);
  const sending::AuditReport report = sending::audit(asked.question, asked.log);
  answer.field("findings").begin_array();
  for (const sending::AuditFinding& finding : report.findings) write_finding(answer, finding, asked);
  answer.end_array();
  write_figures(answer.field("figures"), asked, report.figures);
  write_notes(answer.field("notes"), asked.question);
}

}  // namespace liaotai::api
