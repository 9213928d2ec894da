#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace liaotai::api {

struct State;

/// The findings of many texts, one row each. Spans are UTF-16 code units of the item's text.
struct LintColumns {
  std::vector<std::uint32_t> item;
  std::vector<std::uint16_t> rule;
  std::vector<std::uint32_t> start;
  std::vector<std::uint32_t> end;
  std::vector<std::uint8_t> severity;
};

/// One call of `lintMany`: whoever holds it hands the texts in piece by piece, as they were read or come from
/// a file, and lets it go when they want no more. What was judged takes no room but for its findings.
class LintManyCall {
 public:
  /// Begins a call. `state` outlives it. The request's `separator` says how the texts will stand in the
  /// bytes: `lines`, or `marks` for texts that each end with the byte 0xFF, which UTF-8 has none of. A
  /// request that can't be answered has its answer at once.
  LintManyCall(const State& state, std::string_view request) noexcept;
  ~LintManyCall();
  LintManyCall(LintManyCall&&) noexcept;
  LintManyCall& operator=(LintManyCall&&) noexcept;

  /// Room for the next bytes, to be filled before `take`; empty when there is not that much memory.
  std::span<char> room(std::size_t bytes) noexcept;

  /// Judges the texts that end in the bytes handed in so far, and keeps what is left of them for the next
  /// piece. Answers whether more is wanted: no more after a text that is no UTF-8.
  bool take() noexcept;

  /// The answer, once all bytes were taken: JSON without the columns, with `sets` as `write_set_findings` has
  /// them. To be called once.
  std::string take_answer() noexcept;

  /// What was found so far. `rules()` names the rules of its column.
  const LintColumns& columns() const;
  const std::vector<std::string>& rules() const;

 private:
  struct Work;
  std::unique_ptr<Work> work_;
  std::string answer_;
};

}  // namespace liaotai::api
