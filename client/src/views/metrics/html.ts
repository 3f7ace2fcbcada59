// The frame of the table's page: nothing from outside, only our own script and style.
import * as vscode from "vscode";

/** The page's HTML for a webview. The script runs by its nonce; there is no other source of anything. */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri, title: string): string {
  const nonce = crypto.randomUUID();
  const at = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extension, "dist/client", name));
  const language = vscode.env.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${at("page.css")}">
<title>${title}</title>
</head>
<body>
<script nonce="${nonce}" src="${at("page.js")}"></script>
</body>
</html>`;
}
