#include "engine/routing/deck.hpp"
#include "engine/routing/shop_check.hpp"

namespace liaotai::routing {

std::string_view name(ProblemCode code) {
  switch (code) {
    case ProblemCode::duplicate_id:
      return "duplicate-id";
    case ProblemCode::two_main_accounts:
      return "two-main-accounts";
    case ProblemCode::unknown_member:
      return "unknown-member";
    case ProblemCode::member_in_two_groups:
      return "member-in-two-groups";
    case ProblemCode::no_chat_permission:
      return "no-chat-permission";
    case ProblemCode::empty_group:
      return "empty-group";
    case ProblemCode::source_claimed_twice:
      return "source-claimed-twice";
    case ProblemCode::source_unclaimed:
      return "source-unclaimed";
    case ProblemCode::no_group_member:
      return "no-group-member";
    case ProblemCode::no_main_account:
      return "no-main-account";
    case ProblemCode::main_account_half_joined:
      return "main-account-half-joined";
    case ProblemCode::main_account_wins_ties:
      return "main-account-wins-ties";
    case ProblemCode::grouping_off:
      return "grouping-off";
  }
  return "grouping-off";
}

Severity severity(ProblemCode code) {
  switch (code) {
    case ProblemCode::duplicate_id:
    case ProblemCode::two_main_accounts:
    case ProblemCode::unknown_member:
    case ProblemCode::member_in_two_groups:
      return Severity::error;
    case ProblemCode::no_chat_permission:
    case ProblemCode::empty_group:
    case ProblemCode::no_group_member:
    case ProblemCode::no_main_account:
    case ProblemCode::main_account_half_joined:
      return Severity::warning;
    case ProblemCode::source_claimed_twice:
    case ProblemCode::source_unclaimed:
    case ProblemCode::main_account_wins_ties:
    case ProblemCode::grouping_off:
      return Severity::info;
  }
  return Severity::info;
}

core::SourceView source(ProblemCode code) {
  switch (code) {
    case ProblemCode::duplicate_id:
    case ProblemCode::member_in_two_groups:
      return deck::page("page 12: 同一成員在同個賣場只能被分配到一個群組");
    case ProblemCode::two_main_accounts:
    case ProblemCode::no_main_account:
      return deck::page("page 8: 所有用戶傳送的聊聊將只發送到主帳號");
    case ProblemCode::unknown_member:
      return deck::page("page 11: 選擇欲加入客服群組的成員");
    case ProblemCode::no_chat_permission:
      return deck::page("page 28: 請確認該成員有聊聊權限才可新增至客服群組中");
    case ProblemCode::empty_group:
    case ProblemCode::no_group_member:
      return deck::page("page 8: 請確保您的聊聊分組至少有一位成員在群組中否則聊聊分組將被禁用");
    case ProblemCode::source_claimed_twice:
      return deck::page("page 12: 系統將根據所設定的聊聊來源,分配新進聊聊給對應群組的線上客服人員");
    case ProblemCode::source_unclaimed:
      return deck::page("page 25: 系統會將聊聊分配給其它在線並擁有客服權限的成員");
    case ProblemCode::main_account_half_joined:
      return deck::page("page 12: 若主帳號需加入聊聊分流·您需完成以下兩個步驟");
    case ProblemCode::main_account_wins_ties:
      return deck::page("page 24: 若客服未讀數量一樣,則依據帳號創立時間分配");
    case ProblemCode::grouping_off:
      return deck::page("page 27: 只有主帳號可以接收聊聊");
  }
  return deck::page("page 3");
}

}  // namespace liaotai::routing
