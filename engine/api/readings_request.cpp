#include "engine/api/readings_request.hpp"

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <string_view>

namespace liaotai::api {
namespace {

using routing::Readings;

/// Sets `reading` to the choice that the field names, and leaves it where there is no such field.
template <class Choice>
void read_choice(Object& fields, std::string_view name, Choice& reading,
                 std::initializer_list<Choice> choices) {
  const std::optional<Value> field = fields.optional(name);
  if (!field) return;
  const std::string_view word = field->text();
  for (const Choice choice : choices) {
    if (routing::name(choice) != word) continue;
    reading = choice;
    return;
  }
  field->fail(core::ErrorCode::bad_value, "not one of the words that this field takes: " + std::string(word));
}

void read_duration(Object& fields, std::string_view name, core::Duration& reading) {
  if (const std::optional<Value> field = fields.optional(name)) reading = field->duration();
}

}  // namespace

Readings read_readings(const Value& value, const Readings& otherwise) {
  using namespace routing;
  Readings readings = otherwise;
  Object fields = value.object();
  read_choice(fields, "unreadUntil", readings.unread_until, {UnreadUntil::opened, UnreadUntil::replied});
  read_choice(fields, "mainAccountOutsideGroups", readings.main_account_outside_groups,
              {MainAccountOutsideGroups::last, MainAccountOutsideGroups::equal});
  read_choice(fields, "handout", readings.handout,
              {Handout::first_takes_100, Handout::even_shares, Handout::own_share_first});
  if (const std::optional<Value> cap = fields.optional("handoutCap")) {
    readings.handout_cap =
        static_cast<std::uint32_t>(cap->integer(0, std::numeric_limits<std::int32_t>::max()));
  }
  readings.handout_by_group = fields.flag_or("handoutByGroup", readings.handout_by_group);
  read_choice(fields, "regularCustomer", readings.regular_customer,
              {RegularCustomer::any_source, RegularCustomer::same_group, RegularCustomer::off});
  read_duration(fields, "regularCustomerHiddenMs", readings.regular_customer_hidden);
  read_duration(fields, "graceMs", readings.grace);
  read_choice(fields, "afterGrace", readings.after_grace,
              {AfterGrace::next_message, AfterGrace::release_unread});
  read_choice(fields, "regularFrom", readings.regular_from,
              {RegularFrom::last_update, RegularFrom::assignment, RegularFrom::agent_reply});
  read_choice(fields, "tie", readings.tie,
              {Tie::oldest_account, Tie::newest_account, Tie::least_recently_assigned});
  read_choice(fields, "sourceInTwoGroups", readings.source_in_two_groups,
              {SourceInTwoGroups::united, SourceInTwoGroups::first_created});
  read_choice(fields, "allHidden", readings.all_hidden, {AllHidden::buffer, AllHidden::spread});
  fields.warn_of_unknown_fields();
  return readings;
}

Readings read_readings(Object& request, const Readings& otherwise) {
  const std::optional<Value> readings = request.optional("readings");
  return readings ? read_readings(*readings, otherwise) : otherwise;
}

void write(JsonWriter& json, const std::vector<routing::NamedReading>& readings) {
  json.begin_object();
  for (const routing::NamedReading& reading : readings) {
    json.named_field(reading.name);
    if (const auto* const word = std::get_if<std::string_view>(&reading.value)) {
      json.text(*word);
    } else if (const auto* const number = std::get_if<std::int64_t>(&reading.value)) {
      json.number(*number);
    } else {
      json.flag(std::get<bool>(reading.value));
    }
  }
  json.end_object();
}

}  // namespace liaotai::api
