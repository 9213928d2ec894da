#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/api/json_writer.hpp"

namespace liaotai::api {

/// A list of equally shaped rows, written as objects or as one object of columns.
/// Columns lie beside the JSON where its writer packs them.
/// In columns a cell without a value is null; in rows its field is left out, unless it is `kept` as null.
class Table {
 public:
  enum class Shape { rows, columns };

  struct Column {
    std::string_view name;
    bool kept = false;
  };

  /// Writes into `json`, which outlives it.
  Table(JsonWriter& json, Shape shape, std::vector<Column> columns);

  void begin_row();
  /// Where the value of the next column is to be written.
  JsonWriter& cell();
  /// The next column has no value in this row.
  void no_cell();
  void end_row();

  /// To be called after the last row.
  void finish();

 private:
  JsonWriter* json_;
  Shape shape_;
  std::vector<Column> columns_;
  std::vector<JsonWriter> cells_;  ///< by column
  std::size_t next_ = 0;
};

}  // namespace liaotai::api
