#include "engine/packs/terms.hpp"

#include <utility>

namespace liaotai::packs {
namespace {

// In the order of the enumerations, so that a value is its own index.
constexpr std::array<std::string_view, 4> platform_names{"shopee", "xiaohongshu", "wechat", "whatsapp"};
constexpr std::array<std::string_view, 4> text_kind_names{"quick-reply", "auto-reply", "message", "template"};
constexpr std::array<std::string_view, 17> category_names{"external-contact",
                                                          "external-platform",
                                                          "url",
                                                          "phone",
                                                          "absolute-claim",
                                                          "unregistered-promo",
                                                          "inducement",
                                                          "medical-claim",
                                                          "sensitive-topic",
                                                          "marketing-heavy",
                                                          "repeated",
                                                          "too-long",
                                                          "too-many",
                                                          "empty-auto-reply",
                                                          "opt-out-missing",
                                                          "template-format",
                                                          "template-category"};
constexpr std::array<std::string_view, 3> severity_names{"info", "warning", "error"};
constexpr std::array<std::string_view, 3> language_names{"zh-Hans", "zh-Hant", "en"};

template <class Meaning, std::size_t size>
std::optional<Meaning> meaning(const std::array<std::string_view, size>& names, std::string_view word) {
  for (std::size_t index = 0; index < size; ++index) {
    if (names[index] == word) return static_cast<Meaning>(index);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name(Platform platform) {
  return platform_names[static_cast<std::size_t>(platform)];
}

std::string_view name(TextKind kind) {
  return text_kind_names[static_cast<std::size_t>(kind)];
}

std::string_view name(Category category) {
  return category_names[static_cast<std::size_t>(category)];
}

std::string_view name(Severity severity) {
  return severity_names[static_cast<std::size_t>(severity)];
}

std::string_view name(Language language) {
  return language_names[static_cast<std::size_t>(language)];
}

std::optional<Platform> platform_named(std::string_view word) {
  return meaning<Platform>(platform_names, word);
}

std::optional<TextKind> text_kind_named(std::string_view word) {
  return meaning<TextKind>(text_kind_names, word);
}

std::optional<Category> category_named(std::string_view word) {
  return meaning<Category>(category_names, word);
}

std::optional<Severity> severity_named(std::string_view word) {
  return meaning<Severity>(severity_names, word);
}

}  // namespace liaotai::packs
