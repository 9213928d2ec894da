#include "engine/api/json_writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>

#include "engine/api/decimal_number.hpp"
#include "engine/core/bytes.hpp"

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

constexpr std::size_t word_size = sizeof(std::uint64_t);

constexpr std::uint64_t in_all_bytes(std::uint64_t byte) {
  return byte * 0x0101010101010101;
}

/// Whether one of eight bytes cannot stand in a text as it is.
constexpr bool has_escaped(std::uint64_t bytes) {
  constexpr std::uint64_t ones = in_all_bytes(1);
  const std::uint64_t quotes = bytes ^ in_all_bytes('"');
  const std::uint64_t slashes = bytes ^ in_all_bytes('\\');
  const std::uint64_t found =
      ((bytes - in_all_bytes(0x20)) & ~bytes) | ((quotes - ones) & ~quotes) | ((slashes - ones) & ~slashes);
  return (found & in_all_bytes(0x80)) != 0;
}

/// Copies eight bytes. Answers whether all of them can stand as they are.
bool copy_word(const char* from, char* to) {
  const auto bytes = core::bytes_at<std::uint64_t>(from);
  std::memcpy(to, &bytes, word_size);
  return !has_escaped(bytes);
}

/// Copies a text whose bytes can all stand as they are; answers false for any other. Most are short: no call
/// for each, and eight bytes at once.
bool copy_plain(std::string_view text, char* to) {
  const std::size_t size = text.size();
  if (size < word_size) {
    bool plain = true;
    for (std::size_t place = 0; place < size; ++place) {
      to[place] = text[place];
      plain &= !is_escaped[static_cast<unsigned char>(text[place])];
    }
    return plain;
  }
  for (std::size_t place = 0; place + word_size < size; place += word_size) {
    if (!copy_word(text.data() + place, to + place)) return false;
  }
  return copy_word(text.data() + size - word_size, to + size - word_size);
}

}  // namespace

JsonWriter JsonWriter::for_column(PackedColumn::Cells cells) {
  JsonWriter writer;
  writer.column_ = std::make_unique<PackedColumn>(cells);
  return writer;
}

JsonWriter& JsonWriter::field(core::Literal name) {
  if (tape_ == nullptr) return written_field(name.text());
  tape_->field(name);
  return *this;
}

JsonWriter& JsonWriter::named_field(std::string_view name) {
  if (tape_ == nullptr) return written_field(name);
  tape_->named_field(name);
  return *this;
}

JsonWriter& JsonWriter::written_field(std::string_view name) {
  separate();
  quote(name);
  put(':');
  follows_value_ = false;
  return *this;
}

void JsonWriter::begin_object() {
  if (tape_ != nullptr) return tape_->begin_object();
  separate();
  put('{');
  follows_value_ = false;
}

void JsonWriter::end_object() {
  if (tape_ != nullptr) return tape_->end();
  put('}');
  follows_value_ = true;
}

void JsonWriter::begin_array() {
  if (tape_ != nullptr) return tape_->begin_array();
  separate();
  put('[');
  follows_value_ = false;
}

void JsonWriter::end_array() {
  if (tape_ != nullptr) return tape_->end();
  put(']');
  follows_value_ = true;
}

void JsonWriter::text(std::string_view value) {
  if (tape_ != nullptr) return tape_->text(value);
  separate();
  quote(value);
  finish_cell();
}

void JsonWriter::number(std::int64_t value) {
  if (tape_ != nullptr) return tape_->number(value);
  if (column_) {
    column_->number(static_cast<double>(value));
    return;
  }
  separate();
  constexpr std::size_t most_digits = 20;
  char* const begin = room(most_digits);
  size_ += static_cast<std::size_t>(std::to_chars(begin, begin + most_digits, value).ptr - begin);
}

void JsonWriter::decimal(double value) {
  if (tape_ != nullptr) return tape_->json(decimal_text(value));
  if (column_) {
    column_->number(value);
    return;
  }
  separate();
  put(decimal_text(value));
}

void JsonWriter::number_or_null(std::optional<std::int64_t> value) {
  if (value) {
    number(*value);
  } else {
    null();
  }
}

void JsonWriter::flag(bool value) {
  if (tape_ != nullptr) return tape_->flag(value);
  separate();
  put(std::string_view(value ? "true" : "false"));
  finish_cell();
}

void JsonWriter::null() {
  if (tape_ != nullptr) return tape_->null();
  if (column_) {
    column_->null();
    return;
  }
  separate();
  put("null");
}

void JsonWriter::written(std::string_view json) {
  if (tape_ != nullptr) return tape_->json(json);
  if (column_) {
    column_->word(json);
    return;
  }
  separate();
  put(json);
}

void JsonWriter::finish_cell() {
  if (!column_) return;
  column_->word(json());
  size_ = 0;
  follows_value_ = false;
}

std::string JsonWriter::take() {
  json_.resize(size_);
  size_ = 0;
  return std::move(json_);
}

void JsonWriter::grow(std::size_t bytes) {
  constexpr std::size_t least = 64;
  json_.resize(std::max({least, size_ + bytes, json_.size() * 2}));
}

void JsonWriter::put(std::string_view text) {
  std::copy(text.begin(), text.end(), room(text.size()));
  size_ += text.size();
}

void JsonWriter::quote(std::string_view value) {
  char* const begin = room(value.size() + 2);
  if (!copy_plain(value, begin + 1)) return quote_escaped(value);
  begin[0] = '"';
  begin[value.size() + 1] = '"';
  size_ += value.size() + 2;
}

void JsonWriter::quote_escaped(std::string_view value) {
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  put('"');
  std::size_t plain = 0;
  for (std::size_t place = 0; place < value.size(); ++place) {
    const auto byte = static_cast<unsigned char>(value[place]);
    if (!is_escaped[byte]) continue;
    const char escape = short_escape(value[place]);
    put(value.substr(plain, place - plain));
    plain = place + 1;
    if (escape != 0) {
      put('\\');
      put(escape);
    } else {
      put("\\u00");
      put(hexadecimal[byte >> 4U]);
      put(hexadecimal[byte & 15U]);
    }
  }
  put(value.substr(plain));
  put('"');
}

}  // namespace liaotai::api
