#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/sending/audit_finding.hpp"
#include "engine/sending/audit_question.hpp"
#include "engine/sending/buyer_audit.hpp"
#include "engine/sending/found.hpp"
#include "engine/sending/log_order.hpp"
#include "engine/sending/repeated_rows.hpp"
#include "engine/sending/send_figures.hpp"
#include "engine/sending/send_log.hpp"
#include "engine/sending/spread_watch.hpp"

namespace liaotai::sending {

/// Holds a log against the rules while it comes, row by row. The rules are in engine/sending/README.md.
///
/// What it remembers does not grow with the log but with its buyers, of each of whom it knows what the rules
/// look back on: what he waits for, the last ten minutes, the run since his last word, the windows that are
/// open, the agents he spoke with. Of addresses and texts it knows those of the last hours, with the messages
/// that are no finding yet. Beside that stand the rows that are being put in order (`LogOrder`), eight bytes
/// for each row of the instant that it has reached, as many for each answered inquiry, by which the times of
/// answers are exact, and the findings that nobody has taken, with four bytes for each message of a finding
/// that may still go on.
class Audit {
 public:
  /// `question` outlives it.
  Audit(const AuditQuestion& question, LogOrder::Trust trust);
  // Its parts know where the others are.
  Audit(const Audit&) = delete;
  Audit& operator=(const Audit&) = delete;

  /// The next row of the log as given. Answers whether it came in time (`LogOrder`): one that did not can't
  /// be audited any more, nor can the log.
  bool add(const SendRow& row);
  /// Nothing follows. Goes on for so many rows at most, and answers whether none is left: the figures are
  /// whole from then on.
  bool finish(std::size_t most_rows);

  /// Takes the findings that are complete so far, in the order in which they became so.
  AuditFindings take_findings() { return found_.take(); }
  const FigureBook& figures() const { return figures_; }
  /// How many rows are equal to an earlier one. They count as any other; a log that was put together twice is
  /// to be noticed.
  std::uint64_t repeated_rows() const { return repeated_rows_.count(); }

 private:
  void take(const SendRow& row);

  LogOrder order_;
  Found found_;
  FigureBook figures_;
  BuyerAudit buyer_audit_;
  SpreadWatch coupons_;
  SpreadWatch texts_;
  std::deque<BuyerMemory> buyers_;
  RepeatedRows repeated_rows_;
  core::Instant last_at_ = 0;
  std::uint32_t rank_ = 0;
};

/// Puts the findings of a whole log in order: by their first message, in the order of time.
void sort_by_time(AuditFindings& findings);

}  // namespace liaotai::sending
