#include "engine/api/reply_log_table.hpp"

#include <string>
#include <utility>
#include <vector>

#include "engine/api/decimal_number.hpp"
#include "engine/api/reply_window_request.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;
using window::DateOrder;
using window::WrittenTime;

constexpr std::size_t most_columns = 10'000;

std::size_t place_of(LogColumn column) {
  return static_cast<std::size_t>(column);
}

/// A cell as text: spreadsheets hold ids and telephone numbers as numbers.
std::string text_of(const Value& cell) {
  if (cell.is_text()) return std::string(cell.text());
  return std::to_string(cell.integer(INT64_MIN, INT64_MAX));
}

bool is_blank(const Value& cell) {
  return cell.is_null() ||
         (cell.is_text() && cell.text().find_first_not_of(" \t\r\n") == std::string_view::npos);
}

/// The rows of one table, which all have the same columns.
class LogTableReader {
 public:
  LogTableReader(LogTable table, ReplyLog& result) : table_(std::move(table)), result_(result) {}

  /// What the dates of all rows tell about which of day and month stands first.
  void learn_order(const Value& rows) {
    if (table_.order != DateOrder::unknown) return;
    bool day_first = false;
    bool month_first = false;
    for (std::size_t row = 1; row < rows.size(); ++row) {
      const Value cells = rows.at(row);
      if (!cells.is_array() || cells.size() <= *table_.columns[place_of(LogColumn::at)]) continue;
      const Value cell = cells.at(*table_.columns[place_of(LogColumn::at)]);
      const auto written = cell.is_text() ? time_in(cell) : std::nullopt;
      if (!written || !written->order) continue;
      (*written->order == DateOrder::day_first ? day_first : month_first) = true;
    }
    // A table that has both was put together from two: no row tells about another one.
    if (day_first != month_first) table_.order = day_first ? DateOrder::day_first : DateOrder::month_first;
  }

  void read(const Value& row) {
    if (!row.is_array()) row.fail(ErrorCode::bad_type, "a row is a list of cells");
    if (is_empty(row)) return result_.skip(row, "empty-row");
    LoggedEvent event;
    const std::optional<core::Instant> at = instant(row);
    if (!at) return;
    event.at = *at;
    if (!read_type(row, event)) return;
    if (const auto text = optional(row, LogColumn::text)) event.text = text_of(*text);
    if (const auto id = optional(row, LogColumn::id)) event.id = text_of(*id);
    const std::string customer = text_of(required(row, LogColumn::customer));
    follow_clock(row, *at);
    result_.add(row, customer, std::move(event));
  }

  /// Notes the rows at which time went back, in a log that otherwise runs forward, or the other way round.
  void finish() {
    const std::vector<std::string>& jumps = backward_.size() <= forward_.size() ? backward_ : forward_;
    const std::size_t others = backward_.size() + forward_.size() - jumps.size();
    if (jumps.size() * 5 > others) return;
    for (const std::string& row : jumps) result_.note_at(row, "clock-jumped");
  }

 private:
  std::optional<WrittenTime> time_in(const Value& cell) const {
    if (cell.is_number()) return window::read_time_number(cell.decimal(-1e15, 1e15));
    return window::read_written_time(cell.text(), table_.words->halves, table_.order);
  }

  std::optional<Value> optional(const Value& row, LogColumn column) const {
    const std::optional<std::size_t> place = table_.columns[place_of(column)];
    if (!place || *place >= row.size()) return std::nullopt;
    Value cell = row.at(*place);
    return is_blank(cell) ? std::nullopt : std::optional(cell);
  }

  Value required(const Value& row, LogColumn column) const {
    if (auto cell = optional(row, column)) return *cell;
    const std::string path = row.pointer() + "/" + std::to_string(*table_.columns[place_of(column)]);
    throw RequestError{{ErrorCode::missing_field, path, "this cell is needed"}};
  }

  bool is_empty(const Value& row) const {
    bool empty = true;
    row.each([&](const Value& cell) { empty = empty && is_blank(cell); });
    return empty;
  }

  /// When the row's event was; skips the row when that can't be told.
  std::optional<core::Instant> instant(const Value& row) {
    const Value cell = required(row, LogColumn::at);
    const auto skip = [&](std::string code) {
      result_.skip(row, cell.pointer(), std::move(code));
      return std::nullopt;
    };
    if (!cell.is_text() && !cell.is_number()) return skip("bad_instant");
    const std::optional<WrittenTime> written = time_in(cell);
    if (!written) return skip("bad_instant");
    if (written->order_is_guessed && table_.order == DateOrder::unknown) return skip("ambiguous-date");
    if (written->has_zone) return written->at;
    if (!table_.clock) return skip("no-zone");
    const window::LocalReading reading = table_.clock->read(written->at);
    if (reading.shown == window::Shown::twice) result_.note(row, "local-time-twice");
    if (reading.shown == window::Shown::never) result_.note(row, "local-time-never");
    return reading.at;
  }

  /// Without a column of types, every row is the customer's message.
  bool read_type(const Value& row, LoggedEvent& event) {
    event.type = "user-message";
    if (!table_.columns[place_of(LogColumn::type)]) return true;
    const Value cell = required(row, LogColumn::type);
    const std::string word = text_of(cell);
    if (const auto type = table_.words->type(word)) {
      event.type = *type;
    } else if (is_event_type(word, table_.channels)) {
      event.type = word;
    } else {
      result_.skip(row, cell.pointer(), "unknown-type");
      return false;
    }
    return true;
  }

  void follow_clock(const Value& row, core::Instant at) {
    if (last_ && at < *last_) backward_.push_back(row.pointer());
    if (last_ && at > *last_) forward_.push_back(row.pointer());
    last_ = at;
  }

  LogTable table_;
  ReplyLog& result_;
  std::optional<core::Instant> last_;
  std::vector<std::string> backward_;
  std::vector<std::string> forward_;
};

void read_given(const Value& given, ColumnPlaces& places) {
  Object fields = given.object();
  for (const auto& [name, column] : log_columns) {
    if (const auto place = fields.optional(name)) {
      places[place_of(column)] = static_cast<std::size_t>(place->integer(0, most_columns));
    }
  }
  fields.warn_of_unknown_fields();
}

}  // namespace

ColumnPlaces find_columns(const Value& rows, const std::optional<Value>& given, const LogWords& words) {
  ColumnPlaces places;
  if (given) read_given(*given, places);
  if (rows.size() == 0) rows.fail(ErrorCode::bad_value, "a table begins with its header");
  const Value header = rows.at(0);
  for (std::size_t place = 0; place < header.size(); ++place) {
    const Value cell = header.at(place);
    if (!cell.is_text()) continue;
    const std::optional<LogColumn> column = words.column(cell.text());
    if (column && !places[place_of(*column)]) places[place_of(*column)] = place;
  }
  for (const LogColumn needed : {LogColumn::at, LogColumn::customer}) {
    if (!places[place_of(needed)]) {
      header.fail(ErrorCode::bad_value, "no column says " + std::string(log_columns[place_of(needed)].first));
    }
  }
  return places;
}

void read_log_table(const Value& rows, LogTable table, ReplyLog& result) {
  LogTableReader reader(std::move(table), result);
  reader.learn_order(rows);
  for (std::size_t place = 1; place < rows.size(); ++place) {
    const Value row = rows.at(place);
    result.row(row, [&] { reader.read(row); });
  }
  reader.finish();
}

}  // namespace liaotai::api
