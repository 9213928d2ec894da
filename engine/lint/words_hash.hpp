#pragma once

#include <cstddef>
#include <cstdint>

namespace liaotai::lint {

/// A number of 64 bits for a row of numbers, which are added one after the other. Among a million rows, two
/// share one with a chance of one in 36 million.
class RowHash {
 public:
  /// Of so many things.
  explicit RowHash(std::size_t size) : value_(14695981039346656037ULL ^ size), other_(size) {}

  void add(std::uint64_t number) { value_ = mixed(value_, number); }
  /// Two at once, neither of which waits for the other.
  void add(std::uint64_t one, std::uint64_t other) {
    add(one);
    other_ = mixed(other_, other);
  }
  std::uint64_t value() const { return mixed(value_, other_); }

 private:
  static std::uint64_t mixed(std::uint64_t value, std::uint64_t number) {
    value = (value ^ number) * 0x9E3779B97F4A7C15ULL;
    return value ^ value >> 32U;
  }

  std::uint64_t value_;
  std::uint64_t other_;
};

/// The hash of a text's words, whose `size` symbols `symbol_at(index)` answers: the same for the same words.
template <class SymbolAt>
std::uint64_t words_hash(std::size_t size, SymbolAt&& symbol_at) {
  RowHash hash(size);
  std::size_t index = 0;
  const auto two_at = [&](std::size_t place) {
    return std::uint64_t{symbol_at(place)} << 32U | symbol_at(place + 1);
  };
  for (; index + 3 < size; index += 4) hash.add(two_at(index), two_at(index + 2));
  for (; index + 1 < size; index += 2) hash.add(two_at(index));
  if (index < size) hash.add(symbol_at(index));
  return hash.value();
}

}  // namespace liaotai::lint
