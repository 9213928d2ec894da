#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/literal.hpp"
#include "engine/core/short_texts.hpp"

namespace liaotai::api {

/// What an answer on a tape names by its place instead of spelling it: texts, and shapes of objects, which
/// are the names of their fields in order. The answers to one kind of question hold the same ones again and
/// again.
class TapeVocabulary {
 public:
  using Place = std::uint32_t;

  /// The shape of an object without fields, which is always known.
  static constexpr Place no_fields = 0;

  TapeVocabulary() { forget(); }

  Place text(std::string_view text) { return place(is_text, text); }
  /// The shape that has one field more than `shape`.
  Place with_field(Place shape, core::Literal name) {
    const std::string_view text = name.text();
    Extended& last = by_literal_[slot_of(shape, text)];
    if (last.name != text.data() || last.shape != shape) last = {text.data(), shape, find(shape, text)};
    return last.place;
  }
  /// The same for a name that is no literal: another text may lie there the next time.
  Place with_named_field(Place shape, std::string_view name) { return place(shape, name); }

  /// How many places have not been told yet.
  std::size_t untold() const { return entries_.size() - told_; }
  /// Those as a JSON list, and told from now on: the first one's place, then for each the shape that it
  /// extends (null for a text) and the text or the field's name. Places from the first one on that were told
  /// earlier stand for nothing any more.
  std::string tell();

  /// Makes room when more is known than is worth keeping. No place that was given before counts afterwards.
  void forget_if_large() noexcept;

 private:
  static constexpr Place is_text = 0xFFFFFFFF;
  static constexpr Place is_neither = 0xFFFFFFFE;
  static constexpr std::uint32_t most_addresses = 1U << 10U;

  /// A shape that was extended by a literal.
  struct Extended {
    const char* name = nullptr;
    Place shape = no_fields;
    Place place = no_fields;
  };

  struct Entry {
    std::uint64_t hash = 0;
    Place shape = is_neither;  ///< that it extends, or `is_text`
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
  };

  std::string_view text_of(const Entry& entry) const { return {texts_.data() + entry.begin, entry.size}; }
  bool is(Place place, Place shape, std::string_view text) const {
    const Entry& entry = entries_[place];
    return entry.shape == shape && core::are_same(text_of(entry), text);
  }
  static std::uint32_t slot_of(Place shape, std::string_view text) {
    const auto address = static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(text.data()));
    return (address ^ address >> 10U ^ shape) % most_addresses;
  }
  /// Most texts are the program's own or a shop's, and lie where they lay before: what came from there last
  /// is sooner compared than looked for.
  Place place(Place shape, std::string_view text) {
    Place& last = from_address_[slot_of(shape, text)];
    if (!is(last, shape, text)) last = find(shape, text);
    return last;
  }
  Place find(Place shape, std::string_view text);
  Place add(std::uint64_t hash, Place shape, std::string_view text);
  std::size_t free_slot(std::uint64_t hash) const;
  void grow();
  void forget();

  std::string texts_;
  std::vector<Entry> entries_;  ///< by place, the first one's being `no_fields`
  std::vector<Place> slots_;    ///< where an entry lies by its hash, `no_fields` where none does
  std::vector<Place> from_address_;
  std::vector<Extended> by_literal_;
  std::size_t told_ = 0;
};

}  // namespace liaotai::api
