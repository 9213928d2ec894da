import "./page.css";
import "./configure/configure-page.js";
