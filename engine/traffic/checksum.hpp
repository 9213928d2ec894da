#pragma once

#include <cstdint>

namespace liaotai::traffic {

/// FNV-1a over 32 bits (Fowler, Noll and Vo): numbers are added as four bytes, the lowest first.
class Checksum {
 public:
  void add(std::uint32_t number) {
    add_byte(number & 0xFFU);
    if (number < 1U << 8U) {
      value_ *= power(3);
      return;
    }
    add_byte((number >> 8U) & 0xFFU);
    add_byte((number >> 16U) & 0xFFU);
    if (number < 1U << 24U) {
      value_ *= prime;
    } else {
      add_byte(number >> 24U);
    }
  }
  std::uint32_t value() const { return value_; }

 private:
  static constexpr std::uint32_t prime = 16'777'619;

  /// What so many bytes of zero multiply by: a product in place of one step after the other.
  static constexpr std::uint32_t power(int zeros) {
    std::uint32_t product = 1;
    for (; zeros > 0; --zeros) product *= prime;
    return product;
  }
  void add_byte(std::uint32_t byte) { value_ = (value_ ^ byte) * prime; }

  std::uint32_t value_ = 2'166'136'261;
};

}  // namespace liaotai::traffic
