/*
 * A page with the status card, the facts and 50 follow-ups as its readers see it, beside the same page without our macros,
 * and beside what a macro that asks Jira on each view would need at least: one search for the 50 tickets. All in turn; then
 * with a Jira that takes 500 ms longer. Also the whole postmortem, with timeline, message and what else stands on it.
 */
const { randomUUID } = require("crypto");
const { at, host } = require("./client.cjs");
const { slow } = require("./slow.cjs");

const confluence = host(process.argv[2]);
const jiraPort = Number(new URL(process.argv[3]).port);
const jira = host(process.argv[3].replace(jiraPort, jiraPort + 1));
const RUNS = Number(process.argv[4] || 120);
const SLOW_RUNS = 20;
const LATENCY = 500;
const MARKS = ["status", "facts", "follow-up"];
const PROMISES = 50;

function promise(number) {
  const told = { urgency: "P1", type: "prevent", owner: "engineer", due: "2027-12-15", term: "short", state: "committed" };
  const parameters = Object.entries(told).map(([name, value]) => `<ac:parameter ac:name="${name}">${value}</ac:parameter>`).join("");
  return `<ac:structured-macro ac:name="postmortem-follow-up" ac:schema-version="1" ac:macro-id="${randomUUID()}">${parameters}` +
    `<ac:plain-text-body><![CDATA[Fail over gateway ${number} by itself]]></ac:plain-text-body></ac:structured-macro>`;
}

async function made(writer) {
  const answer = await writer.send("POST", "/rest/create-dialog/1.0/content-blueprint/create-content", {
    spaceKey: "INC", moduleCompleteKey: "org.aftermath.postmortem:postmortem-blueprint", title: `Measured ${randomUUID()}`,
    context: { severity: "SEV-1", services: "checkout", startedAt: "2026-11-18T10:00:00Z", owner: "sre", externalMessage: "no", language: "en" },
  });
  return JSON.parse(answer.text).pageId;
}

async function read(writer, id) {
  return JSON.parse((await writer.send("GET", `/rest/api/content/${id}?expand=body.storage,version`)).text);
}

async function save(writer, page, storage) {
  const answer = await writer.send("PUT", `/rest/api/content/${page.id}`, {
    id: page.id, type: "page", title: page.title, version: { number: page.version.number + 1 },
    body: { storage: { representation: "storage", value: storage } },
  });
  if (answer.status !== 200) throw new Error(`Not saved: ${answer.status} ${answer.text}`);
}

/* The page with only those of our macros; each other one is a paragraph. */
function only(storage, names) {
  return storage.replace(/<ac:structured-macro[^>]*ac:name="postmortem(?:-([a-z-]+))?"(?:[^>]*\/>|[^]*?<\/ac:structured-macro>)/g,
    (macro, name) => names.includes(name) ? macro : "<p>Fail over a gateway by itself</p>");
}

async function plain(writer, storage) {
  const text = only(storage, []);
  const answer = await writer.send("POST", "/rest/api/content", {
    type: "page", title: `Plain ${randomUUID()}`, space: { key: "INC" }, body: { storage: { representation: "storage", value: text } },
  });
  if (answer.status !== 200) throw new Error(`Not made: ${answer.status} ${answer.text}`);
  return JSON.parse(answer.text).id;
}

async function tickets(reader, id) {
  for (;;) {
    const told = JSON.parse((await reader.send("GET", `/rest/aftermath/1.0/postmortems/${id}/follow-ups`)).text);
    const keys = JSON.stringify(told).match(/OPS-\d+/g) || [];
    if (new Set(keys).size === PROMISES) return [...new Set(keys)];
    await new Promise((go) => setTimeout(go, 200));
  }
}

/* Adds the times of each, all in turn; the first quarter only warms up. */
async function inTurn(runs, asked, times) {
  for (let run = -runs / 4; run < runs; run++) {
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

async function written(writer, names) {
  const id = await made(writer);
  const page = await read(writer, id);
  const promises = Array.from({ length: PROMISES }, (_, number) => promise(number)).join("");
  await save(writer, page, (names ? only(page.body.storage.value, names) : page.body.storage.value) + promises);
  return id;
}

(async () => {
  const way = await slow(jiraPort + 1, jiraPort);
  const admin = await confluence("admin");
  const paired = await admin.send("POST", "/rest/aftermath/1.0/pairing", {});
  if (paired.status >= 300) throw new Error(`Not paired: ${paired.status} ${paired.text}`);
  admin.close();
  const writer = await confluence("sre");
  const searcher = await jira("sre");
  const id = await written(writer, MARKS);
  const whole = await written(writer);
  const keys = await tickets(writer, id);
  await tickets(writer, whole);
  const bare = await plain(writer, (await read(writer, id)).body.storage.value);
  const view = (page) => [writer, `/pages/viewpage.action?pageId=${page}`];
  const search = [searcher, `/rest/api/2/search?maxResults=${PROMISES}&jql=${encodeURIComponent(`key in (${keys.join(",")})`)}`];
  const times = {};
  await inTurn(RUNS, { ours: view(id), plain: view(bare), whole: view(whole), search }, times);
  way.delay = LATENCY;
  await inTurn(SLOW_RUNS, { slowOurs: view(id), slowSearch: search }, times);
  way.delay = 0;
  await inTurn(SLOW_RUNS, { fastOurs: view(id) }, times);
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
