#include "engine/lint/phrase_table.hpp"

#include <algorithm>

namespace liaotai::lint {

void PhraseTable::add(std::u32string_view symbols, std::uint32_t id) {
  Phrase phrase;
  phrase.key = key(symbols[0], symbols[1]);
  if (symbols.size() > 2) phrase.key |= third(symbols[2]);
  if (symbols.size() < symbols_in_key) {
    short_phrases_.push_back({phrase.key, id, 1});
    return;
  }
  phrase.key |= fourth(symbols[3]);
  phrase.id = id;
  phrase.first_symbol = static_cast<std::uint32_t>(symbols_.size());
  phrase.length = static_cast<std::uint32_t>(symbols.size());
  for (std::size_t index = symbols_in_key; index < std::min(symbols.size(), longest_compared); ++index) {
    symbols_.push_back(static_cast<char16_t>(symbols[index]));
  }
  phrases_.push_back(phrase);
}

void PhraseTable::finish() {
  std::sort(phrases_.begin(), phrases_.end(), [](const Phrase& one, const Phrase& other) {
    if (one.key != other.key) return one.key < other.key;
    return one.length != other.length ? one.length < other.length : one.id < other.id;
  });
  std::size_t keys = short_phrases_.size();
  for (std::size_t place = 0; place < phrases_.size(); ++place) {
    if (place == 0 || phrases_[place].key != phrases_[place - 1].key) ++keys;
  }
  std::uint32_t bits = 1;
  while ((std::size_t{1} << bits) < keys + keys / 2) ++bits;
  shift_ = 64 - bits;
  buckets_.assign(std::size_t{1} << bits, Bucket{});
  for (const Bucket& each : short_phrases_) put(each);
  for (std::size_t first = 0; first < phrases_.size();) {
    std::size_t end = first + 1;
    while (end < phrases_.size() && phrases_[end].key == phrases_[first].key) ++end;
    put({phrases_[first].key, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end - first)});
    first = end;
  }
  short_phrases_ = {};
}

void PhraseTable::put(const Bucket& bucket) {
  std::size_t place = place_of(bucket.key);
  while (buckets_[place].count != 0) place = (place + 1) & (buckets_.size() - 1);
  buckets_[place] = bucket;
}

}  // namespace liaotai::lint
