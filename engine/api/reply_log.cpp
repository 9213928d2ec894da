#include "engine/api/reply_log.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "engine/api/answer.hpp"

namespace liaotai::api {
namespace {

/// The last second of the year 9999. Today's milliseconds, read as seconds, lie far behind it.
constexpr std::int64_t last_second = 253'402'300'799;

void write_event(JsonWriter& json, const LoggedEvent& event) {
  json.begin_object();
  json.field("at").number(event.at);
  json.field("type").text(event.type);
  if (event.text) json.field("text").text(*event.text);
  if (event.id) json.field("id").text(*event.id);
  json.end_object();
}

}  // namespace

bool ReplyLog::is_known(std::size_t customer, const LoggedEvent& event) {
  if (!event.id && !event.text) return false;
  std::string key = std::to_string(customer) + (event.id ? "#" : " ");
  if (event.id) {
    key += *event.id;
  } else {
    key += std::to_string(event.at) + " " + event.type + " " + *event.text;
  }
  return !known_.insert(std::move(key)).second;
}

void ReplyLog::add(const Value& row, std::string_view customer, LoggedEvent event) {
  const auto [place, is_new] = places_.try_emplace(std::string(customer), customers_.size());
  if (is_new) customers_.push_back({std::string(customer), {}});
  if (is_known(place->second, event)) return skip(row, "duplicate-event");
  customers_[place->second].events.push_back(std::move(event));
}

void ReplyLog::note_at(std::string row, std::string code) {
  const auto known =
      std::find_if(notes_.begin(), notes_.end(), [&](const Note& note) { return note.code == code; });
  if (known == notes_.end()) {
    notes_.push_back({std::move(code), std::move(row), 1});
  } else {
    ++known->rows;
  }
}

std::size_t ReplyLog::skipped(std::string_view code) const {
  return static_cast<std::size_t>(
      std::count_if(skipped_.begin(), skipped_.end(), [&](const Skipped& row) { return row.code == code; }));
}

void ReplyLog::skip(const Value& row, std::string code) {
  skip(row, row.pointer(), std::move(code));
}

void ReplyLog::skip(const Value& row, std::string path, std::string code) {
  skipped_.push_back({row.pointer(), std::move(path), std::move(code)});
}

void ReplyLog::write(JsonWriter& answer, std::string_view channel) const {
  answer.field("channel").text(channel);
  answer.field("customers").begin_array();
  for (const Customer& customer : customers_) {
    answer.begin_object();
    answer.field("id").text(customer.id);
    answer.field("events").begin_array();
    for (const LoggedEvent& event : customer.events) write_event(answer, event);
    answer.end_array();
    answer.end_object();
  }
  answer.end_array();
  answer.field("skipped").begin_array();
  for (const Skipped& row : skipped_) {
    answer.begin_object();
    answer.field("row").text(row.row);
    answer.field("path").text(row.path);
    answer.field("code").text(row.code);
    answer.end_object();
  }
  answer.end_array();
  answer.field("notes").begin_array();
  for (const Note& note : notes_) {
    answer.begin_object();
    answer.field("code").text(note.code);
    api::write(answer.field("args"), std::vector<core::Argument>{{"count", note.rows}});
    answer.field("row").text(note.row);
    answer.end_object();
  }
  answer.end_array();
  answer.field("rowsWithoutZone").count(skipped("no-zone"));
}

core::Instant read_seconds(const Value& value) {
  constexpr std::string_view wanted = "whole seconds since 1970 are wanted";
  std::int64_t seconds = 0;
  if (value.is_text()) {
    const std::string_view digits = value.text();
    const char* const end = digits.data() + digits.size();
    const auto [read_until, problem] = std::from_chars(digits.data(), end, seconds);
    if (problem != std::errc() || read_until != end) {
      value.fail(core::ErrorCode::bad_instant, std::string(wanted));
    }
  } else {
    seconds = value.integer(INT64_MIN, INT64_MAX);
  }
  if (seconds < 0 || seconds > last_second) value.fail(core::ErrorCode::bad_instant, std::string(wanted));
  return seconds * core::second;
}

std::string_view read_name(const Value& value) {
  const std::string_view name = value.text();
  if (name.empty()) value.fail(core::ErrorCode::bad_value, "an empty text names nobody");
  return name;
}

}  // namespace liaotai::api
