#include "engine/api/lint_settings.hpp"

#include "engine/api/own_rules.hpp"

namespace liaotai::api {

LintSettings read_lint_settings(const std::optional<Value>& settings, const State& state) {
  if (!settings) return {no_own_rules(), {}, {}, {}};
  Object fields = settings->object();
  LintSettings read{read_own_rules(fields, *settings, state), {}, {}, {}};
  const auto texts = [&](std::string_view name) {
    const std::optional<Value> list = fields.optional(name);
    return list ? list->texts() : std::vector<std::string>();
  };
  read.disabled_rules = texts("disabledRules");
  read.dismissed = texts("dismissed");
  read.baseline = texts("baseline");
  fields.warn_of_unknown_fields();
  return read;
}

}  // namespace liaotai::api
