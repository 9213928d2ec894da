#pragma once

#include <span>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/packs/data_file.hpp"
#include "engine/packs/pack.hpp"

namespace liaotai::api {

/// Reads a pack. `documents`: those that every pack may cite beside its own. Throws `RequestError` with
/// `bad_pack` for whatever is wrong with its form; whether the pack keeps its word is for
/// `packs::structural_flaw` and `lint::example_flaw` to say.
packs::Pack read_pack(const Value& value, const std::vector<packs::Document>& documents);

/// The documents of `sources.json`. What the file has too much is reported in `warnings`.
std::vector<packs::Document> read_documents(std::span<const packs::DataFile> files,
                                            std::vector<core::Warning>& warnings);

/// The packs that are built in, in the order of their folders' names. What a file has too much is reported in
/// `warnings`.
std::vector<packs::Pack> read_built_in_packs(std::span<const packs::DataFile> files,
                                             std::vector<core::Warning>& warnings);

}  // namespace liaotai::api
