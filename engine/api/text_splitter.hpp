#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/bytes.hpp"

namespace liaotai::api {

/// Parts bytes that come in pieces into texts. It holds one piece and the text that the piece before broke
/// off.
class TextSplitter {
 public:
  /// How a text ends.
  enum class Separator : std::uint8_t {
    lines,  ///< with LF, CR LF or CR; an empty line and a byte order mark are no text
    marks,  ///< with the byte 0xFF, which UTF-8 has none of
  };

  explicit TextSplitter(Separator separator) : separator_(separator) {}

  /// Room for the next bytes.
  std::span<char> room(std::size_t bytes) {
    const std::size_t before = bytes_.size();
    bytes_.resize(before + bytes);
    return std::span(bytes_).subspan(before);
  }

  /// The last line needs no end.
  void close() {
    is_last_ = true;
    if (separator_ == Separator::lines && !bytes_.empty()) bytes_ += '\n';
  }

  /// Calls `take(text, place)` for each text that ends in the bytes so far, until one answers false: then the
  /// place of that one. Time linear in the new bytes.
  template <class Take>
  std::optional<std::uint32_t> split(Take&& take) {
    skip_order_mark();
    std::size_t begin = 0;
    std::size_t end = looked_at_;
    std::optional<std::uint32_t> refused;
    while (!refused) {
      end = end_of_text(end);
      // What follows a CR tells whether the line's end is two characters long.
      if (end == bytes_.size() || (bytes_[end] == '\r' && end + 1 == bytes_.size() && !is_last_)) break;
      const std::string_view text = std::string_view(bytes_).substr(begin, end - begin);
      const bool is_text = separator_ == Separator::marks || !text.empty();
      if (is_text && !take(text, place_)) refused = place_;
      ++place_;
      const bool is_pair = bytes_[end] == '\r' && end + 1 < bytes_.size() && bytes_[end + 1] == '\n';
      end += separator_ == Separator::lines && is_pair ? 2 : 1;
      begin = end;
    }
    bytes_.erase(0, begin);
    looked_at_ = end - begin;
    return refused;
  }

 private:
  /// The place of the next separator from `place` on, or the end of the bytes.
  [[nodiscard]] std::size_t end_of_text(std::size_t place) const {
    if (separator_ == Separator::marks) return std::min(bytes_.find('\xFF', place), bytes_.size());
    const char* const bytes = bytes_.data();
    const std::size_t size = bytes_.size();
    while (place < size) {
      while (size - place >= 4 * eight && are_without_control(bytes + place)) place += 4 * eight;
      const std::size_t plain = size - place < eight ? 0 : bytes_without_control(bytes + place);
      place += plain;
      if (plain == eight) continue;
      if (bytes[place] == '\n' || bytes[place] == '\r') return place;
      ++place;
    }
    return size;
  }

  /// A bit for the first of eight bytes that is a control character up to CR, and for any of those behind it.
  static std::uint64_t controls(const char* eight_bytes) {
    static_assert(std::endian::native == std::endian::little);
    constexpr std::uint64_t each = 0x0101010101010101U;
    constexpr std::uint64_t behind_return = each * ('\r' + 1);
    const auto bytes = core::bytes_at<std::uint64_t>(eight_bytes);
    return (bytes - behind_return) & ~bytes & (each << 7U);
  }
  /// How many of the eight bytes stand before such a character.
  static std::size_t bytes_without_control(const char* eight_bytes) {
    return static_cast<std::size_t>(std::countr_zero(controls(eight_bytes))) / 8;
  }
  /// Whether none of four times as many bytes is one.
  static bool are_without_control(const char* bytes) {
    return (controls(bytes) | controls(bytes + eight) | controls(bytes + 2 * eight) |
            controls(bytes + 3 * eight)) == 0;
  }

  static constexpr std::size_t eight = sizeof(std::uint64_t);

  void skip_order_mark() {
    constexpr std::string_view order_mark = "\xEF\xBB\xBF";
    if (is_begun_ || separator_ == Separator::marks) return;
    if (bytes_.size() < order_mark.size() && order_mark.substr(0, bytes_.size()) == bytes_) return;
    is_begun_ = true;
    if (std::string_view(bytes_).substr(0, order_mark.size()) == order_mark)
      bytes_.erase(0, order_mark.size());
  }

  Separator separator_;
  std::string bytes_;
  std::size_t looked_at_ = 0;  // no separator stands before here
  std::uint32_t place_ = 0;
  bool is_begun_ = false;
  bool is_last_ = false;
};

}  // namespace liaotai::api
