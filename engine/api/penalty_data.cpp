#include "engine/api/penalty_data.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

sending::PenaltyItem read_item(Object& fields, const CitedData& data) {
  sending::PenaltyItem item;
  item.code = fields.required("code").text();
  if (const auto arguments = fields.optional("args")) item.arguments = read_arguments(*arguments);
  item.source = data.source(fields.required("source"));
  if (const auto lock = fields.optional("lockMs")) item.lock = lock->duration();
  item.by_unlock = fields.flag_or("byUnlock", false);
  if (const auto days = fields.optional("days")) item.days = static_cast<int>(days->integer(1, 3650));
  if (const auto days = fields.optional("workingDays")) {
    item.working_days = static_cast<int>(days->integer(1, 365));
  }
  return item;
}

std::vector<sending::PenaltyItem> read_items(const Value& value, const CitedData& data) {
  return value.list([&](const Value& each) {
    Object fields = each.object();
    sending::PenaltyItem item = read_item(fields, data);
    fields.warn_of_unknown_fields();
    return item;
  });
}

sending::PenaltyStep read_step(const Value& value, const CitedData& data) {
  Object fields = value.object();
  sending::PenaltyStep step;
  step.penalty = read_item(fields, data);
  step.permanent = fields.flag_or("permanent", false);
  if (const auto violations = fields.optional("violations")) step.violations = violations->texts();
  step.restore = read_items(fields.required("restore"), data);
  step.disputed = read_items(fields.required("disputed"), data);
  fields.warn_of_unknown_fields();
  return step;
}

sending::PenaltyPoints read_points(const Value& value, const CitedData& data) {
  Object fields = value.object();
  sending::PenaltyPoints points;
  points.code = fields.required("code").text();
  points.from = static_cast<int>(fields.required("from").integer(0, 1000));
  points.to = static_cast<int>(fields.required("to").integer(points.from, 1000));
  points.violations = fields.required("violations").texts();
  points.source = data.source(fields.required("source"));
  fields.warn_of_unknown_fields();
  return points;
}

}  // namespace

sending::PenaltyLadder read_penalty_ladder(const Value& root, const CitedData& data) {
  Object file = root.object();
  file.required("version");
  file.required("reviewedOn");
  file.required("examples");
  sending::PenaltyLadder ladder;
  ladder.platform = file.required("platform").text();
  ladder.steps = file.required("steps").list([&](const Value& each) { return read_step(each, data); });
  if (ladder.steps.empty()) root.fail(ErrorCode::bad_value, "a ladder has a step");
  if (const auto points = file.optional("points")) ladder.points = read_points(*points, data);
  ladder.offset = file.required("utcOffsetMinutes").integer(-1439, 1439) * core::minute;
  file.warn_of_unknown_fields();
  return ladder;
}

}  // namespace liaotai::api
