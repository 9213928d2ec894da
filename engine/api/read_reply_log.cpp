#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/api/calls.hpp"
#include "engine/api/local_clock_request.hpp"
#include "engine/api/reply_log.hpp"
#include "engine/api/reply_log_table.hpp"
#include "engine/api/reply_window_request.hpp"

namespace liaotai::api {
namespace {

/// A platform's export that the engine can read.
struct Format {
  std::string_view name;
  std::string_view channel;
  void (*read)(const Value& log, ReplyLog& result);
};

constexpr Format wechat_recordlist{"wechat-recordlist", "wechat-official", read_wechat_recordlist};
constexpr Format whatsapp_webhook{"whatsapp-webhook", "whatsapp", read_whatsapp_webhook};

/// The format that `value`, a log or one element of a list of them, can only have.
std::optional<Format> format_of(const Value& value) {
  if (!value.is_object()) return std::nullopt;
  Object fields = value.object();
  if (fields.optional("entry")) return whatsapp_webhook;
  if (fields.optional("recordlist") || fields.optional("opercode")) return wechat_recordlist;
  return std::nullopt;
}

Format guess(const Value& log) {
  std::optional<Format> format = format_of(log);
  if (log.is_array()) {
    log.each([&](const Value& element) {
      if (!format) format = format_of(element);
    });
  }
  if (format) return *format;
  log.fail(core::ErrorCode::bad_value, "neither WeChat's recordlist nor a delivery of WhatsApp's webhook");
}

/// Everything that a platform exports names its instants with their zone.
void read_export(const Value& log, const std::optional<Value>& named, JsonWriter& answer) {
  if (!log.is_object() && !log.is_array())
    log.fail(core::ErrorCode::bad_type, "an object or a list is wanted");
  const Format format = named ? named->one_of<Format>({{wechat_recordlist.name, wechat_recordlist},
                                                       {whatsapp_webhook.name, whatsapp_webhook}})
                              : guess(log);
  ReplyLog result;
  format.read(log, result);
  if (!result.has_events())
    log.fail(core::ErrorCode::bad_value, "no row of this log is an event of a customer's");
  result.write(answer, format.channel);
}

void write_columns(JsonWriter& answer, const ColumnPlaces& places) {
  answer.begin_object();
  for (const auto& [name, column] : log_columns) {
    const std::optional<std::size_t> place = places[static_cast<std::size_t>(column)];
    answer.named_field(name).number_or_null(place ? std::optional(static_cast<std::int64_t>(*place))
                                                  : std::nullopt);
  }
  answer.end_object();
}

void read_table(const State& state, Object& request, const Value& rows, JsonWriter& answer) {
  LogTable table;
  table.words = &*state.log_words;
  table.channels = *state.channels;
  const std::string_view channel = read_channel(request, *state.channels).name;
  table.columns = find_columns(rows, request.optional("columns"), *state.log_words);
  table.clock = read_local_clock(request);
  if (const auto order = request.optional("dateOrder")) {
    table.order = order->one_of<window::DateOrder>(
        {{"day-first", window::DateOrder::day_first}, {"month-first", window::DateOrder::month_first}});
  }
  ReplyLog result;
  read_log_table(rows, table, result);
  // What is missing can be asked for, and the table read again.
  const bool can_be_mended = result.skipped("no-zone") + result.skipped("ambiguous-date") > 0;
  if (!result.has_events() && !can_be_mended)
    rows.fail(core::ErrorCode::bad_value, "no row of this table is an event of a customer's");
  result.write(answer, channel);
  write_columns(answer.field("columns"), table.columns);
}

}  // namespace

void read_reply_log(const State& state, Object& request, Warnings&, JsonWriter& answer) {
  const std::optional<Value> named = request.optional("format");
  const std::optional<Value> rows = request.optional("rows");
  const bool is_table = named ? named->text() == "table" : rows.has_value();
  if (is_table) return read_table(state, request, request.required("rows"), answer);
  read_export(request.required("log"), named, answer);
}

}  // namespace liaotai::api
