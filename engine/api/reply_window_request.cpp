#include "engine/api/reply_window_request.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace liaotai::api {
namespace {

using core::ErrorCode;

const window::Channel& read_channel(const Value& value, std::span<const window::Channel> channels) {
  const std::string_view name = value.text();
  const auto found = std::find_if(channels.begin(), channels.end(),
                                  [&](const window::Channel& channel) { return channel.name == name; });
  if (found == channels.end()) value.fail(ErrorCode::bad_value, "no such channel: " + std::string(name));
  return *found;
}

/// A type that some channel knows: on another one it opens nothing, but nobody has misspelt it.
bool is_event_type(std::string_view type, std::span<const window::Channel> channels) {
  return type == window::reply_type ||
         std::any_of(channels.begin(), channels.end(),
                     [&](const window::Channel& channel) { return channel.trigger(type) != nullptr; });
}

/// An id is the caller's text or number.
std::string read_id(const Value& value) {
  if (value.is_text()) return std::string(value.text());
  return std::to_string(value.integer(INT64_MIN, INT64_MAX));
}

window::Event read_event(const Value& value, std::span<const window::Channel> channels) {
  Object fields = value.object();
  window::Event event;
  event.at = fields.required("at").instant();
  const Value type = fields.required("type");
  event.type = type.text();
  if (!is_event_type(event.type, channels)) {
    type.fail(ErrorCode::bad_value, "no channel knows this type of event: " + event.type);
  }
  if (const auto id = fields.optional("id")) event.id = read_id(*id);
  fields.text_or_empty("text");
  fields.warn_of_unknown_fields();
  return event;
}

/// Platforms deliver the same event more than once; two events that share an id and differ are a mistake.
void check_ids(const std::vector<window::Event>& events, const Value& list) {
  std::unordered_map<std::string_view, const window::Event*> known;
  std::size_t index = 0;
  list.each([&](const Value& value) {
    const window::Event& event = events[index++];
    if (event.id.empty()) return;
    const window::Event& first = *known.try_emplace(event.id, &event).first->second;
    if (first.at == event.at && first.type == event.type) return;
    Object fields = value.object();
    fields.required("id").fail(ErrorCode::duplicate_id, "another event of the same id differs from this one");
  });
}

/// The answer to a reading: a word, or a number such as a quota.
std::string read_answer(const Value& value) {
  return value.is_text() ? std::string(value.text()) : std::to_string(value.integer(INT64_MIN, INT64_MAX));
}

void read_readings(const Value& value, const window::Channel& channel, window::Question& question) {
  Object fields = value.object();
  if (const auto overlap = fields.optional("overlap")) {
    question.overlap = overlap->one_of<window::Overlap>(
        {{"independent", window::Overlap::independent}, {"latest-only", window::Overlap::latest_only}});
  }
  for (const window::Reading& reading : channel.readings) {
    const auto chosen = fields.optional(reading.name);
    if (!chosen) continue;
    const std::string answer = read_answer(*chosen);
    if (std::find(reading.values.begin(), reading.values.end(), answer) == reading.values.end()) {
      chosen->fail(ErrorCode::bad_value, "not an answer to this reading: " + answer);
    }
    question.choices.push_back({reading.name, answer});
  }
  fields.warn_of_unknown_fields();
}

}  // namespace

ReplyWindowRequest read_reply_window_request(Object& request, std::span<const window::Channel> channels) {
  ReplyWindowRequest asked;
  asked.channel = &read_channel(request.required("channel"), channels);
  asked.question.now = request.required("now").instant();
  const Value events = request.required("events");
  asked.events = events.list([&](const Value& value) { return read_event(value, channels); });
  check_ids(asked.events, events);
  if (const auto margin = request.optional("safetyMarginMs")) {
    asked.question.safety_margin = margin->duration();
  }
  if (const auto readings = request.optional("readings")) {
    read_readings(*readings, *asked.channel, asked.question);
  }
  return asked;
}

}  // namespace liaotai::api
