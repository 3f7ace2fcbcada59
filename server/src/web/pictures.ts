// The pictures that a draft names, read from the editor's files.
import { type FindPicture, LARGEST_PICTURE, pictureAddress, pictureIn } from "../adapters/picture.ts";
import type { FileSystem } from "./fileSystem.ts";

/** Finds pictures from the place of a draft, in its own file system alone. */
export function picturesOf(files: FileSystem, draft: string): FindPicture {
  return async (source) => {
    const address = pictureAddress(source, draft);
    const home = pictureAddress("", draft);
    if (!address || address.protocol !== home?.protocol || address.host !== home.host) return undefined;
    try {
      const state = await files.stat(address.href);
      const isRead = state?.kind === "file" && state.size <= LARGEST_PICTURE;
      return isRead ? pictureIn(await files.readFile(address.href)) : undefined;
    } catch {
      return undefined;
    }
  };
}
