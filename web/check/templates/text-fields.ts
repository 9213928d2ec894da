import type { TemplateComponent, WhatsAppTemplate } from "liaotai";

/** A field of a template that holds words: its part, its JSON pointer and what stands in it. */
export interface TextField {
  readonly component: TemplateComponent;
  readonly pointer: string;
  readonly text: string;
}

/** Every field with words, in the order of the template: the parts' texts, and the labels of the buttons. */
export function textFields({ components }: WhatsAppTemplate): TextField[] {
  return components.flatMap((component, index) => {
    const pointer = `/components/${index}`;
    const own =
      component.text === undefined ? [] : [{ component, pointer: `${pointer}/text`, text: component.text }];
    const labels = (component.buttons ?? []).flatMap(({ text }, button) =>
      text === undefined ? [] : [{ component, pointer: `${pointer}/buttons/${button}/text`, text }],
    );
    return [...own, ...labels];
  });
}
