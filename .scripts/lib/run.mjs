// Runs other programs and waits for them, with a clear fault when one cannot be started or fails.
import { spawn } from "node:child_process";
import { basename } from "node:path";
import { excerpt, Trouble } from "./trouble.mjs";

/**
 * Runs a program to its end and gives its output (empty unless `quiet`, which keeps it off the terminal).
 * A failure becomes a Trouble with `what` and `remedy`, carrying the last lines of a quiet program's output.
 */
export function run(command, args, { cwd, env, quiet = false, shell = false, what, remedy } = {}) {
  return new Promise((resolve, reject) => {
    const fail = (reason, output) =>
      reject(
        new Trouble(
          `${what ?? `命令没有成功：${basename(command)} ${args.join(" ")}`}（${reason}）`,
          remedy ?? "请按上面的输出排除问题后重试。",
          excerpt(output),
        ),
      );
    const child = spawn(shell ? quote(command) : command, shell ? args.map(quote) : args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => fail(error.code === "ENOENT" ? "找不到这个程序" : error.message, output));
    child.on("close", (code, signal) => {
      if (code === 0) resolve(output);
      else fail(signal ? `被信号 ${signal} 终止` : `退出码 ${code}`, output);
    });
  });
}

/** Runs npm: the very npm that started us where there is one, else the one on the PATH. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath ?? "";
  if (basename(cli) === "npm-cli.js") return run(process.execPath, [cli, ...args], options);
  // Windows starts a .cmd only through a shell.
  return process.platform === "win32"
    ? run("npm.cmd", args, { ...options, shell: true })
    : run("npm", args, options);
}

function quote(word) {
  return /[\s&()^]/.test(word) ? `"${word}"` : word;
}
