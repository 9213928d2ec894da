#include "engine/routing/counterfactual.hpp"

namespace liaotai::routing {

std::string_view name(ChangeCode code) {
  switch (code) {
    case ChangeCode::online:
      return "online";
    case ChangeCode::fewer_unread:
      return "fewer-unread";
    case ChangeCode::other_more_unread:
      return "other-more-unread";
    case ChangeCode::from_source:
      return "from-source";
    case ChangeCode::permission:
      return "permission";
    case ChangeCode::main_account_joins:
      return "main-account-joins";
    case ChangeCode::join_group:
      return "join-group";
    case ChangeCode::owner_offline:
      return "owner-offline";
    case ChangeCode::other_offline:
      return "other-offline";
    case ChangeCode::later:
      return "later";
    case ChangeCode::earlier:
      return "earlier";
    case ChangeCode::grouping_on:
      return "grouping-on";
    case ChangeCode::not_waiting:
      return "not-waiting";
  }
  return "online";
}

}  // namespace liaotai::routing
