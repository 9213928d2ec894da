#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/api/answer_tape.hpp"
#include "engine/api/packed_column.hpp"
#include "engine/core/literal.hpp"

namespace liaotai::api {

/// Writes JSON from left to right, straight into its text: an answer of a million rows never stands in memory
/// as a document. Texts must be UTF-8.
class JsonWriter {
 public:
  /// With `packed`, which outlives the writer, columns are added to it instead of being written as arrays.
  explicit JsonWriter(std::string* packed = nullptr) : packed_(packed) {}
  /// A writer of the same onto a tape, which outlives it, and no JSON.
  explicit JsonWriter(AnswerTape& tape) : packed_(nullptr), tape_(&tape) {}

  /// A writer of nothing but the values of a column, one after the other.
  static JsonWriter for_column(PackedColumn::Cells cells = PackedColumn::Cells::numbers);
  /// Keeps room for so many bytes.
  void expect(std::size_t bytes) {
    if (tape_ == nullptr) room(bytes);
  }
  bool packs_columns() const { return packed_ != nullptr; }

  /// The name of the value that is written next.
  JsonWriter& field(core::Literal name);
  /// The same of a name that is no literal.
  JsonWriter& named_field(std::string_view name);

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();

  void text(std::string_view value);
  void number(std::int64_t value);
  void count(std::uint64_t value) { number(static_cast<std::int64_t>(value)); }
  /// Rounded to six decimals.
  void decimal(double value);
  void number_or_null(std::optional<std::int64_t> value);
  void flag(bool value);
  void null();
  /// What is JSON already, as one value.
  void written(std::string_view json);
  void written(const JsonWriter& value) { written(value.json()); }
  /// What a writer for a column was given. To be called only where columns are packed.
  void column(const JsonWriter& values) { written(values.column_->finish(*packed_)); }

  std::string_view json() const { return {json_.data(), size_}; }
  std::string take();

 private:
  JsonWriter& written_field(std::string_view name);
  void finish_cell();
  void separate() {
    if (follows_value_) put(',');
    follows_value_ = true;
  }
  void put(char character) {
    *room(1) = character;
    ++size_;
  }
  void put(std::string_view text);
  void quote(std::string_view value);
  void quote_escaped(std::string_view value);

  /// Where the next bytes go, with room for so many.
  char* room(std::size_t bytes) {
    if (json_.size() - size_ < bytes) grow(bytes);
    return json_.data() + size_;
  }
  void grow(std::size_t bytes);

  std::string json_;      ///< what is written, and room behind it
  std::size_t size_ = 0;  ///< of what is written
  bool follows_value_ = false;
  std::string* packed_;
  std::unique_ptr<PackedColumn> column_;
  AnswerTape* tape_ = nullptr;
};

}  // namespace liaotai::api
