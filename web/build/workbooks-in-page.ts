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

/**
 * Has read-excel-file unpack workbooks in the thread that it runs in. It would start workers from Blobs for the larger
 * ones, which the policies of the pages forbid.
 */
export function workbooksInPage(): Plugin {
  return {
    name: "workbooks-in-page",
    transform(code, id) {
      if (!id.endsWith("/read-excel-file/modules/zip/unzipFromArrayBuffer.js")) return null;
      if (!code.includes(asked)) this.error(`read-excel-file no longer says ${asked}`);
      return { code: code.replace(asked, given), map: null };
    },
  };
}
