#include "engine/api/reply_window_answer.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/answer.hpp"

namespace liaotai::api {
namespace {

std::string_view name(window::State state) {
  switch (state) {
    case window::State::never_opened:
      return "never-opened";
    case window::State::open:
      return "open";
    case window::State::closing:
      return "closing";
    case window::State::closed:
      return "closed";
  }
  return "closed";
}

std::optional<std::string_view> closed_by(const window::Report& report) {
  if (!report.closed_by) return std::nullopt;
  switch (*report.closed_by) {
    case window::Obstacle::elapsed:
      return "elapsed";
    case window::Obstacle::unfollow:
      return "unfollow";
    case window::Obstacle::quota:
      return "quota";
    case window::Obstacle::never_opened:
      return std::nullopt;
  }
  return std::nullopt;
}

void write_quota(JsonWriter& json, const window::Quota& quota) {
  json.begin_object();
  json.field("limit").number_or_null(quota.limit);
  json.field("used").number(quota.used);
  json.field("left").number_or_null(quota.left);
  json.end_object();
}

void write_element(JsonWriter& json, const window::Window& window) {
  json.field("trigger").text(window.trigger);
  json.field("name").text(window.name);
  json.field("limits").text(window.limits == window::Limits::sending ? "sending" : "target");
  json.field("event").count(window.event);
  json.field("opensAt").number(window.opens_at);
  json.field("closesAt").number(window.closes_at);
  json.field("limit").number_or_null(window.limit);
  json.field("used").number(window.used);
  write(json.field("source"), window.source);
}

void write_element(JsonWriter& json, const window::Ignored& ignored) {
  json.field("event").count(ignored.event);
  json.field("code").text(ignored.code);
}

void write_element(JsonWriter& json, const window::Remark& remark) {
  json.field("code").text(remark.code);
  write(json.field("args"), remark.arguments);
  write(json.field("source"), remark.source);
}

void write_element(JsonWriter& json, const window::PlatformError& error) {
  const std::string code = std::to_string(error.code);
  json.field("code").text(code);
  json.field("meaning").text(error.meaning);
  std::vector<core::Argument> arguments{{"code", code}};
  if (error.subcode) arguments.push_back({"subcode", std::to_string(*error.subcode)});
  write(json.field("args"), arguments);
  write(json.field("source"), error.source);
}

template <class Element>
void write_elements(JsonWriter& json, const std::vector<Element>& elements) {
  json.begin_array();
  for (const Element& element : elements) {
    json.begin_object();
    write_element(json, element);
    json.end_object();
  }
  json.end_array();
}

/// The window that says until when; all null when none was ever opened.
void write_decisive(JsonWriter& json, const window::Report& report) {
  std::optional<std::int64_t> event;
  std::optional<core::Instant> opens_at;
  std::optional<core::Instant> closes_at;
  std::optional<core::Instant> safe_until;
  if (report.decisive) {
    event = static_cast<std::int64_t>(report.decisive->event);
    opens_at = report.decisive->opens_at;
    closes_at = report.decisive->closes_at;
    safe_until = report.safe_until;
  }
  json.field("openedBy").number_or_null(event);
  json.field("opensAt").number_or_null(opens_at);
  json.field("closesAt").number_or_null(closes_at);
  json.field("safeUntil").number_or_null(safe_until);
}

}  // namespace

void write(JsonWriter& answer, const window::Report& report) {
  answer.field("state").text(name(report.state));
  write_decisive(answer, report);
  answer.field("remainingMs").number(report.remaining);
  answer.field("closedBy");
  if (const std::optional<std::string_view> cause = closed_by(report)) {
    answer.text(*cause);
  } else {
    answer.null();
  }
  write_quota(answer.field("quota"), report.quota);
  write_elements(answer.field("windows"), report.windows);
  write_elements(answer.field("ignored"), report.ignored);
  write(answer.field("allowed"), report.allowed);
  write_elements(answer.field("alternatives"), report.alternatives);
  write_elements(answer.field("errors"), report.errors);
  write_elements(answer.field("notes"), report.notes);
}

}  // namespace liaotai::api
