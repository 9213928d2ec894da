#include "engine/lint/written_domain.hpp"

#include <algorithm>
#include <optional>

#include "engine/lint/address.hpp"
#include "engine/lint/domain.hpp"

namespace liaotai::lint {
namespace {

bool has_letter(const Reading& reading, std::size_t first, std::size_t last) {
  for (std::size_t index = first; index <= last; ++index) {
    if (reading.is_kind(index, text::SymbolKind::letter)) return true;
  }
  return false;
}

}  // namespace

std::string letters_of(const Reading& reading, std::size_t first, std::size_t last) {
  std::string letters;
  for (std::size_t index = first; index <= last; ++index) {
    const char32_t symbol = reading.symbol(index);
    constexpr char32_t last_of_ascii = U'~';
    constexpr char substitute = '\x1A';
    if (symbol > U' ' && symbol <= last_of_ascii) letters += static_cast<char>(symbol);
    if (reading.is_kind(index, text::SymbolKind::han)) letters += substitute;
  }
  return letters;
}

WrittenDomain domain_before(const Reading& reading, const Hit& ending, std::size_t floor) {
  WrittenDomain domain;
  domain.first = ending.first;
  domain.name = letters_of(reading, ending.first, ending.last);
  Dots dots = ending.role == surest_endings ? Dots::also_odd : Dots::usual;
  const bool is_ending_spaced = is_spaced(ending);
  domain.disguises = is_ending_spaced ? 1 : 0;
  while (domain.first > floor && ending.first - domain.first < longest_domain) {
    const std::optional<Joint> dot = dot_before(reading, domain.first, dots);
    if (!dot || dot->before < floor) break;
    const std::size_t start = std::max(label_start(reading, dot->before, is_ending_spaced), floor);
    // Only the dot before the ending may have space around it, or the words before it would join the domain.
    if (domain.labels > 1 && !dot->is_plain && !dot->is_worded && domain.is_plain) break;
    domain.is_plain = domain.is_plain && dot->is_plain;
    domain.disguises += dot->is_plain ? 0U : 1U;
    domain.has_odd_end = domain.has_odd_end || (domain.labels == 1 && dot->is_odd);
    domain.is_bracketed = domain.is_bracketed || dot->is_bracketed;
    domain.is_disguised = domain.is_disguised && (dot->is_bracketed || dot->is_worded);
    domain.is_numeric = domain.is_numeric && !has_letter(reading, start, dot->before);
    domain.first = start;
    domain.name = letters_of(reading, start, dot->before) + '.' + domain.name;
    ++domain.labels;
    if (!dot->is_odd) dots = Dots::usual;
  }
  return domain;
}

}  // namespace liaotai::lint
