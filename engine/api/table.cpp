#include "engine/api/table.hpp"

#include <utility>

namespace liaotai::api {

Table::Table(JsonWriter& json, Shape shape, std::vector<Column> columns)
    : json_(&json), shape_(shape), columns_(std::move(columns)) {
  if (shape_ == Shape::rows) {
    json.begin_array();
    return;
  }
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    cells_.push_back(json.packs_columns() ? JsonWriter::for_column() : JsonWriter());
    if (!json.packs_columns()) cells_.back().begin_array();
  }
}

void Table::begin_row() {
  next_ = 0;
  if (shape_ == Shape::rows) json_->begin_object();
}

JsonWriter& Table::cell() {
  const std::size_t column = next_++;
  return shape_ == Shape::rows ? json_->named_field(columns_[column].name) : cells_[column];
}

void Table::no_cell() {
  if (shape_ == Shape::columns || columns_[next_].kept) {
    cell().null();
  } else {
    ++next_;
  }
}

void Table::end_row() {
  if (shape_ == Shape::rows) json_->end_object();
}

void Table::finish() {
  if (shape_ == Shape::rows) {
    json_->end_array();
    return;
  }
  json_->begin_object();
  json_->field("columns").flag(true);
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    json_->named_field(columns_[column].name);
    if (json_->packs_columns()) {
      json_->column(cells_[column]);
    } else {
      cells_[column].end_array();
      json_->written(cells_[column].json());
    }
  }
  json_->end_object();
}

}  // namespace liaotai::api
