// Says which files of a folder are not read, so that nobody looks for them in vain: of each once.
import type { FolderListing } from "../core/ports.ts";
import { createFirstTimes } from "./firstTimes.ts";
import { shownPath } from "./uris.ts";

/** More names are of no use in one sentence. */
const MOST_NAMED = 5;

/** Takes what a folder holds and says, in Chinese, what of it is passed over for the first time. */
export function createPassedOver(
  say: (message: string) => void,
): (folder: string, listing: FolderListing) => void {
  const isNew = createFirstTimes();
  return (folder, { tooLarge, full, limits }) => {
    const uris = tooLarge.filter(isNew);
    if (uris.length > 0) {
      const names = uris
        .slice(0, MOST_NAMED)
        .map((uri) => shownPath(uri.slice(0, uri.lastIndexOf("/")), uri.slice(uri.lastIndexOf("/") + 1)));
      const more = uris.length > names.length ? `等 ${uris.length} 个文件` : "";
      say(`${names.join("、")}${more}超过 ${limits.bytes / 2 ** 20} MB，没有读。要查，请分成几份。`);
    }
    if (full && isNew(folder)) {
      say(
        `${shownPath(folder, "")}里的文稿超过 ${limits.files.toLocaleString("en")} 份，只读了前面的。请改为打开下一级的文件夹。`,
      );
    }
  };
}
