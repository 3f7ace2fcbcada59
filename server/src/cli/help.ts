// The command line's help texts.

/** What help there is: on the whole program, and on each command. */
export const TOPICS = ["gongwen", "analyze", "check", "fix", "metrics", "compare", "word"] as const;

/** One of them. */
export type Topic = (typeof TOPICS)[number];

const TEXTS: Readonly<Record<Topic, string>> = {
  gongwen: `用法：gongwen <命令> [选项]

命令
  analyze        分析公文稿：大纲、待填之处、数据、问题
  check          检查公文稿：列出问题；加 --final 是成文检查
  fix            修正改法确定的问题：先列出，加 --write 才写回文件
  metrics        列出数据：对象、数值、单位、变化，可存成 Excel、CSV
  compare        两份报告的数据逐项对比
  word           导出 Word 文档，版式按 GB/T 9704—2012
  help [命令]    显示说明

选项
  -h, --help     显示本说明
  -v, --version  显示版本

退出状态：0 完成；1 有达到 --fail-on 级别的问题；2 用法有误或文件读不了。`,

  check: `用法：gongwen check [选项] 文件或文件夹…

检查公文稿，列出各条规则发现的问题。文件夹连同其中的文件夹一起查，只看 .txt、.md、.markdown、.gongwen；
“-”读标准输入。UTF-8、UTF-16、GBK（GB18030）编码自动辨认，不是文字的文件按名指出。
每份文稿用离它最近的 .gongwen/ignore.json（从所在文件夹逐级向上找），其中忽略了的不再列出，用不着了的会指出来。
规则的级别、自己的待办记号和不再提示的文字，读离它最近的 .vscode/settings.json 里的 gongwen.rules、gongwen.preset、
gongwen.placeholderPatterns、gongwen.ignore，与编辑器相同；写错的一项会指明，其余照常。

选项
  --final         成文检查：只列送出之前必须处理的——待填之处、没有内容的章节、不属于正文的内容、序号、
                  不成对的标点、其他错误和警告；还有一处，退出状态就是 1
  --repeats       不查问题，只比对这些文稿：一字不差的语句列出两处（20 字以上，连着的合成一处，长的在前），
                  格式可用 text、json、jsonl
  --fail-on 级别  有此级别或更重的问题时，退出状态为 1；
                  级别由重到轻：error、warning、information、hint
  --format 格式   text（默认）：便于阅读，位置为“文件:行:列”，从 1 数起；
                  json：一个 JSON；jsonl：每个文件一行 JSON，行列都从 0 数起，按 UTF-16 单位计；
                  sarif：SARIF 2.1.0；github：GitHub 工作流的标注
  --settings 文件 用这份设置（写法同 .vscode/settings.json），不再给每份文稿各找各的
  --preset 档     起草 drafting、送审 review、定稿 final，决定各条规则的轻重；比设置里写的优先
  --stdin-paths   从标准输入读要检查的路径，每行一个（或以 NUL 分隔）
  -h, --help      显示本说明

退出状态：0 完成；1 有达到 --fail-on 级别的问题（成文检查：还有要处理的）；2 用法有误或有文件读不了（其余照常检查）。

例
  gongwen check 年度报告.txt
  gongwen check --final --format github 稿件
  gongwen check --repeats 稿件
  find . -name "*.txt" -print0 | gongwen check --stdin-paths --fail-on warning`,

  analyze: `用法：gongwen analyze [选项] 文件…

分析一份或多份公文稿（.md、.markdown 按 Markdown 读，其余按纯文本读；“-”读标准输入）。
UTF-8、UTF-16、GBK（GB18030）编码自动辨认；文件开头的字节顺序标记（BOM）不算作文字，位置从它之后算起，与编辑器中一致。
设置和忽略清单的用法与 check 相同。

选项
  --format 格式   text（默认）：便于阅读的摘要，位置为“文件:行:列”，从 1 数起；
                  jsonl：每个文件一行 JSON，行列从 0 数起，按 UTF-16 单位计，与 LSP 相同
  --fail-on 级别  有此级别或更重的问题时，退出状态为 1；
                  级别由重到轻：error、warning、information、hint
  --settings 文件 用这份设置（写法同 .vscode/settings.json），不再给每份文稿各找各的
  --preset 档     起草 drafting、送审 review、定稿 final，决定各条规则的轻重；比设置里写的优先
  --stdin-paths   从标准输入读要分析的路径，每行一个（或以 NUL 分隔）
  -h, --help      显示本说明

退出状态：0 完成；1 有达到 --fail-on 级别的问题；2 用法有误或有文件读不了（其余文件照常分析）。

例
  gongwen analyze 年度报告.txt
  gongwen analyze --format jsonl 稿件/*.md > 结果.jsonl
  gongwen analyze --fail-on warning 讲话稿.txt
  find . -name "*.txt" -print0 | gongwen analyze --stdin-paths --format jsonl`,

  fix: `用法：gongwen fix [选项] 文件…

修正一份或多份公文稿里改法确定的问题（错别字、半角标点、接连打了两遍的字词……）。不确定的一处也不动。
文件须为 UTF-8 编码；字节顺序标记（BOM）、换行和其余文字照原样保留。程序和数据的文件（.json、.csv……）只列出，不写回。
设置和忽略清单的用法与 check 相同：关掉的规则不改。

选项
  --dry-run       只列出要改的地方，不改文件（默认），形如 文件:行:列  …做到［警钟长呜→警钟长鸣］，…
  --write         写回文件：先写在旁边，写好了再换上，中途断电也不会丢稿
  --settings 文件 用这份设置（写法同 .vscode/settings.json），不再给每份文稿各找各的
  --preset 档     起草 drafting、送审 review、定稿 final，决定各条规则的轻重；比设置里写的优先
  -h, --help      显示本说明

退出状态：0 完成；2 用法有误，或有文件读不了、写不了（其余文件照常修正）。

例
  gongwen fix 年度报告.txt
  gongwen fix --write 稿件/*.txt`,

  metrics: `用法：gongwen metrics [选项] 文件…

按章节列出报告里的数据：对象、数值、单位、限定、变化、原句和所在的行。几份文件的排在一张表里。

选项
  --format 格式       md（默认）：Markdown 表格；csv：Excel 可直接打开；json；xlsx：Excel 文件，要与 --output 同用
  -o, --output 文件   写到文件里；不写或写“-”就显示在屏幕上
  -h, --help          显示本说明

退出状态：0 完成；2 用法有误，或有文件读不了、写不了（其余文件照常列出）。

例
  gongwen metrics 年度报告.txt
  gongwen metrics --format xlsx -o 数据.xlsx 年度报告.txt`,

  compare: `用法：gongwen compare [选项] 上年报告 本年报告

按对象和单位逐项对照两份报告的数据，列出增减、增减幅度，以及新增的和没有了的。

选项
  --format 格式       md（默认）、csv、json、xlsx；xlsx 要与 --output 同用
  -o, --output 文件   写到文件里；不写或写“-”就显示在屏幕上
  -h, --help          显示本说明

退出状态：0 完成；2 用法有误，或有文件读不了、写不了。

例
  gongwen compare 2025年工作总结.txt 2026年工作总结.txt
  gongwen compare --format csv -o 对比.csv 2025.txt 2026.txt`,

  word: `用法：gongwen word [选项] 文件…

把一份或多份公文稿导出为 Word 文档（.docx），版式按 GB/T 9704—2012：写在文稿旁边，名字相同。
.md、.markdown 按 Markdown 读，其余按纯文本读；“-”读标准输入，要与 --output 同用。
已有同名的文件就换成新的：先写在旁边，写好了再换上，没写成的，原来的还在。
每写好一个列出一行；文稿里还有待填之处的，说明有几处。设置和忽略清单的用法与 check 相同：忽略了的不计。
字体、行距、页码，用离文稿最近的 .vscode/settings.json 里的 gongwen.word.fonts、gongwen.word.lineSpacing、
gongwen.word.pageNumbers，与编辑器相同；写错的一项会指明，其余照常。

选项
  -o, --output 文件   写到这个文件里；只用于一份文稿
  --settings 文件     用这份设置，不找文稿旁边的
  --comments          把查出的问题写成批注，供用 Word、WPS 的人看：写在“名字（批注）.docx”里
  -h, --help          显示本说明

退出状态：0 完成；2 用法有误，或有文件读不了、写不了（其余文件照常导出）。

例
  gongwen word 年度报告.txt
  gongwen word --comments 送来的文稿.txt
  gongwen word -o 送审稿.docx 年度报告.md
  gongwen word 稿件/*.txt`,
};

/** The help on a topic. */
export function helpFor(topic: Topic): string {
  return TEXTS[topic];
}
