#include "engine/lint/address.hpp"

#include <algorithm>
#include <string_view>

#include "engine/lint/address_path.hpp"
#include "engine/lint/cover.hpp"
#include "engine/lint/domain.hpp"
#include "engine/lint/nearby.hpp"
#include "engine/lint/written_domain.hpp"

namespace liaotai::lint {
namespace {

using text::SymbolKind;

bool has_capital(const Reading& reading, std::size_t index) {
  return reading.symbols()[index].folds.has(text::Fold::letter_case);
}

/// Whether the ending is a word of its own here, or begins a new sentence, with its space or without:
/// `Thanks.Shop now`, `the picture. Com`.
bool is_sentence(const Reading& reading, const Hit& ending, const WrittenDomain& domain) {
  return has_capital(reading, ending.first) && !has_capital(reading, ending.last) &&
         (domain.is_plain || domain.has_odd_end) && reading.symbol(ending.last + 1) != U'/';
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

/// hello dot shop at example dot com: the name goes on to the left over dots that are said in words.
std::size_t worded_name_start(const Reading& reading, std::size_t start, std::size_t floor) {
  constexpr int most_parts = 3;
  for (int part = 0; part < most_parts && start > floor; ++part) {
    const std::optional<Joint> dot = dot_before(reading, start, Dots::usual);
    if (!dot || !dot->is_worded || dot->before < floor) break;
    start = name_start(reading, dot->before, floor);
  }
  return start;
}

/// Whether a spaced word goes on behind the hit: c o in c o m, p.a.l.i.n in p.a.l.i.n.g.
bool goes_on_spaced(const Reading& reading, const Hit& hit) {
  const bool is_gap =
      reading.is_kind(hit.last + 1, SymbolKind::space) || reading.symbol(hit.last + 1) == U'.';
  return is_spaced(hit) && is_gap && reading.is_latin(hit.last + 2) && !reading.is_latin(hit.last + 3);
}

/// Reads addresses around the hits of the lists.
class AddressReader {
 public:
  AddressReader(const Reading& reading, std::span<const Hit> hits) : reading_(reading), hits_(hits) {
    for (const Hit& hit : hits) {
      if (hit.role == cues) cues_.add(hit);
      if (hit.role == providers) providers_.add(hit);
    }
    cues_.finish();
    providers_.finish();
  }

  /// The address that ends with `ending`, if any.
  std::optional<Address> address_with(const Hit& ending, std::size_t floor) const {
    if (reading_.is_latin(ending.last + 1) || goes_on_spaced(reading_, ending)) return std::nullopt;
    // my.shop@example.com is e-mail all along.
    if (reading_.symbol(ending.last + 1) == U'@' && reading_.is_latin(ending.last + 2)) return std::nullopt;
    const WrittenDomain domain = domain_before(reading_, ending, floor);
    if (domain.labels < 2) return std::nullopt;
    const std::optional<Joint> at = at_before(reading_, domain.first);
    if (at && at->before >= floor && is_mail(domain, ending, *at)) {
      std::size_t start = is_spaced(ending) ? std::max(label_start(reading_, at->before, true), floor)
                                            : name_start(reading_, at->before, floor);
      if (domain.is_disguised) start = worded_name_start(reading_, start, floor);
      return Address{start, ending.last, true, domain.name, domain.disguises};
    }
    if (!is_web_address(ending, domain)) return std::nullopt;
    const std::size_t last =
        domain.is_plain ? with_parted_path(reading_, ending.last) : with_loose_path(reading_, ending.last);
    return Address{domain.first, last, false, domain.name, domain.disguises};
  }

  /// The address that a scheme (`https`) or `www` begins.
  std::optional<Address> address_from(const Hit& scheme) const {
    const auto skip_space = [&](std::size_t index) {
      while (reading_.is_kind(index, SymbolKind::space)) ++index;
      return index;
    };
    std::size_t index = skip_space(scheme.last + 1);
    if (reading_.symbol(index) == U':') {
      index = skip_space(index + 1);
      if (!is_slash(reading_.symbol(index))) return std::nullopt;
      index = skip_space(index + 1);
      if (!is_slash(reading_.symbol(index))) return std::nullopt;
      index = skip_space(index + 1);
    } else if (reading_.symbol(scheme.first) != U'w' || scheme.symbols != 3) {
      return std::nullopt;
    } else if (reading_.symbol(scheme.last + 1) == U'.') {
      index = scheme.last + 2;
    } else if (is_spaced(scheme) && (reading_.symbol(index) == U'.' || reading_.symbol(index) == U'点')) {
      index = skip_space(index + 1);
    } else {
      return spaced_domain(scheme);
    }
    const std::size_t named = han_labels_end(reading_, index);
    if (named == index && !reading_.is_latin(index)) return std::nullopt;
    const std::size_t last = named == index || reading_.is_latin(named)
                                 ? run_end(reading_, named, is_spaced(scheme))
                                 : with_path(reading_, named - 1);
    const std::string rest = letters_of(reading_, index, last);
    const bool is_hidden = is_spaced(scheme) || reading_.symbol(scheme.first + 1) == U'x';  // hxxps
    return Address{scheme.first, last, false, rest.substr(0, rest.find_first_of("/:?#")),
                   is_hidden ? 1U : 0U};
  }

 private:
  /// `www example com`, `www . example . com`: words up to one that is an ending.
  std::optional<Address> spaced_domain(const Hit& scheme) const {
    std::size_t index = scheme.last + 1;
    constexpr int most_labels = 4;
    for (int label = 0; label < most_labels; ++label) {
      if (!reading_.is_kind(index, SymbolKind::space)) break;
      const bool has_dot =
          reading_.symbol(index + 1) == U'.' && reading_.is_kind(index + 2, SymbolKind::space);
      index += has_dot ? 3 : 1;
      if (!reading_.is_latin(index)) break;
      std::size_t end = index;
      while (reading_.is_latin(end)) ++end;
      if (label > 0 && is_ending(index, end - 1)) {
        return Address{scheme.first, with_path(reading_, end - 1), false, {}, 1};
      }
      index = end;
    }
    return std::nullopt;
  }

  bool is_ending(std::size_t first, std::size_t last) const {
    auto hit = std::lower_bound(hits_.begin(), hits_.end(), last,
                                [](const Hit& each, std::size_t place) { return each.last < place; });
    for (; hit != hits_.end() && hit->last == last; ++hit) {
      if (hit->first == first && (hit->role == endings || hit->role == word_endings)) return true;
    }
    return false;
  }

  /// Whether the word or sign `at` makes it e-mail. A bare `at` is a word of its own: `visit us at shop.com`.
  bool is_mail(const WrittenDomain& domain, const Hit& ending, const Joint& at) const {
    if (at.is_plain || at.is_bracketed) return true;
    if (!at.is_latin) return true;
    if (domain.is_plain || domain.is_bracketed) return false;
    // shop AT example DOT com
    if (has_capital(reading_, next_word(reading_, at.before + 1))) return true;
    constexpr Nearby::Reach reach{12, 24};
    return providers_.is_near(reading_, at.before + 1, domain.first - 1, reach) ||
           providers_.is_near(reading_, domain.first, ending.last, reach);
  }

  bool is_web_address(const Hit& ending, const WrittenDomain& domain) const {
    if (domain.labels < 2 || is_sentence(reading_, ending, domain)) return false;
    constexpr std::size_t shortest_number = 3;
    if (domain.is_numeric && ending.first - domain.first < shortest_number + 1) return false;
    if (ending.role != word_endings) return true;
    constexpr std::size_t surely_a_domain = 3;
    constexpr std::size_t longer_than_a_model = 12;
    constexpr Nearby::Reach reach{4, 12};
    const bool is_cued = cues_.is_near(reading_, domain.first, ending.last, reach);
    const bool has_path = reading_.symbol(ending.last + 1) == U'/' ||
                          (!domain.is_plain && with_loose_path(reading_, ending.last) > ending.last);
    const bool is_hyphened =
        domain.name.find('-') != std::string::npos && domain.name.size() >= longer_than_a_model;
    // Nobody puts a dot in brackets but to hide an address: shop[dot]my.
    const bool is_hidden = domain.is_bracketed && domain.is_disguised;
    const bool is_clear = domain.labels >= surely_a_domain || is_cued || has_path || is_hyphened || is_hidden;
    return is_clear && (domain.is_plain || domain.is_disguised || has_path);
  }

  const Reading& reading_;
  std::span<const Hit> hits_;
  Nearby cues_;
  Nearby providers_;
};

/// Joins what overlaps or touches, so that a scheme and the disguised domain behind it are one address.
void add(std::vector<Address>& addresses, const Address& address) {
  while (!addresses.empty() && addresses.back().last + 1 >= address.first) {
    Address& before = addresses.back();
    if (before.first <= address.first) {
      before.last = std::max(before.last, address.last);
      before.is_email = before.is_email && address.is_email;
      before.disguises += address.disguises;
      return;
    }
    addresses.pop_back();
  }
  addresses.push_back(address);
}

/// Whether the address goes on with another label, its dot in whatever writing: shop点com点tw.
bool goes_on(const Reading& reading, const Address& address, const Hit& ending) {
  if (reading.is_latin(ending.last + 1) || goes_on_spaced(reading, ending)) return false;
  const std::optional<Joint> dot = dot_before(reading, ending.first, Dots::usual);
  return dot && dot->before == address.last;
}

/// Whether only a dot, in whatever writing, stands between the two: http://docs[.]example[.]com.
bool follows(const Reading& reading, const Address& before, const Address& address) {
  const std::optional<Joint> dot = dot_before(reading, address.first, Dots::usual);
  return dot && dot->before == before.last;
}

/// Leaves out the names that only look like an address.
void leave_out_innocent(std::vector<Address>& addresses, std::span<const Hit> hits) {
  Cover allowed;
  for (const Hit& hit : hits) {
    if (hit.role == innocent) allowed.add(hit.first, hit.last);
  }
  allowed.finish();
  const auto is_left_out = [&](const Address& address) {
    return allowed.covers(static_cast<std::uint32_t>(address.first),
                          static_cast<std::uint32_t>(address.last));
  };
  addresses.erase(std::remove_if(addresses.begin(), addresses.end(), is_left_out), addresses.end());
}

}  // namespace

std::vector<Address> find_addresses(const Reading& reading, std::span<const Hit> hits) {
  const AddressReader reader(reading, hits);
  std::vector<Address> addresses;
  for (const Hit& hit : hits) {
    const std::size_t floor = addresses.empty() ? 0 : addresses.back().last + 1;
    // An ending inside an address found before belongs to it.
    if (hit.first < floor || hit.role > surest_endings) continue;
    if (hit.role == schemes) {
      if (const std::optional<Address> address = reader.address_from(hit)) add(addresses, *address);
      continue;
    }
    if (hit.guesses > 0) continue;
    if (std::optional<Address> address = reader.address_with(hit, floor)) {
      const bool continues =
          !addresses.empty() && !address->is_email && follows(reading, addresses.back(), *address);
      if (continues) address->first = addresses.back().first;
      add(addresses, *address);
    } else if (floor > 0 && goes_on(reading, addresses.back(), hit)) {
      const bool is_plain = reading.symbol(hit.first - 1) == U'.';
      const std::size_t last = is_plain ? with_path(reading, hit.last) : with_loose_path(reading, hit.last);
      addresses.back().last = addresses.back().is_email ? hit.last : last;
      addresses.back().disguises += is_plain ? 0U : 1U;
    }
  }
  leave_out_innocent(addresses, hits);
  return addresses;
}

}  // namespace liaotai::lint
