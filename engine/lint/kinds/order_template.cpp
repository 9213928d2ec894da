#include "engine/lint/order_template.hpp"

#include "engine/lint/cover.hpp"
#include "engine/lint/numbered.hpp"

namespace liaotai::lint {
namespace {

// The places of the kind's lists in its description.
enum Role : std::uint16_t { confirmed, shipped, logistics, promotion, numbered, allow };

OrderNotice read_notice(const Judging& judging) {
  OrderNotice notice;
  notice.rule = &judging.rule;
  Cover allowed;
  for (const Hit& hit : judging.hits) {
    if (hit.role == allow) allowed.add(hit.first, hit.last);
  }
  allowed.finish();
  for (const Hit& hit : judging.hits) {
    if (hit.role == allow || !is_certain_enough(hit) || allowed.covers_together(hit.first, hit.last))
      continue;
    if (judging.context.is_denied(hit.first, hit.last)) continue;
    if (hit.role <= logistics) {
      if (!notice.event) notice.event = static_cast<OrderEvent>(hit.role);
    } else if (!notice.promotion && (hit.role == promotion || has_number_beside(judging.reading, hit))) {
      notice.promotion = over_symbols(judging.reading, hit.first, hit.last);
    }
  }
  return notice;
}

}  // namespace

void judge_order_template(const Judging& judging, Judgements& found) {
  OrderNotice notice = read_notice(judging);
  if (!notice.event) {
    const auto end = static_cast<std::uint32_t>(judging.reading.text.size());
    found.push_back({0, end, {}, "order_template_no_event"});
  }
  if (!notice.promotion) return;
  notice.promotion->code = "order_template_promotes";
  found.push_back(std::move(*notice.promotion));
}

OrderNotice read_order_notice(const Ruleset& rules, packs::Platform platform, std::string_view text) {
  for (std::size_t place = 0; place < rules.rules().size(); ++place) {
    const packs::Rule& rule = *rules.rules()[place];
    if (rule.kind != packs::RuleKind::order_template ||
        !rule.applies_to(platform, packs::TextKind::message_template))
      continue;
    Reading reading;
    read(text, reading);
    HitTable hits = rules.hit_table();
    rules.find(reading, hits);
    const Context context(reading, hits.of(rules.context()));
    return read_notice({rule, reading, hits.of(place), context});
  }
  return {};
}

}  // namespace liaotai::lint
