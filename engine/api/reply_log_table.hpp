#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "engine/api/log_words.hpp"
#include "engine/api/reply_log.hpp"
#include "engine/window/channel.hpp"
#include "engine/window/local_clock.hpp"

namespace liaotai::api {

/// Where a table's columns are, by `LogColumn`; nothing for one that it does not have.
using ColumnPlaces = std::array<std::optional<std::size_t>, log_columns.size()>;

/// How to read a table of events.
struct LogTable {
  const LogWords* words = nullptr;
  std::span<const window::Channel> channels;
  ColumnPlaces columns;
  std::optional<window::LocalClock> clock;  ///< of times that carry no offset
  window::DateOrder order = window::DateOrder::unknown;
};

/// Reads `columns` and the header. Throws `RequestError`: `bad_value` at the header when no column says when
/// something happened or to whom.
ColumnPlaces find_columns(const Value& rows, const std::optional<Value>& given, const LogWords& words);

/// Reads the rows below the header. A row that can't be read is skipped; a time that the clock showed twice
/// or never, or that goes back in a log which otherwise runs forward, is noted.
void read_log_table(const Value& rows, LogTable table, ReplyLog& result);

}  // namespace liaotai::api
