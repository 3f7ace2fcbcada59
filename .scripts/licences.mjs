// Writes the list of other people's code that ships with us, with each licence's text.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/paths.mjs";

/** What nodejieba's native module is compiled from; no bundle names it. */
const NATIVE = [
  "node_modules/nodejieba",
  "node_modules/nodejieba/submodules/cppjieba",
  "node_modules/nodejieba/submodules/cppjieba/deps/limonp",
  "node_modules/node-addon-api",
];

/** Packages that another has taken into its own file; no bundle names them. */
const INSIDE = { "node_modules/docx": ["node_modules/fflate", "node_modules/nanoid"] };

/** What some of them keep of others' licences in their sources, and bundling takes out. */
const NOTICE = /\/\*\*\s*\* ?@license((?:(?!\*\/)[\s\S])*Copyright(?:(?!\*\/)[\s\S])*)\*\//g;

/** The list as text: the packages that the files in `inputs` (paths from the root) belong to, and the native ones. */
export function licencesOf(inputs, { native }) {
  const packages = new Set(inputs.map(packageFolder).filter(Boolean));
  for (const folder of [...packages]) for (const inside of INSIDE[folder] ?? []) packages.add(inside);
  if (native) for (const folder of NATIVE) packages.add(folder);
  return [...packages]
    .sort()
    .map((folder) => [section(folder), ...noticesOf(folder, inputs)].join("\n\n"))
    .join(`\n\n${"=".repeat(80)}\n\n`);
}

function packageFolder(path) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

function noticesOf(folder, inputs) {
  const texts = inputs
    .filter((path) => packageFolder(path) === folder)
    .map((path) => readFileSync(join(ROOT, path), "utf8"));
  return texts.flatMap((text) =>
    [...text.matchAll(NOTICE)].map(([, notice]) => notice.replace(/^\s*\* ?/gm, "").trim()),
  );
}

function section(folder) {
  const manifest = join(ROOT, folder, "package.json");
  const {
    name,
    version = "",
    license = "",
  } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : {};
  const title = [name ?? folder.split("/").at(-1), version, license].filter(Boolean).join("  ");
  const text = readdirSync(join(ROOT, folder)).find((file) => /^(licen[sc]e|copying)/i.test(file));
  if (!text) throw new Error(`${folder} 没有许可证文件`);
  return `${title}\n\n${readFileSync(join(ROOT, folder, text), "utf8").trim()}`;
}
