#include "engine/api/audit_answer.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "engine/api/answer.hpp"

namespace liaotai::api {
namespace {

using sending::AuditFinding;
using sending::BuyerCount;
using sending::SendFigures;
using Cells = PackedColumn::Cells;

std::string_view word(sending::AuditCode code) {
  return sending::audit_codes[static_cast<std::size_t>(code)];
}

void write_id(JsonWriter& json, const CallerId& id) {
  if (const auto* const text = std::get_if<std::string>(&id)) {
    json.text(*text);
  } else {
    json.number(std::get<std::int64_t>(id));
  }
}

void write_finding(JsonWriter& json, const AuditFinding& finding, const std::vector<CallerId>& buyers) {
  json.begin_object();
  json.field("code").text(word(finding.code));
  json.field("severity").text(packs::name(finding.severity));
  json.field("sends").begin_array();
  for (const std::uint32_t row : finding.sends) json.count(row);
  json.end_array();
  if (finding.buyer != sending::nowhere) write_id(json.field("buyer"), buyers[finding.buyer]);
  write(json.field("args"), sending::arguments(finding));
  write(json.field("source"), *finding.source);
  json.end_object();
}

/// What findings of any code name.
std::vector<std::string_view> all_argument_names() {
  std::vector<std::string_view> names;
  for (std::size_t code = 0; code < sending::audit_codes.size(); ++code) {
    for (const std::string_view name : sending::argument_names(static_cast<sending::AuditCode>(code))) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  return names;
}

void write_argument(JsonWriter& json, const AuditFinding& finding, std::string_view name) {
  const std::span<const std::string_view> names = sending::argument_names(finding.code);
  const auto named = std::find(names.begin(), names.end(), name);
  if (named == names.end()) return json.null();
  const auto place = static_cast<std::size_t>(named - names.begin());
  if (const auto spoken = sending::argument_word(finding.code, finding.values[place])) {
    json.text(*spoken);
  } else {
    json.number(finding.values[place]);
  }
}

/// A column whose cells `write_cells` writes one after the other. Columns come one by one, so that what lies
/// beside the JSON is never there twice.
template <class WriteCells>
void write_column(JsonWriter& json, Cells cells, WriteCells write_cells) {
  if (json.packs_columns()) {
    JsonWriter column = JsonWriter::for_column(cells);
    write_cells(column);
    json.column(column);
    return;
  }
  json.begin_array();
  write_cells(json);
  json.end_array();
}

void write_share(JsonWriter& json, std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return json.null();
  json.decimal(static_cast<double>(part) / static_cast<double>(whole));
}

void write_times(JsonWriter& json, const SendFigures& figures) {
  const std::optional<sending::ResponseTimes> times = figures.times.in_short();
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
  const std::vector<std::uint64_t> counts = figures.times.distribution(bounds);
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

void write_group(JsonWriter& json, const SendFigures& figures, const std::vector<core::Duration>& bounds) {
  json.field("sent").count(figures.sent);
  json.field("received").count(figures.received);
  json.field("buyers").count(figures.count(BuyerCount::present));
  json.field("inquiries").count(figures.inquiries);
  json.field("answered").count(figures.answered);
  json.field("answeredInTime").count(figures.answered_in_time);
  write_share(json.field("responseRate"), figures.answered_in_time, figures.inquiries);
  write_share(json.field("withinThreeMinutes"), figures.answered_soon, figures.inquiries);
  write_times(json.field("responseTimesMs"), figures);
  write_distribution(json.field("distribution"), figures, bounds);
  json.field("messaged").count(figures.count(BuyerCount::messaged));
  json.field("reacted").count(figures.count(BuyerCount::reacted));
  write_share(json.field("replyRate"), figures.count(BuyerCount::reacted),
              figures.count(BuyerCount::messaged));
  json.field("optOuts").count(figures.count(BuyerCount::opted_out));
  write_share(json.field("optOutRate"), figures.count(BuyerCount::opted_out),
              figures.count(BuyerCount::messaged));
}

/// Everybody who is named, by name.
std::vector<std::uint32_t> by_name(const std::vector<std::string>& agents) {
  std::vector<std::uint32_t> order(agents.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t left, std::uint32_t right) { return agents[left] < agents[right]; });
  return order;
}

bool is_nothing(const SendFigures& figures) {
  return figures.sent == 0 && figures.received == 0 && figures.inquiries == 0;
}

}  // namespace

void write_findings(JsonWriter& json, const sending::AuditFindings& findings,
                    const std::vector<CallerId>& buyers) {
  json.begin_array();
  for (const AuditFinding& finding : findings) write_finding(json, finding, buyers);
  json.end_array();
}

void write_finding_columns(JsonWriter& answer, const sending::AuditFindings& findings,
                           const std::vector<CallerId>& buyers) {
  JsonWriter& json = answer.field("findings");
  const auto column = [&](std::string_view name, Cells kind, const auto& write_cell) {
    write_column(json.named_field(name), kind, [&](JsonWriter& cells) {
      for (const AuditFinding& finding : findings) write_cell(cells, finding);
    });
  };
  json.begin_object();
  json.field("columns").flag(true);
  column("code", Cells::words,
         [](JsonWriter& cell, const AuditFinding& each) { cell.text(word(each.code)); });
  column("severity", Cells::words,
         [](JsonWriter& cell, const AuditFinding& each) { cell.text(packs::name(each.severity)); });
  column("buyer", Cells::numbers, [&](JsonWriter& cell, const AuditFinding& each) {
    if (each.buyer == sending::nowhere) return cell.null();
    write_id(cell, buyers[each.buyer]);
  });
  std::uint64_t begin = 0;
  column("sendsBegin", Cells::numbers, [&](JsonWriter& cell, const AuditFinding& each) {
    cell.count(begin);
    begin += each.sends.size();
  });
  std::uint64_t end = 0;
  column("sendsEnd", Cells::numbers, [&](JsonWriter& cell, const AuditFinding& each) {
    end += each.sends.size();
    cell.count(end);
  });
  for (const std::string_view name : all_argument_names()) {
    column(name, Cells::numbers,
           [name](JsonWriter& cell, const AuditFinding& each) { write_argument(cell, each, name); });
  }
  column("source", Cells::words, [](JsonWriter& cell, const AuditFinding& each) {
    JsonWriter source;
    write(source, *each.source);
    cell.written(source);
  });
  json.end_object();
  write_column(answer.field("sends"), Cells::numbers, [&](JsonWriter& cells) {
    for (const AuditFinding& finding : findings) {
      for (const std::uint32_t row : finding.sends) cells.count(row);
    }
  });
}

void write_figures(JsonWriter& json, const sending::AuditQuestion& question, const sending::FigureBook& book,
                   const std::vector<std::string>& agents) {
  const std::vector<core::Duration>& bounds = question.rulebook->audit.distribution;
  json.begin_object();
  write_group(json, book.total(), bounds);
  json.field("byDay").begin_array();
  for (const auto& [day, figures] : book.days()) {
    json.begin_object();
    json.field("day").text(sending::day_name(day * core::day, 0));
    write_group(json, figures, bounds);
    json.end_object();
  }
  json.end_array();
  json.field("byAgent").begin_array();
  for (const std::uint32_t agent : by_name(agents)) {
    json.begin_object();
    json.field("agent").text(agents[agent]);
    write_group(json, book.of_agent(agent), bounds);
    json.end_object();
  }
  const SendFigures& nobodys = book.of_agent(sending::nowhere);
  if (!is_nothing(nobodys)) {
    json.begin_object();
    json.field("agent").null();
    write_group(json, nobodys, bounds);
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

void warn_of_repeated_rows(std::uint64_t repeated, std::vector<core::Warning>& warnings) {
  if (repeated == 0) return;
  warnings.push_back({"repeated_rows", "/sends", {{"count", static_cast<long long>(repeated)}}});
}

}  // namespace liaotai::api
