#include "engine/packs/rule_kind.hpp"

#include <array>

namespace liaotai::packs {
namespace {

using Names = std::string_view;

// The order of the lists is the order of the roles in the kind's own file.
constexpr std::array<Names, 4> phrase_lists{"phrases", "allow", "weak", "near"};
constexpr std::array<Names, 6> sequence_lists{"allow", "open", "stops", "across", "numbered", "qualified"};
constexpr std::array<Names, 7> platform_lists{"names",    "abbreviations", "words", "near",
                                              "shopping", "things",        "allow"};
constexpr std::array<Names, 1> platform_needs{"names"};
constexpr std::array<Names, 12> contact_lists{"strong", "weak",  "verbs",  "nouns",  "after", "allow",
                                              "joined", "links", "things", "onward", "hails", "through"};
constexpr std::array<Names, 3> contact_needs{"strong", "verbs", "nouns"};
constexpr std::array<Names, 9> url_lists{"schemes",   "endings", "wordEndings", "surestEndings", "cues",
                                         "providers", "allow",   "hosts",       "ownHosts"};
constexpr std::array<Names, 2> url_needs{"schemes", "endings"};
constexpr std::array<Names, 2> url_written{"hosts", "ownHosts"};
constexpr std::array<Names, 1> share_code_lists{"cues"};
constexpr std::array<Names, 16> phone_lists{"calls", "counts", "units",   "joints", "zero", "one",
                                            "two",   "three",  "four",    "five",   "six",  "seven",
                                            "eight", "nine",   "doubled", "tripled"};
constexpr std::array<Names, 3> phone_needs{"calls", "counts", "units"};
constexpr std::array<Names, 2> phone_tables{"shapes", "shapesWithCalls"};
constexpr std::array<Names, 3> density_lists{"cues", "numbered", "links"};
constexpr std::array<Names, 1> density_needs{"cues"};
constexpr std::array<Names, 8> missing_lists{"when",   "unless", "allow", "answers",
                                             "asking", "aims",   "hints", "notices"};
constexpr std::array<Names, 2> missing_needs{"when", "unless"};
constexpr std::array<Names, 2> length_numbers{"characters", "bytes"};
constexpr std::array<Names, 1> count_numbers{"items"};
constexpr std::array<Names, 3> density_numbers{"least", "percent", "percentWithLink"};
constexpr std::array<Names, 2> repeated_numbers{"symbols", "percent"};
constexpr std::array<Names, 6> order_lists{"confirmed", "shipped",  "logistics",
                                           "promotion", "numbered", "allow"};
constexpr std::array<Names, 4> order_needs{"confirmed", "shipped", "logistics", "promotion"};
constexpr std::array<Names, 5> category_lists{"promotion", "numbered", "transaction", "code", "allow"};
constexpr std::array<Names, 3> category_needs{"promotion", "transaction", "code"};
constexpr std::array<Names, 1> characters_numbers{"characters"};
constexpr std::array<Names, 3> template_length_numbers{"header", "body", "footer"};
constexpr std::array<Names, 2> template_signs_numbers{"headerVariables", "footerVariables"};
constexpr std::array<Names, 9> template_button_numbers{
    "total", "quickReplies", "urls", "phones", "copyCodes", "label", "url", "phone", "copyCode"};
constexpr std::array<Names, 2> template_link_tables{"shorteners", "chatHosts"};
constexpr std::array<Names, 3> template_word_numbers{"each", "more", "unspaced"};
constexpr std::array<Names, 2> template_body_numbers{"emoji", "lineBreaks"};
constexpr std::array<Names, 3> template_code_numbers{"value", "shortestExpiry", "longestExpiry"};
constexpr std::array<Names, 2> template_code_tables{"endings", "wordEndings"};
constexpr std::array<Names, 1> template_value_numbers{"spaces"};

constexpr std::array<KindDescription, 32> descriptions{{
    {"phrase", phrase_lists, {}, {}, {}, false},
    {"sequence", sequence_lists, {}, {}, {}, true},
    {"platform-name", platform_lists, platform_needs, {}, {}, false},
    {"contact", contact_lists, contact_needs, {}, {}, false},
    {"email", url_lists, url_needs, {}, {}, false},
    {"url", url_lists, url_needs, {}, {}, false, url_written},
    {"hidden-url", url_lists, url_needs, {}, {}, false, url_written},
    {"share-code", share_code_lists, {}, {}, {}, false},
    {"phone", phone_lists, phone_needs, {}, phone_tables, false},
    {"length", {}, {}, length_numbers, {}, false},
    {"count", {}, {}, count_numbers, {}, false},
    {"empty", {}, {}, {}, {}, false},
    {"density", density_lists, density_needs, density_numbers, {}, false},
    {"missing", missing_lists, missing_needs, {}, {}, false},
    {"repeated", {}, {}, repeated_numbers, {}, false},
    {"order-template", order_lists, order_needs, {}, {}, false},
    {"template-name", {}, {}, characters_numbers, {}, false},
    {"template-components", {}, {}, {}, {}, false},
    {"template-length", {}, {}, template_length_numbers, {}, false},
    {"template-signs", {}, {}, template_signs_numbers, {}, false},
    {"template-buttons", {}, {}, template_button_numbers, {}, false},
    {"template-button-order", {}, {}, {}, {}, false},
    {"template-links", {}, {}, {}, template_link_tables, false},
    {"template-variable-form", {}, {}, characters_numbers, {}, false},
    {"template-variable-place", {}, {}, {}, {}, false},
    {"template-variable-near-edge", {}, {}, {}, {}, false},
    {"template-words", {}, {}, template_word_numbers, {}, false},
    {"template-body", {}, {}, template_body_numbers, {}, false},
    {"template-authentication", {}, {}, template_code_numbers, template_code_tables, false},
    {"template-samples", {}, {}, {}, {}, false},
    {"template-values", {}, {}, template_value_numbers, {}, false},
    {"template-category", category_lists, category_needs, {}, {}, false},
}};

}  // namespace

const KindDescription& description(RuleKind kind) {
  return descriptions[static_cast<std::size_t>(kind)];
}

std::optional<RuleKind> rule_kind_named(std::string_view word) {
  for (std::size_t index = 0; index < descriptions.size(); ++index) {
    if (descriptions[index].name == word) return static_cast<RuleKind>(index);
  }
  return std::nullopt;
}

}  // namespace liaotai::packs
