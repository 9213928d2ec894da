#pragma once

#include <cstddef>

namespace liaotai::templates {

/// Characters that are emoji, from `first` to `last`, both included (UTS #51, `Emoji`).
struct EmojiRange {
  char32_t first;
  char32_t last;
  bool is_presented;  ///< shown as a picture by itself (`Emoji_Presentation`), without a selector behind it
};

// Made by generate/emoji-ranges.mjs when the engine is built, which alone knows the length: so no std::array.
// NOLINTBEGIN(modernize-avoid-c-arrays)
extern const EmojiRange emoji_ranges[];
extern const std::size_t emoji_range_count;
// NOLINTEND(modernize-avoid-c-arrays)

}  // namespace liaotai::templates
