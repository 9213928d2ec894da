#pragma once

#include <string_view>
#include <vector>

namespace liaotai::packs {

/// A file of engine/packs/data, as the engine is given it.
struct DataFile {
  std::string_view path;    ///< below engine/packs/data, such as `shopee/phone.json`
  std::string_view text;    ///< JSON
  bool is_lasting = false;  ///< both stay where they are for as long as the program runs
};

/// Names the image of the packs' rules (`lint::Ruleset::image`) among the files. Where it is, the packs' own
/// are not read.
inline constexpr std::string_view image_path = "packs.image";

/// The files in what `bundle.mjs` makes of the folder: by turns a line with a path and a line with its JSON.
/// They refer to `bundle`. A last path without JSON has an empty text, and so fails when it is read.
std::vector<DataFile> data_files(std::string_view bundle);

}  // namespace liaotai::packs
