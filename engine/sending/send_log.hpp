#pragma once

#include <cstdint>

#include "engine/core/instant.hpp"
#include "engine/sending/keywords.hpp"
#include "engine/sending/promotion.hpp"
#include "engine/window/rules.hpp"

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

/// What has to be known about a text. What texts have in common is a number of 64 bits: of ten million
/// different texts two are taken for one once in 300,000 logs.
struct TextFacts {
  std::uint64_t print = 0;    ///< of the text itself
  std::uint64_t key = 0;      ///< equal for texts that say the same; 0 when there is nothing to compare
  bool says_nothing = false;  ///< as the linter's rule for empty replies reads it
  Promoting promoting;
  Wish wish = Wish::none;
};

/// One message, ours or the buyer's, without its words: a log that has to be put in order keeps them all.
struct SendRow {
  core::Instant at = 0;
  TextFacts text;
  std::uint32_t number = 0;  ///< its place in the log as given
  std::uint32_t buyer = 0;
  std::uint32_t ip = nowhere;  ///< its place among the addresses
  std::uint32_t agent = nowhere;
  std::uint16_t type = 0;                       ///< of an event, its place among the types
  window::Kind trigger = window::foreign_kind;  ///< what it is to the reply windows, when it is the buyer's
  RowKind kind = RowKind::free_form;
  bool ours = false;
  bool inquired = false;  ///< the log says that the buyer had written before
};

/// Where a message stands in the log as given, and in the order of time.
struct Place {
  std::uint32_t row = 0;
  std::uint32_t rank = 0;
};

}  // namespace liaotai::sending
