#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace liaotai::api {

/// Writes JSON from left to right, straight into its text: an answer of a million rows never stands in memory
/// as a document. Texts must be UTF-8.
class JsonWriter {
 public:
  /// The name of the value that is written next.
  JsonWriter& field(std::string_view name);

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();

  void text(std::string_view value);
  void number(std::int64_t value);
  void count(std::size_t value) { number(static_cast<std::int64_t>(value)); }
  void number_or_null(std::optional<std::int64_t> value);
  void flag(bool value);
  void null();
  /// What another writer has written, as one value.
  void written(const JsonWriter& value);

  const std::string& json() const { return json_; }
  std::string take() { return std::move(json_); }

 private:
  void separate();
  void quote(std::string_view value);

  std::string json_;
  bool follows_value_ = false;
};

}  // namespace liaotai::api
