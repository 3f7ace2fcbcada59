// How the served VS Code names things: the address of its page, and files as the page knows them.

/** The address of the page that shows `folder`, with VS Code's `payload` of pairs where there is one. */
export function pageAddress(url, folder, payload = []) {
  const query = new URLSearchParams({ folder: pagePath(folder) });
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  // These two may stand in a query as they are, and the address is read by people.
  return `${url}/?${String(query).replaceAll("%2F", "/").replaceAll("%3A", ":")}`;
}

/** A file's URI as the page knows it. */
export function pageUri(url, file) {
  const path = pagePath(file).split("/").map(encodeURIComponent).join("/");
  return `vscode-remote://${new URL(url).host}${path}`;
}

function pagePath(file) {
  return process.platform === "win32" ? `/${file.replaceAll("\\", "/")}` : file;
}
