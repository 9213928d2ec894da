#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// The separator before a label of a domain, or between the name and the domain of an e-mail address.
struct Joint {
  std::size_t before = 0;     ///< the last symbol in front of it
  bool is_plain = false;      ///< the sign itself, with nothing around it
  bool is_worded = false;     ///< written as a word: 点, [dot], 艾特, (at)
  bool is_bracketed = false;  ///< a word in brackets
  bool is_latin = false;      ///< a word of Latin letters
  bool is_odd = false;        ///< a comma and the like
};

/// How much a mark must look like a dot: before an ending that is hardly ever a word (com), a comma or a dot
/// with space behind it is one as well.
enum class Dots : std::uint8_t { usual, also_odd };

/// The dot right before the label that begins at `label`: `.` 。 · 点 [dot], spaced or not. Nothing when
/// there is none, or when it ends a sentence: `word. Next`.
std::optional<Joint> dot_before(const Reading& reading, std::size_t label, Dots dots);

/// The @ right before `domain`: `@` (at) [at] 艾特 小老鼠, or # in its place.
std::optional<Joint> at_before(const Reading& reading, std::size_t domain);

/// The first symbol of the label (letters, digits, hyphens) that ends at `last`. `is_spaced`: single letters
/// with space between are one label: e x a m p l e. Emoji that are strewn through it belong to it: s😊h😊o😊p.
std::size_t label_start(const Reading& reading, std::size_t last, bool is_spaced = false);

/// One past the last label with Han characters of the domain that begins at `first`, and past the dot behind
/// it when a label of letters follows; `first` when it has none. Behind a domain of letters the words of a
/// sentence may stand right away, so a label with Han characters counts only with a label behind it, or as an
/// ending.
std::size_t han_labels_end(const Reading& reading, std::size_t first);

/// Whether an emoji or another picture stands there.
bool is_picture(const Reading& reading, std::size_t index);

/// The symbols in a domain name, at most (RFC 1035, 2.3.4).
inline constexpr std::size_t longest_domain = 253;

/// Words that stand for the dot of an address.
std::span<const std::u32string_view> words_for_a_dot();

}  // namespace liaotai::lint
