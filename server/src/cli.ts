// The command line's door: gongwen analyze, check, fix, metrics, compare, word and help.
import { writeSync } from "node:fs";
import process from "node:process";
import { isMainThread } from "node:worker_threads";
import { fileReason, writeReason } from "./adapters/fileErrors.ts";
import { analyzeFiles } from "./cli/analyzeFiles.ts";
import { parseArguments } from "./cli/arguments.ts";
import { fixFiles } from "./cli/fixFiles.ts";
import { helpFor } from "./cli/help.ts";
import type { Printed } from "./cli/jsonPieces.ts";
import { createSegmenter } from "./node/segmenter.ts";
import { projectVersion } from "./version.ts";

const print = (text: Printed): void => {
  if (typeof text !== "string") for (const piece of text) process.stdout.write(piece);
  process.stdout.write(typeof text === "string" ? `${text}\n` : "\n");
};
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

// A reader that has seen enough (head, less) closes the pipe: no fault. A result that has no room left is one.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  writeSync(process.stderr.fd, `gongwen：结果没有写完：${writeReason(error)}\n`);
  process.exit(2);
});

// A thread of gongwen check runs this same file.
if (!isMainThread) void import("./cli/checkThread.ts").then(({ serveThread }) => serveThread());
else {
  void run().then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      complain(`gongwen：没有做完：${fileReason(error)}`);
      process.exitCode = 2;
    },
  );
}

/** Does what the arguments ask and gives the exit status: 0 done, 1 findings, 2 bad usage or unreadable input. */
async function run(): Promise<number> {
  const wish = parseArguments(process.argv.slice(2));
  switch (wish.command) {
    case "version":
      print(projectVersion());
      return 0;
    case "help":
      print(helpFor(wish.topic));
      return 0;
    case "mistake":
      complain(`gongwen：${wish.message}\n\n${helpFor(wish.topic)}`);
      return 2;
    case "fix":
      return fixFiles(wish, { print, complain });
    case "metrics":
    case "compare": {
      const { tableFiles } = await import("./cli/tableFiles.ts");
      return tableFiles(wish, { print, complain });
    }
    case "word":
      return (await import("./cli/wordFiles.ts")).wordFiles(wish, { print, complain });
    case "check": {
      if (wish.repeats) return (await import("./cli/repeatFiles.ts")).repeatFiles(wish, { print, complain });
      const { checkFiles } = await import("./cli/checkFiles.ts");
      return checkFiles(wish, { print, complain, screen: process.stderr, program: import.meta.url });
    }
    case "analyze": {
      const segmenter = createSegmenter({ log: complain });
      try {
        return await analyzeFiles(wish, { print, complain, segmenter });
      } finally {
        await segmenter.dispose();
      }
    }
  }
}
