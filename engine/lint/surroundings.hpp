#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/lint/sieve_word.hpp"

namespace liaotai::lint {

/// Whether the words before `end` are these.
bool stand_before(std::u32string_view symbols, std::size_t end, const SieveWords& words);

/// Whether words `first` to before `end` stand together, as many of them look-alikes as in the phrase: then
/// nothing keeps the phrase from being found, and from excusing.
bool are_plain(std::size_t first, std::size_t end, std::uint8_t guesses, const SieveWords& words);

/// Whether a digit stands right before the words or right behind them.
bool is_beside_digit(std::size_t first, std::size_t end, const SieveWords& words);

/// Whether the words are of letters, and a figure touches them behind.
bool is_before_figure(std::size_t first, std::size_t end, const SieveWords& words);

/// Whether a clause surely begins between what ends before word `end`, or with the sign behind that where it
/// `ends_in_sign`, and words `first` to before `later_end` behind it, or with the first of those.
bool parts_clauses(std::size_t end, bool ends_in_sign, std::size_t first, std::size_t later_end,
                   const SieveWords& words);

/// Whether words `cover_first` to before `cover_end` go over a phrase of words `first` to before `end`, and
/// over the sign behind them where it `ends_in_sign`. A sign alone stands before word `first`.
bool covers(std::size_t cover_first, std::size_t cover_end, std::size_t first, std::size_t end,
            bool ends_in_sign);

/// Whether an ending at word `first` can have a dot before it, a sign or a word for one, and a label before
/// that.
bool may_end_address(std::size_t first, const SieveWords& words);

/// Whether letters or digits stand so near behind a phrase that ends before word `end` that they could be an
/// account.
bool has_account_behind(std::size_t end, const SieveWords& words);

/// The first word behind the comma or the space that comes next behind a phrase that ends before word `end`,
/// where letters or digits that could be an account stand near behind it; nothing when it comes too late.
/// What leads to the account begins there.
std::optional<std::size_t> place_behind_mark(std::size_t end, const SieveWords& words);

/// Whether words `first` to before `end`, with a sign behind them where the phrase `ends_in_sign`, are one
/// Han character or sign, and no account could stand behind it: not farther on either, behind what it is for
/// or a comma, or in marks.
bool is_single_without_account(std::size_t first, std::size_t end, bool ends_in_sign,
                               const SieveWords& words);

}  // namespace liaotai::lint
