#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace liaotai::core {

/// One argument of a sentence in the catalogue: a name and a text or a whole number.
struct Argument {
  std::string name;
  std::variant<std::string, long long> value;
};

/// Something that did not stop an answer, and that the caller should hear of.
struct Warning {
  std::string code;                 ///< the catalogue's sentence
  std::string path;                 ///< JSON pointer into the request
  std::vector<Argument> arguments;  ///< what the sentence names
};

}  // namespace liaotai::core
