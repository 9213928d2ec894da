#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace liaotai::core {

// An image is data as a row of bytes, for a program that is built from the same sources: it names no version
// and is not checked. One function passes a structure both ways, to a writer and from a reader, so that the
// two agree:
//
//   template <class Image>
//   void pass(Image& image, typename Image::template Passed<Number>& number) {
//     image.text(number.name);
//     image.number(number.value);
//   }

/// UTF-16 of a character beyond 16 bits: two units, each of them marked by its highest bits.
inline constexpr char32_t first_of_two = 0x10000;
inline constexpr char32_t surrogate_bits = 0xFC00;
inline constexpr char32_t lead = 0xD800;
inline constexpr char32_t trail = 0xDC00;

/// Writes an image.
class ImageWriter {
 public:
  static constexpr bool is_reader = false;
  template <class Value>
  using Passed = const Value;

  /// Whole numbers, flags and enumerations, none of them negative: seven bits a byte, the lowest first.
  template <class Number>
  void number(Number value) {
    auto rest = static_cast<std::uint64_t>(value);
    for (; rest >= 0x80U; rest >>= 7U) bytes_.push_back(static_cast<char>(rest | 0x80U));
    bytes_.push_back(static_cast<char>(rest));
  }
  /// A character as UTF-16, the lower byte of a unit first: many of them pack better than as numbers.
  void character(char32_t value) {
    if (value < first_of_two) return unit(value);
    unit(lead | (value - first_of_two) >> 10U);
    unit(trail | (value & 0x3FFU));
  }
  void text(std::string_view text) {
    number(text.size());
    bytes_ += text;
  }
  /// How long the list is. Answers the list, for its elements to be passed.
  template <class List>
  const List& sized(const List& list) {
    number(list.size());
    return list;
  }

  std::string take() { return std::move(bytes_); }

 private:
  void unit(char32_t value) {
    bytes_.push_back(static_cast<char>(value & 0xFFU));
    bytes_.push_back(static_cast<char>(value >> 8U));
  }

  std::string bytes_;
};

/// Reads an image in the order in which it was written.
class ImageReader {
 public:
  static constexpr bool is_reader = true;
  template <class Value>
  using Passed = Value;

  /// `bytes` outlive it.
  explicit ImageReader(std::string_view bytes) : next_(bytes.data()) {}

  template <class Number>
  void number(Number& value) {
    const auto first = static_cast<unsigned char>(*next_++);
    value = static_cast<Number>(first < 0x80U ? first : longer(first));
  }
  void character(char32_t& value) {
    value = unit();
    if ((value & surrogate_bits) != lead) return;
    value = first_of_two + ((value & 0x3FFU) << 10U);
    value |= unit() & 0x3FFU;
  }
  void text(std::string& text) {
    std::size_t size = 0;
    number(size);
    text.assign(next_, size);
    next_ += size;
  }
  template <class List>
  List& sized(List& list) {
    std::size_t size = 0;
    number(size);
    list.resize(size);
    return list;
  }

 private:
  char32_t unit() {
    const auto low = static_cast<unsigned char>(*next_++);
    const auto high = static_cast<unsigned char>(*next_++);
    return static_cast<char32_t>(low | high << 8U);
  }

  std::uint64_t longer(std::uint64_t first) {
    std::uint64_t value = first & 0x7FU;
    for (unsigned shift = 7;; shift += 7) {
      const auto byte = static_cast<unsigned char>(*next_++);
      value |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80U) return value;
    }
  }

  const char* next_;
};

}  // namespace liaotai::core
