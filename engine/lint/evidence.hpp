#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/lint/finding.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// What was seen through in bytes `begin` to before `end`, stretch by stretch, in the order of the text.
/// Capital letters are no disguise and not listed, nor is space between words of a spaced script.
std::vector<FoldSpan> evidence(const Reading& reading, std::uint32_t begin, std::uint32_t end);

/// A number that stays the same while the rule, the part and the words of its clause do, however written
/// (FNV-1a, 64 bits).
std::uint64_t fingerprint(const Reading& reading, std::string_view rule, std::uint32_t begin,
                          std::uint32_t end);

/// The same number for a part that is a whole text with at least one word, told from the symbols of its
/// words.
std::uint64_t fingerprint_of_whole(std::string_view rule, std::span<const std::uint32_t> symbols);

/// A number that stays the same while the words of the text do, however written.
std::uint64_t text_fingerprint(const Reading& reading);

/// The word for `fold` in an answer.
std::string_view name(text::Fold fold);

/// The first symbol that ends behind byte `begin`.
std::size_t symbol_at(const Reading& reading, std::uint32_t begin);

}  // namespace liaotai::lint
