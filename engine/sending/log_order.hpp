#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/sending/send_log.hpp"

namespace liaotai::sending {

/// Puts a log that comes row by row in the order of time, rows of one instant as they stand in the log.
///
/// It looks at the first `2 * reach` rows. When one of them stands more than `reach` rows later than its time
/// says, the log is in no order of time: all its rows are kept, 56 bytes each, and handed on at the end.
/// Otherwise no more than these are ever kept, and a row may come up to `reach` rows late.
class LogOrder {
 public:
  /// `any`: keeps all rows whatever the first ones look like.
  enum class Trust : std::uint8_t { by_first_rows, any };
  static constexpr std::size_t usual_reach = 1U << 16U;

  explicit LogOrder(Trust trust, std::size_t reach = usual_reach)
      : keeps_all_(trust == Trust::any), reach_(reach) {}

  /// Answers whether the row came in time: one that comes after a later one was handed on is too late.
  bool add(const SendRow& row);

  /// Whether rows wait to be handed on.
  bool is_full() const { return !keeps_all_ && rows_.size() == 2 * reach_; }
  /// The rows that nothing can come before any more, in order. To be called when it `is_full`.
  template <class Take>
  void hand_on(Take take) {
    sort();
    if (keeps_all_) return;
    for (std::size_t place = 0; place < reach_; ++place) take(rows_[place]);
    handed_on_ = rows_[reach_ - 1];
    rows_.erase(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(reach_));
    sorted_ -= reach_;
  }
  /// The rows that are left when none comes any more, at most so many of them. Answers whether these were
  /// all.
  template <class Take>
  bool finish(std::size_t most, Take take) {
    if (finished_ == 0) sort();
    for (; most > 0 && finished_ < rows_.size(); --most) take(rows_[finished_++]);
    return finished_ == rows_.size();
  }

 private:
  void sort();

  bool keeps_all_;
  std::size_t reach_;
  std::vector<SendRow> rows_;
  std::size_t sorted_ = 0;            ///< so many of the first
  std::size_t finished_ = 0;          ///< so many of the first were handed on at the end
  std::optional<SendRow> handed_on_;  ///< the last one
};

}  // namespace liaotai::sending
