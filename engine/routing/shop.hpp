#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"

namespace liaotai::routing {

/// An account of the shop that may answer chats.
struct Member {
  std::string id;
  bool main = false;             ///< the shop's main account (主帳號)
  bool chat_permission = false;  ///< 聊聊權限
  core::Instant created_at = 0;  ///< when the account was made: decides between equals
};

/// A group of members and the places of the shop whose chats it answers (deck, pages 10 and 11).
struct Group {
  std::string id;
  bool enabled = true;
  std::vector<std::string> sources;
  std::vector<std::string> members;  ///< ids
};

/// Whether `texts`, a group's sources or its members, hold `wanted`.
inline bool lists(const std::vector<std::string>& texts, std::string_view wanted) {
  return std::find(texts.begin(), texts.end(), wanted) != texts.end();
}

/// A shop's configuration of chat groups (聊聊分組), as it is given: nothing in it has been checked.
struct Shop {
  bool routing = false;             ///< 聊聊分流, on or off
  bool main_account_joins = false;  ///< 在聊聊分組中加入主帳號
  std::vector<Member> members;
  std::vector<Group> groups;
};

/// The places from which a buyer can write that the platform knows by itself; a shop may name more.
inline constexpr std::array<std::string_view, 5> built_in_sources{"product-page", "order-page", "shop-page",
                                                                  "return-page", "other"};

}  // namespace liaotai::routing
