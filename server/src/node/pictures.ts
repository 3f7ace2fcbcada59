// The pictures that a draft names, read from the disk.
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type FindPicture, LARGEST_PICTURE, pictureAddress, pictureIn } from "../adapters/picture.ts";

/** Finds pictures from the place of a draft; those that lie elsewhere than on this machine's disk are not looked for. */
export function picturesOf(draft: string): FindPicture {
  return async (source) => {
    const address = pictureAddress(source, draft);
    if (address?.protocol !== "file:" || address.host !== "") return undefined;
    try {
      const path = fileURLToPath(address);
      return (await stat(path)).size <= LARGEST_PICTURE ? pictureIn(await readFile(path)) : undefined;
    } catch {
      return undefined;
    }
  };
}
