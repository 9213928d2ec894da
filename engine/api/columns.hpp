#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/api/request.hpp"

namespace liaotai::api {

/// A large list given as `{ "columns": true, name: array, … }`: one array for each field, all equally long.
/// The object that holds them outlives it.
class Columns {
 public:
  /// Reads the columns that every list has and those that one may have. Errors: `bad_value` when `columns` is
  /// not true or the lengths differ, `missing_field`, `bad_type`.
  Columns(Object& object, std::initializer_list<std::string_view> needed,
          std::initializer_list<std::string_view> possible);
  Columns(const Columns&) = delete;
  Columns& operator=(const Columns&) = delete;

  std::size_t rows() const { return columns_.front().cells.size(); }

  /// One row of all columns, read like an object.
  class Row {
   public:
    /// The cell, or `missing_field`. A `null` counts as missing.
    Value required(std::string_view name) const;
    /// The cell, or nothing when it is `null` or its column is missing.
    std::optional<Value> optional(std::string_view name) const;

   private:
    friend class Columns;
    Row(const Columns& columns, std::size_t index) : columns_(&columns), index_(index) {}

    const Columns* columns_;
    std::size_t index_;
  };

  Row row(std::size_t index) const { return {*this, index}; }

 private:
  struct Column {
    std::string_view name;
    Value cells;
  };

  const Column* find(std::string_view name) const;

  const Object* object_;
  std::vector<Column> columns_;
};

/// Whether `Fields` are a row of columns, in which numbers may stand for words.
template <class Fields>
inline constexpr bool are_columns = std::is_same_v<std::remove_const_t<Fields>, Columns::Row>;

/// The one of `choices` that a field names, in columns also by its place among them.
template <class Fields, class Choices>
auto read_word(const Value& value, const Choices& choices) {
  if (are_columns<Fields> && value.is_number()) {
    const auto last = static_cast<std::int64_t>(choices.size()) - 1;
    return choices[static_cast<std::size_t>(value.integer(0, last))].second;
  }
  return value.one_of(choices);
}

/// Whether a field holds, in columns also as 1 or 0: typed arrays have nothing else.
template <class Fields>
bool read_flag(const Value& value) {
  if (are_columns<Fields> && value.is_number()) return value.integer(0, 1) == 1;
  return value.flag();
}

}  // namespace liaotai::api
