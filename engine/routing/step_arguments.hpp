#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <variant>

#include "engine/core/literal.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/roster.hpp"

namespace liaotai::routing {

/// A text or a whole number that the sentence of a step names. What it views outlives it: ids lie in the
/// roster, sources in what is asked.
struct StepArgument {
  core::Literal name;
  std::variant<std::string_view, std::int64_t> value;
};

/// All that the sentence of a step names. One question has hundreds of sentences: none takes memory of its
/// own for that.
class StepArguments {
 public:
  StepArguments() = default;
  /// At most `most`.
  StepArguments(std::initializer_list<StepArgument> arguments) : size_(arguments.size()) {
    std::copy(arguments.begin(), arguments.end(), arguments_.begin());
  }

  void push_back(const StepArgument& argument) { arguments_[size_++] = argument; }
  const StepArgument* begin() const { return arguments_.data(); }
  const StepArgument* end() const { return arguments_.data() + size_; }

 private:
  static constexpr std::size_t most = 3;

  std::array<StepArgument, most> arguments_;
  std::size_t size_ = 0;
};

inline StepArgument argument(core::Literal name, std::string_view text) {
  return {name, text};
}

inline StepArgument argument(core::Literal name, std::int64_t number) {
  return {name, number};
}

inline StepArgument argument(core::Literal name, const Roster& roster, MemberIndex member) {
  return argument(name, roster.members()[member].id);
}

}  // namespace liaotai::routing
