#include "engine/lint/address.hpp"

#include <algorithm>
#include <string_view>

#include "engine/lint/domain.hpp"

namespace liaotai::lint {
namespace {

using text::SymbolKind;

bool is_address_sign(char32_t symbol) {
  constexpr std::u32string_view signs = U"-._~:/?#@!$&'*+=%";
  return signs.find(symbol) != std::u32string_view::npos;
}

/// The last symbol of the letters, digits and signs that run on from `index`; marks that end a sentence are
/// not counted. `index - 1` when nothing runs on.
std::size_t run_end(const Reading& reading, std::size_t index) {
  std::size_t end = index;
  while (end < reading.size() && (reading.is_latin(end) || is_address_sign(reading.symbol(end)))) ++end;
  constexpr std::u32string_view closing = U".:!?'*~-";
  while (end > index && closing.find(reading.symbol(end - 1)) != std::u32string_view::npos) --end;
  return end - 1;
}

/// With the port, path, query and fragment that follow the domain ending at `last`.
std::size_t with_path(const Reading& reading, std::size_t last) {
  constexpr std::u32string_view openers = U"/?#:";
  if (openers.find(reading.symbol(last + 1)) == std::u32string_view::npos) return last;
  if (last + 1 >= reading.size()) return last;
  return std::max(last, run_end(reading, last + 1));
}

/// A domain, told from its ending to the left.
struct Domain {
  std::size_t first = 0;
  std::size_t labels = 1;
  bool is_plain = true;    // every dot a dot, with nothing around it
  bool is_numeric = true;  // no letter but in the ending
};

bool has_letter(const Reading& reading, std::size_t first, std::size_t last) {
  for (std::size_t index = first; index <= last; ++index) {
    if (reading.is_kind(index, SymbolKind::letter)) return true;
  }
  return false;
}

/// `floor`: symbols before it belong to the address before.
Domain domain_before(const Reading& reading, std::size_t ending, std::size_t floor) {
  Domain domain{ending};
  while (domain.first > floor && ending - domain.first < longest_domain) {
    const std::optional<Joint> dot = dot_before(reading, domain.first);
    if (!dot || dot->before < floor) break;
    const std::size_t start = std::max(label_start(reading, dot->before), floor);
    // Only the dot before the ending may have space around it, or the words before it would join the domain.
    if (domain.labels > 1 && !dot->is_plain && !dot->is_worded && domain.is_plain) break;
    domain.is_plain = domain.is_plain && dot->is_plain;
    domain.is_numeric = domain.is_numeric && !has_letter(reading, start, dot->before);
    domain.first = start;
    ++domain.labels;
  }
  return domain;
}

bool has_capital(const Reading& reading, std::size_t index) {
  return reading.symbols()[index].folds.has(text::Fold::letter_case);
}

/// Whether the ending is a word of its own here, or a new sentence without its space: `Thanks.Shop now`.
bool is_sentence(const Reading& reading, const Hit& ending, const Domain& domain) {
  return has_capital(reading, ending.first) && !has_capital(reading, ending.last) && domain.is_plain;
}

bool is_web_address(const Reading& reading, const Hit& ending, const Domain& domain) {
  if (domain.labels < 2 || is_sentence(reading, ending, domain)) return false;
  constexpr std::size_t shortest_number = 3;
  if (domain.is_numeric && ending.first - domain.first < shortest_number + 1) return false;
  if (ending.role == endings) return true;
  constexpr std::size_t surely_a_domain = 3;
  return domain.is_plain && (domain.labels >= surely_a_domain || reading.symbol(ending.last + 1) == U'/');
}

/// The name before the @ that ends at `last`.
std::size_t name_start(const Reading& reading, std::size_t last, std::size_t floor) {
  std::size_t start = last;
  while (start > floor && last - start < longest_domain) {
    const char32_t before = reading.symbol(start - 1);
    const bool is_inner = std::u32string_view(U"._+-").find(before) != std::u32string_view::npos &&
                          start > floor + 1 && reading.is_latin(start - 2);
    if (!reading.is_latin(start - 1) && !is_inner) break;
    --start;
  }
  return start;
}

/// The address that ends with `ending`, if any.
std::optional<Address> address_with(const Reading& reading, const Hit& ending, std::size_t floor) {
  if (reading.is_latin(ending.last + 1)) return std::nullopt;
  const Domain domain = domain_before(reading, ending.first, floor);
  if (domain.labels < 2) return std::nullopt;
  const std::optional<Joint> at = at_before(reading, domain.first);
  if (at && at->before >= floor && (at->is_plain || at->is_bracketed || !domain.is_plain)) {
    return Address{name_start(reading, at->before, floor), ending.last, true};
  }
  if (!is_web_address(reading, ending, domain)) return std::nullopt;
  return Address{domain.first, with_path(reading, ending.last), false};
}

/// The address that a scheme (`https`) or `www` begins.
std::optional<Address> address_from(const Reading& reading, const Hit& scheme) {
  const auto skip_space = [&](std::size_t index) {
    while (reading.is_kind(index, SymbolKind::space)) ++index;
    return index;
  };
  std::size_t index = skip_space(scheme.last + 1);
  if (reading.symbol(index) == U':') {
    index = skip_space(index + 1);
    if (reading.symbol(index) != U'/') return std::nullopt;
    index = skip_space(index + 1);
    if (reading.symbol(index) != U'/') return std::nullopt;
    index = skip_space(index + 1);
  } else if (reading.symbol(scheme.last + 1) == U'.' && reading.symbol(scheme.first) == U'w') {
    index = scheme.last + 2;
  } else {
    return std::nullopt;
  }
  if (!reading.is_latin(index)) return std::nullopt;
  return Address{scheme.first, run_end(reading, index), false};
}

/// Joins what overlaps or touches, so that a scheme and the disguised domain behind it are one address.
void add(std::vector<Address>& addresses, const Address& address) {
  while (!addresses.empty() && addresses.back().last + 1 >= address.first) {
    Address& before = addresses.back();
    if (before.first <= address.first) {
      before.last = std::max(before.last, address.last);
      before.is_email = before.is_email && address.is_email;
      return;
    }
    addresses.pop_back();
  }
  addresses.push_back(address);
}

}  // namespace

std::vector<Address> find_addresses(const Reading& reading, std::span<const Hit> hits) {
  std::vector<Address> addresses;
  for (const Hit& hit : hits) {
    const std::size_t floor = addresses.empty() ? 0 : addresses.back().last + 1;
    // An ending inside an address found before belongs to it.
    if (hit.first < floor) continue;
    if (hit.role == schemes) {
      if (const std::optional<Address> address = address_from(reading, hit)) add(addresses, *address);
      continue;
    }
    if (hit.guesses > 0) continue;
    if (std::optional<Address> address = address_with(reading, hit, floor)) {
      const bool continues = !addresses.empty() && address->first == floor + 1 &&
                             reading.symbol(floor) == U'.' && !address->is_email;
      if (continues) address->first = addresses.back().first;
      add(addresses, *address);
    } else if (floor > 0 && hit.first == floor + 1 && reading.symbol(floor) == U'.') {
      addresses.back().last = with_path(reading, hit.last);
    }
  }
  return addresses;
}

}  // namespace liaotai::lint
