import { check } from "../zh-Hant/check.js";
import { library } from "../zh-Hant/library.js";
import { matrix } from "../zh-Hant/matrix.js";
import { seen } from "../zh-Hant/seen.js";
import { sending } from "../zh-Hant/sending.js";
import { own } from "../zh-Hant/own.js";
import { project } from "../zh-Hant/project.js";
import { rules } from "../zh-Hant/rules.js";
import { bulk } from "../zh-Hant/bulk.js";
import { templates } from "../zh-Hant/templates.js";
import { windows } from "../zh-Hant/windows.js";

export { sentences } from "virtual:engine-sentences/others/zh-Hant";
export const words = { check, library, matrix, sending, own, seen, bulk, templates, project, rules, windows };
