#include "engine/api/channel_request.hpp"

#include <algorithm>
#include <cstdint>

namespace liaotai::api {

using core::ErrorCode;

const window::Channel& find_channel(std::string_view name, std::span<const window::Channel> channels,
                                    const Value& value) {
  const auto found = std::find_if(channels.begin(), channels.end(),
                                  [&](const window::Channel& channel) { return channel.name == name; });
  if (found == channels.end()) value.fail(ErrorCode::bad_value, "no such channel: " + std::string(name));
  return *found;
}

bool is_customer_event(std::string_view type, std::span<const window::Channel> channels) {
  return std::any_of(channels.begin(), channels.end(),
                     [&](const window::Channel& channel) { return channel.trigger(type) != nullptr; });
}

void read_window_readings(Object& fields, const window::Channel& channel, window::Question& question) {
  if (const auto overlap = fields.optional("overlap")) {
    question.overlap = overlap->one_of<window::Overlap>(
        {{"independent", window::Overlap::independent}, {"latest-only", window::Overlap::latest_only}});
  }
  for (const window::Reading& reading : channel.readings) {
    const auto chosen = fields.optional(reading.name);
    if (!chosen) continue;
    const std::string answer = chosen->is_text() ? std::string(chosen->text())
                                                 : std::to_string(chosen->integer(INT64_MIN, INT64_MAX));
    if (std::find(reading.values.begin(), reading.values.end(), answer) == reading.values.end()) {
      chosen->fail(ErrorCode::bad_value, "not an answer to this reading: " + answer);
    }
    question.choices.push_back({reading.name, answer});
  }
}

}  // namespace liaotai::api
