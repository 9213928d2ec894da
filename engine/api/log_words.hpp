#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/packs/data_file.hpp"
#include "engine/window/written_time.hpp"

namespace liaotai::api {

/// What a column of a log's table holds.
enum class LogColumn : std::uint8_t { at, customer, type, text, id };
inline constexpr std::array<std::pair<std::string_view, LogColumn>, 5> log_columns{
    {{"at", LogColumn::at},
     {"customer", LogColumn::customer},
     {"type", LogColumn::type},
     {"text", LogColumn::text},
     {"id", LogColumn::id}}};

/// The words by which a table's columns and the types of its events are known, as
/// engine/packs/data/reply-log.json has them.
struct LogWords {
  std::map<std::string, LogColumn, std::less<>> columns;
  std::map<std::string, std::string, std::less<>> types;
  window::DayHalves halves;

  std::optional<LogColumn> column(std::string_view header) const;
  /// The event type that a cell names; nothing for one that nobody uses.
  std::optional<std::string_view> type(std::string_view cell) const;
};

/// A word as it is compared: ASCII in lower case, without spaces, hyphens and underscores.
std::string plain_word(std::string_view word);

/// Throws `RequestError`, `bad_pack`, when the file does not hold what it should.
LogWords read_log_words(std::span<const packs::DataFile> files);

}  // namespace liaotai::api
