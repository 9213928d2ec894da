#pragma once

#include <vector>

#include "engine/packs/data_file.hpp"

/// The data that this module brings: nothing in one that answers no question about it.
std::vector<liaotai::packs::DataFile> module_files();
