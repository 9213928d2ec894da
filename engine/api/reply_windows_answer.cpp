#include "engine/api/reply_windows_answer.hpp"

#include <optional>

#include "engine/api/reply_window_answer.hpp"
#include "engine/api/routing_report.hpp"
#include "engine/api/table.hpp"

namespace liaotai::api {
namespace {

void number(Table& table, std::optional<std::int64_t> value) {
  if (value) {
    table.cell().number(*value);
  } else {
    table.no_cell();
  }
}

void write_row(Table& table, const window::CustomerStanding& customer, const CallerId& id) {
  const window::Standing& stands = customer.standing;
  const std::optional<window::RunningWindow>& decisive = stands.decisive;
  const auto of_window = [&](std::int64_t value) { return decisive ? std::optional(value) : std::nullopt; };
  table.begin_row();
  write(table.cell(), id);
  table.cell().text(api::name(stands.state));
  number(table, of_window(decisive ? decisive->event : 0));
  number(table, of_window(decisive ? decisive->opens_at : 0));
  number(table, of_window(decisive ? decisive->closes_at : 0));
  number(table, of_window(stands.safe_until));
  table.cell().number(stands.remaining);
  if (const std::optional<std::string_view> cause = api::name(stands.closed_by)) {
    table.cell().text(*cause);
  } else {
    table.no_cell();
  }
  number(table, stands.quota.limit);
  table.cell().number(stands.quota.used);
  number(table, stands.quota.left);
  number(table, customer.due_at);
  number(table, customer.answer_before);
  table.end_row();
}

}  // namespace

void write_columns(JsonWriter& json, std::span<const window::CustomerStanding> customers,
                   const std::vector<CallerId>& ids) {
  Table table(json, Table::Shape::columns,
              {{"id"},
               {"state"},
               {"openedBy"},
               {"opensAt"},
               {"closesAt"},
               {"safeUntil"},
               {"remainingMs"},
               {"closedBy"},
               {"quotaLimit"},
               {"quotaUsed"},
               {"quotaLeft"},
               {"dueAt"},
               {"answerBefore"}});
  for (const window::CustomerStanding& customer : customers) {
    write_row(table, customer, ids[customer.customer]);
  }
  table.finish();
}

}  // namespace liaotai::api
