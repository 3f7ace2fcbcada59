// The office's own wording as editors know of it: where its file stands.

/** Where a folder keeps what its office wants said, and how: 本单位用语. */
export const WORDING_FILE = ".gongwen/wording.json";
