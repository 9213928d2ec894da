// Decides what each character folds into (engine/text/README.md gives the reasons).
import { characters, property, rows } from "./unicode.mjs";
import {
  commonHan,
  handChosen,
  japanese,
  lookAlikes,
  pictures,
  simplified,
  standIns,
  variants,
} from "./sources.mjs";

const point = (text) => text.codePointAt(0);
const inRange = (first, last) => (value) => value >= first && value <= last;
const joiningBlocks = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0x3099, 0x309a],
  [0xfe20, 0xfe2f],
].map(([first, last]) => inRange(first, last));
const variationSelector = (value) =>
  inRange(0xfe00, 0xfe0f)(value) || inRange(0xe0100, 0xe01ef)(value) || inRange(0x180b, 0x180d)(value);
const keycap = 0x20e3;
const skinTone = inRange(0x1f3fb, 0x1f3ff);
const regionalIndicator = inRange(0x1f1e6, 0x1f1ff);

const signs = new Set([...".@:/-_#&=%+~\\"].map(point));
const clauseEnds = new Set([..."。！？；，,!?;؟،؛۔।॥"].map(point));
const lineEnds = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
const heart = 0x2764;
const keycapTen = 0x1f51f;

const widthTags = new Set(["wide", "narrow", "small", "vertical"]);
const asciiLetter = (value) => inRange(0x61, 0x7a)(value);
const asciiDigit = (value) => inRange(0x30, 0x39)(value);
// Scripts whose letters sellers put in the place of Latin ones. A letter of another script is never taken for Latin.
const lookAlikeScripts = new Set([
  "Latin",
  "Greek",
  "Cyrillic",
  "Armenian",
  "Coptic",
  "Cherokee",
  "Lisu",
  "Canadian_Aboriginal",
]);
const casedScripts = new Set(["Latin", "Greek", "Cyrillic", "Armenian"]);
const accentScripts = new Set(["Latin", "Greek", "Cyrillic"]);

/** Tells for a code point how it is read, and whether Unicode has it at all. */
export function folding(folder, unicode, openccData, confusablesFile) {
  const database = characters(unicode);
  const script = property(unicode, "Scripts.txt");
  const ignorable = property(
    unicode,
    "DerivedCoreProperties.txt",
    (value) => value === "Default_Ignorable_Code_Point",
  );
  const looksLike = lookAlikes(folder, confusablesFile);
  const { classOf, digits } = standIns(folder);
  const isCommon = commonHan();
  const toSimplified = simplified(
    openccData,
    (value, simple) => isCommon(value, simple) || classOf.has(simple) || digits.has(simple),
  );
  for (const [value, old] of japanese(openccData, (each) => isCommon(each, each) || toSimplified.has(each))) {
    const target = toSimplified.get(old) ?? old;
    if (target !== value && isCommon(old, target)) toSimplified.set(value, target);
  }
  for (const [value, form] of variants(folder)) {
    if (toSimplified.has(form)) throw new Error("han-variants.json: a form that is read as another one");
    toSimplified.set(value, form);
  }
  const chosen = handChosen(folder);
  const shown = pictures(folder);
  const radicals = new Map();
  for (const [range, target] of rows(unicode, "EquivalentUnifiedIdeograph.txt")) {
    const [first, last = first] = range.split("..").map((text) => parseInt(text, 16));
    if (target.length > 4) continue;
    for (let each = first; each <= last; ++each) radicals.set(each, parseInt(target, 16));
  }

  const joins = (value) => joiningBlocks.some((block) => block(value));
  const categoryOf = (value) => database.get(value)?.category ?? "Cn";
  const isLetter = (value) => /^(L|M)/.test(categoryOf(value));

  function treatment(value) {
    if (value === keycap) return "keycap";
    if (variationSelector(value)) return "selector";
    if (skinTone(value)) return "modifier";
    if (joins(value) && value !== 0x034f) return "mark";
    if (lineEnds.has(value) || value === 0x09) return "symbol";
    if (ignorable.has(value) || /^(Cc|Cf)$/.test(categoryOf(value))) return "invisible";
    return regionalIndicator(value) ? "regional_indicator" : "symbol";
  }

  /** The characters that `value` is a form of, and what had to be folded for that. */
  function decomposed(value) {
    const character = database.get(value);
    const radical = radicals.get(value);
    if (radical !== undefined && isCommon(radical, radical))
      return { bases: [radical], folds: new Set(["variant"]) };
    if (!character?.parts || character.tag === "fraction") return { bases: [value], folds: new Set() };
    const folds = new Set();
    let bases = [];
    for (const part of character.parts) {
      const inner = decomposed(part);
      inner.folds.forEach((fold) => folds.add(fold));
      bases.push(...inner.bases);
    }
    const letters = bases.filter((base) => !joins(base));
    const first = script.get(letters[0]);
    if (character.tag === "" && bases.length > letters.length) {
      if (!accentScripts.has(first)) return { bases: [value], folds: new Set() };
      folds.add("accent");
    } else if (
      first === "Han" &&
      !/^(wide|narrow|circle|square)$/.test(character.tag) &&
      letters.length === 1
    ) {
      folds.add("variant");
    } else if (widthTags.has(character.tag)) {
      folds.add("width");
    } else if (character.tag !== "") {
      folds.add("styled");
    }
    bases = letters;
    // The frame of an enclosed or listed character: (1), 1., 0,
    if (bases.length > 1)
      bases = bases.filter((base) => !["(", ")", ".", ",", "〔", "〕"].includes(String.fromCodePoint(base)));
    // Units and words in one square (㎏, ㍿) hide nothing that a rule looks for, and would double the table.
    if (bases.length > 1 && inRange(0x3300, 0x33ff)(value)) return { bases: [value], folds: new Set() };
    // Copies of Han characters for old charsets: no keyboard has them, and each would cost two bytes.
    if (inRange(0xf900, 0xfaff)(value)) return { bases: [value], folds: new Set() };
    return usable(value, bases) ? { bases, folds } : { bases: [value], folds: new Set() };
  }

  // Only into what rules are written in: Latin, digits, signs, Han, single kana; Arabic ligatures and the like stay.
  function usable(value, bases) {
    const wanted = (base) =>
      base < 0x80 ||
      accentScripts.has(script.get(base)) ||
      script.get(base) === "Han" ||
      clauseEnds.has(base) ||
      (bases.length === 1 && /^(Hiragana|Katakana|Common)$/.test(script.get(base) ?? ""));
    // The tables hold targets of the Basic Multilingual Plane only.
    return (
      bases.length > 0 &&
      bases.every((base) => base <= 0xffff && wanted(base)) &&
      script.get(value) !== "Hangul"
    );
  }

  /** The letter named by the character's own name, where the database gives no decomposition. */
  function named(value) {
    const name = database.get(value)?.name ?? "";
    const accented = name.match(/^LATIN (?:SMALL|CAPITAL) LETTER (?:DOTLESS )?([A-Z])(?: WITH .*)?$/);
    if (accented && value > 0x7f) return { letter: accented[1].toLowerCase(), fold: "accent" };
    const styled =
      name.match(/^LATIN LETTER SMALL CAPITAL ([A-Z])$/) ??
      name.match(/^NEGATIVE (?:CIRCLED|SQUARED) LATIN CAPITAL LETTER ([A-Z])$/) ??
      name.match(/^(?:REGIONAL INDICATOR SYMBOL|TAG LATIN CAPITAL) LETTER ([A-Z])$/);
    if (styled) return { letter: styled[1].toLowerCase(), fold: "styled" };
    const words = name.match(/^(?:NEGATIVE )?SQUARED ([A-Z0-9]+)(?: WITH EXCLAMATION MARK)?$/);
    return words && value >= 0x1f100 && value < 0x1f200
      ? { letter: words[1].toLowerCase(), fold: "styled" }
      : null;
  }

  /** A number in a circle and the like, where the database gives no decomposition: ❶, ⓫, ⓪. */
  function enclosedNumber(value) {
    const character = database.get(value);
    if (character?.category !== "No" || character.numeric === null || character.numeric > 20) return null;
    if (/IDEOGRAPH/.test(character.name)) return null;
    return /CIRCLED|PARENTHESIZED|FULL STOP|COMMA|SUPERSCRIPT|SUBSCRIPT/.test(character.name)
      ? String(character.numeric)
      : null;
  }

  function hanFolding(value, folds) {
    const plain = toSimplified.get(value) ?? value;
    if (plain !== value) folds.add("variant");
    const digit = digits.get(plain);
    if (digit) folds.add("digit");
    const standIn = classOf.get(value) ?? classOf.get(plain);
    if (standIn) folds.add(standIn.kind);
    if (standIn?.isEveryday) folds.add("everyday");
    const symbol = standIn?.canonical ?? digit?.canonical ?? plain;
    return { symbol, plain, kind: "han", digit: digit?.value ?? null };
  }

  function letterFolding(value, folds) {
    const small = database.get(value)?.lower ?? value;
    // Capitals of other scripts (Deseret, Cherokee …) stay as they are: no rule is written in them.
    const lower = small > 0xffff || !casedScripts.has(script.get(value)) ? value : small;
    if (lower !== value) folds.add("letter_case");
    if (asciiLetter(lower)) return { symbol: lower, plain: lower, kind: "letter", digit: null };
    const latin = lookAlikeScripts.has(script.get(value)) ? looksLike(value) : null;
    if (latin !== null) {
      folds.add("confusable");
      return { symbol: point(latin), plain: lower, kind: "letter", digit: null };
    }
    const kind =
      { Hiragana: "kana", Katakana: "kana", Hangul: "hangul" }[script.get(value)] ?? "other_letter";
    return { symbol: lower, plain: lower, kind, digit: null };
  }

  function markKind(value) {
    const category = categoryOf(value);
    if (lineEnds.has(value) || clauseEnds.has(value)) return "clause_end";
    if (category === "Zs" || value === 0x09 || value === 0x2800) return "space";
    return signs.has(value) ? "sign" : "filler";
  }

  /** One character that needs no decomposition any more. */
  function single(value, folds) {
    const character = database.get(value);
    if (character?.decimal !== null && character?.category === "Nd") {
      if (!asciiDigit(value)) folds.add("digit");
      return {
        symbol: 0x30 + character.decimal,
        plain: 0x30 + character.decimal,
        kind: "digit",
        digit: character.decimal,
      };
    }
    const other = chosen.get(value);
    if (other !== undefined) return { symbol: other, plain: other, kind: markKind(other), digit: null };
    if (script.get(value) === "Han" || value === point("〇")) return hanFolding(value, folds);
    if (isLetter(value)) return letterFolding(value, folds);
    const kind = markKind(value);
    const symbol = kind === "space" ? 0x20 : lineEnds.has(value) ? 0x0a : value;
    return { symbol, plain: symbol, kind, digit: null };
  }

  function isHeart(value) {
    const { name = "", category } = database.get(value) ?? {};
    return (
      category === "So" &&
      /\bHEARTS?\b/.test(name) &&
      !/FACE|HANDS|CAT|EYES|PERSON|TIP|WITH HEART|FLORAL|ROTATED/.test(name)
    );
  }

  const isAssigned = (value) => categoryOf(value) !== "Cn" || ignorable.has(value);

  /** How `value` is read: its treatment, and the symbols that it gives with the folds of all of them. */
  function foldingOf(value) {
    const treated = treatment(value);
    if (treated !== "symbol" && treated !== "regional_indicator")
      return { treatment: treated, symbols: [], folds: new Set() };
    if (isHeart(value)) {
      return {
        treatment: treated,
        folds: new Set(),
        symbols: [{ symbol: heart, plain: heart, kind: "filler", digit: null }],
      };
    }
    if (shown.has(value)) {
      const seen = new Set(["shape"]);
      const symbols = [...shown.get(value)].map((each) => single(point(each), seen));
      // A picture is plainly itself, and no variant of the character that it shows.
      if (symbols.length === 1 && symbols[0].kind === "han") symbols[0].plain = value;
      return { treatment: treated, symbols, folds: seen };
    }
    const number = value === keycapTen ? "10" : enclosedNumber(value);
    const letter = named(value);
    const { bases, folds } = decomposed(value);
    const text = number ?? (bases.length === 1 && bases[0] === value ? letter?.letter : undefined);
    if (text !== undefined) folds.add(number === null ? letter.fold : "styled");
    const taken = text === undefined ? bases : [...text].map(point);
    const again = taken.flatMap((base) => {
      const inner = text === undefined && base !== value ? named(base) : null;
      if (!inner || database.get(base).parts) return [base];
      folds.add(inner.fold);
      return [...inner.letter].map(point);
    });
    const symbols = again.map((base) => single(base, folds));
    if (letter && database.get(value).category === "Lu") folds.add("letter_case");
    if (value > 0x7f && symbols.some((each) => each.kind === "digit")) folds.add("digit");
    if (widthTags.has(database.get(value)?.tag)) folds.add("width");
    return { treatment: treated, symbols, folds };
  }

  return { foldingOf, isAssigned };
}
