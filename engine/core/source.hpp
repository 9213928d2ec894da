#pragma once

#include <string>
#include <string_view>

namespace liaotai::core {

/// How good a source is, best first.
enum class Tier {
  official,   ///< the platform itself, or the law
  partner,    ///< somebody whom the platform has appointed
  secondary,  ///< an article about the platform
  community,  ///< what users report
};

/// Where a platform's rule is written, in texts that outlive it.
struct SourceView {
  std::string_view id;       ///< of the document, as in engine/packs/data/sources.json
  std::string_view locator;  ///< page, heading or words in the document
  Tier tier = Tier::community;
};

/// The same with texts of its own.
struct Source {
  std::string id;
  std::string locator;
  Tier tier = Tier::community;

  operator SourceView() const { return {id, locator, tier}; }
};

}  // namespace liaotai::core
