// Gives the page an extension as VS Code for the Web has it: fetched from an address, run in the browser's own extension host.
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const PLACE = "/gongwen-web-extension";
const TYPES = {
  ".js": "text/javascript",
  ".cjs": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".md": "text/markdown",
};

/** Makes the pages of a playwright context find the extension at `root` beside the workbench that the server at `url` serves. */
export async function giveWebExtension(context, root, url) {
  await context.route(
    ({ pathname }) => pathname.startsWith(`${PLACE}/`),
    async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = normalize(join(root, decodeURIComponent(pathname.slice(PLACE.length))));
      const body = file.startsWith(root + sep) ? await readFile(file).catch(() => undefined) : undefined;
      await route.fulfill(body ? { body, contentType: TYPES[extname(file)] } : { status: 404 });
    },
  );
  const { protocol, host } = new URL(url);
  await context.addInitScript(addExtension, { scheme: protocol.slice(0, -1), authority: host, path: PLACE });
}

/** In the page: the workbench reads its configuration from an element's attribute, and of extensions under development there. */
function addExtension(extension) {
  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = read.call(this, name);
    if (this.id !== "vscode-workbench-web-configuration" || name !== "data-settings") return value;
    const configuration = JSON.parse(value);
    const developmentOptions = { ...configuration.developmentOptions, extensions: [extension] };
    return JSON.stringify({ ...configuration, developmentOptions });
  };
}
