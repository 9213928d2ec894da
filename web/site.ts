import "./page.css";
import "./served.js";
import { define } from "./workbench/part.js";
import { Workbench } from "./workbench/workbench.js";

define("liaotai-workbench", Workbench);
