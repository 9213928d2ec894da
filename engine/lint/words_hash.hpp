#pragma once

#include <cstdint>

namespace liaotai::lint {

/// A number of 64 bits for a text's words, the same for the same words. Among a million texts, two of other
/// words share one with a chance of one in 36 million.
class WordsHash {
 public:
  void add(char32_t symbol) {
    value_ = (value_ ^ symbol) * 0x9E3779B97F4A7C15ULL;
    value_ ^= value_ >> 32U;
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 14695981039346656037ULL;
};

}  // namespace liaotai::lint
