// npm run bench:compare A B: two runs of the bench side by side; below 1 the second is the better.
import { readFileSync } from "node:fs";
import { type Run, shown } from "./figures.ts";
import { table } from "./table.ts";

const [first, second] = process.argv.slice(2);
if (first && second) console.log(compared(read(first), read(second)));
else {
  console.log("用法：npm run bench:compare 旧.json 新.json，两个文件由 npm run bench -- --json 文件 写成");
  process.exitCode = 2;
}

/** The figures that both runs have, as a table. */
function compared(before: Run, after: Run): string {
  const rows = after.figures.flatMap(({ part, name, characters, unit, value }) => {
    const then = before.figures.find(
      (figure) => figure.part === part && figure.name === name && figure.characters === characters,
    );
    const what = `${part}：${name}（${unit}）`;
    const times = then && value / then.value;
    return then && times
      ? [[what, characters.toLocaleString("en"), shown(then.value), shown(value), shown(times)]]
      : [];
  });
  return table(["", "字符", "前", "后", "后÷前"], rows);
}

function read(file: string): Run {
  return JSON.parse(readFileSync(file, "utf8")) as Run;
}
