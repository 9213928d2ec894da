#include "engine/api/who_gets_request.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "engine/api/presence_words.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;

routing::MemberIndex place_of(const routing::Roster& roster, std::string_view id, const Value& value) {
  const std::optional<routing::MemberIndex> place = roster.find_member(id);
  if (!place) value.fail(ErrorCode::unknown_id, "no such member: " + std::string(id));
  return *place;
}

core::Instant read_past(const Value& value, core::Instant at) {
  const core::Instant instant = value.instant();
  if (instant > at) value.fail(ErrorCode::bad_value, "lies after the instant that is asked about");
  return instant;
}

void read_member_presence(const Value& value, core::Instant at, routing::StatedMember& stated) {
  if (value.is_text()) {
    stated.presence = read_presence(value);
    return;
  }
  Object fields = value.object();
  stated.presence = read_presence(fields.required("presence"));
  if (const std::optional<Value> since = fields.optional("since")) stated.since = read_past(*since, at);
  fields.warn_of_unknown_fields();
}

}  // namespace

CallerId read_buyer(const Value& value) {
  if (value.is_text()) return std::string(value.text());
  return value.integer(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
}

std::vector<routing::StatedMember> read_stated_members(Object& request, const routing::Roster& roster,
                                                       core::Instant at) {
  std::vector<routing::StatedMember> members(roster.members().size());
  if (const std::optional<Value> presence = request.optional("presence")) {
    Object fields = presence->object();
    fields.each_field([&](std::string_view id, const Value& value) {
      read_member_presence(value, at, members[place_of(roster, id, value)]);
    });
  }
  if (const std::optional<Value> unread = request.optional("unread")) {
    Object fields = unread->object();
    fields.each_field([&](std::string_view id, const Value& value) {
      const std::int64_t count = value.integer(0, std::numeric_limits<std::int32_t>::max());
      members[place_of(roster, id, value)].unread = static_cast<std::uint32_t>(count);
    });
  }
  return members;
}

std::optional<routing::StatedConversation> read_last_owner(Object& request, const routing::Roster& roster,
                                                           core::Instant at) {
  const std::optional<Value> value = request.optional("lastOwner");
  if (!value) return std::nullopt;
  routing::StatedConversation stated;
  if (value->is_text()) {
    stated.owner = place_of(roster, value->text(), *value);
    return stated;
  }
  Object fields = value->object();
  const Value member = fields.required("member");
  stated.owner = place_of(roster, member.text(), member);
  if (const std::optional<Value> updated = fields.optional("updated")) {
    stated.updated = read_past(*updated, at);
  }
  if (const std::optional<Value> open = fields.optional("open")) stated.open = open->flag();
  if (const std::optional<Value> unread = fields.optional("unread")) stated.unread = unread->flag();
  fields.warn_of_unknown_fields();
  return stated;
}

}  // namespace liaotai::api
