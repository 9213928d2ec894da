#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/routing/shop.hpp"
#include "engine/traffic/traffic.hpp"

namespace liaotai::api {

/// Who works when, by the members' ids: either shop of a comparison may have more of them.
struct StaffRequest {
  /// `shift.member` is the place in `members`.
  std::vector<traffic::Shift> shifts;
  /// `change.member` is the place in `members`; by their instants, those of one instant in the order given.
  std::vector<traffic::PresenceChange> presence;
  std::vector<std::string> members;
};

/// Reads `presence` and `shifts`, whose members are known to one of the `shops`.
StaffRequest read_staff(Object& request, const std::vector<routing::Shop>& shops);

/// Puts them into the places of a configuration's roster; whom it does not have works elsewhere.
void assign_staff(const StaffRequest& staff, traffic::Configuration& configuration);

}  // namespace liaotai::api
