#include "engine/api/json_writer.hpp"

#include <array>
#include <charconv>

#include "engine/api/decimal_number.hpp"

namespace liaotai::api {
namespace {

/// The letter of a short escape, or 0 for a character that has none (RFC 8259, section 7).
constexpr char short_escape(char character) {
  switch (character) {
    case '"':
      return '"';
    case '\\':
      return '\\';
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    default:
      return 0;
  }
}

/// Whether a byte cannot stand in a text as it is.
constexpr std::array<bool, 256> is_escaped = [] {
  std::array<bool, 256> escaped{};
  for (std::size_t byte = 0; byte < escaped.size(); ++byte) {
    escaped[byte] = byte < 0x20 || byte == '"' || byte == '\\';
  }
  return escaped;
}();

}  // namespace

JsonWriter JsonWriter::for_column() {
  JsonWriter writer;
  writer.column_ = std::make_unique<PackedColumn>();
  return writer;
}

JsonWriter& JsonWriter::field(std::string_view name) {
  separate();
  quote(name);
  json_ += ':';
  follows_value_ = false;
  return *this;
}

void JsonWriter::begin_object() {
  separate();
  json_ += '{';
  follows_value_ = false;
}

void JsonWriter::end_object() {
  json_ += '}';
  follows_value_ = true;
}

void JsonWriter::begin_array() {
  separate();
  json_ += '[';
  follows_value_ = false;
}

void JsonWriter::end_array() {
  json_ += ']';
  follows_value_ = true;
}

void JsonWriter::text(std::string_view value) {
  separate();
  quote(value);
  finish_cell();
}

void JsonWriter::number(std::int64_t value) {
  if (column_) {
    column_->number(static_cast<double>(value));
    return;
  }
  separate();
  std::array<char, 20> digits{};
  const std::to_chars_result end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  json_.append(digits.data(), end.ptr);
}

void JsonWriter::decimal(double value) {
  if (column_) {
    column_->number(value);
    return;
  }
  separate();
  json_ += decimal_text(value);
}

void JsonWriter::number_or_null(std::optional<std::int64_t> value) {
  if (value) {
    number(*value);
  } else {
    null();
  }
}

void JsonWriter::flag(bool value) {
  separate();
  json_ += value ? "true" : "false";
  finish_cell();
}

void JsonWriter::null() {
  if (column_) {
    column_->null();
    return;
  }
  separate();
  json_ += "null";
}

void JsonWriter::written(std::string_view json) {
  if (column_) {
    column_->word(json);
    return;
  }
  separate();
  json_ += json;
}

void JsonWriter::finish_cell() {
  if (!column_) return;
  column_->word(json_);
  json_.clear();
  follows_value_ = false;
}

void JsonWriter::separate() {
  if (follows_value_) json_ += ',';
  follows_value_ = true;
}

void JsonWriter::quote(std::string_view value) {
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  json_ += '"';
  std::size_t plain = 0;
  for (std::size_t place = 0; place < value.size(); ++place) {
    const auto byte = static_cast<unsigned char>(value[place]);
    if (!is_escaped[byte]) continue;
    const char escape = short_escape(value[place]);
    json_.append(value, plain, place - plain);
    plain = place + 1;
    if (escape != 0) {
      json_ += '\\';
      json_ += escape;
    } else {
      json_ += "\\u00";
      json_ += hexadecimal[byte >> 4U];
      json_ += hexadecimal[byte & 15U];
    }
  }
  json_.append(value, plain);
  json_ += '"';
}

}  // namespace liaotai::api
