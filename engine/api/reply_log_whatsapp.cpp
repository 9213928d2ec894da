#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/api/reply_log.hpp"

namespace liaotai::api {
namespace {

/// Who wrote or called: the telephone number, or the id that stands for it where the number is hidden.
std::string_view read_customer(Object& fields) {
  const auto number = fields.optional("from");
  return read_name(number ? *number : fields.required("from_user_id"));
}

std::optional<std::string> read_body(Object& message) {
  const auto field = message.optional("text");
  if (!field) return std::nullopt;
  Object text = field->object();
  return text.text_or_empty("body");
}

void read_message(const Value& row, ReplyLog& result) {
  Object message = row.object();
  const std::string kind = message.text_or_empty("type");
  // Both tell of the customer, and neither was written by one: a changed number, a chat opened for the first
  // time.
  if (kind == "system" || kind == "request_welcome") return result.skip(row, "not-a-message");
  const std::string_view customer = read_customer(message);
  LoggedEvent event{read_seconds(message.required("timestamp")), "user-message", read_body(message), {}};
  if (const auto id = message.optional("id")) event.id = id->text();
  // The advertisement that the customer came from; the message itself follows it.
  if (message.optional("referral")) result.add(row, customer, {event.at, "ad-click", {}, {}});
  result.add(row, customer, std::move(event));
}

/// A message of ours that went out. Later statuses are about the same message.
void read_status(const Value& row, ReplyLog& result) {
  Object status = row.object();
  const auto recipient = status.optional("recipient_id");
  if (!recipient || status.text_or_empty("status") != "sent") return result.skip(row, "delivery-status");
  const std::string_view customer = read_name(*recipient);
  LoggedEvent event{read_seconds(status.required("timestamp")), "reply", {}, {}};
  if (const auto id = status.optional("id")) event.id = id->text();
  result.add(row, customer, std::move(event));
}

void read_call(const Value& row, ReplyLog& result) {
  Object call = row.object();
  if (call.text_or_empty("direction") != "USER_INITIATED") return result.skip(row, "call-by-us");
  // Every call is told of twice or more, and only the first time says when the customer called.
  if (call.text_or_empty("event") != "connect") return result.skip(row, "call-continued");
  const std::string_view customer = read_customer(call);
  LoggedEvent event{read_seconds(call.required("timestamp")), "user-call", {}, {}};
  if (const auto id = call.optional("id")) event.id = id->text();
  result.add(row, customer, std::move(event));
}

void read_change(const Value& row, ReplyLog& result) {
  Object change = row.object();
  Object value = change.required("value").object();
  const auto messages = value.optional("messages");
  const auto calls = value.optional("calls");
  const auto statuses = value.optional("statuses");
  if (messages) {
    messages->each([&](const Value& each) { result.row(each, [&] { read_message(each, result); }); });
  }
  if (calls) {
    calls->each([&](const Value& each) { result.row(each, [&] { read_call(each, result); }); });
  }
  if (statuses) {
    statuses->each([&](const Value& each) { result.row(each, [&] { read_status(each, result); }); });
  }
  if (!messages && !calls && !statuses) result.skip(row, "nothing-of-a-customer");
}

void read_delivery(const Value& delivery, ReplyLog& result) {
  Object fields = delivery.object();
  fields.required("entry").each([&](const Value& entry) {
    result.row(entry, [&] {
      Object parts = entry.object();
      parts.required("changes").each(
          [&](const Value& change) { result.row(change, [&] { read_change(change, result); }); });
    });
  });
}

}  // namespace

void read_whatsapp_webhook(const Value& log, ReplyLog& result) {
  if (log.is_array()) {
    log.each([&](const Value& delivery) { result.row(delivery, [&] { read_delivery(delivery, result); }); });
  } else {
    read_delivery(log, result);
  }
}

}  // namespace liaotai::api
