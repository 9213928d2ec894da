import { FramedWorkbench } from "./embed/framed-workbench.js";
import "./served.js";
import "./page.css";
import { define } from "./workbench/part.js";

define("liaotai-workbench", FramedWorkbench);
