#include "engine/templates/hosts.hpp"

#include <algorithm>

namespace liaotai::templates {
namespace {

bool is_letter(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool is_host_character(char character) {
  return is_letter(character) || (character >= '0' && character <= '9') || character == '-' ||
         character == '.';
}

std::string in_small_letters(std::string_view text) {
  std::string result(text);
  for (char& each : result) {
    if (each >= 'A' && each <= 'Z') each = static_cast<char>(each + ('a' - 'A'));
  }
  return result;
}

}  // namespace

std::vector<Host> hosts_in(std::string_view text) {
  std::vector<Host> found;
  std::size_t place = 0;
  while (place < text.size()) {
    if (!is_host_character(text[place])) {
      ++place;
      continue;
    }
    std::size_t begin = place;
    while (place < text.size() && is_host_character(text[place])) ++place;
    std::size_t end = place;
    while (begin < end && (text[begin] == '.' || text[begin] == '-')) ++begin;
    while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    const std::string_view name = text.substr(begin, end - begin);
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos) continue;
    const std::string_view last = name.substr(dot + 1);
    if (last.size() < 2 || !std::all_of(last.begin(), last.end(), is_letter)) continue;
    std::string small = in_small_letters(name);
    if (small.starts_with("www.")) small.erase(0, 4);
    found.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, std::move(small)});
  }
  return found;
}

bool is_within(std::string_view host, std::string_view domain) {
  if (!host.ends_with(domain)) return false;
  return host.size() == domain.size() || host[host.size() - domain.size() - 1] == '.';
}

}  // namespace liaotai::templates
