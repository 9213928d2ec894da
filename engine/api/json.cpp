#include "engine/api/json.hpp"

#include <algorithm>

#include "engine/core/short_texts.hpp"

namespace liaotai::api {
namespace {

constexpr auto comes_before = [](const JsonField& field, std::string_view name) { return field.name < name; };

}  // namespace

bool is_same_object(const Json& one, const Json& other) {
  if (one.kind() != Json::Kind::fields || other.kind() != Json::Kind::fields) return false;
  return one.fields().data() == other.fields().data() && one.fields().size() == other.fields().size() &&
         !one.fields().empty();
}

std::size_t place_of(Json::Fields fields, std::string_view name) {
  // Most differ in length, which costs less to see than an order.
  constexpr std::size_t few = 16;
  if (fields.size() <= few) {
    std::size_t place = 0;
    while (place < fields.size() && !core::are_same(fields[place].name, name)) ++place;
    return place;
  }
  const auto field = std::lower_bound(fields.begin(), fields.end(), name, comes_before);
  if (field == fields.end() || field->name != name) return fields.size();
  return static_cast<std::size_t>(field - fields.begin());
}

const Json* find(Json::Fields fields, std::string_view name) {
  const std::size_t place = place_of(fields, name);
  return place == fields.size() ? nullptr : &fields[place].value;
}

void set(std::vector<JsonField>& fields, std::string_view name, Json value) {
  const auto field = std::lower_bound(fields.begin(), fields.end(), name, comes_before);
  if (field != fields.end() && field->name == name) {
    field->value = value;
  } else {
    fields.insert(field, {name, value});
  }
}

}  // namespace liaotai::api
