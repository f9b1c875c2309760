/*
 * 200 promises that become tickets, beside the same 200 issues made one after the other through Jira's own interface; in
 * turn, three times each. All the while somebody else looks at an issue and searches, to see what they notice of it. Then
 * the same with 20 and with 1 000, to see how it grows.
 */
const { at, host } = require("./client.cjs");
const { commit, made, tickets } = require("./pages.cjs");

const confluence = host(process.argv[2]);
const jira = host(process.argv[3]);
const PROMISES = 200;
const ROUNDS = 3;
const GROWTH = [{ promises: 20, rounds: 3 }, { promises: 1000, rounds: 1 }];
const GOAL = { time: 0.5, others: 2 };

function issue(number) {
  return { fields: {
    project: { key: "OPS" }, issuetype: { name: "Task" }, summary: `Fail over gateway ${number} by itself`,
    description: "Fail over gateway by itself\n\nPromised in a postmortem", assignee: { name: "engineer" }, duedate: "2027-12-15",
    labels: ["postmortem", "postmortem-p1"],
  } };
}

async function byHand(person, issues) {
  for (let number = 0; number < issues; number++) {
    const answer = await person.send("POST", "/rest/api/2/issue", issue(number));
    if (answer.status !== 201) throw new Error(`Not made: ${answer.status} ${answer.text}`);
  }
}

async function byUs(writer, reader, promises, saved = []) {
  const page = await made(writer);
  return async () => {
    const begun = Date.now();
    await commit(writer, page, promises);
    saved.push(Date.now() - begun);
    await tickets(reader, page, promises);
  };
}

/* What somebody else waits for Jira while that is done, in ms. */
async function noticed(other, work) {
  const times = [];
  let over = false;
  const asking = (async () => {
    while (!over) {
      const path = times.length % 2 ? "/rest/api/2/issue/OPS-1" : "/rest/api/2/search?maxResults=20&jql=project%20%3D%20OPS";
      times.push((await other.send("GET", path)).ms);
      await new Promise((go) => setTimeout(go, 40));
    }
  })();
  const begun = Date.now();
  await work();
  const took = Date.now() - begun;
  over = true;
  await asking;
  return { took, times };
}

/* Median seconds of either, in turn. */
async function grown(people, promises, rounds) {
  const took = { us: [], hand: [] };
  for (let round = 0; round < rounds; round++) {
    const us = await byUs(people.writer, people.reader, promises);
    for (const [name, work] of [["hand", () => byHand(people.person, promises)], ["us", us]]) {
      const begun = Date.now();
      await work();
      took[name].push(Date.now() - begun);
    }
  }
  return { us: at(took.us, 0.5) / 1000, hand: at(took.hand, 0.5) / 1000 };
}

function row(name, ours, baseline, unit, goal) {
  const ratio = ours / baseline;
  console.log(`${name} | ${ours.toFixed(unit === "s" ? 2 : 1)} ${unit} | ${baseline.toFixed(unit === "s" ? 2 : 1)} ${unit} | ${ratio.toFixed(2)} | ${goal} | ${ratio <= goal ? "reached" : "not reached"}`);
}

(async () => {
  const writer = await confluence("sre");
  const reader = await confluence("manager");
  const person = await jira("sre");
  const other = await jira("manager");
  await byHand(person, 50);
  await (await byUs(writer, reader, 50))();
  const runs = { quiet: [], hand: [], us: [] };
  const saved = [];
  for (let round = 0; round < ROUNDS; round++) {
    const us = await byUs(writer, reader, PROMISES, saved);
    runs.quiet.push(await noticed(other, () => new Promise((go) => setTimeout(go, 4000))));
    runs.hand.push(await noticed(other, () => byHand(person, PROMISES)));
    runs.us.push(await noticed(other, us));
  }
  const median = (name) => at(runs[name].map((run) => run.took), 0.5) / 1000;
  const p95 = (name) => at(runs[name].flatMap((run) => run.times), 0.95);
  console.log(`${PROMISES} issues by hand: ${runs.hand.map((run) => run.took).join(", ")} ms; by us, from the save until the page shows all keys: ${runs.us.map((run) => run.took).join(", ")} ms, of which the save itself ${saved.join(", ")} ms`);
  console.log(`somebody else at Jira: p95 ${p95("quiet").toFixed(1)} ms while it is quiet, ${p95("hand").toFixed(1)} ms beside those by hand, ${p95("us").toFixed(1)} ms beside ours`);
  row(`commit of ${PROMISES} follow-ups, until the page shows ${PROMISES} tickets`, median("us"), median("hand"), "s", GOAL.time);
  row("p95 of somebody else at Jira meanwhile, beside a quiet Jira", p95("us"), p95("quiet"), "ms", GOAL.others);
  for (const { promises, rounds } of GROWTH) {
    const { us, hand } = await grown({ writer, reader, person }, promises, rounds);
    row(`commit of ${promises} follow-ups, until the page shows ${promises} tickets`, us, hand, "s", GOAL.time);
  }
  [writer, reader, person, other].forEach((each) => each.close());
})().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
