#pragma once

#include <span>
#include <string_view>

namespace liaotai::packs {

/// A file of engine/packs/data, compiled into the engine.
struct EmbeddedFile {
  std::string_view path;  ///< below engine/packs/data, such as `shopee/phone.json`
  std::string_view text;
};

/// All of them, sorted by path.
std::span<const EmbeddedFile> embedded_files();

}  // namespace liaotai::packs
