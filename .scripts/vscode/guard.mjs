// Loaded inside VS Code's server: ends it and its children when the program that started it is gone, even if killed.
if (process.argv[1]?.endsWith("server-main.js")) {
  process.stdin.on("close", endAll).on("error", endAll).resume();
  // Watching alone shall not keep the server alive.
  process.stdin.unref?.();
}

function endAll() {
  try {
    process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL");
  } catch {
    process.exit(1);
  }
}
