#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/lint/phrase_table.hpp"

using namespace liaotai;
using lint::PhraseTable;

namespace {

using Hits = std::vector<std::pair<std::uint32_t, std::uint32_t>>;  // id and length

lint::SieveWords words_of(std::u32string_view text) {
  lint::SieveWords words;
  lint::SieveWord* next = words.begin(text.size());
  std::uint32_t before = 0;
  for (const char32_t symbol : text) {
    if (symbol == U'|') {
      before = lint::SieveWord::clause;
      continue;
    }
    *next++ = lint::SieveWord(static_cast<std::uint32_t>(symbol) | before);
    before = 0;
  }
  words.close(next);
  return words;
}

PhraseTable::Told hits_of(const PhraseTable& table, std::u32string_view text, Hits& hits) {
  const lint::SieveWords words = words_of(text);
  const auto all = lint::Starting()
                       .with(lint::Starting::pair, true)
                       .with(lint::Starting::triple, true)
                       .with(lint::Starting::longer, true);
  return table.each_at(words.data(), words.size(), all,
                       [&](std::uint32_t id, std::uint32_t length) { hits.emplace_back(id, length); });
}

}  // namespace

TEST_CASE("phrases that begin at a place are told with their lengths, those of another clause are not") {
  PhraseTable table;
  table.add(U"微信", 0);
  table.add(U"微信号", 1);
  table.add(U"微信号码", 2);
  table.add(U"微博", 3);
  table.finish();
  Hits hits;
  CHECK(hits_of(table, U"微信号码本", hits) == PhraseTable::Told::all);
  CHECK(hits == Hits{{0, 2}, {1, 3}, {2, 4}});
  hits.clear();
  CHECK(hits_of(table, U"微信号|码", hits) == PhraseTable::Told::all);
  CHECK(hits == Hits{{0, 2}, {1, 3}});
  hits.clear();
  CHECK(hits_of(table, U"微|信号码", hits) == PhraseTable::Told::all);
  CHECK(hits_of(table, U"微", hits) == PhraseTable::Told::all);
  CHECK(hits_of(PhraseTable(), U"微信", hits) == PhraseTable::Told::all);
  CHECK(hits.empty());
}

TEST_CASE(
    "a phrase too long to be compared whole, and too many that begin alike, are left to somebody else") {
  PhraseTable table;
  const std::u32string longest(PhraseTable::longest_compared, U'长');
  table.add(longest + U"尾", 0);
  std::u32string alike = U"加我的微";
  for (std::uint32_t id = 1; id <= PhraseTable::most_alike + 1; ++id) {
    table.add(alike + static_cast<char32_t>(U'一' + id), id);
  }
  table.finish();
  Hits hits;
  CHECK(hits_of(table, longest + U"巴", hits) == PhraseTable::Told::too_long);
  CHECK(hits_of(table, longest.substr(1), hits) == PhraseTable::Told::all);
  CHECK(hits_of(table, U"加我的微信", hits) == PhraseTable::Told::crowded);
  CHECK(hits.empty());
}
