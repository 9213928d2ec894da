import { check } from "../zh-Hans/check.js";
import { library } from "../zh-Hans/library.js";
import { matrix } from "../zh-Hans/matrix.js";
import { seen } from "../zh-Hans/seen.js";
import { sending } from "../zh-Hans/sending.js";
import { own } from "../zh-Hans/own.js";
import { project } from "../zh-Hans/project.js";
import { rules } from "../zh-Hans/rules.js";
import { bulk } from "../zh-Hans/bulk.js";
import { templates } from "../zh-Hans/templates.js";
import { windows } from "../zh-Hans/windows.js";
import type { OtherWords } from "../words.js";

export { sentences } from "virtual:engine-sentences/others/zh-Hans";
export const words: OtherWords = {
  check,
  library,
  matrix,
  sending,
  own,
  seen,
  bulk,
  templates,
  project,
  rules,
  windows,
};
