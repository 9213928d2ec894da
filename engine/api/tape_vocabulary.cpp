#include "engine/api/tape_vocabulary.hpp"

#include "engine/api/json_writer.hpp"

namespace liaotai::api {

TapeVocabulary::Place TapeVocabulary::find(Place shape, std::string_view text) {
  const std::uint64_t hash = core::hash_of(text, shape);
  const std::size_t last = slots_.size() - 1;
  for (std::size_t slot = hash & last; slots_[slot] != no_fields; slot = (slot + 1) & last) {
    if (entries_[slots_[slot]].hash == hash && is(slots_[slot], shape, text)) return slots_[slot];
  }
  return add(hash, shape, text);
}

TapeVocabulary::Place TapeVocabulary::add(std::uint64_t hash, Place shape, std::string_view text) {
  if (entries_.size() * 2 >= slots_.size()) grow();
  const auto begin = static_cast<std::uint32_t>(texts_.size());
  texts_ += text;
  entries_.push_back({hash, shape, begin, static_cast<std::uint32_t>(text.size())});
  const auto place = static_cast<Place>(entries_.size() - 1);
  slots_[free_slot(hash)] = place;
  return place;
}

std::size_t TapeVocabulary::free_slot(std::uint64_t hash) const {
  const std::size_t last = slots_.size() - 1;
  std::size_t slot = hash & last;
  while (slots_[slot] != no_fields) slot = (slot + 1) & last;
  return slot;
}

void TapeVocabulary::grow() {
  slots_ = std::vector<Place>(slots_.size() * 2, no_fields);
  for (Place place = 1; place < entries_.size(); ++place) slots_[free_slot(entries_[place].hash)] = place;
}

std::string TapeVocabulary::tell() {
  JsonWriter json;
  json.begin_array();
  json.count(told_);
  for (; told_ < entries_.size(); ++told_) {
    const Entry& entry = entries_[told_];
    if (entry.shape == is_text) {
      json.null();
    } else {
      json.count(entry.shape);
    }
    json.text(text_of(entry));
  }
  json.end_array();
  return json.take();
}

void TapeVocabulary::forget_if_large() noexcept {
  constexpr std::size_t most_entries = 1U << 12U;
  constexpr std::size_t most_bytes = 1U << 18U;
  if (entries_.size() > most_entries || texts_.size() > most_bytes) forget();
}

void TapeVocabulary::forget() {
  constexpr std::size_t usual_slots = 1U << 10U;
  texts_ = {};
  entries_.assign(1, {});
  from_address_.assign(most_addresses, no_fields);
  by_literal_.assign(most_addresses, {});
  slots_.assign(usual_slots, no_fields);
  told_ = 1;
}

}  // namespace liaotai::api
