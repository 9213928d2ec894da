#pragma once

#include <cstddef>
#include <string_view>

#include "engine/lint/judging.hpp"

namespace liaotai::lint {

/// The words around a number that say what it is.
class NumberWords {
 public:
  /// The places of a phone rule's lists in the description of its kind; the words for 1 to 9 follow `zero`.
  enum Role : std::uint16_t { calls, counts, units, joints, zero };

  /// `judging` outlives the answer.
  explicit NumberWords(const Judging& judging) : judging_(&judging) {}

  /// Whether a word for a call stands near symbols `first` to `last`, in their clause.
  bool is_near_call(std::size_t first, std::size_t last) const;

  /// An order, a parcel, a price: a word for one stands before the number, nearer than a word for a call, or
  /// a unit stands behind it.
  bool is_counted(std::size_t first, std::size_t last) const;

 private:
  bool is_led_in(std::size_t first) const;
  const Hit* before(std::uint16_t role, std::size_t index, std::size_t reach) const;
  const Hit* behind(std::uint16_t role, std::size_t index, std::size_t reach) const;

  const Judging* judging_;
};

/// Whether `digits` have one of the shapes in the rule's list `table`.
bool fits(const packs::Rule& rule, std::string_view digits, std::string_view table);

}  // namespace liaotai::lint
