#pragma once

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/routing/readings.hpp"

namespace liaotai::routing {

/// What a reading can be set to: a word, a number, or on and off.
using ReadingValue = std::variant<std::string_view, std::int64_t, bool>;

/// One reading by its name in a request, and what it is set to.
struct NamedReading {
  std::string_view name;
  ReadingValue value;
  bool operator==(const NamedReading&) const = default;
};

/// All thirteen, in the order of the documentation.
std::vector<NamedReading> named(const Readings& readings);

/// Those that `readings` sets otherwise than `base`.
std::vector<NamedReading> differences(const Readings& readings, const Readings& base);

/// `readings` with one choice made otherwise, for every other choice that a reading lists. Numbers list none.
std::vector<Readings> other_choices(const Readings& readings);

// The words of each reading, first the default.
std::string_view name(UnreadUntil reading);
std::string_view name(MainAccountOutsideGroups reading);
std::string_view name(Handout reading);
std::string_view name(RegularCustomer reading);
std::string_view name(AfterGrace reading);
std::string_view name(RegularFrom reading);
std::string_view name(Tie reading);
std::string_view name(SourceInTwoGroups reading);
std::string_view name(AllHidden reading);

}  // namespace liaotai::routing
