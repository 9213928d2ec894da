#pragma once

#include <cstdint>

namespace liaotai::traffic {

/// FNV-1a over 32 bits (Fowler, Noll and Vo), each number taken as a whole and not byte by byte: millions of
/// them are added.
class Checksum {
 public:
  void add(std::uint32_t number) { value_ = (value_ ^ number) * 16'777'619U; }
  std::uint32_t value() const { return value_; }

 private:
  std::uint32_t value_ = 2'166'136'261U;
};

}  // namespace liaotai::traffic
