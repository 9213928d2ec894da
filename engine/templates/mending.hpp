#pragma once

#include "engine/templates/remark.hpp"

namespace liaotai::templates {

/// Gives each remark that can be mended the mendings of all remarks of its field, so that one fix settles the
/// field. Takes them away where the rule would still have something to say about the mended field.
void mend_by_field(const Checking& checking, Remarks& remarks);

}  // namespace liaotai::templates
