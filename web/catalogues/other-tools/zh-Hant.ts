import { check } from "../zh-Hant/check.js";
import { matrix } from "../zh-Hant/matrix.js";
import { windows } from "../zh-Hant/windows.js";

export { sentences } from "virtual:engine-sentences/others/zh-Hant";
export const words = { check, matrix, windows };
