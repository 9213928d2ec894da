#include "engine/core/short_texts.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>

#include "engine/core/bytes.hpp"

namespace liaotai::core {
namespace {

using Word = std::uint64_t;
using HalfWord = std::uint32_t;

/// Which byte of those that were read together is the first that is not zero.
template <class Bytes>
std::size_t first_byte(Bytes bytes) {
  constexpr unsigned bits = 8;
  const bool small_end_first = std::endian::native == std::endian::little;
  return static_cast<unsigned>(small_end_first ? std::countr_zero(bytes) : std::countl_zero(bytes)) / bits;
}

/// The bytes of a text that is shorter than a word, some of them twice. Two texts of one size are the same if
/// these are.
Word short_word(std::string_view text) {
  const std::size_t size = text.size();
  const char* const begin = text.data();
  if (size == 0) return 0;
  if (size >= sizeof(HalfWord)) {
    return Word{bytes_at<HalfWord>(begin)} << 32U | bytes_at<HalfWord>(begin + size - sizeof(HalfWord));
  }
  const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(begin[place]); };
  return Word{byte(0)} << 16U | Word{byte(size / 2)} << 8U | byte(size - 1);
}

/// Where the texts differ first among the bytes that they share, which are as many as `Bytes` has or more;
/// `shared` where they do not.
template <class Bytes>
std::size_t first_difference(std::string_view one, std::string_view other, std::size_t shared) {
  const std::size_t last = shared - sizeof(Bytes);
  for (std::size_t place = 0;; place = std::min(place + sizeof(Bytes), last)) {
    const Bytes differing = bytes_at<Bytes>(one.data() + place) ^ bytes_at<Bytes>(other.data() + place);
    if (differing != 0) return place + first_byte(differing);
    if (place == last) return shared;
  }
}

}  // namespace

// Of a text that is no shorter the last eight bytes are a word, some of which may have been in the one
// before.

std::uint64_t hash_of(std::string_view text, std::uint32_t seed) {
  constexpr Word one_odd = 0x9E3779B97F4A7C15;
  constexpr Word other_odd = 0xC2B2AE3D27D4EB4F;
  Word hash = (Word{seed} << 32U | text.size()) * one_odd;
  if (text.size() < sizeof(Word)) {
    hash ^= short_word(text) * other_odd;
  } else {
    const std::size_t last = text.size() - sizeof(Word);
    for (std::size_t place = 0; place < last; place += sizeof(Word)) {
      hash = (hash ^ bytes_at<Word>(text.data() + place)) * one_odd;
    }
    hash ^= bytes_at<Word>(text.data() + last) * other_odd;
  }
  return hash ^ hash >> 32U;
}

bool are_same(std::string_view one, std::string_view other) {
  if (one.size() != other.size()) return false;
  if (one.size() < sizeof(Word)) return short_word(one) == short_word(other);
  const std::size_t last = one.size() - sizeof(Word);
  const auto are_same_at = [&](std::size_t place) {
    return bytes_at<Word>(one.data() + place) == bytes_at<Word>(other.data() + place);
  };
  for (std::size_t place = 0; place < last; place += sizeof(Word)) {
    if (!are_same_at(place)) return false;
  }
  return are_same_at(last);
}

bool comes_before(std::string_view one, std::string_view other) {
  const std::size_t shared = std::min(one.size(), other.size());
  std::size_t place = 0;
  if (shared >= sizeof(Word)) {
    place = first_difference<Word>(one, other, shared);
  } else if (shared >= sizeof(HalfWord)) {
    place = first_difference<HalfWord>(one, other, shared);
  } else {
    while (place < shared && one[place] == other[place]) ++place;
  }
  if (place == shared) return one.size() < other.size();
  return static_cast<unsigned char>(one[place]) < static_cast<unsigned char>(other[place]);
}

}  // namespace liaotai::core
