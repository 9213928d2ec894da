#pragma once

#include <cstddef>
#include <string>

#include "engine/lint/hit.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// A domain as a text writes it, told from its ending to the left.
struct WrittenDomain {
  std::size_t first = 0;
  std::size_t labels = 1;
  std::string name;             ///< as one would type it
  bool is_plain = true;         ///< every dot a dot, with nothing around it
  bool is_numeric = true;       ///< no letter but in the ending
  bool is_bracketed = false;    ///< a dot in brackets
  bool is_disguised = true;     ///< every dot in brackets or said in a word
  bool has_odd_end = false;     ///< before the ending a comma, or a dot with space behind it
  std::uint32_t disguises = 0;  ///< dots that are no plain dot, and an ending that is spaced
};

/// The domain that ends with `ending`, a hit of a list of endings. Symbols before `floor` belong to the
/// address before.
WrittenDomain domain_before(const Reading& reading, const Hit& ending, std::size_t floor);

/// The letters, digits and signs of addresses among the symbols `first` to `last`, and a substitute for each
/// Han character, so that 例shop.com is not shop.com.
std::string letters_of(const Reading& reading, std::size_t first, std::size_t last);

}  // namespace liaotai::lint
