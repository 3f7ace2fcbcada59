// Runs the command line as a user does, in a folder of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command line's source. */
export const CLI = fileURLToPath(new URL("../../server/src/cli.ts", import.meta.url));

/** What a run has come to. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder that commands run in. */
export interface CommandFolder {
  readonly path: string;
  /** Runs the source, or the program given as `built`. */
  run(args: readonly string[], input?: string, built?: string): Promise<Ran>;
  /** Writes a file, with the folders that it lies in, and gives its name. */
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

/** Makes an empty folder. */
export function commandFolder(): CommandFolder {
  const path = mkdtempSync(join(tmpdir(), "gongwen-cli-"));
  return {
    path,
    async run(args, input = "", built) {
      const program = built === undefined ? ["--import", import.meta.resolve("tsx"), CLI] : [built];
      const child = spawn(process.execPath, [...program, ...args], { cwd: path });
      let out = "";
      let err = "";
      child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
      child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
      child.stdin.end(input);
      const [status] = await once(child, "close");
      return { status, out, err };
    },
    write(name, content) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
      return name;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
