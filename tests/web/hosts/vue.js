// A portal in Vue that keeps all state itself: the workbench goes, comes back, and shows what was entered before.
import { createApp, h, ref } from "vue";
import "liaotai/widget";

const portal = {
  setup() {
    const isOpen = ref(true);
    const tool = ref("check");
    const mode = ref("");
    let state = null;
    const restore = async ({ target, detail }) => {
      mode.value = detail.mode;
      if (state) await target.setState(state);
    };
    const keep = async ({ target }) => {
      state = await target.getState();
    };
    const workbench = () =>
      h("liaotai-workbench", {
        tool: tool.value,
        platform: "xiaohongshu",
        locale: "en",
        storage: "host",
        onReady: restore,
        onChange: keep,
      });
    return () => [
      h("button", { onClick: () => (isOpen.value = !isOpen.value) }, "Open or close"),
      h("button", { onClick: () => (tool.value = "library") }, "To the library"),
      h("output", mode.value),
      isOpen.value ? workbench() : null,
    ];
  },
};

createApp(portal).mount("#portal");
