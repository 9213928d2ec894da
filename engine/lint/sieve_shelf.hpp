#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "engine/lint/sieve.hpp"

namespace liaotai::lint {

/// Sieves of one ruleset's rules that nobody uses at the moment. To make one takes as long as to read a
/// megabyte: whoever has several files held against the same rules takes it from here.
class SieveShelf {
 public:
  /// So many are kept, those put back last.
  static constexpr std::size_t most_kept = 4;

  /// A sieve of the source, whose ruleset is the same at every call and outlives the answer.
  std::unique_ptr<Sieve> take(const Sieve::Source& source);
  /// Puts back what `take` answered for the source, or another one for it. It is gone where memory is short.
  void put_back(std::unique_ptr<Sieve> sieve, const Sieve::Source& source) noexcept;

 private:
  struct Kept {
    std::vector<std::size_t> rules;
    std::unique_ptr<Sieve> sieve;
  };

  std::vector<Kept> kept_;  // the one put back last at the end
};

}  // namespace liaotai::lint
