#include "engine/routing/deck.hpp"
#include "engine/traffic/findings.hpp"

namespace liaotai::traffic {

std::string_view name(FindingCode code) {
  switch (code) {
    case FindingCode::member_starved:
      return "member-starved";
    case FindingCode::work_frozen:
      return "work-frozen";
    case FindingCode::first_login_takes_all:
      return "first-login-takes-all";
    case FindingCode::source_falls_back:
      return "source-falls-back";
    case FindingCode::nobody_online:
      return "nobody-online";
    case FindingCode::overloaded:
      return "overloaded";
    case FindingCode::member_overloaded:
      return "member-overloaded";
    case FindingCode::buffer_never_empties:
      return "buffer-never-empties";
    case FindingCode::left_unanswered:
      return "left-unanswered";
  }
  return "overloaded";
}

bool is_warning(FindingCode code) {
  switch (code) {
    case FindingCode::first_login_takes_all:
    case FindingCode::source_falls_back:
      return false;
    default:
      return true;
  }
}

std::optional<core::SourceView> source(FindingCode code) {
  using routing::deck::page;
  switch (code) {
    case FindingCode::member_starved:
      return page("page 24: 若客服未讀數量一樣,則依據帳號創立時間分配");
    case FindingCode::work_frozen:
      return page("page 26: 若同位客服已離線超過 10 分鐘,則將聊聊分配給其它在線客服人員");
    case FindingCode::first_login_takes_all:
      return page("page 23: 未讀聊聊優先推送給第一位上線客服人員");
    case FindingCode::source_falls_back:
      return page("page 25: 系統會將聊聊分配給其它在線並擁有客服權限的成員");
    case FindingCode::nobody_online:
    case FindingCode::buffer_never_empties:
      return page("page 23: 若賣場目前無任何客服在線,系統會將新進聊聊存放於暫存區");
    case FindingCode::overloaded:
    case FindingCode::member_overloaded:
    case FindingCode::left_unanswered:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace liaotai::traffic
