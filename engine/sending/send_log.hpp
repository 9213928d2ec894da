#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/sending/keywords.hpp"
#include "engine/sending/promotion.hpp"

namespace liaotai::sending {

/// No place in a list.
inline constexpr std::uint32_t nowhere = 0xFFFFFFFF;

/// What a row of a log is.
enum class RowKind : std::uint8_t {
  // Ours.
  free_form,
  auto_reply,
  message_template,  ///< of no or another category
  marketing,
  utility,  ///< a template that tells of an order, a code or an answer
  order_template,
  broadcast,
  media,  ///< a picture, a sticker, a file: its text may be empty
  // The buyer's.
  message,
  opt_in,
  opt_out,
  event,  ///< another trigger of the channel, such as a click
};

/// One message, ours or the buyer's.
struct SendRow {
  core::Instant at = 0;
  std::uint32_t buyer = 0;
  std::uint32_t text = 0;      ///< its place among the texts
  std::uint32_t ip = nowhere;  ///< its place among the addresses
  std::uint32_t agent = nowhere;
  std::uint32_t type = nowhere;  ///< of an event, its place among the types
  RowKind kind = RowKind::free_form;
  bool ours = false;
  bool inquired = false;  ///< the log says that the buyer had written before
};

/// What has to be known about a text, once for all rows that carry it.
struct TextFacts {
  std::uint32_t key =
      nowhere;  ///< equal for texts that say the same; `nowhere` when there is nothing to compare
  bool says_nothing = false;  ///< as the linter's rule for empty replies reads it
  Promoting promoting;
  Wish wish = Wish::none;
};

/// A log of messages. Its rows may stand in any order.
struct SendLog {
  std::vector<SendRow> rows;
  std::vector<TextFacts> texts;
  std::vector<std::string_view> words;     ///< the texts themselves
  std::vector<std::uint32_t> buyer_ranks;  ///< by buyer: his place among all, by id
  std::vector<std::string> types;          ///< of events
  std::size_t agents = 0;
  std::size_t keys = 0;

  const TextFacts& facts(const SendRow& row) const { return texts[row.text]; }
};

/// The rows by time; of one instant the buyers' first, and those that are equal so far by what they hold, so
/// that the order of the log decides nothing but the numbers of its rows.
std::vector<std::uint32_t> in_order_of_time(const SendLog& log);

/// The rows of each buyer, in the order of `order`: those of buyer n from `starts[n]` to before
/// `starts[n + 1]`.
struct RowsByBuyer {
  std::vector<std::uint32_t> rows;
  std::vector<std::uint32_t> starts;
};

RowsByBuyer by_buyer(const SendLog& log, const std::vector<std::uint32_t>& order);

}  // namespace liaotai::sending
