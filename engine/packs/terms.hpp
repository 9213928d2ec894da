#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace liaotai::packs {

/// Where a text is to be sent.
enum class Platform : std::uint8_t { shopee, xiaohongshu, wechat, whatsapp };

/// What a text is there.
enum class TextKind : std::uint8_t { quick_reply, auto_reply, message, message_template };

/// What a rule forbids. The words in `name` are part of the contract.
enum class Category : std::uint8_t {
  external_contact,
  external_platform,
  url,
  phone,
  absolute_claim,
  unregistered_promo,
  inducement,
  medical_claim,
  sensitive_topic,
  marketing_heavy,
  repeated,
  too_long,
  too_many,
  empty_auto_reply,
  opt_out_missing,
  template_format,
  template_category,
};

/// What a finding asks for: `error` blocks a text, `warning` wants a look, `info` only tells.
enum class Severity : std::uint8_t { info, warning, error };

/// The languages in which every rule explains itself.
enum class Language : std::uint8_t { simplified_chinese, traditional_chinese, english };

inline constexpr std::array platforms{Platform::shopee, Platform::xiaohongshu, Platform::wechat,
                                      Platform::whatsapp};
inline constexpr std::array text_kinds{TextKind::quick_reply, TextKind::auto_reply, TextKind::message,
                                       TextKind::message_template};
inline constexpr std::array languages{Language::simplified_chinese, Language::traditional_chinese,
                                      Language::english};

std::string_view name(Platform platform);
std::string_view name(TextKind kind);
std::string_view name(Category category);
std::string_view name(Severity severity);
std::string_view name(Language language);

/// The meaning that `word` names, or nothing.
std::optional<Platform> platform_named(std::string_view word);
std::optional<TextKind> text_kind_named(std::string_view word);
std::optional<Category> category_named(std::string_view word);
std::optional<Severity> severity_named(std::string_view word);

}  // namespace liaotai::packs
