#pragma once

#include <string>

namespace liaotai::core {

/// How good a source is, best first.
enum class Tier {
  official,   ///< the platform itself, or the law
  partner,    ///< somebody whom the platform has appointed
  secondary,  ///< an article about the platform
  community,  ///< what users report
};

/// Where a platform's rule is written.
struct Source {
  std::string id;       ///< of the document, as in engine/packs/data/sources.json
  std::string locator;  ///< page, heading or words in the document
  Tier tier = Tier::community;
};

}  // namespace liaotai::core
