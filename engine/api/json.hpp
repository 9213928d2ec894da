#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace liaotai::api {

class PackedList;
struct JsonField;

/// A JSON value that was read. Its texts lie in the document that it was read from (parse.hpp), which
/// outlives it. Nothing outside engine/api knows of it.
struct Json {
  /// A number that is whole and fits into 64 bits is kept as such, any other as the nearest fraction.
  struct Number {
    std::variant<std::int64_t, double> value = std::int64_t{0};

    std::optional<std::int64_t> whole() const {
      const auto* const number = std::get_if<std::int64_t>(&value);
      return number == nullptr ? std::nullopt : std::optional(*number);
    }
    double decimal() const {
      const auto* const number = std::get_if<std::int64_t>(&value);
      return number == nullptr ? std::get<double>(value) : static_cast<double>(*number);
    }
  };
  using List = std::vector<Json>;
  /// In the order of their names, of which each stands once.
  using Fields = std::vector<JsonField>;

  /// Null unless it is given a value. Not said here: the fields are no complete type yet.
  std::variant<std::nullptr_t, bool, Number, std::string_view, List, Fields,
               std::shared_ptr<const PackedList>>
      value;

  bool is_null() const { return std::holds_alternative<std::nullptr_t>(value); }
  const bool* flag() const { return std::get_if<bool>(&value); }
  const Number* number() const { return std::get_if<Number>(&value); }
  const std::string_view* text() const { return std::get_if<std::string_view>(&value); }
  const List* list() const { return std::get_if<List>(&value); }
  /// A list that the caller handed in beside the JSON.
  const PackedList* packed() const {
    const auto* const list = std::get_if<std::shared_ptr<const PackedList>>(&value);
    return list == nullptr ? nullptr : list->get();
  }
  const Fields* fields() const { return std::get_if<Fields>(&value); }
};

/// One field of an object.
struct JsonField {
  std::string_view name;
  Json value;
};

/// Where the field of this name stands among `fields`, which are in the order of their names; their number
/// when none has it.
std::size_t place_of(std::span<const JsonField> fields, std::string_view name);

/// The field of this name, or null. `fields` are in the order of their names.
const Json* find(std::span<const JsonField> fields, std::string_view name);

/// Gives the field of this name a value, whether there was one or not. The name outlives the fields.
void set(Json::Fields& fields, std::string_view name, Json value);

}  // namespace liaotai::api
