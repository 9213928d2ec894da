#pragma once

#include <cstdint>

namespace liaotai::traffic {

/// FNV-1a over 32 bits (Fowler, Noll and Vo): numbers are added as four bytes, the lowest first.
class Checksum {
 public:
  void add(std::uint32_t number) {
    for (unsigned shift = 0; shift < 32; shift += 8) {
      value_ = (value_ ^ ((number >> shift) & 0xFFU)) * prime;
    }
  }
  std::uint32_t value() const { return value_; }

 private:
  static constexpr std::uint32_t prime = 16'777'619;
  std::uint32_t value_ = 2'166'136'261;
};

}  // namespace liaotai::traffic
