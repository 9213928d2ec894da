#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/lint/phrase_starts.hpp"
#include "engine/lint/sieve_word.hpp"

namespace liaotai::lint {

/// Phrases of two symbols or more by their first four, to be compared with what stands in a text: a place in
/// memory or two for each, where following a machine from state to state takes one for every symbol.
class PhraseTable {
 public:
  /// Of a longer phrase only the beginning is compared.
  static constexpr std::size_t longest_compared = 32;
  /// Of so many phrases that begin alike each is compared; more are `crowded`.
  static constexpr std::size_t most_alike = 16;

  enum class Told : std::uint8_t {
    all,
    too_long,  ///< one that is longer than is compared may stand there
    crowded,   ///< so many begin alike that somebody else has to look
  };

  /// Adds another phrase whose symbols are all those of words in texts that are settled.
  void add(std::u32string_view symbols, std::uint32_t id);
  /// To be called between the last `add` and the first question.
  void finish();

  /// Calls `each(id, length)` for the phrases that begin with the first of `words`, of which there are
  /// `left`, as `starting` has it, and end before a clause does.
  template <class Each>
  Told each_at(const SieveWord* words, std::size_t left, Starting starting, Each&& each) const {
    if (left < 2 || words[1].has(SieveWord::clause)) return Told::all;
    const Key pair = key(words[0].symbol(), words[1].symbol());
    if (starting.has(Starting::pair)) tell_whole(pair, 2, each);
    if (left < 3 || words[2].has(SieveWord::clause)) return Told::all;
    const Key triple = pair | third(words[2].symbol());
    if (starting.has(Starting::triple)) tell_whole(triple, 3, each);
    if (left < 4 || words[3].has(SieveWord::clause) || !starting.has(Starting::longer)) return Told::all;
    return each_of(triple | fourth(words[3].symbol()), words, left, each);
  }

 private:
  using Key = std::uint64_t;
  struct Phrase {
    Key key = 0;
    std::uint32_t id = 0;
    std::uint32_t first_symbol = 0;  // of those behind its fourth
    std::uint32_t length = 0;
  };
  struct Bucket {
    Key key = 0;
    std::uint32_t first = 0;  // of the phrases; of two or three symbols there is one, and this is its id
    std::uint32_t count = 0;
  };

  static Key key(std::uint32_t first, std::uint32_t second) { return Key{first} | Key{second} << 16U; }
  static Key third(std::uint32_t symbol) { return Key{symbol} << 32U; }
  static Key fourth(std::uint32_t symbol) { return Key{symbol} << 48U; }
  std::size_t place_of(Key key) const {
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> shift_);
  }

  const Bucket* find(Key key) const {
    if (buckets_.empty()) return nullptr;
    for (std::size_t place = place_of(key); buckets_[place].count != 0;
         place = (place + 1) & (buckets_.size() - 1)) {
      if (buckets_[place].key == key) return &buckets_[place];
    }
    return nullptr;
  }

  /// Calls `each` for the phrase that the key says all of.
  template <class Each>
  void tell_whole(Key key, std::uint32_t length, Each&& each) const {
    if (const Bucket* const bucket = find(key)) each(bucket->first, length);
  }

  template <class Each>
  Told each_of(Key key, const SieveWord* words, std::size_t left, Each&& each) const {
    const Bucket* const bucket = find(key);
    if (bucket == nullptr) return Told::all;
    if (bucket->count > most_alike) return Told::crowded;
    for (std::size_t place = bucket->first; place < bucket->first + bucket->count; ++place) {
      const Phrase& phrase = phrases_[place];
      if (phrase.length > left && left < longest_compared) continue;
      if (!stands(phrase, words)) continue;
      if (phrase.length > longest_compared) return Told::too_long;
      each(phrase.id, phrase.length);
    }
    return Told::all;
  }

  /// Whether a phrase whose first symbols stand there is there as a whole.
  bool stands(const Phrase& phrase, const SieveWord* words) const {
    const std::size_t compared = std::min<std::size_t>(phrase.length, longest_compared);
    for (std::size_t index = symbols_in_key; index < compared; ++index) {
      const bool goes_on = !words[index].has(SieveWord::clause) &&
                           words[index].symbol() == symbols_[phrase.first_symbol + index - symbols_in_key];
      if (!goes_on) return false;
    }
    return true;
  }

  static constexpr std::size_t symbols_in_key = 4;

  void put(const Bucket& bucket);

  std::vector<Bucket> short_phrases_;  // until all are there
  std::vector<Phrase> phrases_;        // of four symbols and more, by key, the shortest first
  std::vector<char16_t> symbols_;
  std::vector<Bucket> buckets_;  // a power of two of them, a third of them free
  std::uint32_t shift_ = 63;
};

}  // namespace liaotai::lint
