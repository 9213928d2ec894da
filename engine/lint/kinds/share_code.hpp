#pragma once

namespace liaotai::lint {

/// Whether the symbol is a sign of money: between two of them a code that opens another app can stand, with
/// no word beside it.
bool may_delimit_code(char32_t symbol);

}  // namespace liaotai::lint
