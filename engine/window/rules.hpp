#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/window/channel.hpp"
#include "engine/window/event.hpp"

namespace liaotai::window {

/// How windows of different triggers stand to each other, which no official page says.
enum class Overlap : std::uint8_t {
  independent,  ///< side by side, each with its own count
  latest_only,  ///< a trigger replaces whatever was open before it
};

/// A type of event by number: the place of a channel's trigger, or one of those below.
using Kind = std::uint8_t;
inline constexpr Kind reply_kind = 254;
inline constexpr Kind foreign_kind = 255;  ///< a type that only other channels know

/// An event as far as windows go. Sixteen bytes, as there may be a million.
struct Happening {
  core::Instant at = 0;
  std::uint32_t event = 0;  ///< its place in the list as given
  Kind kind = foreign_kind;
  bool automatic = false;
  bool says_nothing = false;
};

/// A channel's rules as they are under the readings that were chosen.
class Rules {
 public:
  /// `channel` outlives it.
  Rules(const Channel& channel, Overlap overlap, const std::vector<Choice>& choices);

  const Channel& channel() const { return *channel_; }
  Overlap overlap() const { return overlap_; }
  bool limits_sending() const { return limits_sending_; }

  Kind kind(std::string_view type) const;
  const Trigger& trigger(Kind kind) const { return channel_->triggers[kind]; }
  /// The windows that an event of this kind opens.
  const std::vector<WindowRule>& opens(Kind kind) const { return opens_[kind]; }
  /// Among those that are targets, each of the channel's by number.
  const std::vector<const WindowRule*>& targets() const { return targets_; }

 private:
  const Channel* channel_;
  Overlap overlap_;
  bool limits_sending_;
  std::vector<std::vector<WindowRule>> opens_;  ///< by trigger
  std::vector<const WindowRule*> targets_;
};

}  // namespace liaotai::window
