import type { Arguments, Source, Warning } from "./common.js";

/** A WhatsApp template as the Cloud API takes and returns it. Words may be in capitals or not. */
export interface WhatsAppTemplate {
  name: string;
  language?: string;
  category?: string;
  /** `POSITIONAL` or `NAMED`. */
  parameter_format?: string;
  components: TemplateComponent[];
  /** What the Cloud API adds: `id`, `status`, `quality_score` … */
  [other: string]: unknown;
}

export interface TemplateComponent {
  /** `HEADER`, `BODY`, `FOOTER` or `BUTTONS`. */
  type: string;
  /** Of a header: `TEXT`, `IMAGE`, `VIDEO`, `DOCUMENT` or `LOCATION`. */
  format?: string;
  text?: string;
  example?: TemplateSamples;
  buttons?: TemplateButton[];
  /** Of an authentication template's footer, 1 to 90. */
  code_expiration_minutes?: number;
  [other: string]: unknown;
}

export interface TemplateSamples {
  header_text?: string[];
  header_text_named_params?: { param_name: string; example: string }[];
  header_handle?: string[];
  body_text?: string[][];
  body_text_named_params?: { param_name: string; example: string }[];
  [other: string]: unknown;
}

export interface TemplateButton {
  /** `QUICK_REPLY`, `URL`, `PHONE_NUMBER`, `COPY_CODE`, `OTP` … */
  type: string;
  text?: string;
  url?: string;
  phone_number?: string;
  example?: string | string[];
  [other: string]: unknown;
}

/** What is to stand for the variables when a template is sent: the variable's name (`1`, `order_id`) and its value. */
export interface TemplateValues {
  header?: Record<string, string>;
  body?: Record<string, string>;
}

export type TemplateCategory = "marketing" | "utility" | "authentication";

/** What `lint` says of an item with a template beside its findings. */
export interface TemplateReport {
  /** Null when the rule that judges it is switched off. */
  category: {
    /** As the template says; null when it says none. */
    filed: TemplateCategory | null;
    /** What its words make of it. Unclear counts as marketing, as it does when Meta reviews it. */
    judged: TemplateCategory;
    /** The words that decided, at most one a cue; none when nothing speaks for any category. */
    reasons: {
      code: string;
      args: Arguments;
      field: string;
      start: number;
      end: number;
      source: Source;
    }[];
  } | null;
  /** Characters of the body, as code points; null without a body. */
  lengths: {
    limit: number;
    /** As filed, `{{1}}` counting as it stands. */
    template: number;
    /** The text around the variables alone. */
    fixed: number;
    variables: number;
    /** With the sample values; null when one is missing. */
    withSamples: number | null;
    /** With the values given in the request; null when none are or one is missing. */
    withValues: number | null;
    /** When each value is as long as it may be: only authentication has a limit for one value. */
    worstCase: number | null;
    /** How long each value may be so that the message still fits when all are; null without variables. */
    roomForEach: number | null;
  } | null;
}

/** What the Cloud API returned, as text or as a value: `{ data, paging }`, an array of templates or of such pages, or one template. */
export type ReadTemplatesRequest = { text: string } | { value: unknown };

export interface TemplateList {
  /** Ready to be linted; the template is as it came. */
  items: { id: string; template: WhatsAppTemplate }[];
  notes: {
    /** `template_page_missing_after`, `template_page_missing_before`, `template_repeated`. */
    code: string;
    /** JSON pointer into what was read. */
    path: string;
    args: Arguments;
  }[];
  warnings: Warning[];
}
