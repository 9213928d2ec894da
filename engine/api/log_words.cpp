#include "engine/api/log_words.hpp"

#include <utility>

#include "engine/api/parse.hpp"
#include "engine/api/request.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;
constexpr std::string_view reply_log_words = "reply-log.json";

/// No word may stand for two things.
template <class Meaning>
void add(std::map<std::string, Meaning, std::less<>>& known, const Value& word, Meaning meaning) {
  if (!known.emplace(plain_word(word.text()), std::move(meaning)).second) {
    word.fail(ErrorCode::bad_value, "this word stands for something already");
  }
}

LogWords read_words(const Value& root) {
  LogWords words;
  Object file = root.object();
  file.required("version");
  file.required("reviewedOn");
  Object columns = file.required("columns").object();
  for (const auto& [name, column] : log_columns) {
    columns.required(name).each(
        [&, meaning = column](const Value& word) { add(words.columns, word, meaning); });
  }
  columns.warn_of_unknown_fields();
  Object types = file.required("types").object();
  types.each_field([&](std::string_view type, const Value& list) {
    list.each([&](const Value& word) { add(words.types, word, std::string(type)); });
  });
  Object halves = file.required("dayHalves").object();
  words.halves = {halves.required("beforeNoon").texts(), halves.required("afterNoon").texts()};
  halves.warn_of_unknown_fields();
  file.warn_of_unknown_fields();
  return words;
}

template <class Meaning>
std::optional<Meaning> found(const std::map<std::string, Meaning, std::less<>>& known,
                             std::string_view word) {
  const auto place = known.find(plain_word(word));
  return place == known.end() ? std::nullopt : std::optional(place->second);
}

}  // namespace

std::string plain_word(std::string_view word) {
  std::string plain;
  for (const char character : word) {
    if (character == ' ' || character == '-' || character == '_' || character == '\t') continue;
    const bool capital = character >= 'A' && character <= 'Z';
    plain.push_back(capital ? static_cast<char>(character + ('a' - 'A')) : character);
  }
  constexpr std::string_view byte_order_mark = "\uFEFF";
  if (plain.starts_with(byte_order_mark)) plain.erase(0, byte_order_mark.size());
  return plain;
}

std::optional<LogColumn> LogWords::column(std::string_view header) const {
  return found(columns, header);
}

std::optional<std::string_view> LogWords::type(std::string_view cell) const {
  const auto place = types.find(plain_word(cell));
  return place == types.end() ? std::nullopt : std::optional<std::string_view>(place->second);
}

LogWords read_log_words(std::span<const packs::DataFile> files) {
  for (const packs::DataFile& file : files) {
    if (file.path != reply_log_words) continue;
    const core::Result<Document> document = parse(file.text);
    if (!document)
      throw RequestError{{ErrorCode::bad_pack, std::string(reply_log_words), document.error().message}};
    std::vector<core::Warning> unknown;
    try {
      return read_words(Value(document->root, Step{}, unknown));
    } catch (const RequestError& problem) {
      throw RequestError{
          {ErrorCode::bad_pack, std::string(reply_log_words) + problem.error.path, problem.error.message}};
    }
  }
  return {};
}

}  // namespace liaotai::api
