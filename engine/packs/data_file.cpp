#include "engine/packs/data_file.hpp"

namespace liaotai::packs {
namespace {

std::string_view take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  return line;
}

}  // namespace

std::vector<DataFile> data_files(std::string_view bundle) {
  std::vector<DataFile> files;
  while (!bundle.empty()) {
    const std::string_view path = take_line(bundle);
    files.push_back({path, take_line(bundle)});
  }
  return files;
}

}  // namespace liaotai::packs
