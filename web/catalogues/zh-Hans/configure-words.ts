import type { PageWords } from "../../configure/words.js";
import { configure } from "./configure.js";
import { tools } from "./tools.js";
import { workbench } from "./workbench.js";

export const words: PageWords = { configure, tools, themes: workbench.themes };
