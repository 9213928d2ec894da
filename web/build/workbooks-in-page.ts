import type { Plugin } from "vite";

const asked = "import { unzip } from 'fflate';";
const given = [
  "import { unzipSync } from 'fflate';",
  "const unzip = (archive, done) => {",
  "  let files;",
  "  try {",
  "    files = unzipSync(archive);",
  "  } catch (problem) {",
  "    done(problem);",
  "    return;",
  "  }",
  "  done(null, files);",
  "};",
].join("\n");

/** Packs a workbook at once, in place of the variant that packs larger files in workers. */
const packedAtOnce = [
  "import zipToArrayBufferSync from './zipToArrayBufferSync.js';",
  "export default (files) => Promise.resolve(zipToArrayBufferSync(files));",
].join("\n");

/**
 * Has read-excel-file unpack workbooks in the thread that it runs in, and write-excel-file pack them there. They would
 * start workers from Blobs for the larger ones, which the policies of the pages forbid.
 */
export function workbooksInPage(): Plugin {
  return {
    name: "workbooks-in-page",
    transform(code, id) {
      if (id.endsWith("/write-excel-file/modules/zip/zipToArrayBuffer.js"))
        return { code: packedAtOnce, map: null };
      if (!id.endsWith("/read-excel-file/modules/zip/unzipFromArrayBuffer.js")) return null;
      if (!code.includes(asked)) this.error(`read-excel-file no longer says ${asked}`);
      return { code: code.replace(asked, given), map: null };
    },
  };
}
