#include "engine/lint/evidence.hpp"

#include <algorithm>
#include <array>

namespace liaotai::lint {
namespace {

using text::Fold;
using text::Symbol;

constexpr std::array seen_through{Fold::width, Fold::variant, Fold::digit,  Fold::confusable, Fold::homophone,
                                  Fold::shape, Fold::styled,  Fold::accent, Fold::leet,       Fold::spelled};

bool is_same_character(const Symbol& left, const Symbol& right) {
  return left.begin == right.begin;
}

void add_stretches(const Reading& reading, std::size_t first, std::size_t end, Fold fold,
                   std::vector<FoldSpan>& spans) {
  const std::vector<Symbol>& symbols = reading.symbols();
  for (std::size_t index = first; index < end; ++index) {
    if (!symbols[index].folds.has(fold) || !text::is_word(symbols[index].kind)) continue;
    const std::uint32_t begin = symbols[index].begin;
    while (index + 1 < end && symbols[index + 1].folds.has(fold) && text::is_word(symbols[index + 1].kind)) {
      ++index;
    }
    spans.push_back({fold, begin, symbols[index].end});
  }
}

/// The invisible characters and fillers between the symbols; space only where no spaced script would have it.
void add_gaps(const Reading& reading, std::size_t first, std::size_t end, std::vector<FoldSpan>& spans) {
  const std::vector<Symbol>& symbols = reading.symbols();
  for (std::size_t index = first; index < end; ++index) {
    const Symbol& symbol = symbols[index];
    if (index > first && symbol.folds.has(Fold::invisible_before) &&
        !is_same_character(symbols[index - 1], symbol)) {
      spans.push_back({Fold::invisible_before, symbols[index - 1].end, symbol.begin});
    }
    if (symbol.kind == text::SymbolKind::filler) {
      spans.push_back({Fold::filler_before, symbol.begin, symbol.end});
    }
    const bool parts_han = symbol.kind == text::SymbolKind::space && index > first && index + 1 < end &&
                           reading.is_kind(index - 1, text::SymbolKind::han) &&
                           reading.is_kind(index + 1, text::SymbolKind::han);
    if (parts_han) spans.push_back({Fold::space_before, symbol.begin, symbol.end});
  }
}

class Hash {
 public:
  void add(std::uint32_t value) {
    for (int shift = 0; shift < 32; shift += 8) add_byte(static_cast<std::uint8_t>(value >> shift));
  }
  void add(std::string_view text) {
    for (const char character : text) add_byte(static_cast<std::uint8_t>(character));
    add_byte(0);
  }
  std::uint64_t value() const { return value_; }

 private:
  void add_byte(std::uint8_t byte) {
    value_ ^= byte;
    value_ *= 1099511628211ULL;
  }
  std::uint64_t value_ = 14695981039346656037ULL;
};

}  // namespace

std::size_t symbol_at(const Reading& reading, std::uint32_t begin) {
  const auto symbol = std::partition_point(reading.symbols().begin(), reading.symbols().end(),
                                           [&](const Symbol& each) { return each.end <= begin; });
  return static_cast<std::size_t>(symbol - reading.symbols().begin());
}

std::vector<FoldSpan> evidence(const Reading& reading, std::uint32_t begin, std::uint32_t end) {
  std::vector<FoldSpan> spans;
  const std::size_t first = symbol_at(reading, begin);
  std::size_t behind = first;
  while (behind < reading.size() && reading.symbols()[behind].begin < end) ++behind;
  for (const Fold fold : seen_through) add_stretches(reading, first, behind, fold, spans);
  add_gaps(reading, first, behind, spans);
  std::sort(spans.begin(), spans.end(), [](const FoldSpan& left, const FoldSpan& right) {
    return left.begin != right.begin ? left.begin < right.begin : left.kind < right.kind;
  });
  return spans;
}

std::uint64_t fingerprint(const Reading& reading, std::string_view rule, std::uint32_t begin,
                          std::uint32_t end) {
  constexpr std::size_t widest_context = 64;
  Hash hash;
  hash.add(rule);
  const std::size_t first = symbol_at(reading, begin);
  std::size_t left = first;
  while (left > 0 && first - left < widest_context && reading.clauses[left - 1] == reading.clauses[first])
    --left;
  std::size_t behind = first;
  for (std::size_t index = left; index < reading.size(); ++index) {
    const Symbol& symbol = reading.symbols()[index];
    if (index == first) hash.add(std::string_view("part"));
    if (symbol.begin < end) {
      behind = index;
    } else if (index - behind > widest_context || reading.clauses[index] != reading.clauses[behind]) {
      break;
    }
    if (text::is_word(symbol.kind)) hash.add(static_cast<std::uint32_t>(symbol.symbol));
  }
  return hash.value();
}

std::uint64_t fingerprint_of_whole(std::string_view rule, std::span<const std::uint32_t> symbols) {
  Hash hash;
  hash.add(rule);
  hash.add(std::string_view("part"));
  for (const std::uint32_t symbol : symbols) hash.add(symbol);
  return hash.value();
}

std::uint64_t text_fingerprint(const Reading& reading) {
  Hash hash;
  hash.add(std::string_view("text"));
  for (const Symbol& symbol : reading.symbols()) {
    if (text::is_word(symbol.kind)) hash.add(static_cast<std::uint32_t>(symbol.symbol));
  }
  return hash.value();
}

std::string_view name(Fold fold) {
  switch (fold) {
    case Fold::width:
      return "width";
    case Fold::letter_case:
      return "case";
    case Fold::variant:
      return "variant";
    case Fold::digit:
      return "digit";
    case Fold::confusable:
      return "confusable";
    case Fold::homophone:
      return "homophone";
    case Fold::shape:
      return "shape";
    case Fold::styled:
      return "styled";
    case Fold::accent:
      return "accent";
    case Fold::leet:
      return "leet";
    case Fold::invisible_before:
      return "invisible";
    case Fold::filler_before:
      return "filler";
    case Fold::space_before:
      return "space";
    case Fold::native_script:
      return "native";
    case Fold::everyday:
      return "everyday";
    case Fold::spelled:
      return "spelled";
  }
  return "width";
}

}  // namespace liaotai::lint
