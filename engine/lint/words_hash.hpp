#pragma once

#include <cstddef>
#include <cstdint>

namespace liaotai::lint {

/// A number of 64 bits for the words of a text, whose `size` symbols `symbol_at(index)` answers: the same for
/// the same words. Among a million texts, two of other words share one with a chance of one in 36 million.
template <class SymbolAt>
std::uint64_t words_hash(std::size_t size, SymbolAt&& symbol_at) {
  std::uint64_t value = 14695981039346656037ULL ^ size;
  const auto add = [&](std::uint64_t number) {
    value = (value ^ number) * 0x9E3779B97F4A7C15ULL;
    value ^= value >> 32U;
  };
  std::size_t index = 0;
  for (; index + 1 < size; index += 2) {
    add(std::uint64_t{symbol_at(index)} << 32U | symbol_at(index + 1));
  }
  if (index < size) add(symbol_at(index));
  return value;
}

}  // namespace liaotai::lint
