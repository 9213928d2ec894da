#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
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

/// Gathers what a log says, customer by customer, in the order of the log. Nothing gets lost: what is no
/// event is listed with the place where it stands.
class ReplyLog {
 public:
  /// An event of the customer's. One that was there before is skipped: of the same id, or, where it has none,
  /// of the same instant, type and text.
  void add(const Value& row, std::string_view customer, LoggedEvent event);
  void skip(const Value& row, std::string code);
  void skip(const Value& row, std::string path, std::string code);
  /// Something noticed that did not stop the reading; of each code the first row, and how many there were.
  void note(const Value& row, std::string code) { note_at(row.pointer(), std::move(code)); }
  void note_at(std::string row, std::string code);

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
  /// How many rows were skipped for this reason.
  std::size_t skipped(std::string_view code) const;
  /// The fields that all logs' answers have.
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

  struct Note {
    std::string code;
    std::string row;
    long long rows = 0;
  };

  bool is_known(std::size_t customer, const LoggedEvent& event);

  std::vector<Customer> customers_;
  std::unordered_map<std::string, std::size_t> places_;
  std::unordered_set<std::string> known_;  ///< what tells each event from all others
  std::vector<Skipped> skipped_;
  std::vector<Note> notes_;
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
