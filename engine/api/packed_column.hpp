#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/text_places.hpp"

namespace liaotai::api {

/// Collects a column of an answer that is to lie beside the JSON: as numbers, or, from the first value on
/// that is none, as places in a list of the words that it holds.
class PackedColumn {
 public:
  /// What the column is read as when it has no cells; those that it has tell by themselves.
  enum class Cells : std::uint8_t { numbers, words };

  explicit PackedColumn(Cells cells = Cells::numbers) : holds_words_(cells == Cells::words) {}

  void number(double value);
  void null();
  /// Any other value, as its JSON.
  void word(std::string_view json);

  /// Adds the elements to `bytes`, and answers the description of them as JSON (packing.hpp). A number is
  /// null where it is NaN, and a word where its place is 4294967295.
  std::string finish(std::string& bytes) const;

 private:
  static constexpr std::uint32_t no_word = 0xFFFFFFFF;

  void turn_into_words();

  bool holds_words_;
  std::vector<double> numbers_;
  std::vector<std::uint32_t> places_;
  core::TextPlaces known_words_;
  std::vector<std::string_view> words_;  ///< by place
};

}  // namespace liaotai::api
