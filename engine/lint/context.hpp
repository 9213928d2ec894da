#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/lint/hit.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// In which sense a phrase stands: said, denied, or warned of. See engine/lint/README.md, "Context".
class Context {
 public:
  /// `hits` of the context lexicons; both outlive the answer.
  Context(const Reading& reading, std::span<const Hit> hits);

  /// Whether the clause denies what stands from symbol `first` to `last`, or warns of it: 请勿加微信,
  /// 谨防加微信. Not so when the denial is a figure of speech: 不是最低价我赔你.
  bool is_denied(std::uint32_t first, std::uint32_t last) const;

 private:
  bool is_negated(std::uint32_t first) const;

  const Reading* reading_;
  std::vector<Hit> negations_;              // by `last`
  std::vector<std::uint32_t> resumptions_;  // last symbols, ascending
  std::vector<std::uint32_t> warned_;       // clauses, ascending
  std::vector<std::uint32_t> rhetoric_;     // clauses, ascending
};

}  // namespace liaotai::lint
