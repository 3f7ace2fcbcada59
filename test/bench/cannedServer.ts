// The floor: a server that does no work, keeps the text as the library does and sends back ready-made answers.
import {
  createConnection,
  type Diagnostic,
  type DocumentSymbol,
  ProposedFeatures,
  type Range,
  SymbolKind,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const symbols: readonly DocumentSymbol[] = Array.from({ length: asked("symbols") }, (_, i) => ({
  name: `${i + 1}.在抓好各项工作落实上下功夫`,
  kind: SymbolKind.String,
  range: line(i),
  selectionRange: line(i),
  children: [],
}));
const diagnostics: Diagnostic[] = Array.from({ length: asked("diagnostics") }, (_, i) => ({
  range: line(i),
  severity: 2,
  code: "marks/half-width",
  source: "gongwen",
  message: "中文里用了半角逗号，应为全角逗号",
}));

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
  },
}));
connection.onDocumentSymbol(() => [...symbols]);
if (diagnostics.length > 0) {
  documents.onDidChangeContent(
    ({ document: { uri, version } }) => void connection.sendDiagnostics({ uri, version, diagnostics }),
  );
}
documents.listen(connection);
connection.listen();

/** The number in --name=number; none without it. */
function asked(name: string): number {
  const start = `--${name}=`;
  return Number(process.argv.find((argument) => argument.startsWith(start))?.slice(start.length) ?? 0);
}

function line(i: number): Range {
  return { start: { line: i, character: 0 }, end: { line: i, character: 20 } };
}
