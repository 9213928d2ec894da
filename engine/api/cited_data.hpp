#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/api/parse.hpp"
#include "engine/api/request.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"
#include "engine/packs/data_file.hpp"

namespace liaotai::api {

/// Files of the engine's data that cite documents of `sources.json`. What does not fit in one is the file's
/// fault and not that of any request: `bad_pack`, with the place in the file.
class CitedData {
 public:
  /// `files` outlive it.
  explicit CitedData(std::span<const packs::DataFile> files);

  /// A reference to a document, with the document's tier.
  core::Source source(const Value& value) const;

  /// The file at `path`, read by `read(Value)`; every field that it does not ask for fails.
  template <class Read>
  auto file(std::string_view path, Read read) const {
    for (const packs::DataFile& each : files_) {
      if (each.path == path) return read_file(each, read);
    }
    throw RequestError{{core::ErrorCode::bad_pack, std::string(path), "this file is missing"}};
  }

  /// Every file below `folder`, read by `read(Value)`, in the order of their paths.
  template <class Read>
  auto folder(std::string_view folder, Read read) const {
    std::vector<decltype(read(std::declval<Value>()))> values;
    for (const packs::DataFile& each : files_) {
      if (each.path.starts_with(folder)) values.push_back(read_file(each, read));
    }
    return values;
  }

 private:
  template <class Read>
  static auto read_file(const packs::DataFile& file, Read read) {
    const std::string path(file.path);
    const core::Result<Document> document = parse(file.text);
    if (!document) throw RequestError{{core::ErrorCode::bad_pack, path, document.error().message}};
    std::vector<core::Warning> unknown;
    try {
      auto value = read(Value(document->root, Step{}, unknown));
      if (unknown.empty()) return value;
    } catch (const RequestError& problem) {
      throw RequestError{{core::ErrorCode::bad_pack, path + problem.error.path, problem.error.message}};
    }
    throw RequestError{
        {core::ErrorCode::bad_pack, path + unknown.front().path, "a field that has no meaning"}};
  }

  std::span<const packs::DataFile> files_;
  std::map<std::string, core::Tier, std::less<>> tiers_;
};

/// The arguments of a sentence: texts and whole numbers.
std::vector<core::Argument> read_arguments(const Value& value);

}  // namespace liaotai::api
