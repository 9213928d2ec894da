#pragma once

#include <cstddef>
#include <optional>

#include "engine/lint/nearby.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// Finds the account that belongs to the name of an app and does not stand right behind it. See
/// engine/lint/README.md, "Contacts".
class AccountApart {
 public:
  /// `company`: the words for accounts and for searching, with the roles of a rule about contacts. Both
  /// outlive the object.
  AccountApart(const Reading& reading, const Nearby& company) : reading_(reading), company_(company) {}

  // Each answers the account's last symbol, `last` being the last of the name and of the words behind it.

  /// Behind a comma: 加我微信，qiqi0808; LINE 群組，搜 ID ➜ 7f_closet. A word for an account behind the comma
  /// leads on as a verb before the name does.
  std::optional<std::size_t> behind_comma(std::size_t last, bool has_verb) const;
  /// A name in marks, right behind a word for searching, a verb or a colon: 公众号搜【阿布的羊毛铺】.
  std::optional<std::size_t> in_marks(std::size_t last, bool is_led) const;
  /// Behind a colon, what it is for standing before that: 加v看穿搭：qiqi_closet.
  std::optional<std::size_t> behind_purpose(std::size_t last) const;

 private:
  /// The words behind a mark that lead to an account.
  struct Lead {
    std::size_t last = 0;
    bool is_noun = false;           // one is a word for it
    bool begins_by_naming = false;  // the first is, or says to search for it
  };

  std::optional<std::size_t> in_next_clause(std::size_t index) const;
  bool is_comma(std::size_t index) const;
  Lead lead_behind(std::size_t mark) const;

  const Reading& reading_;
  const Nearby& company_;
};

}  // namespace liaotai::lint
