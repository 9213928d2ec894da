#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/api/request.hpp"
#include "engine/core/instant.hpp"

namespace liaotai::api {

/// One thing that a platform's log says about a customer.
struct LoggedEvent {
  core::Instant at = 0;
  std::string type;  ///< a trigger's type, or `reply`
  std::optional<std::string> text;
  std::optional<std::string> id;
};

/// Gathers what a platform's log says, customer by customer, in the order of the log. Nothing gets lost: what
/// is no event is listed with the place where it stands.
class ReplyLog {
 public:
  void add(std::string_view customer, LoggedEvent event);
  void skip(const Value& row, std::string code);

  /// Reads one row with `read()`; a row that does not fit is skipped, and the others are still read.
  template <class Read>
  void row(const Value& row, Read read) {
    try {
      read();
    } catch (const RequestError& problem) {
      skip(row, problem.error.path, std::string(core::name(problem.error.code)));
    }
  }

  bool has_events() const { return !customers_.empty(); }
  /// The fields of `readReplyLog`'s answer.
  void write(JsonWriter& answer, std::string_view channel) const;

 private:
  struct Customer {
    std::string id;
    std::vector<LoggedEvent> events;
  };

  struct Skipped {
    std::string row;
    std::string path;
    std::string code;
  };

  void skip(const Value& row, std::string path, std::string code);

  std::vector<Customer> customers_;
  std::unordered_map<std::string, std::size_t> places_;
  std::vector<Skipped> skipped_;
};

/// A time in whole seconds since 1970, as a number or as its digits, as an instant. Fails with `bad_instant`,
/// also for one so late that it must have been milliseconds.
core::Instant read_seconds(const Value& value);

/// Text that may not be empty.
std::string_view read_name(const Value& value);

/// Reads WeChat's customer service log: `{ recordlist: […] }`, several such pages, or the rows themselves.
void read_wechat_recordlist(const Value& log, ReplyLog& result);

/// Reads deliveries of WhatsApp's webhook: one, or a list of them.
void read_whatsapp_webhook(const Value& log, ReplyLog& result);

}  // namespace liaotai::api
