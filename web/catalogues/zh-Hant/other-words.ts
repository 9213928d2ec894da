import { check } from "./check.js";
import { library } from "./library.js";
import { matrix } from "./matrix.js";
import { seen } from "./seen.js";
import { sending } from "./sending.js";
import { own } from "./own.js";
import { project } from "./project.js";
import { rules } from "./rules.js";
import { autoReplies } from "./auto-replies.js";
import { bulk } from "./bulk.js";
import { templates } from "./templates.js";
import { windows } from "./windows.js";

export { sentences } from "virtual:engine-sentences/others/zh-Hant";
export const words = {
  check,
  autoReplies,
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
