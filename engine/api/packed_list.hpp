#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/api/json.hpp"

namespace liaotai::api {

/// A list of a request whose elements never were JSON: numbers as a typed array holds them, or places in a
/// list of words. It reads the caller's bytes where they lie, which outlive it.
class PackedList {
 public:
  enum class Kind : std::uint8_t { float64, float32, int32, uint32, int16, uint16, int8, uint8 };

  /// `bytes` hold whole elements, little-endian. With `words`, which are its element's meanings, the numbers
  /// are places among them.
  PackedList(Kind kind, std::string_view bytes, std::optional<Json::List> words);

  std::size_t size() const { return bytes_.size() / element_size(kind_); }

  /// The element: a number, a word, or null for what is no number (NaN) or has no word. It stays until the
  /// next element of this list is asked for.
  const Json& element(std::size_t index) const;

  static std::size_t element_size(Kind kind);

 private:
  double number(std::size_t index) const;

  Kind kind_;
  std::string_view bytes_;
  std::optional<Json::List> words_;
  mutable Json element_;
};

/// The kind that this word names, as the names of JavaScript's typed arrays begin.
std::optional<PackedList::Kind> packed_kind(std::string_view word);

}  // namespace liaotai::api
