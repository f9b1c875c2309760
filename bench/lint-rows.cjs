/* The rows of bin/bench lint, of what its rounds printed: by the clock and by processor time, of which the worse one counts. */
const fs = require("fs");

const speeds = new Map();
for (const line of fs.readFileSync(process.argv[2], "utf8").split("\n")) {
  const told = line.match(/^(.*): (\d+) documents\/s, (\d+) documents per CPU second/);
  if (told) speeds.set(told[1], [...(speeds.get(told[1]) || []), [Number(told[2]), Number(told[3])]]);
}

/* Of all rounds of one: documents per second, and per second of a processor. */
function mean(name) {
  const rounds = speeds.get(name);
  return [0, 1].map((kind) => rounds.reduce((sum, round) => sum + round[kind], 0) / rounds.length);
}

function row(what, ours, other) {
  const [mine, theirs] = [mean(ours), mean(other)];
  const ratio = Math.min(mine[0] / theirs[0], mine[1] / theirs[1]);
  const cell = (speed) => `${speed.map((each) => each.toFixed(0)).join(" and ")} documents/s`;
  console.log(`${what} | ${cell(mine)} | ${cell(theirs)} (${other}) | ${ratio.toFixed(2)} | faster | ${ratio > 1 ? "reached" : "not reached"}`);
}

row("lint by a word list", "aftermath, the word list alone", "textlint + prh");
row("lint by all rules and the word list", "aftermath, all rules and the word list", "write-good");
row("all rules beside a word list alone", "aftermath, all rules and the word list", "textlint + prh");
row("all rules beside alex", "aftermath, all rules and the word list", "alex");
