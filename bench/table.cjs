/* The rows that were measured last, beside their goals; into the document that is named, between its marks, or printed. */
const fs = require("fs");
const path = require("path");

const HEAD = ["what is measured", "ours", "baseline", "ratio", "goal", "outcome"];
const folder = path.join(__dirname, "..", "target", "bench");
const parts = (line) => line.split("|").map((part) => part.trim());
const lines = (file) => fs.readFileSync(file, "utf8").split("\n").filter((line) => line.trim() && !line.startsWith("#"));

const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith(".rows")).sort() : [];
const rows = files.flatMap((name) => lines(path.join(folder, name)).map(parts));
const reasons = new Map(lines(path.join(__dirname, "reasons.txt")).map(parts));
const missed = rows.filter((row) => row[5] !== "reached").map((row) => [row[0], reasons.get(row[0]) || "no reason is given in bench/reasons.txt"]);

function plain() {
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const table = all.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join(" | ").trimEnd());
  const count = `${rows.length - missed.length} of ${rows.length} reached.`;
  return [...table, "", count, ...missed.map(([row, reason]) => `Not reached: ${row}: ${reason}`)].join("\n");
}

function markdown() {
  const table = [HEAD, HEAD.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  const list = missed.map(([row, reason]) => `- ${row}: ${reason}`);
  return [...table, "", list.length ? "Not reached:\n" : "All are reached.", ...list].join("\n");
}

const document = process.argv[2];
if (document) {
  const text = fs.readFileSync(document, "utf8");
  const [before, after] = ["<!-- rows: by bin/bench keep -->\n", "<!-- end of rows -->"];
  const [begin, end] = [text.indexOf(before) + before.length, text.indexOf(after)];
  fs.writeFileSync(document, `${text.slice(0, begin)}${markdown()}\n${text.slice(end)}`);
} else {
  console.log(plain());
}
