#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace liaotai::api {

/// A JSON value that was read. Nothing outside engine/api knows of it.
struct Json {
  /// Requests hold whole numbers only; what any other number was, nobody asks.
  struct Number {
    std::optional<std::int64_t> whole;  ///< nothing for a fraction, or for what 64 bits don't hold
  };
  using List = std::vector<Json>;
  using Fields = std::map<std::string, Json, std::less<>>;

  std::variant<std::nullptr_t, bool, Number, std::string, List, Fields> value = nullptr;

  bool is_null() const { return std::holds_alternative<std::nullptr_t>(value); }
  const bool* flag() const { return std::get_if<bool>(&value); }
  const Number* number() const { return std::get_if<Number>(&value); }
  const std::string* text() const { return std::get_if<std::string>(&value); }
  const List* list() const { return std::get_if<List>(&value); }
  const Fields* fields() const { return std::get_if<Fields>(&value); }
};

}  // namespace liaotai::api
