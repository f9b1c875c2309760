/* What the hosts wrote into their logs: stack traces, by what was said, without those that are allowed. */
const fs = require("fs");
const path = require("path");

const EVENT = /^\d\d:\d\d:\d\d\.\d{3} (\w+)\s+\[\w*\] (\S+) - (.*)$/;
const allowed = fs.readFileSync(path.join(__dirname, "allowed.txt"), "utf8").split("\n")
  .filter((line) => line.trim() && !line.startsWith("#"))
  .map((line) => line.split(" | ").map((part) => part.trim()))
  .map(([pattern, reason]) => ({ pattern: new RegExp(pattern), reason }));

const alike = (text) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "<id>").replace(/\d+/g, "#").slice(0, 200);

/* Each thing that was said, how often, and the trace that stood below it the first time. */
function events(file) {
  const found = new Map();
  let last;
  const jobs = new Map();
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    const [, level, logger, words] = EVENT.exec(line) || [];
    if (level) {
      const job = level === "DEBUG" && /^job (?:[\w.]*\.)?([\w-]+): /.exec(words);
      if (job) jobs.set(job[1], (jobs.get(job[1]) || 0) + 1);
      const key = `${level} ${logger} ${alike(words)}`;
      last = level === "DEBUG" || level === "INFO" ? undefined : found.get(key) || found.set(key, { key, level, count: 0, traces: 0, trace: [], words }).get(key);
      if (last) last.count++;
      if (last) last.open = false;
    } else if (/^\s+at |^Caused by: |^Exception in thread/.test(line)) {
      const owner = last || found.get("no event") || found.set("no event", { key: "a trace without words", level: "TRACE", count: 0, traces: 0, trace: [], words: "" }).get("no event");
      if (!owner.open) owner.traces++;
      owner.open = true;
      if (owner.traces === 1) owner.trace.push(line);
    } else if (last && line.trim() && owned(last, line)) last.trace.push(line);
  }
  return { found: [...found.values()], jobs };
}

/* The line between the words and the frames names the exception. */
const owned = (event, line) => !event.open && event.trace.length < 3 && /^[\w.$]+(Exception|Error)/.test(line);

function judged(product, file, say, fail) {
  const { found, jobs } = events(file);
  const warnings = found.filter((each) => !each.traces);
  const traced = found.filter((each) => each.traces);
  const unknown = traced.filter((each) => !allowed.some(({ pattern }) => pattern.test(`${each.key}\n${each.trace.join("\n")}`)));
  say(`${product}: ${warnings.reduce((sum, each) => sum + each.count, 0)} warnings and errors of one line, of ${warnings.length} kinds; ${traced.reduce((sum, each) => sum + each.traces, 0)} stack traces, of ${traced.length} kinds, of which nobody asked for ${unknown.length}`);
  warnings.sort((a, b) => b.count - a.count).slice(0, 15).forEach((each) => say(`  ${each.count} × ${each.key}`));
  traced.forEach((each) => say(`  ${each.traces} stack traces × ${each.key}: ${(each.trace[0] || "").slice(0, 160)}`));
  unknown.forEach((each) => fail(`${product}: a stack trace that nobody asked for: ${each.key}\n${each.trace.slice(0, 40).join("\n")}`));
  return jobs;
}

module.exports = { judged };
