#include "engine/window/reply_windows.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "engine/api/calls.hpp"
#include "engine/api/customer_events_request.hpp"
#include "engine/api/reply_window_answer.hpp"
#include "engine/api/reply_window_request.hpp"
#include "engine/api/reply_windows_answer.hpp"
#include "engine/api/routing_report.hpp"
#include "engine/api/who_gets_request.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

/// How many customers are in each state.
class Counts {
 public:
  void add(window::State state) { ++counts_[static_cast<std::size_t>(state)]; }

  void write(JsonWriter& json) const {
    json.begin_object();
    for (const window::State each :
         {window::State::never_opened, window::State::open, window::State::closing, window::State::closed}) {
      json.named_field(api::name(each)).count(counts_[static_cast<std::size_t>(each)]);
    }
    json.end_object();
  }

 private:
  std::array<std::size_t, 4> counts_{};
};

struct Customer {
  CallerId id;
  std::vector<window::Event> events;
};

std::vector<Customer> read_customers(const Value& list, const window::Channel& channel,
                                     std::span<const window::Channel> channels) {
  std::vector<Customer> customers;
  std::set<CallerId> known;
  customers.reserve(list.size());
  list.each([&](const Value& value) {
    Object fields = value.object();
    const Value id = fields.required("id");
    customers.push_back({read_buyer(id), read_window_events(fields.required("events"), channel, channels)});
    if (!known.insert(customers.back().id).second) {
      id.fail(ErrorCode::duplicate_id, "another customer has the same id");
    }
    fields.warn_of_unknown_fields();
  });
  return customers;
}

/// Reports are long and customers many: only their order is kept, and each report is made again to be
/// written.
Counts write_rows(JsonWriter& json, const std::vector<Customer>& customers, const window::Rules& rules,
                  const window::Question& question) {
  Counts counts;
  std::vector<window::Urgency> order;
  for (std::size_t place = 0; place < customers.size(); ++place) {
    const window::Report report = reply_window(rules, customers[place].events, question);
    const core::Instant closes_at = report.decisive ? report.decisive->closes_at : 0;
    order.push_back(window::urgency(report.state, closes_at, static_cast<std::uint32_t>(place)));
    counts.add(report.state);
  }
  std::sort(order.begin(), order.end());
  json.begin_array();
  for (const window::Urgency& urgent : order) {
    const Customer& customer = customers[urgent.customer];
    json.begin_object();
    write(json.field("id"), customer.id);
    write(json, reply_window(rules, customer.events, question));
    json.end_object();
  }
  json.end_array();
  return counts;
}

Counts write_table(JsonWriter& json, CustomerEvents& events, const window::Rules& rules,
                   const window::Question& question) {
  const std::vector<window::CustomerStanding> standings =
      window::reply_windows(rules, events.happenings, question);
  Counts counts;
  for (const window::CustomerStanding& each : standings) counts.add(each.standing.state);
  write_columns(json, standings, events.customers);
  return counts;
}

}  // namespace

void reply_windows(const State& state, Object& request, Warnings&, JsonWriter& answer) {
  const WindowQuestion asked = read_window_question(request, *state.channels);
  const window::Question& question = asked.question;
  const window::Rules rules(*asked.channel, question.overlap, question.choices);
  const std::optional<Value> table = request.optional("events");
  Counts counts;
  if (table) {
    if (const auto customers = request.optional("customers")) {
      customers->fail(ErrorCode::bad_value, "customers are given as a list or as a table of events");
    }
    CustomerEvents events = read_customer_events(*table, rules, *state.channels);
    counts = write_table(answer.field("customers"), events, rules, question);
  } else {
    const std::vector<Customer> customers =
        read_customers(request.required("customers"), *asked.channel, *state.channels);
    counts = write_rows(answer.field("customers"), customers, rules, question);
  }
  counts.write(answer.field("counts"));
}

}  // namespace liaotai::api
