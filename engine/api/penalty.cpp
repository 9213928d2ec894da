#include "engine/sending/penalty.hpp"

#include <algorithm>
#include <string>

#include "engine/api/answer.hpp"
#include "engine/api/calls.hpp"

namespace liaotai::api {
namespace {

using sending::PenaltyRemark;

const sending::PenaltyLadder& read_ladder(const Value& value,
                                          const std::vector<sending::PenaltyLadder>& ladders) {
  const std::string_view name = value.text();
  const auto found = std::find_if(ladders.begin(), ladders.end(),
                                  [&](const sending::PenaltyLadder& each) { return each.platform == name; });
  if (found == ladders.end()) {
    value.fail(core::ErrorCode::bad_value, "no penalties are known of this platform: " + std::string(name));
  }
  return *found;
}

sending::Violation read_violation(const Value& value) {
  Object fields = value.object();
  sending::Violation violation{fields.required("at").instant(), std::string(fields.required("code").text())};
  fields.warn_of_unknown_fields();
  return violation;
}

void write_fields(JsonWriter& json, const PenaltyRemark& remark) {
  json.field("code").text(remark.code);
  write(json.field("args"), remark.arguments);
  write(json.field("source"), remark.source);
}

void write_or_null(JsonWriter& json, const std::optional<PenaltyRemark>& remark) {
  if (!remark) return json.null();
  json.begin_object();
  write_fields(json, *remark);
  json.end_object();
}

void write_all(JsonWriter& json, const std::vector<PenaltyRemark>& remarks, bool unlocks) {
  json.begin_array();
  for (const PenaltyRemark& each : remarks) {
    json.begin_object();
    write_fields(json, each);
    if (unlocks) json.field("unlocksAt").number_or_null(each.unlocks_at);
    json.end_object();
  }
  json.end_array();
}

void write_ladder(JsonWriter& json, const sending::PenaltyLadder& ladder) {
  json.begin_array();
  std::uint64_t number = 0;
  for (const sending::PenaltyStep& step : ladder.steps) {
    json.begin_object();
    json.field("step").count(++number);
    write_fields(json, {step.penalty.code, step.penalty.arguments, step.penalty.source, {}});
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void penalty(const State& state, Object& request, Warnings&, JsonWriter& answer) {
  const sending::PenaltyLadder& ladder = read_ladder(request.required("platform"), state.sending->penalties);
  const std::vector<sending::Violation> violations = request.required("violations").list(read_violation);
  const sending::PenaltyReport report =
      sending::penalty(ladder, violations, request.required("now").instant());
  answer.field("step").count(report.step);
  write_or_null(answer.field("current"), report.current);
  answer.field("unlocksAt").number_or_null(report.unlocks_at);
  answer.field("permanent").flag(report.permanent);
  write_all(answer.field("restore"), report.restore, false);
  answer.field("next");
  if (report.next) {
    write_or_null(answer, report.next);
  } else {
    write_or_null(answer, PenaltyRemark{"nothing-more-to-lose", {}, ladder.steps.back().penalty.source, {}});
  }
  write_all(answer.field("disputed"), report.disputed, true);
  write_or_null(answer.field("points"), report.points);
  write_ladder(answer.field("ladder"), ladder);
}

}  // namespace liaotai::api
