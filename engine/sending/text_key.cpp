#include "engine/sending/text_key.hpp"

#include "engine/text/utf8.hpp"

namespace liaotai::sending {

std::string text_key(std::string_view text, const text::FoldedText& folded) {
  std::u32string symbols;
  for (const text::Symbol& symbol : folded.symbols) {
    if (text::is_word(symbol.kind)) symbols += symbol.symbol;
  }
  return symbols.empty() ? std::string(text) : text::to_utf8(symbols);
}

}  // namespace liaotai::sending
