#include "engine/api/audit_data.hpp"

#include <algorithm>
#include <cstddef>

namespace liaotai::api {
namespace {

using core::ErrorCode;

constexpr std::int64_t most_counted = 1'000'000;

packs::Severity severity(const Value& value) {
  const std::optional<packs::Severity> found = packs::severity_named(value.text());
  if (!found) value.fail(ErrorCode::bad_value, "info, warning or error is wanted");
  return *found;
}

void read_rule(const Value& value, const CitedData& data, sending::AuditRules& rules) {
  Object fields = value.object();
  const Value code = fields.required("code");
  const auto* const found = std::find(sending::audit_codes.begin(), sending::audit_codes.end(), code.text());
  if (found == sending::audit_codes.end()) code.fail(ErrorCode::bad_value, "no rule of the audit");
  sending::AuditRule& rule = rules.rules[static_cast<std::size_t>(found - sending::audit_codes.begin())];
  rule.severity = severity(fields.required("severity"));
  if (const auto count = fields.optional("count")) {
    rule.count = static_cast<int>(count->integer(1, most_counted));
  }
  if (const auto within = fields.optional("withinMs")) rule.within = within->duration();
  rule.platforms = fields.required("platforms").texts();
  rule.source = data.source(fields.required("source"));
  fields.warn_of_unknown_fields();
}

sending::ResponseTarget read_target(const Value& value, const CitedData& data) {
  Object fields = value.object();
  sending::ResponseTarget target;
  target.rule.limits = window::Limits::target;
  target.rule.length = fields.required("limitMs").duration();
  target.rule.automatic_counts = fields.flag_or("automaticCounts", false);
  target.rule.source = data.source(fields.required("source"));
  target.severity = severity(fields.required("severity"));
  fields.warn_of_unknown_fields();
  return target;
}

sending::AuditNote read_note(const Value& value, const CitedData& data) {
  Object fields = value.object();
  sending::AuditNote note;
  note.code = fields.required("code").text();
  note.channels = fields.required("channels").texts();
  if (const auto arguments = fields.optional("args")) note.arguments = read_arguments(*arguments);
  note.source = data.source(fields.required("source"));
  fields.warn_of_unknown_fields();
  return note;
}

}  // namespace

sending::AuditRules read_audit_rules(const Value& root, const CitedData& data) {
  Object file = root.object();
  file.required("version");
  file.required("reviewedOn");
  file.required("examples");
  sending::AuditRules rules;
  const Value list = file.required("rules");
  if (list.size() != sending::audit_codes.size()) list.fail(ErrorCode::bad_value, "every rule once");
  list.each([&](const Value& each) { read_rule(each, data, rules); });
  const Value targets = file.required("generalTargets");
  rules.general_targets = targets.list([&](const Value& each) { return read_target(each, data); });
  if (rules.general_targets.empty()) targets.fail(ErrorCode::bad_value, "a target is wanted");
  rules.inquiry_ends_after = file.required("inquiryEndsAfterMs").duration();
  rules.soon = file.required("withinThreeMinutesMs").duration();
  rules.distribution =
      file.required("distributionMs").list([](const Value& each) { return each.duration(); });
  rules.notes = file.required("notes").list([&](const Value& each) { return read_note(each, data); });
  file.warn_of_unknown_fields();
  return rules;
}

}  // namespace liaotai::api
