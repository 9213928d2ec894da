#pragma once

#include "engine/api/abilities.hpp"

/// What the engine of this module can be asked: each module is linked with one file that says it.
liaotai::api::Abilities module_abilities();
