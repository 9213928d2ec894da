import type { Language } from "liaotai";
import { languageOf, type Locale } from "../catalogues/locale.js";
import type { Words } from "../catalogues/words.js";
import tableBig5 from "../../public/samples/check/quick-replies-big5.csv?url&inline";
import tableGbk from "../../public/samples/check/quick-replies-gbk.csv?url&inline";
import repliesEn from "../../public/samples/check/replies-en.txt?raw";
import repliesHans from "../../public/samples/check/replies-hans.txt?raw";
import repliesHant from "../../public/samples/check/replies-hant.txt?raw";
import type { Input } from "./input.js";

export type SampleId = Exclude<keyof Words["check"]["samples"], "title">;

export type Sample =
  | { readonly platform: "shopee" | "xiaohongshu"; readonly text: string }
  | { readonly platform: "shopee" | "xiaohongshu"; readonly name: string; readonly bytes: () => Uint8Array };

/** The bytes inside a data address: the tables are not in UTF-8, and a script can carry nothing else. */
function bytesOfAddress(address: string): Uint8Array {
  const [head = "", data = ""] = address.split(",", 2);
  const text = head.endsWith(";base64") ? atob(data) : unescapeBytes(data);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function unescapeBytes(data: string): string {
  return data.replace(/%([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The same kinds of replies in each language. */
const firstSamples: Readonly<Record<Language, { readonly platform: "shopee"; readonly text: string }>> = {
  "zh-Hant": { platform: "shopee", text: repliesHant.trimEnd() },
  "zh-Hans": { platform: "shopee", text: repliesHans.trimEnd() },
  en: { platform: "shopee", text: repliesEn.trimEnd() },
};

/** What a first visit shows, in the language that its reader reads rules in. */
export function firstSample(locale: Locale): Pick<Input, "platform" | "text"> {
  return firstSamples[languageOf(locale).rulesIn];
}

/** What ships with the page: the same kinds of replies typed in three languages, and as shops' own tables. */
export const samples: Readonly<Record<SampleId, Sample>> = {
  "replies-hant": firstSamples["zh-Hant"],
  "replies-hans": firstSamples["zh-Hans"],
  "replies-en": firstSamples.en,
  "table-big5": {
    platform: "shopee",
    name: "quick-replies-big5.csv",
    bytes: () => bytesOfAddress(tableBig5),
  },
  "table-gbk": {
    platform: "shopee",
    name: "quick-replies-gbk.csv",
    bytes: () => bytesOfAddress(tableGbk),
  },
};

export const sampleIds = Object.keys(samples) as SampleId[];
