#include "engine/api/routing_request.hpp"
#include "engine/routing/shop_check.hpp"

namespace liaotai::api {
namespace {

routing::Member read_member(const Value& value) {
  Object fields = value.object();
  routing::Member member;
  member.id = fields.required("id").text();
  fields.text_or_empty("name");
  member.main = fields.flag_or("main", false);
  member.chat_permission = fields.required("chatPermission").flag();
  member.created_at = fields.required("createdAt").instant();
  fields.warn_of_unknown_fields();
  return member;
}

routing::Group read_group(const Value& value) {
  Object fields = value.object();
  routing::Group group;
  group.id = fields.required("id").text();
  fields.text_or_empty("name");
  group.enabled = fields.flag_or("enabled", true);
  group.sources = fields.required("sources").texts();
  group.members = fields.required("members").texts();
  fields.warn_of_unknown_fields();
  return group;
}

}  // namespace

routing::Shop read_shop(const Value& value) {
  Object fields = value.object();
  routing::Shop shop;
  fields.required("id").text();
  fields.text_or_empty("name");
  shop.routing = fields.required("routing").flag();
  shop.main_account_joins = fields.required("mainAccountJoins").flag();
  shop.members = fields.required("members").list(read_member);
  shop.groups = fields.required("groups").list(read_group);
  fields.warn_of_unknown_fields();
  return shop;
}

routing::Shop read_runnable_shop(const Value& value) {
  routing::Shop shop = read_shop(value);
  if (std::optional<core::Error> problem = routing::first_stopping_problem(shop)) {
    problem->path.insert(0, value.pointer());
    throw RequestError{*std::move(problem)};
  }
  return shop;
}

routing::Roster read_roster(const Value& value, const routing::Readings& readings) {
  return routing::Roster(read_runnable_shop(value), readings);
}

}  // namespace liaotai::api
