#include <cstdint>
#include <string>

#include "engine/api/reply_log.hpp"

namespace liaotai::api {
namespace {

// The operation codes of the log (sources `wechat-chat-record`, table of the answer's fields, for the last
// two, and `wechat-chat-record-codes`, table of operation codes, for the others).
constexpr std::int64_t first_session_code = 1000;
constexpr std::int64_t last_session_code = 1005;
constexpr std::int64_t account_received = 2001;
constexpr std::int64_t agent_sent = 2002;
constexpr std::int64_t agent_received = 2003;

void read_record(const Value& row, ReplyLog& result) {
  Object record = row.object();
  const std::int64_t operation = record.required("opercode").integer(0, INT32_MAX);
  if (operation >= first_session_code && operation <= last_session_code) {
    return result.skip(row, "session-record");
  }
  // The account's own copy of a message, written before an agent takes the chat. Taken for a trigger it could
  // only make a window seem longer than the agent's record of the same message does.
  if (operation == account_received) return result.skip(row, "account-record");
  if (operation != agent_sent && operation != agent_received) return result.skip(row, "unknown-operation");

  const std::string_view customer = read_name(record.required("openid"));
  LoggedEvent event;
  event.at = read_seconds(record.required("time"));
  event.type = operation == agent_received ? "user-message" : "reply";
  if (const auto text = record.optional("text")) event.text = text->text();
  result.add(row, customer, std::move(event));
}

void read_page_or_record(const Value& value, ReplyLog& result) {
  result.row(value, [&] {
    Object fields = value.object();
    const auto page = fields.optional("recordlist");
    if (!page) return read_record(value, result);
    page->each([&](const Value& row) { result.row(row, [&] { read_record(row, result); }); });
  });
}

}  // namespace

void read_wechat_recordlist(const Value& log, ReplyLog& result) {
  if (log.is_array()) {
    log.each([&](const Value& value) { read_page_or_record(value, result); });
  } else {
    Object page = log.object();
    page.required("recordlist").each([&](const Value& row) {
      result.row(row, [&] { read_record(row, result); });
    });
  }
}

}  // namespace liaotai::api
