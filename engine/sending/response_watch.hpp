#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/sending/audit.hpp"
#include "engine/sending/found.hpp"

namespace liaotai::sending {

/// What a buyer asked and how soon it was answered.
class ResponseWatch {
 public:
  ResponseWatch(const AuditQuestion& question, const SendLog& log, core::Instant log_end, Found& found,
                FigureBook& figures);

  void begin() { pending_.reset(); }
  /// The buyer wrote something that wants an answer.
  void hear(core::Instant at, std::uint32_t row);
  /// We answered; an empty answer is not to be told of.
  void answer(core::Instant at, std::uint32_t row, bool automatic);
  /// Nothing follows.
  void finish();
  bool is_waiting() const { return pending_.has_value(); }

 private:
  std::optional<std::uint32_t> answer_for(const ResponseTarget& target, const Inquiry& inquiry) const;
  /// Whether an answer at `answered_at` would be in time.
  static bool in_time(const ResponseTarget& target, const Inquiry& inquiry, core::Instant answered_at);
  bool was_soon(const Inquiry& inquiry) const;
  void close(core::Instant seen_until);
  void tell(const ResponseTarget& target, const Inquiry& inquiry, core::Instant seen_until);

  const AuditQuestion& question_;
  const SendLog& log_;
  core::Instant log_end_;
  Found& found_;
  FigureBook& figures_;
  core::Duration inquiry_ends_after_;
  std::optional<Inquiry> pending_;
};

}  // namespace liaotai::sending
