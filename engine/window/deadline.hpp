#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/window/channel.hpp"
#include "engine/window/inquiry.hpp"

namespace liaotai::window {

enum class DeadlineState : std::uint8_t {
  running,  ///< no answer yet, and time left
  met,
  late,    ///< answered when the time was over
  missed,  ///< no answer, and the time is over
};

/// By when the first answer to an inquiry is due under one rule.
struct Deadline {
  std::string code;  ///< the rule's name
  Inquiry inquiry;
  core::Instant due_at = 0;  ///< the last instant at which an answer is in time
  DeadlineState state = DeadlineState::running;
  core::Source source;
};

/// The rules by which `channel` measures how soon a `type` of event is answered, as they are under `choices`:
/// those of its windows that are targets.
std::vector<WindowRule> response_rules(const Channel& channel, std::string_view type,
                                       const std::vector<Choice>& choices);

/// When the first answer to something asked at `asked_at` is due. `closures` are the shop's holidays, for
/// rules that except them; nothing when these leave no time to answer in.
std::optional<core::Instant> due_at(const WindowRule& rule, core::Instant asked_at,
                                    const std::vector<Closure>& closures = {});

DeadlineState state_of(core::Instant due_at, std::optional<core::Instant> answered_at, core::Instant now);

/// The deadline of `inquiry` under `rule` as it stands at `now`; nothing when it is never due.
std::optional<Deadline> deadline_of(const Inquiry& inquiry, const WindowRule& rule, core::Instant now,
                                    const std::vector<Closure>& closures = {});

}  // namespace liaotai::window
