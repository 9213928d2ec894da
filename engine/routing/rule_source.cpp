#include "engine/routing/deck.hpp"
#include "engine/routing/explanation.hpp"

namespace liaotai::routing {

core::SourceView source(Rule rule) {
  switch (rule) {
    case Rule::grouping_off:
      return deck::page("page 8: 所有用戶傳送的聊聊將只發送到主帳號");
    case Rule::no_group_member:
      return deck::page("page 8: 請確保您的聊聊分組至少有一位成員在群組中否則聊聊分組將被禁用");
    case Rule::open_conversation:
      return deck::page("page 29: 若訊息一直都是未讀,不會關閉聊聊對話或重新分配給其他客服");
    case Rule::regular_customer:
      return deck::page("page 26: 若原先對話之客服在線,則將該用戶發送的聊聊分配給同一位客服人員");
    case Rule::regular_customer_grace:
      return deck::page("page 26: 若同位客服已離線超過 10 分鐘,則將聊聊分配給其它在線客服人員");
    case Rule::matching_group:
      return deck::page("page 24: 優先將新進聊聊分配給未讀對話最少的客服人員");
    case Rule::other_online:
      return deck::page("page 25: 系統會將聊聊分配給其它在線並擁有客服權限的成員");
    case Rule::main_account_last:
      return deck::page("page 27: 若所有客服離線只有主帳號在線 系統會將聊聊分配給主帳號");
    case Rule::buffer:
      return deck::page("page 23: 若賣場目前無任何客服在線,系統會將新進聊聊存放於暫存區");
    case Rule::buffer_handout:
      return deck::page("page 23: 未讀聊聊優先推送給第一位上線客服人員,若未讀聊聊超過100則");
    case Rule::forward:
    case Rule::forward_refused:
      return deck::page("page 18: 選擇轉發給特定在線成員或群組");
  }
  return deck::page("page 22: 聊聊分配規則");
}

}  // namespace liaotai::routing
