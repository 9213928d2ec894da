#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/sending/answer_times.hpp"
#include "engine/sending/send_log.hpp"

namespace liaotai::sending {

/// What a buyer asked, and when a person answered.
struct AnsweredInquiry {
  core::Instant asked_at = 0;
  std::uint32_t agent = nowhere;  ///< who answered, or would have
  std::optional<core::Duration> after;
  bool in_time = false;
  bool soon = false;
};

/// What a buyer is counted for once, in all of the log and in each group of messages.
enum class BuyerCount : std::uint8_t {
  present,    ///< wrote or got a message
  messaged,   ///< got a message
  reacted,    ///< wrote afterwards
  opted_out,  ///< asked for no more afterwards
};

inline constexpr std::size_t buyer_counts = 4;

/// The counts of one group of messages: all, a day's, an agent's.
struct SendFigures {
  std::uint64_t sent = 0;
  std::uint64_t received = 0;
  std::uint64_t inquiries = 0;
  std::uint64_t answered = 0;
  std::uint64_t answered_in_time = 0;
  std::uint64_t answered_soon = 0;
  std::array<std::uint64_t, buyer_counts> buyers{};
  AnswerTimes times;  ///< of answers by a person

  std::uint64_t count(BuyerCount what) const { return buyers[static_cast<std::size_t>(what)]; }
};

/// All counts, altogether and by day and by agent. It is told of messages in the order of time.
class FigureBook {
 public:
  /// A message of ours.
  struct Sent {
    core::Instant at = 0;
    std::uint32_t agent = nowhere;
  };
  /// Where one buyer was counted already.
  struct BuyerCounts {
    static constexpr std::int32_t never = std::numeric_limits<std::int32_t>::min();
    std::array<std::int32_t, buyer_counts> last_day{never, never, never, never};
    std::vector<std::uint32_t> agents;  ///< each with a bit for each count in its lowest four
  };

  /// `offset`: of the clock by which days are told apart.
  explicit FigureBook(core::Duration offset) : offset_(offset) {}

  void count_sent(BuyerCounts& buyer, const SendRow& row);
  void count_received(BuyerCounts& buyer, const SendRow& row);
  /// The buyer wrote after this message of ours.
  void count_reaction(BuyerCounts& buyer, const Sent& to);
  void count_opt_out(BuyerCounts& buyer, const Sent& to);
  void count_inquiry(const AnsweredInquiry& inquiry);
  /// Nothing follows.
  void finish();

  const SendFigures& total() const { return total_; }
  /// By the number of the local day.
  const std::map<std::int32_t, SendFigures>& days() const { return days_; }
  /// Of agent n, who may have no figures; of the messages without one for `nowhere`.
  const SendFigures& of_agent(std::uint32_t agent) const;

 private:
  std::int32_t day_of(core::Instant at) const;
  SendFigures& day(std::int32_t number);
  SendFigures& agent(std::uint32_t number);
  void count_once(BuyerCounts& buyer, BuyerCount what, core::Instant at, std::uint32_t agent);
  static bool is_first(BuyerCounts& buyer, BuyerCount what, std::uint32_t agent);

  core::Duration offset_;
  SendFigures total_;
  std::map<std::int32_t, SendFigures> days_;
  std::vector<SendFigures> agents_;  ///< first of the messages without one, then by agent
  SendFigures nothing_;
};

}  // namespace liaotai::sending
