#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/api/json.hpp"

namespace liaotai::api {

/// A list of equally shaped rows, written as objects or as one object of columns.
/// In columns a cell without a value is null; in rows its field is left out, unless it is `kept` as null.
class Table {
 public:
  enum class Shape { rows, columns };

  struct Column {
    std::string_view name;
    bool kept = false;
  };

  Table(Shape shape, std::vector<Column> columns) : shape_(shape), columns_(std::move(columns)) {
    if (shape_ == Shape::columns) cells_.resize(columns_.size(), Json::array());
  }

  /// One row, its cells in the order of the columns.
  void add(std::vector<Json> cells) {
    if (shape_ == Shape::columns) {
      for (std::size_t index = 0; index < cells.size(); ++index) {
        cells_[index].push_back(std::move(cells[index]));
      }
      return;
    }
    Json row = Json::object();
    for (std::size_t index = 0; index < cells.size(); ++index) {
      if (cells[index].is_null() && !columns_[index].kept) continue;
      row[std::string(columns_[index].name)] = std::move(cells[index]);
    }
    rows_.push_back(std::move(row));
  }

  Json finish() {
    if (shape_ == Shape::rows) return std::move(rows_);
    Json table = {{"columns", true}};
    for (std::size_t index = 0; index < columns_.size(); ++index) {
      table[std::string(columns_[index].name)] = std::move(cells_[index]);
    }
    return table;
  }

 private:
  Shape shape_;
  std::vector<Column> columns_;
  Json rows_ = Json::array();
  std::vector<Json> cells_;
};

}  // namespace liaotai::api
