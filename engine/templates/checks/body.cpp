#include "engine/templates/checks.hpp"
#include "engine/templates/emoji.hpp"

namespace liaotai::templates {
namespace {

void check_emoji(const Field& body, std::int64_t most, Remarks& remarks) {
  const std::vector<Stretch> emoji = emoji_in(body.text);
  if (static_cast<std::int64_t>(emoji.size()) <= most) return;
  Remark remark{"template_too_many_emoji",
                body,
                {emoji[static_cast<std::size_t>(most)].begin, emoji.back().end},
                {{"limit", static_cast<long long>(most)}, {"count", static_cast<long long>(emoji.size())}},
                {}};
  for (auto place = static_cast<std::size_t>(most); place < emoji.size(); ++place)
    remark.mendings.push_back({emoji[place], ""});
  remarks.push_back(std::move(remark));
}

void check_line_breaks(const Field& body, std::int64_t most, Remarks& remarks) {
  const std::string_view text = body.text;
  std::size_t place = 0;
  while ((place = text.find_first_of("\r\n", place)) != std::string_view::npos) {
    std::size_t end = place;
    std::int64_t count = 0;
    for (; end < text.size() && (text[end] == '\n' || text[end] == '\r'); ++end) {
      // A line feed behind a return is the same line break.
      const bool goes_on = text[end] == '\n' && end > place && text[end - 1] == '\r';
      count += goes_on ? 0 : 1;
    }
    if (count > most) {
      const Stretch run{static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(end)};
      remarks.push_back({"template_too_many_line_breaks",
                         body,
                         run,
                         {{"limit", static_cast<long long>(most)}, {"count", static_cast<long long>(count)}},
                         {{run, std::string(static_cast<std::size_t>(most), '\n')}}});
    }
    place = end;
  }
}

}  // namespace

void check_body(const Checking& checking, Remarks& remarks) {
  const Component* const body = checking.message.component(ComponentKind::body);
  if (body == nullptr || !body->text) return;
  check_emoji(*body->text, checking.number("emoji"), remarks);
  check_line_breaks(*body->text, checking.number("lineBreaks"), remarks);
}

}  // namespace liaotai::templates
