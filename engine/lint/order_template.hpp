#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/lint/judging.hpp"
#include "engine/lint/ruleset.hpp"

namespace liaotai::lint {

/// What a template about an order may report.
enum class OrderEvent : std::uint8_t { confirmed, shipped, logistics };

/// What a text says as a template about an order.
struct OrderNotice {
  std::optional<OrderEvent> event;     ///< the first that it reports; nothing: it is no such template
  std::optional<Judgement> promotion;  ///< words that promote, which such a template may not
  const packs::Rule* rule = nullptr;   ///< whose documents say so; null when no such rule is loaded
};

/// Reads `text` by the rule of kind `order_template` for `platform` among `rules`, which also have the
/// context lexicons. Time linear in the text.
OrderNotice read_order_notice(const Ruleset& rules, packs::Platform platform, std::string_view text);

}  // namespace liaotai::lint
