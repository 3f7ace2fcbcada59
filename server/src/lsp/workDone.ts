// Shows in the editor how far long work has come, and lets the writer end it.
import type {
  CancellationToken,
  Connection,
  ProgressToken,
  WorkDoneProgressServerReporter,
} from "vscode-languageserver";
import type { AskedPace } from "../core/ports.ts";

/** Work that is shown: a pace for it, and its end. */
export interface ShownWork {
  readonly pace: AskedPace;
  end(): void;
}

/** Asks the client to show work that goes on behind the requests. It is not waited for, and one that cannot shows nothing. */
export function showWork({ window }: Connection, title: string): ShownWork {
  const ending = new AbortController();
  let shown: WorkDoneProgressServerReporter | undefined;
  const asked = window.createWorkDoneProgress().then(
    (reporter) => {
      reporter.begin(title, 0, undefined, true);
      reporter.token.onCancellationRequested(() => ending.abort());
      shown = reporter;
    },
    () => undefined,
  );
  const tell = percentages((percentage, message) => shown?.report(percentage, message));
  return { pace: { signal: ending.signal, tell }, end: () => void asked.then(() => shown?.done()) };
}

/** Shows a request's work where the request says how. */
export function showRequest(
  { window }: Connection,
  workDoneToken: ProgressToken | undefined,
  title: string,
  token: CancellationToken,
): ShownWork {
  const shown = window.attachWorkDoneProgress(workDoneToken);
  shown.begin(title, 0);
  const tell = percentages((percentage, message) => shown.report(percentage, message));
  return { pace: { signal: signalOf(token), tell }, end: () => shown.done() };
}

/** Tells of whole per cents: a thousand files are no thousand messages. */
function percentages(report: (percentage: number, message: string) => void): AskedPace["tell"] {
  let last = 0;
  return (done, all) => {
    const percentage = Math.floor((done / all) * 100);
    if (percentage === last) return;
    last = percentage;
    report(percentage, `${done}/${all}`);
  };
}

function signalOf(token: CancellationToken): AbortSignal {
  const ending = new AbortController();
  if (token.isCancellationRequested) ending.abort();
  else token.onCancellationRequested(() => ending.abort());
  return ending.signal;
}
