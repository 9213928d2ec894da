#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/api/lint_settings.hpp"
#include "engine/api/request.hpp"
#include "engine/api/state.hpp"
#include "engine/lint/linter.hpp"

namespace liaotai::api {

/// The `platform` and the `kind` of a request to lint. Throws `RequestError`.
lint::Occasion read_occasion(Object& request);

/// Warns of each of the settings' `disabledRules` that does not exist.
void warn_of_unknown_rules(const State& state, const LintSettings& settings,
                           std::vector<core::Warning>& warnings);

/// The fingerprint that sixteen hexadecimal digits write, as `fingerprint_word` does.
std::optional<std::uint64_t> fingerprint_of(std::string_view word);

}  // namespace liaotai::api
