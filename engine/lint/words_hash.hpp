#pragma once

#include <cstddef>
#include <cstdint>

namespace liaotai::lint {

/// A number of 64 bits for a row of numbers, which are added one after the other. Among a million rows, two
/// share one with a chance of one in 36 million.
class RowHash {
 public:
  /// Of so many things.
  explicit RowHash(std::size_t size) : value_(14695981039346656037ULL ^ size) {}

  void add(std::uint64_t number) {
    value_ = (value_ ^ number) * 0x9E3779B97F4A7C15ULL;
    value_ ^= value_ >> 32U;
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_;
};

/// The hash of a text's words, whose `size` symbols `symbol_at(index)` answers: the same for the same words.
template <class SymbolAt>
std::uint64_t words_hash(std::size_t size, SymbolAt&& symbol_at) {
  RowHash hash(size);
  std::size_t index = 0;
  for (; index + 1 < size; index += 2) {
    hash.add(std::uint64_t{symbol_at(index)} << 32U | symbol_at(index + 1));
  }
  if (index < size) hash.add(symbol_at(index));
  return hash.value();
}

}  // namespace liaotai::lint
