#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace liaotai::packs {

/// The ways in which a rule can judge. Each is a file in engine/lint/kinds, those about WhatsApp's templates
/// in engine/templates.
enum class RuleKind : std::uint8_t {
  phrase,                       ///< one of its phrases
  sequence,                     ///< phrases of several lists, one after the other
  platform_name,                ///< another platform by name, nickname or abbreviation
  contact,                      ///< a contact elsewhere: verb, app, account
  email,                        ///< an e-mail address
  url,                          ///< a web address
  hidden_url,                   ///< one that hides from a filter: example[.]com
  share_code,                   ///< a code that opens another app: ￥AbCd1234￥
  phone,                        ///< a phone number
  length,                       ///< longer than the platform takes
  count,                        ///< more texts than the platform takes
  empty,                        ///< nothing that a reader could use
  density,                      ///< mostly promotion
  missing,                      ///< promotion without words that must go with it
  repeated,                     ///< the same text again
  order_template,               ///< a text that reports no event of an order, or promotes
  template_name,                ///< the name of a template
  template_components,          ///< what a template consists of
  template_length,              ///< its texts, as filed and filled in
  template_signs,               ///< emoji, line breaks, variables in header and footer
  template_buttons,             ///< how many buttons, and how long
  template_button_order,        ///< quick replies together
  template_links,               ///< short links, buttons that open a chat
  template_variable_form,       ///< how variables are written and numbered
  template_variable_place,      ///< none first, last or side by side
  template_variable_near_edge,  ///< only marks before the first or behind the last
  template_words,               ///< fixed words for each variable
  template_body,                ///< emoji and line breaks in the body
  template_authentication,      ///< one-time codes
  template_samples,             ///< a sample value for each variable
  template_values,              ///< what a value may not hold
  template_category,            ///< filed as what it is not
};

/// Whether rules of this kind are about words or shapes in a text, and not about the text as a whole.
constexpr bool is_about_a_part(RuleKind kind) {
  return kind <= RuleKind::phone;
}

/// Whether rules of this kind judge a template, and no text by itself.
constexpr bool is_about_templates(RuleKind kind) {
  return kind >= RuleKind::template_name;
}

/// What a rule of a kind may hold.
struct KindDescription {
  std::string_view name;
  std::span<const std::string_view> lists;    ///< by name; the place of a list is the role of its phrases
  std::span<const std::string_view> needed;   ///< of these lists, those that may not be missing
  std::span<const std::string_view> numbers;  ///< by name, one of them needed
  std::span<const std::string_view> tables;   ///< lists that hold no phrases, all needed
  bool slots = false;                         ///< a sequence
  std::span<const std::string_view> written = {};  ///< lists that the kind also reads as they are written
};

const KindDescription& description(RuleKind kind);

std::optional<RuleKind> rule_kind_named(std::string_view word);

}  // namespace liaotai::packs
