#include "engine/api/reply_window_answer.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/answer.hpp"

namespace liaotai::api {
namespace {

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
  json.field("code").number(error.code);
  json.field("meaning").text(error.meaning);
  std::vector<core::Argument> arguments{{"code", std::to_string(error.code)}};
  if (error.subcode) arguments.push_back({"subcode", std::to_string(*error.subcode)});
  write(json.field("args"), arguments);
  write(json.field("source"), error.source);
}

std::string_view deadline_word(window::DeadlineState state) {
  switch (state) {
    case window::DeadlineState::running:
      return "running";
    case window::DeadlineState::met:
      return "met";
    case window::DeadlineState::late:
      return "late";
    case window::DeadlineState::missed:
      return "missed";
  }
  return "missed";
}

void write_element(JsonWriter& json, const window::Deadline& deadline) {
  const window::Inquiry& inquiry = deadline.inquiry;
  json.field("code").text(deadline.code);
  json.field("event").count(inquiry.event);
  json.field("askedAt").number(inquiry.asked_at);
  json.field("dueAt").number(deadline.due_at);
  json.field("answer").number_or_null(inquiry.answer);
  json.field("answeredAt").number_or_null(inquiry.answered_at);
  json.field("state").text(deadline_word(deadline.state));
  write(json.field("source"), deadline.source);
}

void write_element(JsonWriter& json, const window::PlannedMessage& message) {
  json.field("code").text(message.code);
  json.field("from").number(message.from);
  json.field("until").number(message.until);
  write(json.field("args"), std::vector<core::Argument>{{"from", static_cast<long long>(message.from)},
                                                        {"until", static_cast<long long>(message.until)}});
  write(json.field("source"), message.source);
}

void write_element(JsonWriter& json, const window::HoursNote& note) {
  json.field("code").text(note.code);
  write(json.field("args"), note.arguments);
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

void write_hours(JsonWriter& json, const window::HoursReport& hours) {
  json.begin_object();
  json.field("open").flag(hours.open);
  json.field("openUntil").number_or_null(hours.open_until);
  json.field("nextOpeningAt").number_or_null(hours.next_opening_at);
  json.field("remainingMs").number_or_null(hours.remaining);
  json.field("closesWhileShut");
  if (hours.closes_while_shut) {
    json.flag(*hours.closes_while_shut);
  } else {
    json.null();
  }
  json.field("answerBefore").number_or_null(hours.answer_before);
  write_elements(json.field("notes"), hours.notes);
  json.end_object();
}

}  // namespace

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

std::optional<std::string_view> name(std::optional<window::Obstacle> closed_by) {
  if (!closed_by) return std::nullopt;
  switch (*closed_by) {
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

void write(JsonWriter& answer, const window::Report& report) {
  answer.field("state").text(name(report.state));
  write_decisive(answer, report);
  answer.field("remainingMs").number(report.remaining);
  answer.field("closedBy");
  if (const std::optional<std::string_view> cause = name(report.closed_by)) {
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
  write_elements(answer.field("deadlines"), report.deadlines);
  write_elements(answer.field("plan"), report.plan);
  if (report.working_hours) write_hours(answer.field("workingHours"), *report.working_hours);
}

}  // namespace liaotai::api
