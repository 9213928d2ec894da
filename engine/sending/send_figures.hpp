#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/sending/send_log.hpp"

namespace liaotai::sending {

/// What a buyer asked, and when it was answered.
struct Inquiry {
  core::Instant asked_at = 0;
  core::Instant last_message_at = 0;
  std::uint32_t row = 0;
  std::optional<std::uint32_t> first;   ///< the first answer that says something
  std::optional<std::uint32_t> person;  ///< the first that no machine gave
};

/// The counts of one group of messages: all, a day's, an agent's.
struct SendFigures {
  std::uint64_t sent = 0;
  std::uint64_t received = 0;
  std::uint64_t buyers = 0;
  std::uint64_t inquiries = 0;
  std::uint64_t answered = 0;
  std::uint64_t answered_in_time = 0;
  std::uint64_t answered_soon = 0;
  std::vector<core::Duration> response_times;  ///< of answers by a person
  std::uint64_t messaged = 0;                  ///< buyers who got a message
  std::uint64_t reacted = 0;                   ///< those of them who wrote afterwards
  std::uint64_t opted_out = 0;                 ///< those of them who asked for no more

  // The last buyer that was counted in each: buyers come one after the other.
  std::uint32_t last_buyer = nowhere;
  std::uint32_t last_messaged = nowhere;
  std::uint32_t last_reacted = nowhere;
  std::uint32_t last_opted_out = nowhere;
};

/// All counts, altogether and by day and by agent.
struct FigureBook {
  SendFigures total;
  std::map<std::int64_t, SendFigures> days;  ///< by the number of the local day
  std::vector<SendFigures> agents;           ///< by agent, those without one last

  explicit FigureBook(std::size_t agents_of_log = 0, core::Duration clock = 0)
      : agents(agents_of_log + 1), offset(clock) {}

  void count_sent(const SendRow& row);
  void count_received(const SendRow& row);
  /// The buyer wrote after this message of ours.
  void count_reaction(const SendRow& to);
  void count_opt_out(const SendRow& to);
  /// `agent` answered, or would have.
  void count_inquiry(const Inquiry& inquiry, std::uint32_t agent,
                     std::optional<core::Duration> answered_after, bool in_time, bool soon);

  core::Duration offset = 0;

 private:
  template <class Count>
  void each(core::Instant at, std::uint32_t agent, Count count);
};

/// Answer times in short. The median of an even number lies halfway between the middle two; the ninetieth
/// percentile is the nearest rank.
struct ResponseTimes {
  core::Duration median = 0;
  core::Duration p90 = 0;
  core::Duration longest = 0;
  core::Duration mean = 0;
};

/// Nothing when there are no times.
std::optional<ResponseTimes> response_times(const SendFigures& figures);

/// How many answers came after at most each of `bounds`, ascending, and after longer than all of them.
std::vector<std::uint64_t> distribution(const SendFigures& figures,
                                        const std::vector<core::Duration>& bounds);

}  // namespace liaotai::sending
