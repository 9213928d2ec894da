#include "engine/api/reply_window_request.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "engine/api/channel_request.hpp"
#include "engine/api/columns.hpp"
#include "engine/api/event_types.hpp"
#include "engine/api/reply_texts.hpp"
#include "engine/api/working_hours_request.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

/// An id is the caller's text or number.
std::string read_id(const Value& value) {
  if (value.is_text()) return std::string(value.text());
  return std::to_string(value.integer(INT64_MIN, INT64_MAX));
}

/// Reads a customer's events one by one.
class WindowEventReader {
 public:
  WindowEventReader(const window::Channel& channel, std::span<const window::Channel> channels)
      : texts_(channel), channels_(channels) {}

  /// `Fields` is an `Object`, or a row of columns; `type` is what it says of its type.
  template <class Fields>
  window::Event read(Fields& fields, const Value& type, std::string_view word) {
    window::Event event;
    event.at = fields.required("at").instant();
    event.type = word;
    if (!is_event_type(event.type, channels_)) {
      type.fail(ErrorCode::bad_value, "no channel knows this type of event: " + event.type);
    }
    if (const auto id = fields.optional("id")) event.id = read_id(*id);
    if (const auto automatic = fields.optional("automatic")) event.automatic = read_flag<Fields>(*automatic);
    event.says_nothing = texts_.says_nothing(event.type, fields.optional("text"));
    return event;
  }

 private:
  ReplyTexts texts_;
  std::span<const window::Channel> channels_;
};

/// Platforms deliver the same event more than once; two events that share an id and differ are a mistake.
/// `fail(index)` is told of the second.
template <class Fail>
void check_ids(const std::vector<window::Event>& events, Fail fail) {
  std::unordered_map<std::string_view, const window::Event*> known;
  for (std::size_t index = 0; index < events.size(); ++index) {
    const window::Event& event = events[index];
    if (event.id.empty()) continue;
    const window::Event& first = *known.try_emplace(event.id, &event).first->second;
    if (first.at != event.at || first.type != event.type) fail(index);
  }
}

constexpr std::string_view differs = "another event of the same id differs from this one";

std::vector<window::Event> read_columns(const Value& value, WindowEventReader& reader) {
  Object object = value.object();
  const Columns columns(object, {"at", "type"}, {"text", "id", "automatic"});
  const EventTypes types(object);
  std::vector<window::Event> events;
  events.reserve(columns.rows());
  for (std::size_t index = 0; index < columns.rows(); ++index) {
    Columns::Row row = columns.row(index);
    const Value type = row.required("type");
    events.push_back(reader.read(row, type, types.word(type)));
  }
  check_ids(events, [&](std::size_t index) {
    columns.row(index).required("id").fail(ErrorCode::duplicate_id, std::string(differs));
  });
  object.warn_of_unknown_fields();
  return events;
}

}  // namespace

const window::Channel& read_channel(Object& request, std::span<const window::Channel> channels) {
  const Value channel = request.required("channel");
  return find_channel(channel.text(), channels, channel);
}

bool is_event_type(std::string_view type, std::span<const window::Channel> channels) {
  return type == window::reply_type || is_customer_event(type, channels);
}

std::vector<window::Event> read_window_events(const Value& value, const window::Channel& channel,
                                              std::span<const window::Channel> channels) {
  WindowEventReader reader(channel, channels);
  if (value.is_object()) {
    Object columns = value.object();
    if (columns.optional("columns")) return read_columns(value, reader);
  }
  std::vector<window::Event> events = value.list([&](const Value& each) {
    Object fields = each.object();
    const Value type = fields.required("type");
    window::Event event = reader.read(fields, type, type.text());
    fields.warn_of_unknown_fields();
    return event;
  });
  check_ids(events, [&](std::size_t index) {
    Object fields = value.at(index).object();
    fields.required("id").fail(ErrorCode::duplicate_id, std::string(differs));
  });
  return events;
}

WindowQuestion read_window_question(Object& request, std::span<const window::Channel> channels) {
  WindowQuestion asked;
  asked.channel = &read_channel(request, channels);
  asked.question.now = request.required("now").instant();
  if (const auto margin = request.optional("safetyMarginMs")) {
    asked.question.safety_margin = margin->duration();
  }
  if (const auto hours = request.optional("workingHours")) {
    const core::Instant now = asked.question.now;
    asked.question.working.emplace(read_working_hours(*hours), now, now + window::furthest_opening);
  }
  if (const auto readings = request.optional("readings")) {
    Object fields = readings->object();
    read_window_readings(fields, *asked.channel, asked.question);
    fields.warn_of_unknown_fields();
  }
  return asked;
}

}  // namespace liaotai::api
