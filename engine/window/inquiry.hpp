#pragma once

#include <cstddef>
#include <optional>

#include "engine/core/instant.hpp"
#include "engine/window/channel.hpp"

namespace liaotai::window {

/// What a customer wrote that wants a first answer.
struct Inquiry {
  std::size_t event = 0;  ///< the message that began it
  core::Instant asked_at = 0;
  core::Instant last_message_at = 0;
  std::optional<std::size_t> answer;  ///< the first one that counts
  std::optional<core::Instant> answered_at;
};

/// Follows one customer's messages and our answers as one response rule sees them. It is told of them in
/// order of time, and keeps nothing but the last inquiry.
class InquiryWatch {
 public:
  /// `rule`, a target, outlives it.
  explicit InquiryWatch(const WindowRule& rule) : rule_(&rule) {}

  /// The customer wrote. True when this begins an inquiry: when the one before was answered or, where the
  /// rule says how long a conversation lasts, when the last message lies longer ago than that.
  bool message(core::Instant at, std::size_t event);
  /// We answered, or an automatic reply did. True when this is the first answer that counts.
  bool answer(core::Instant at, std::size_t event, bool automatic);

  const std::optional<Inquiry>& last() const { return last_; }

 private:
  const WindowRule* rule_;
  std::optional<Inquiry> last_;
};

}  // namespace liaotai::window
