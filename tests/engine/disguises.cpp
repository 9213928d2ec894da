#include "tests/engine/disguises.hpp"

#include "engine/text/utf8.hpp"

namespace liaotai::tests {
namespace {

bool is_small(char32_t character) {
  return character >= U'a' && character <= U'z';
}

bool is_capital(char32_t character) {
  return character >= U'A' && character <= U'Z';
}

bool is_digit(char32_t character) {
  return character >= U'0' && character <= U'9';
}

/// The letter or digit that stands as far behind another first one.
std::u32string shifted(char32_t character, char32_t small, char32_t capital, char32_t zero) {
  if (is_small(character)) return {small + (character - U'a')};
  if (is_capital(character)) return {capital + (character - U'A')};
  if (is_digit(character) && zero != 0) return {zero + (character - U'0')};
  return {character};
}

std::u32string itself(char32_t character) {
  return {character};
}

std::u32string wide(char32_t character) {
  return shifted(character, U'ａ', U'Ａ', U'０');
}

std::u32string bold(char32_t character) {
  return shifted(character, U'𝐚', U'𝐀', U'𝟎');
}

std::u32string monospace(char32_t character) {
  return shifted(character, U'𝚊', U'𝙰', U'𝟶');
}

std::u32string circled(char32_t character) {
  if (character == U'0') return U"⓪";
  if (is_digit(character)) return {U'①' + (character - U'1')};
  return shifted(character, U'ⓐ', U'Ⓐ', 0);
}

std::u32string arabic_digits(char32_t character) {
  return is_digit(character) ? std::u32string{U'٠' + (character - U'0')} : std::u32string{character};
}

std::u32string capital(char32_t character) {
  return is_small(character) ? std::u32string{U'A' + (character - U'a')} : std::u32string{character};
}

}  // namespace

const std::array<Disguise, 9> disguises{{
    {"zero-width space", itself, U"\u200B"},
    {"word joiner", itself, U"\u2060"},
    {"soft hyphen", itself, U"\u00AD"},
    {"tags", itself, U"\U000E0041"},
    {"wide", wide, U""},
    {"bold", bold, U""},
    {"monospace and zero-width", monospace, U"\u200D"},
    {"circled", circled, U""},
    {"capital, Arabic digits",
     [](char32_t character) { return is_digit(character) ? arabic_digits(character) : capital(character); },
     U""},
}};

Disguised disguised(std::string_view text, const Disguise& disguise) {
  Disguised result;
  for (const char32_t character : text::code_points(text)) {
    if (!result.begins.empty()) result.text += text::to_utf8(disguise.between);
    result.begins.push_back(result.text.size());
    result.text += text::to_utf8(disguise.form(character));
    result.ends.push_back(result.text.size());
  }
  return result;
}

std::string traditional(std::string_view text) {
  constexpr std::u32string_view simplified =
      U"号电话机码联系订单发货价钱转账红书宝东鱼闲买卖个这时请给们说问题网络链领进来时间乐见车马鸟龙长门飞银"
      U"铁钢";
  constexpr std::u32string_view others =
      U"號電話機碼聯繫訂單發貨價錢轉賬紅書寶東魚閒買賣個這時請給們說問題網絡鏈領進來時間樂見車馬鳥龍長門飛銀"
      U"鐵鋼";
  std::u32string result;
  for (const char32_t character : text::code_points(text)) {
    const std::size_t place = simplified.find(character);
    result += place == std::u32string_view::npos ? character : others[place];
  }
  return text::to_utf8(result);
}

}  // namespace liaotai::tests
