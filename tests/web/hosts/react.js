// A portal in React that keeps all state itself: the workbench goes, comes back, and shows what was entered before.
import { createElement, Fragment, StrictMode, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import "liaotai/widget";

function Portal() {
  const [isOpen, setOpen] = useState(true);
  const [tool, setTool] = useState("check");
  const [mode, setMode] = useState("");
  const state = useRef(null);
  const restore = async ({ target, detail }) => {
    setMode(detail.mode);
    if (state.current) await target.setState(state.current);
  };
  const keep = async ({ target }) => {
    state.current = await target.getState();
  };
  const workbench = createElement("liaotai-workbench", {
    tool,
    platform: "xiaohongshu",
    locale: "en",
    storage: "host",
    onready: restore,
    onchange: keep,
  });
  return createElement(
    Fragment,
    null,
    createElement("button", { onClick: () => setOpen(!isOpen) }, "Open or close"),
    createElement("button", { onClick: () => setTool("library") }, "To the library"),
    createElement("output", null, mode),
    isOpen ? workbench : null,
  );
}

createRoot(document.getElementById("portal")).render(createElement(StrictMode, null, createElement(Portal)));
