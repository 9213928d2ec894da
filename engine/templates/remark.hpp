#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/warning.hpp"
#include "engine/packs/pack.hpp"
#include "engine/templates/template.hpp"

namespace liaotai::templates {

/// Bytes `begin` to before `end` of a text.
struct Stretch {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Bytes of the remark's field become `text`.
struct Mending {
  Stretch stretch;
  std::string text;
};

/// A field that something is said about. Its text stays the template's: there may be as many remarks about a
/// long one as it has characters.
struct RemarkedField {
  // A field is what a remark is about. NOLINTNEXTLINE(google-explicit-constructor)
  RemarkedField(const Field& field) : RemarkedField(field.path, field.text) {}
  /// An empty text need not stay.
  RemarkedField(std::string of, std::string_view written)
      : path(std::move(of)), text(written.empty() ? std::string_view() : written) {}

  std::string path;
  std::string_view text;
};

/// What is wrong with a field, and where in it. `stretch` is empty when it is the field as a whole.
struct Remark {
  std::string code;
  RemarkedField field;
  Stretch stretch;
  std::vector<core::Argument> arguments;
  std::vector<Mending> mendings;  ///< edits after which the check says nothing more about these words
};

using Remarks = std::vector<Remark>;

/// What a check looks at.
struct Checking {
  const packs::Rule& rule;
  const Template& message;
  const Values& values;

  std::int64_t number(std::string_view name) const { return rule.number(name).value_or(0); }
};

/// The whole of a text.
inline Stretch whole(std::string_view text) {
  return {0, static_cast<std::uint32_t>(text.size())};
}

}  // namespace liaotai::templates
