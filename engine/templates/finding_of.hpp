#pragma once

#include "engine/lint/finding.hpp"
#include "engine/templates/remark.hpp"

namespace liaotai::templates {

/// A remark of a rule as a finding, with its fix. Its field and its fingerprint are for the caller to add.
lint::Finding finding_of(const packs::Rule& rule, const Remark& remark);

}  // namespace liaotai::templates
