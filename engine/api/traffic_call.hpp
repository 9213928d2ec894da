#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace liaotai::api {

/// One call of `simulateTraffic` in slices: it answers byte for byte as `Engine::call` does, and whoever
/// holds it decides when it goes on, or lets it go. Needs no engine: a simulation asks no rule pack.
class TrafficCall {
 public:
  /// Begins a call, whose large lists may lie in `columns`; both may go afterwards. A request that can't be
  /// answered has its answer at once.
  explicit TrafficCall(std::string_view request, std::string_view columns = {}) noexcept;
  ~TrafficCall();
  TrafficCall(TrafficCall&&) noexcept;
  TrafficCall& operator=(TrafficCall&&) noexcept;

  /// Goes on by at most `steps` things that happen in the simulation. Answers whether anything is left to do.
  bool advance(std::uint64_t steps) noexcept;

  /// Chats that have arrived so far in all runs, and how many there will be.
  std::uint64_t done() const noexcept;
  std::uint64_t total() const noexcept;

  /// The answer, once nothing is left to do. To be called once.
  std::string take_answer() noexcept;

 private:
  struct Work;
  std::unique_ptr<Work> work_;
  std::string answer_;
};

}  // namespace liaotai::api
