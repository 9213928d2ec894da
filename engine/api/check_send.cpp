#include <array>
#include <optional>
#include <string_view>

#include "engine/api/answer.hpp"
#include "engine/api/calls.hpp"
#include "engine/api/check_send_request.hpp"
#include "engine/api/lint_answer.hpp"
#include "engine/text/utf16_offsets.hpp"

namespace liaotai::api {
namespace {

using sending::ConsentState;
using sending::Wish;

std::string_view verdict(packs::Severity worst) {
  constexpr std::array<std::string_view, 3> verdicts{"allowed", "review", "blocked"};
  return verdicts[static_cast<std::size_t>(worst)];
}

std::string_view name(Wish wish) {
  switch (wish) {
    case Wish::opt_in:
      return "opt-in";
    case Wish::opt_out:
      return "opt-out";
    case Wish::none:
      break;
  }
  return "message";
}

std::string_view name(ConsentState state) {
  switch (state) {
    case ConsentState::opted_in:
      return "opted-in";
    case ConsentState::opted_out:
      return "opted-out";
    case ConsentState::none:
      break;
  }
  return "none";
}

void write_reason(JsonWriter& json, const sending::Reason& reason, const text::Utf16Offsets& offsets) {
  json.begin_object();
  std::vector<core::Argument> arguments = reason.arguments;
  if (reason.finding != nullptr) {
    const packs::Rule& rule = *reason.finding->rule;
    json.field("code").text(finding_code(rule));
    arguments.push_back({"rule", rule.id});
    arguments.push_back({"category", std::string(packs::name(rule.category))});
    arguments.push_back({"start", static_cast<long long>(offsets.at(reason.finding->begin))});
    arguments.push_back({"end", static_cast<long long>(offsets.at(reason.finding->end))});
  } else {
    json.field("code").text(reason.code);
  }
  write(json.field("args"), arguments);
  json.field("severity").text(packs::name(reason.severity));
  write(json.field("source"), reason.source);
  json.end_object();
}

void write_records(JsonWriter& json, const sending::Consent& consent, std::size_t given) {
  json.begin_array();
  for (std::size_t index = 0; index < given; ++index) {
    const sending::ConsentRecord& record = consent.records[index];
    json.begin_object();
    json.field("record").count(index);
    json.field("reads").text(name(record.wish));
    json.field("valid").flag(record.valid);
    bool complete = true;
    for (const std::string& each : record.missing) complete = complete && each == "purposes";
    json.field("complete").flag(complete);
    write(json.field("missing"), record.missing);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void check_send(const State& state, Object& request, Warnings&, JsonWriter& answer) {
  const CheckSendRequest asked = read_check_send_request(request, state);
  const sending::SendQuestion& question = asked.question;
  const sending::SendAnswer result = sending::check_send(question);
  answer.field("verdict").text(verdict(result.worst()));
  const text::Utf16Offsets offsets(question.message.text ? std::string_view(*question.message.text)
                                                         : std::string_view());
  answer.field("reasons").begin_array();
  for (const sending::Reason& reason : result.reasons) write_reason(answer, reason, offsets);
  answer.end_array();
  answer.field("next").begin_array();
  for (const sending::NextStep& step : result.next) {
    answer.begin_object();
    answer.field("code").text(step.code);
    write(answer.field("args"), step.arguments);
    answer.end_object();
  }
  answer.end_array();
  answer.field("consent").begin_object();
  answer.field("state").text(name(question.consent.state));
  answer.field("since").number_or_null(question.consent.since);
  write_records(answer.field("records"), question.consent, asked.consent_records);
  answer.end_object();
}

}  // namespace liaotai::api
