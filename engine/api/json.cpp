#include "engine/api/json.hpp"

#include <algorithm>
#include <utility>

namespace liaotai::api {
namespace {

constexpr auto comes_before = [](const JsonField& field, std::string_view name) { return field.name < name; };

}  // namespace

std::size_t place_of(std::span<const JsonField> fields, std::string_view name) {
  const auto field = std::lower_bound(fields.begin(), fields.end(), name, comes_before);
  if (field == fields.end() || field->name != name) return fields.size();
  return static_cast<std::size_t>(field - fields.begin());
}

const Json* find(std::span<const JsonField> fields, std::string_view name) {
  const std::size_t place = place_of(fields, name);
  return place == fields.size() ? nullptr : &fields[place].value;
}

void set(Json::Fields& fields, std::string_view name, Json value) {
  const auto field = std::lower_bound(fields.begin(), fields.end(), name, comes_before);
  if (field != fields.end() && field->name == name) {
    field->value = std::move(value);
  } else {
    fields.insert(field, {name, std::move(value)});
  }
}

}  // namespace liaotai::api
