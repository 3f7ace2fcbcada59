// Stands in for the desktop's `code` program where there is no desktop: takes the same arguments for installing a
// packaged extension and for running a suite, and does both with the served VS Code.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { main, Trouble } from "../lib/trouble.mjs";
import { installPackage } from "./extensions.mjs";
import { runSuite } from "./suite.mjs";

const text = { type: "string" };
const list = { type: "string", multiple: true };

await main(async () => {
  // VS Code has many more options; those we do not know make no difference here.
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: list,
      extensionTestsPath: text,
      "user-data-dir": text,
      "extensions-dir": text,
      "install-extension": list,
      "remote-debugging-port": text,
    },
  });
  const dataDir = required(values, "user-data-dir");
  const extensionsDir = required(values, "extensions-dir");
  if (values["install-extension"]) {
    for (const file of values["install-extension"]) await installPackage(file, extensionsDir, dataDir);
    return 0;
  }
  const testsPath = required(values, "extensionTestsPath");
  const developmentPaths = (values.extensionDevelopmentPath ?? []).map((path) => resolve(path));
  const folder = resolve(positionals[0] ?? ".");
  const debuggingPort = values["remote-debugging-port"];
  return runSuite({ developmentPaths, testsPath, folder, dataDir, extensionsDir, debuggingPort });
});

function required(values, name) {
  if (typeof values[name] === "string") return resolve(values[name]);
  throw new Trouble(`缺少参数 --${name}`, `请写明 --${name}=路径。`);
}
