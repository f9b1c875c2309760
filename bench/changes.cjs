/*
 * 100 changes of tickets a second, and when the page knows of each. What telling it costs is the CPU of both hosts while
 * tickets of ours change, less their CPU while as many other issues change in the same way; beside one plain POST for each
 * change to a handler that does nothing (Posts.java). The same page is read all the while in either case.
 */
const { execFileSync } = require("child_process");
const fs = require("fs");
const { at, host } = require("./client.cjs");
const { commit, made, tickets } = require("./pages.cjs");

const confluence = host(process.argv[2]);
const jira = host(process.argv[3]);
const HOSTS = process.env.BENCH_HOSTS.split(" ");
const EVERY = 10;
const TOLD_SECONDS = 60;
const OTHER_SECONDS = 20;
const WATCHED = 20;
const REST = 180;
const GOAL = { late: 1, cpu: 2 };
const HERTZ = 100;
/* A ticket comes by the same one again after ten seconds: nothing older is mistaken for it. */
const ASSIGNEES = ["engineer", "support", "sre", "manager", "facilitator"];

const wait = (ms) => new Promise((go) => setTimeout(go, Math.max(0, ms)));

/* CPU seconds that the hosts took so far. */
function cpu() {
  const ticks = HOSTS.map((id) => fs.readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1].split(" "));
  return ticks.reduce((sum, parts) => sum + Number(parts[11]) + Number(parts[12]), 0) / HERTZ;
}

async function others(person, count) {
  const keys = [];
  for (let number = 0; number < count; number++) {
    const answer = await person.send("POST", "/rest/api/2/issue", { fields: { project: { key: "OPS" }, issuetype: { name: "Task" }, summary: `Not promised ${number}` } });
    if (answer.status !== 201) throw new Error(`Not made: ${answer.status} ${answer.text}`);
    keys.push(JSON.parse(answer.text).key);
  }
  return keys;
}

/* Changes one issue after the other, every so many ms, over connections of its own; tells when each was answered. */
async function change(people, keys, seconds, told) {
  const begun = Date.now();
  const under = new Set();
  const free = [...people];
  const slow = [];
  for (let number = 0; number * EVERY < seconds * 1000; number++) {
    await wait(begun + number * EVERY - Date.now());
    while (!free.length) await Promise.race(under);
    const person = free.pop();
    const key = keys[number % keys.length];
    const assignee = ASSIGNEES[Math.floor(number / keys.length) % ASSIGNEES.length];
    const work = person.send("PUT", `/rest/api/2/issue/${key}`, { fields: { assignee: { name: assignee } } }).then((answer) => {
      if (answer.status !== 204) throw new Error(`Not changed: ${answer.status} ${answer.text}`);
      slow.push(answer.ms);
      told(key, assignee);
      free.push(person);
      under.delete(work);
    });
    under.add(work);
  }
  await Promise.all(under);
  return { took: (Date.now() - begun) / 1000, count: slow.length, p95: at(slow, 0.95) };
}

/* Reads the page again and again, as an open page does, only more often; tells whom it shows for each ticket. */
function watching(reader, page, seen) {
  let over = false;
  const asking = (async () => {
    let tag = "";
    while (!over) {
      const answer = await reader.send("GET", `/rest/aftermath/1.0/postmortems/${page.id}/follow-ups`, undefined, tag ? { "If-None-Match": tag } : {});
      tag = answer.tag || tag;
      if (answer.status === 200) JSON.parse(answer.text).followUps.forEach((each) => each.ticket && seen(each.ticket.key, each.ticket.assignee));
      await wait(50);
    }
  })();
  return async () => {
    over = true;
    await asking;
  };
}

async function measured(people, keys, seconds, reader, page) {
  const open = new Map();
  const late = [];
  // Whoever sees a change sees all before it.
  const stop = watching(reader, page, (key, assignee) => {
    const waiting = open.get(key) || [];
    const seen = waiting.findIndex((each) => each.assignee === assignee);
    waiting.splice(0, seen + 1).forEach((each) => late.push(Date.now() - each.at));
  });
  const before = cpu();
  const run = await change(people, keys, seconds, (key, assignee) => open.set(key, [...(open.get(key) || []), { assignee, at: Date.now() }]));
  const spent = cpu() - before;
  await wait(3000);
  await stop();
  const shown = keys.slice(0, WATCHED).filter((key) => !(open.get(key) || []).length).length;
  return { ...run, cpu: spent / run.count, late, shown };
}

function row(name, ours, baseline, ratio, goal, reached) {
  console.log(`${name} | ${ours} | ${baseline} | ${ratio} | ${goal} | ${reached ? "reached" : "not reached"}`);
}

(async () => {
  const writer = await confluence("sre");
  const reader = await confluence("manager");
  const people = [];
  for (let number = 0; number < 8; number++) people.push(await jira("sre"));
  const page = await made(writer);
  await commit(writer, page, WATCHED);
  const rest = await made(writer);
  await commit(writer, rest, REST);
  const ours = [...(await tickets(reader, page, WATCHED)), ...(await tickets(reader, rest, REST))];
  const foreign = await others(people[0], WATCHED + REST);
  await measured(people, ours, 10, reader, page);
  await measured(people, foreign, 10, reader, page);
  const first = await measured(people, foreign, OTHER_SECONDS, reader, page);
  const told = await measured(people, ours, TOLD_SECONDS, reader, page);
  const last = await measured(people, foreign, OTHER_SECONDS, reader, page);
  const posts = Number(execFileSync("java", ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "bench/Posts.java", String(1000 / EVERY), "20"]).toString());
  const bare = posts / ((1000 / EVERY) * 20);
  const alone = (first.cpu + last.cpu) / 2;
  const telling = told.cpu - alone;
  const ms = (seconds) => `${(seconds * 1000).toFixed(2)} ms`;
  console.log(`${told.count} changes of ours in ${told.took.toFixed(1)} s, answered at p95 in ${told.p95.toFixed(0)} ms; ${last.count + first.count} of others, ${last.p95.toFixed(0)} ms`);
  console.log(`CPU for each change: ${ms(told.cpu)} with telling, ${ms(alone)} without; one POST ${ms(bare)}`);
  console.log(`${told.late.length} changes seen on the page after median ${at(told.late, 0.5)} ms, p95 ${at(told.late, 0.95)} ms, all ${Math.max(...told.late)} ms; three seconds after the last the page shows ${told.shown} of ${WATCHED} as they are`);
  const late = at(told.late, 0.95) / 1000;
  row("ticket change to page at 100 changes/s, p95", `${late.toFixed(2)} s`, "none", "none", "1 s", late <= GOAL.late);
  const behind = told.took - TOLD_SECONDS;
  row("backlog after 60 s at 100 changes/s", `${WATCHED - told.shown} of ${WATCHED} behind, ${behind.toFixed(1)} s late`, "none", "none", "0", told.shown === WATCHED && behind < 1);
  row("CPU for telling one change", ms(telling), `${ms(bare)} a bare POST`, (telling / bare).toFixed(2), GOAL.cpu, telling / bare <= GOAL.cpu);
  [writer, reader, ...people].forEach((each) => each.close());
})().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
