#include "engine/api/packed_column.hpp"

#include <cmath>
#include <limits>
#include <utility>

#include "engine/api/json_writer.hpp"
#include "engine/api/packing.hpp"

namespace liaotai::api {
namespace {

template <class Element>
void append(std::string& bytes, const std::vector<Element>& elements) {
  bytes.append(reinterpret_cast<const char*>(elements.data()), elements.size() * sizeof(Element));
}

}  // namespace

void PackedColumn::number(double value) {
  if (!holds_words_) {
    numbers_.push_back(value);
    return;
  }
  JsonWriter json;
  if (value == std::trunc(value)) {
    json.number(static_cast<std::int64_t>(value));
  } else {
    json.decimal(value);
  }
  word(json.json());
}

void PackedColumn::null() {
  if (holds_words_) {
    places_.push_back(no_word);
  } else {
    numbers_.push_back(std::numeric_limits<double>::quiet_NaN());
  }
}

void PackedColumn::word(std::string_view json) {
  if (!holds_words_) turn_into_words();
  const core::TextPlaces::Place known = known_words_.place(json);
  if (known.fresh) words_.push_back(known.text);
  places_.push_back(known.index);
}

void PackedColumn::turn_into_words() {
  holds_words_ = true;
  for (const double value : std::exchange(numbers_, {})) {
    if (std::isnan(value)) {
      null();
    } else {
      number(value);
    }
  }
}

std::string PackedColumn::finish(std::string& bytes) const {
  JsonWriter json;
  json.begin_object();
  json.named_field(packed_field).begin_array();
  json.text(holds_words_ ? "Uint32" : "Float64");
  json.count(bytes.size());
  json.count(holds_words_ ? places_.size() : numbers_.size());
  json.end_array();
  if (holds_words_) {
    json.named_field(words_field).begin_array();
    for (const std::string_view word : words_) json.written(word);
    json.end_array();
    append(bytes, places_);
  } else {
    append(bytes, numbers_);
  }
  json.end_object();
  return json.take();
}

}  // namespace liaotai::api
