#include "engine/api/shifts_request.hpp"

#include <algorithm>

#include "engine/api/presence_words.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;
using traffic::DayPart;

class StaffReader {
 public:
  explicit StaffReader(const std::vector<routing::Shop>& shops) : shops_(&shops) {}

  traffic::Shift shift(const Value& value);
  traffic::PresenceChange presence(const Value& value);
  std::vector<std::string> take_members() { return std::move(members_); }

 private:
  routing::MemberIndex member(const Value& value);
  bool is_known(std::string_view id) const;

  const std::vector<routing::Shop>* shops_;
  std::vector<std::string> members_;
};

bool StaffReader::is_known(std::string_view id) const {
  return std::any_of(shops_->begin(), shops_->end(), [&](const routing::Shop& shop) {
    return std::any_of(shop.members.begin(), shop.members.end(),
                       [&](const routing::Member& member) { return member.id == id; });
  });
}

routing::MemberIndex StaffReader::member(const Value& value) {
  const std::string_view id = value.text();
  const auto known = std::find(members_.begin(), members_.end(), id);
  if (known != members_.end()) return static_cast<routing::MemberIndex>(known - members_.begin());
  if (!is_known(id)) value.fail(ErrorCode::unknown_id, "no such member: " + std::string(id));
  members_.emplace_back(id);
  return static_cast<routing::MemberIndex>(members_.size() - 1);
}

/// `09:00`; 24:00 where the day may end.
core::Duration read_time(const Value& value, bool may_be_24) {
  const std::string_view text = value.text();
  const auto digit = [&](std::size_t place) { return text[place] >= '0' && text[place] <= '9'; };
  const auto wrong = [&] { value.fail(ErrorCode::bad_value, "a time of day as 09:00 is wanted"); };
  if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) wrong();
  const int hours = (text[0] - '0') * 10 + (text[1] - '0');
  const int minutes = (text[3] - '0') * 10 + (text[4] - '0');
  const bool end_of_day = may_be_24 && hours == 24 && minutes == 0;
  if ((hours > 23 && !end_of_day) || minutes > 59) wrong();
  return hours * core::hour + minutes * core::minute;
}

DayPart read_part(Object& fields) {
  const Value to = fields.required("to");
  const DayPart part{read_time(fields.required("from"), false), read_time(to, true)};
  if (part.from == part.to) to.fail(ErrorCode::bad_value, "it ends at another time than it begins");
  return part;
}

DayPart read_break(const Value& value, const DayPart& shift) {
  Object fields = value.object();
  const DayPart part = read_part(fields);
  fields.warn_of_unknown_fields();
  const core::Duration into_shift =
      part.from >= shift.from ? part.from - shift.from : part.from + core::day - shift.from;
  if (into_shift + part.length() > shift.length()) {
    value.fail(ErrorCode::bad_value, "a break lies within its shift");
  }
  return part;
}

traffic::Shift StaffReader::shift(const Value& value) {
  Object fields = value.object();
  traffic::Shift shift;
  shift.member = member(fields.required("member"));
  shift.weekdays =
      fields.required("weekdays").list([](const Value& day) { return static_cast<int>(day.integer(0, 6)); });
  shift.hours = read_part(fields);
  if (const std::optional<Value> breaks = fields.optional("breaks")) {
    shift.breaks = breaks->list([&](const Value& part) { return read_break(part, shift.hours); });
  }
  fields.warn_of_unknown_fields();
  return shift;
}

traffic::PresenceChange StaffReader::presence(const Value& value) {
  Object fields = value.object();
  traffic::PresenceChange change;
  change.at = fields.required("at").instant();
  change.member = member(fields.required("member"));
  change.presence = read_presence(fields.required("presence"));
  fields.warn_of_unknown_fields();
  return change;
}

}  // namespace

StaffRequest read_staff(Object& request, const std::vector<routing::Shop>& shops) {
  StaffReader reader(shops);
  StaffRequest staff;
  if (const std::optional<Value> presence = request.optional("presence")) {
    staff.presence = presence->list([&](const Value& change) { return reader.presence(change); });
  }
  if (const std::optional<Value> shifts = request.optional("shifts")) {
    staff.shifts = shifts->list([&](const Value& shift) { return reader.shift(shift); });
  }
  std::stable_sort(staff.presence.begin(), staff.presence.end(),
                   [](const traffic::PresenceChange& one, const traffic::PresenceChange& other) {
                     return one.at < other.at;
                   });
  staff.members = reader.take_members();
  return staff;
}

void assign_staff(const StaffRequest& staff, traffic::Configuration& configuration) {
  std::vector<std::optional<routing::MemberIndex>> places;
  places.reserve(staff.members.size());
  for (const std::string& id : staff.members) places.push_back(configuration.roster.find_member(id));
  std::vector<traffic::Shift> shifts;
  for (traffic::Shift shift : staff.shifts) {
    if (!places[shift.member]) continue;
    shift.member = *places[shift.member];
    shifts.push_back(std::move(shift));
  }
  configuration.plan = traffic::plan_week(shifts);
  for (traffic::PresenceChange change : staff.presence) {
    if (!places[change.member]) continue;
    change.member = *places[change.member];
    configuration.given.push_back(change);
  }
}

}  // namespace liaotai::api
