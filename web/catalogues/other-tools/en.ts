import { check } from "../en/check.js";
import { library } from "../en/library.js";
import { matrix } from "../en/matrix.js";
import { seen } from "../en/seen.js";
import { sending } from "../en/sending.js";
import { own } from "../en/own.js";
import { project } from "../en/project.js";
import { rules } from "../en/rules.js";
import { bulk } from "../en/bulk.js";
import { templates } from "../en/templates.js";
import { windows } from "../en/windows.js";
import type { OtherWords } from "../words.js";

export { sentences } from "virtual:engine-sentences/others/en";
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
