#include "engine/lint/judging.hpp"

namespace liaotai::lint {

void judge(const Judging& judging, Judgements& found) {
  using packs::RuleKind;
  switch (judging.rule.kind) {
    case RuleKind::phrase:
      return judge_phrase(judging, found);
    case RuleKind::sequence:
      return judge_sequence(judging, found);
    case RuleKind::platform_name:
      return judge_platform_name(judging, found);
    case RuleKind::contact:
      return judge_contact(judging, found);
    case RuleKind::email:
      return judge_email(judging, found);
    case RuleKind::url:
      return judge_url(judging, found);
    case RuleKind::hidden_url:
      return judge_hidden_url(judging, found);
    case RuleKind::share_code:
      return judge_share_code(judging, found);
    case RuleKind::phone:
      return judge_phone(judging, found);
    case RuleKind::length:
      return judge_length(judging, found);
    case RuleKind::empty:
      return judge_empty(judging, found);
    case RuleKind::density:
      return judge_density(judging, found);
    case RuleKind::missing:
      return judge_missing(judging, found);
    case RuleKind::order_template:
      return judge_order_template(judging, found);
    default:
      return;
  }
}

}  // namespace liaotai::lint
