#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/core/bytes.hpp"
#include "engine/lint/words_hash.hpp"

namespace liaotai::lint {

/// The texts of a file in which nothing was found, as far as they came lately. Sellers write the same again
/// and again, to the byte: that is not judged again.
class InnocentTexts {
 public:
  /// What is known of a text besides.
  struct Known {
    std::uint32_t words = 0;  ///< how many symbols its words have
    std::uint32_t first = 0;  ///< the place of the first text with the same words
  };

  /// What tells the text from others (`RowHash`).
  static std::uint64_t hash_of(std::string_view text) {
    RowHash hash(text.size());
    std::size_t place = 0;
    for (; place + 2 * word_size <= text.size(); place += 2 * word_size) {
      hash.add(word_at(text.data() + place), word_at(text.data() + place + word_size));
    }
    if (place + word_size <= text.size()) {
      hash.add(word_at(text.data() + place));
      place += word_size;
    }
    std::uint64_t rest = 0;
    for (; place < text.size(); ++place) rest = rest << 8U | static_cast<unsigned char>(text[place]);
    hash.add(rest);
    return hash.value();
  }

  /// The text with this hash, or nothing when it is not known.
  std::optional<Known> find(std::uint64_t hash) const {
    const Entry& entry = entries_[place_of(hash)];
    if (entry.hash != hash || entry.known.words == nothing) return std::nullopt;
    return entry.known;
  }

  /// Knows the text from now on, until another takes its place.
  void keep(std::uint64_t hash, Known known) {
    if (++kept_ > entries_.size() && entries_.size() < most) grow();
    entries_[place_of(hash)] = {hash, known};
  }

 private:
  static constexpr std::size_t fewest = std::size_t{1} << 12U;
  static constexpr std::size_t most = std::size_t{1} << 16U;
  static constexpr std::uint32_t nothing = 0xFFFFFFFF;
  static constexpr std::size_t word_size = sizeof(std::uint64_t);

  static std::uint64_t word_at(const char* place) { return core::bytes_at<std::uint64_t>(place); }

  struct Entry {
    std::uint64_t hash = 0;
    Known known{nothing, 0};
  };

  std::size_t place_of(std::uint64_t hash) const {
    return static_cast<std::size_t>(hash) & (entries_.size() - 1);
  }

  void grow() {
    std::vector<Entry> before(entries_.size() * 4);
    before.swap(entries_);
    for (const Entry& each : before) {
      if (each.known.words != nothing) entries_[place_of(each.hash)] = each;
    }
  }

  std::vector<Entry> entries_ = std::vector<Entry>(fewest);
  std::size_t kept_ = 0;
};

}  // namespace liaotai::lint
