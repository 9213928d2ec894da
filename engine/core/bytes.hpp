#pragma once

#include <cstring>

namespace liaotai::core {

/// The bytes from `place` on as one number of the type `Bytes`, whatever they are aligned to; there are as
/// many.
template <class Bytes>
Bytes bytes_at(const char* place) {
  Bytes bytes = 0;
  std::memcpy(&bytes, place, sizeof(bytes));
  return bytes;
}

}  // namespace liaotai::core
