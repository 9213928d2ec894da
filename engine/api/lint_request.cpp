#include "engine/api/lint_request.hpp"

#include <algorithm>
#include <string>

namespace liaotai::api {
namespace {

using core::ErrorCode;

packs::Platform read_platform(const Value& value) {
  const std::optional<packs::Platform> platform = packs::platform_named(value.text());
  if (!platform) value.fail(ErrorCode::bad_value, "shopee, xiaohongshu, wechat or whatsapp is wanted");
  return *platform;
}

packs::TextKind read_kind(const Value& value) {
  const std::optional<packs::TextKind> kind = packs::text_kind_named(value.text());
  if (!kind) value.fail(ErrorCode::bad_value, "quick-reply, auto-reply, message or template is wanted");
  return *kind;
}

}  // namespace

lint::Occasion read_occasion(Object& request) {
  lint::Occasion occasion;
  occasion.platform = read_platform(request.required("platform"));
  occasion.kind = read_kind(request.required("kind"));
  return occasion;
}

void warn_of_unknown_rules(const State& state, const LintSettings& settings,
                           std::vector<core::Warning>& warnings) {
  for (std::size_t index = 0; index < settings.disabled_rules.size(); ++index) {
    const std::string& id = settings.disabled_rules[index];
    const auto is_it = [&](const packs::Rule* each) { return each->id == id; };
    const auto standard = state.rules->rules();
    const auto own = settings.own->rules();
    if (std::any_of(standard.begin(), standard.end(), is_it)) continue;
    if (std::any_of(own.begin(), own.end(), is_it)) continue;
    warnings.push_back({"unknown_rule", "/settings/disabledRules/" + std::to_string(index), {{"rule", id}}});
  }
}

std::optional<std::uint64_t> fingerprint_of(std::string_view word) {
  constexpr std::string_view digits = "0123456789abcdef";
  if (word.size() != digits.size()) return std::nullopt;
  std::uint64_t fingerprint = 0;
  for (const char character : word) {
    const std::size_t digit = digits.find(character);
    if (digit == std::string_view::npos) return std::nullopt;
    fingerprint = fingerprint << 4U | digit;
  }
  return fingerprint;
}

}  // namespace liaotai::api
