#pragma once

#include <cstddef>
#include <string>

#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// A symbol as it is spelled: a figure between letters is a tone and no letter.
inline char32_t spelled_symbol(const text::Symbol& symbol) {
  return symbol.folds.has(text::Fold::leet) ? symbol.plain : symbol.symbol;
}

/// The symbols from `first` to before `end`, as they are spelled.
std::u32string spelled_symbols(const Reading& reading, std::size_t first, std::size_t end);

/// Whether the symbols from `first` to before `end` are part of an address, an account or a code, and spell
/// nothing.
bool is_part_of_name(const Reading& reading, std::size_t first, std::size_t end);

}  // namespace liaotai::lint
