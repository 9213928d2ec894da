#include "engine/templates/emoji.hpp"

#include <algorithm>
#include <span>

#include "engine/templates/emoji_ranges.hpp"
#include "engine/text/graphemes.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::templates {
namespace {

constexpr char32_t picture_selector = 0xFE0F;
constexpr char32_t text_selector = 0xFE0E;
constexpr char32_t keycap = 0x20E3;
constexpr char32_t first_drawn = 0x2600;  // Miscellaneous Symbols
constexpr char32_t last_drawn = 0x27BF;   // Dingbats

const EmojiRange* range_of(char32_t character) {
  const std::span<const EmojiRange> ranges(emoji_ranges, emoji_range_count);
  const auto range =
      std::lower_bound(ranges.begin(), ranges.end(), character,
                       [](const EmojiRange& each, char32_t wanted) { return each.last < wanted; });
  return range != ranges.end() && range->first <= character ? &*range : nullptr;
}

bool is_emoji(std::string_view cluster) {
  text::CharacterReader reader(cluster);
  bool may_be = false;
  bool is_drawn = false;
  while (!reader.at_end()) {
    const char32_t character = reader.next().code_point;
    if (character == keycap) return true;
    if (character == picture_selector && may_be) return true;
    if (character == text_selector) return false;
    if (const EmojiRange* const range = range_of(character)) {
      if (range->is_presented) return true;
      may_be = true;
      is_drawn = is_drawn || (character >= first_drawn && character <= last_drawn);
    }
  }
  return is_drawn;
}

}  // namespace

std::vector<Stretch> emoji_in(std::string_view text) {
  std::vector<Stretch> found;
  const std::vector<std::size_t> starts = text::grapheme_starts(text);
  for (std::size_t index = 0; index < starts.size(); ++index) {
    const std::size_t end = index + 1 < starts.size() ? starts[index + 1] : text.size();
    if (!is_emoji(text.substr(starts[index], end - starts[index]))) continue;
    found.push_back({static_cast<std::uint32_t>(starts[index]), static_cast<std::uint32_t>(end)});
  }
  return found;
}

}  // namespace liaotai::templates
