#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>
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

}  // namespace liaotai::api
