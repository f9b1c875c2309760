/*
 * A page with the status card, the facts and 50 follow-ups as its readers see it, beside the same page without our macros,
 * and beside what a macro that asks Jira on each view would need at least: one search for the 50 tickets. All in turn; then
 * with a Jira that takes 500 ms longer. Also the whole postmortem, with timeline, message and what else stands on it.
 */
const { at, host } = require("./client.cjs");
const { plain, tickets, written } = require("./pages.cjs");
const { slow } = require("./slow.cjs");

const confluence = host(process.argv[2]);
const jiraPort = Number(new URL(process.argv[3]).port);
const jira = host(process.argv[3].replace(jiraPort, jiraPort + 1));
const RUNS = 120;
const PROMISES = 50;
const SLOW_RUNS = 20;
const LATENCY = 500;
const MARKS = ["status", "facts", "follow-up"];

/* Adds the times of each, all in turn; the first quarter only warms up. */
async function inTurn(runs, asked, times) {
  for (let run = -Math.floor(runs / 4); run < runs; run++) {
    for (const [name, [who, path]] of Object.entries(asked)) {
      const answer = await who.send("GET", path);
      if (answer.status !== 200) throw new Error(`${name}: ${answer.status}`);
      if (run >= 0) (times[name] = times[name] || []).push(answer.ms);
    }
  }
}

function row(what, ours, baseline, named, goal) {
  const ratio = ours / baseline;
  console.log(`${what} | ${ours.toFixed(1)} ms | ${baseline.toFixed(1)} ms ${named} | ${ratio.toFixed(2)} | <= ${goal} | ${ratio <= goal ? "reached" : "not reached"}`);
}

(async () => {
  const way = await slow(jiraPort + 1, jiraPort);
  const admin = await confluence("admin");
  const paired = await admin.send("POST", "/rest/aftermath/1.0/pairing", {});
  if (paired.status >= 300) throw new Error(`Not paired: ${paired.status} ${paired.text}`);
  admin.close();
  const writer = await confluence("sre");
  const searcher = await jira("sre");
  const marked = await written(writer, PROMISES, MARKS);
  const whole = await written(writer, PROMISES);
  const keys = await tickets(writer, marked, PROMISES);
  await tickets(writer, whole, PROMISES);
  const saved = JSON.parse((await writer.send("GET", `/rest/api/content/${marked.id}?expand=body.storage`)).text);
  const bare = await plain(writer, saved.body.storage.value);
  const view = (page) => [writer, `/pages/viewpage.action?pageId=${page}`];
  const search = [searcher, `/rest/api/2/search?maxResults=${PROMISES}&jql=${encodeURIComponent(`key in (${keys.join(",")})`)}`];
  const times = {};
  await inTurn(RUNS, { ours: view(marked.id), plain: view(bare), whole: view(whole.id), search }, times);
  // Each view after a search that took that long, so that both find the machine alike.
  for (let run = 0; run < SLOW_RUNS; run++) {
    for (const [name, delay] of [["slowOurs", LATENCY], ["fastOurs", 0]]) {
      way.delay = LATENCY;
      await inTurn(1, { slowSearch: search }, times);
      way.delay = delay;
      await inTurn(1, { [name]: view(marked.id) }, times);
    }
  }
  const p50 = Object.fromEntries(Object.entries(times).map(([name, each]) => [name, at(each, 0.5)]));
  for (const [name, each] of Object.entries(times)) console.log(`${name}: p50 ${p50[name].toFixed(1)} ms, p95 ${at(each, 0.95).toFixed(1)} ms, of ${each.length}`);
  const page = `page with status, facts and ${PROMISES} follow-ups`;
  row(`${page}, what our macros add`, p50.ours - p50.plain, p50.search, "one search in Jira", 0.1);
  row(`${page}, all of it`, p50.ours, p50.plain + p50.search, "without our macros and one search", 1);
  row(`${page}, Jira ${LATENCY} ms later`, p50.slowOurs - p50.plain, p50.slowSearch, "one search in Jira", 0.1);
  row(`${page}, Jira ${LATENCY} ms later, beside itself`, p50.slowOurs, p50.fastOurs, "with Jira near", 1.1);
  writer.close();
  searcher.close();
  way.close();
})().then(() => process.exit(0), (failure) => {
  console.error(failure);
  process.exit(1);
});
