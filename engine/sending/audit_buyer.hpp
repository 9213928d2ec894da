#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/sending/audit.hpp"
#include "engine/sending/found.hpp"
#include "engine/sending/opt_out_watch.hpp"
#include "engine/sending/repeat_watch.hpp"
#include "engine/sending/response_watch.hpp"
#include "engine/sending/run_watch.hpp"
#include "engine/sending/send_log.hpp"
#include "engine/sending/window_watch.hpp"

namespace liaotai::sending {

/// What a message of ours is to the rules about several buyers.
enum RowMark : std::uint8_t {
  not_marked = 0,
  unasked = 1,         ///< to a buyer who wrote nothing of late
  coupon_unasked = 2,  ///< a coupon to a buyer who never wrote
};

/// Follows one buyer after the other through the rules that are about one buyer.
class BuyerAudit {
 public:
  /// All of these outlive it. `marks` has an entry for each row.
  BuyerAudit(const AuditQuestion& question, const SendLog& log, core::Instant log_end, Found& found,
             FigureBook& figures, std::vector<std::uint8_t>& marks);

  /// The rows of one buyer, in the order of time.
  void follow(const std::uint32_t* first, const std::uint32_t* last);

 private:
  void begin();
  void take_theirs(std::uint32_t place);
  void take_ours(std::uint32_t place);
  void mark(std::uint32_t place, const SendRow& row);
  void check_quiet_hours(std::uint32_t place, const SendRow& row);

  const AuditQuestion& question_;
  const SendLog& log_;
  Found& found_;
  FigureBook& figures_;
  std::vector<std::uint8_t>& marks_;
  const QuietHours* quiet_hours_ = nullptr;
  const KindRule* broadcasts_ = nullptr;
  std::optional<core::Duration> market_offset_;

  ResponseWatch responses_;
  RunWatch replies_;
  RunWatch promotions_;
  RepeatWatch repeats_;
  OptOutWatch opt_out_;
  WindowWatch windows_;
  bool inquired_ = false;
  std::optional<core::Instant> last_heard_;
  std::optional<std::uint32_t> last_sent_;  ///< since when the buyer has not written
};

/// Whether a message of ours sells: because its kind says so, or because it reads so.
bool sells(const SendRow& row, const TextFacts& facts);

}  // namespace liaotai::sending
