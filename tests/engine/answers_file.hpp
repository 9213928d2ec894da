#pragma once

#include <string>

namespace liaotai::tests {

/// Where the answers to the vectors go, so that two builds can be compared byte by byte. Empty: nowhere.
inline std::string& answers_file() {
  static std::string path;
  return path;
}

}  // namespace liaotai::tests
