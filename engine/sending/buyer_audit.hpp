#pragma once

#include <cstdint>
#include <optional>

#include "engine/sending/audit_question.hpp"
#include "engine/sending/found.hpp"
#include "engine/sending/opt_out_watch.hpp"
#include "engine/sending/repeat_watch.hpp"
#include "engine/sending/response_watch.hpp"
#include "engine/sending/run_watch.hpp"
#include "engine/sending/send_figures.hpp"
#include "engine/sending/send_log.hpp"
#include "engine/sending/window_watch.hpp"

namespace liaotai::sending {

/// What a message of ours is to the rules about several buyers.
struct RowMarks {
  bool unasked = false;         ///< to a buyer who wrote nothing of late
  bool coupon_unasked = false;  ///< a coupon to a buyer who never wrote
};

/// What is remembered of one buyer.
struct BuyerMemory {
  ResponseWatch::Memory pending;
  RunWatch::Memory replies;
  RunWatch::Memory promotions;
  RepeatWatch::Memory repeats;
  OptOutWatch::Memory opt_out;
  window::OpenWindows windows;
  FigureBook::BuyerCounts counts;
  std::optional<core::Instant> last_heard;
  std::optional<FigureBook::Sent> last_sent;  ///< the last message to him
  bool inquired = false;
};

/// Holds the rows of a log against the rules that are about one buyer.
class BuyerAudit {
 public:
  /// All of these outlive it.
  BuyerAudit(const AuditQuestion& question, Found& found, FigureBook& figures);

  /// The next row in the order of time, and what is remembered of its buyer.
  RowMarks take(BuyerMemory& memory, const SendRow& row, Place place);
  /// Nothing follows; the log ends at `log_end`.
  void finish(BuyerMemory& memory, std::uint32_t buyer, core::Instant log_end);

 private:
  void take_theirs(BuyerMemory& memory, const SendRow& row, Place place);
  RowMarks take_ours(BuyerMemory& memory, const SendRow& row, Place place);
  RowMarks marks(const BuyerMemory& memory, const SendRow& row) const;
  void check_quiet_hours(const SendRow& row, Place place);

  const AuditQuestion& question_;
  Found& found_;
  FigureBook& figures_;
  const QuietHours* quiet_hours_ = nullptr;
  const KindRule* broadcasts_ = nullptr;
  std::optional<core::Duration> market_offset_;

  ResponseWatch responses_;
  RunWatch replies_;
  RunWatch promotions_;
  RepeatWatch repeats_;
  OptOutWatch opt_out_;
  WindowWatch windows_;
};

}  // namespace liaotai::sending
