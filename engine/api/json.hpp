#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace liaotai::api {

class PackedList;

/// A JSON value that was read. Nothing outside engine/api knows of it.
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
  using Fields = std::map<std::string, Json, std::less<>>;

  std::variant<std::nullptr_t, bool, Number, std::string, List, Fields, std::shared_ptr<const PackedList>>
      value = nullptr;

  bool is_null() const { return std::holds_alternative<std::nullptr_t>(value); }
  const bool* flag() const { return std::get_if<bool>(&value); }
  const Number* number() const { return std::get_if<Number>(&value); }
  const std::string* text() const { return std::get_if<std::string>(&value); }
  const List* list() const { return std::get_if<List>(&value); }
  /// A list that the caller handed in beside the JSON.
  const PackedList* packed() const {
    const auto* const list = std::get_if<std::shared_ptr<const PackedList>>(&value);
    return list == nullptr ? nullptr : list->get();
  }
  const Fields* fields() const { return std::get_if<Fields>(&value); }
};

}  // namespace liaotai::api
