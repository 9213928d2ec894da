#include <array>
#include <optional>
#include <string_view>

#include "engine/api/calls.hpp"
#include "engine/api/reply_log.hpp"

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

}  // namespace

void read_reply_log(const State&, Object& request, Warnings&, JsonWriter& answer) {
  const Value log = request.required("log");
  if (!log.is_object() && !log.is_array())
    log.fail(core::ErrorCode::bad_type, "an object or a list is wanted");
  const auto named = request.optional("format");
  const Format format = named ? named->one_of<Format>({{wechat_recordlist.name, wechat_recordlist},
                                                       {whatsapp_webhook.name, whatsapp_webhook}})
                              : guess(log);
  ReplyLog result;
  format.read(log, result);
  if (!result.has_events())
    log.fail(core::ErrorCode::bad_value, "no row of this log is an event of a customer's");
  result.write(answer, format.channel);
}

}  // namespace liaotai::api
