#include "engine/api/reply_log.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace liaotai::api {
namespace {

/// The last second of the year 9999. Today's milliseconds, read as seconds, lie far behind it.
constexpr std::int64_t last_second = 253'402'300'799;

Json described(const LoggedEvent& event) {
  Json json = {{"at", event.at}, {"type", event.type}};
  if (event.text) json["text"] = *event.text;
  if (event.id) json["id"] = *event.id;
  return json;
}

}  // namespace

void ReplyLog::add(std::string_view customer, LoggedEvent event) {
  const auto [place, is_new] = places_.try_emplace(std::string(customer), customers_.size());
  if (is_new) customers_.push_back({std::string(customer), {}});
  customers_[place->second].events.push_back(std::move(event));
}

void ReplyLog::skip(const Value& row, std::string code) {
  skip(row, row.pointer(), std::move(code));
}

void ReplyLog::skip(const Value& row, std::string path, std::string code) {
  skipped_.push_back({row.pointer(), std::move(path), std::move(code)});
}

Json ReplyLog::answer(std::string_view channel) const {
  Json customers = Json::array();
  for (const Customer& customer : customers_) {
    Json events = Json::array();
    for (const LoggedEvent& event : customer.events) events.push_back(described(event));
    customers.push_back({{"id", customer.id}, {"events", std::move(events)}});
  }
  Json skipped = Json::array();
  for (const Skipped& row : skipped_) {
    skipped.push_back({{"row", row.row}, {"path", row.path}, {"code", row.code}});
  }
  return {{"channel", channel}, {"customers", std::move(customers)}, {"skipped", std::move(skipped)}};
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
