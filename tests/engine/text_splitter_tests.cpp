#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/api/text_splitter.hpp"

using namespace liaotai;

namespace {

/// The lines that are not empty, found byte by byte.
std::vector<std::string> lines_of(std::string_view bytes) {
  std::vector<std::string> lines(1);
  for (const char byte : bytes) {
    if (byte == '\n' || byte == '\r') {
      lines.emplace_back();
    } else {
      lines.back() += byte;
    }
  }
  std::erase(lines, "");
  return lines;
}

}  // namespace

TEST_CASE("lines end with LF, CR LF or CR, wherever the pieces are cut and whatever controls stand within") {
  std::mt19937 random(20261130);
  constexpr std::string_view bytes = "\n\ra\tb\v\x01\x7F\x80\xE5\xFFmessages";
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const std::size_t size = random() % 60;
    while (text.size() < size) text += bytes[random() % bytes.size()];
    api::TextSplitter splitter(api::TextSplitter::Separator::lines);
    std::vector<std::string> lines;
    const auto take = [&](std::string_view line, std::uint32_t) {
      lines.emplace_back(line);
      return true;
    };
    for (std::size_t place = 0; place < text.size();) {
      const std::size_t count = std::min<std::size_t>(1 + random() % 20, text.size() - place);
      std::copy_n(text.data() + place, count, splitter.room(count).data());
      splitter.split(take);
      place += count;
    }
    splitter.close();
    splitter.split(take);
    if (lines != lines_of(text)) FAIL_CHECK(text);
  }
}
