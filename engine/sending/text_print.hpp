#pragma once

#include <cstdint>
#include <string_view>

namespace liaotai::sending {

/// A number that stands for a text, never 0 (FNV-1a over 64 bits, its bits then mixed as MurmurHash3 does).
inline std::uint64_t text_print(std::string_view text) {
  std::uint64_t value = 14'695'981'039'346'656'037U;
  for (const char byte : text) value = (value ^ static_cast<std::uint8_t>(byte)) * 1'099'511'628'211U;
  value = (value ^ value >> 33U) * 0xFF51AFD7ED558CCDU;
  value = (value ^ value >> 33U) * 0xC4CEB9FE1A85EC53U;
  value ^= value >> 33U;
  return value == 0 ? 1 : value;
}

}  // namespace liaotai::sending
