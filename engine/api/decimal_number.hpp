#pragma once

#include <string>
#include <string_view>

namespace liaotai::api {

// Numbers with a fraction, read and written by the four operations alone: the libraries' own ways are missing
// in one build and differ between others.

/// The value of a JSON number: correctly rounded up to 15 digits and 22 places, close to that beyond. What is
/// too large becomes the largest number there is.
double decimal_number(std::string_view digits);

/// The number rounded to six decimals, half away from zero, without zeros at the end. At most 9 * 10^12 from
/// zero, or it is written as that.
std::string decimal_text(double value);

}  // namespace liaotai::api
