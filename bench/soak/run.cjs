/*
 * The long run: both hosts with ten times the demo data, people who read, write, meet and work on tickets, a clock that
 * goes a day a minute, and kills; then everything is counted and compared. Ends with 1 if anything is not as it should be.
 */
const fs = require("fs");
const path = require("path");
const { postmortems, promised, settled } = require("./compare.cjs");
const writing = require("./editors.cjs");
const { create, editor } = require("./editors.cjs");
const working = require("./engineers.cjs");
const { engineer, remover } = require("./engineers.cjs");
const figures = require("./figures.cjs");
const { database, filled, host } = require("./hosts.cjs");
const logs = require("./logs.cjs");
const { again, reviewMeeting, writingMeeting } = require("./meetings.cjs");
const { administrator, reader } = require("./readers.cjs");
const { setups } = require("./setup.cjs");
const { chance, person, tally, wait } = require("./world.cjs");

const MINUTES = Number(process.argv[2]);
const SEED = Number(process.argv[3]);
const PORT = Number(process.env.AFTERMATH_SOAK_PORT || 18790);
const FOLDER = path.join("target", "soak");
const CLOCK = path.join(FOLDER, "clock");
const TIMES = 10;
/* Seven hours at once, so that jobs see people at each time of their day. */
const LEAP = 7;
const LEAP_EVERY = (LEAP * 60000) / 24;
const SAMPLE_EVERY = MINUTES < 15 ? 15000 : 60000;
const KILL_EVERY = Math.max(0.7, MINUTES / 15) * 60000;
const PATIENCE = 5 * 60000;
const READERS = ["manager", "support", "engineer", "sre", "facilitator", "admin", "manager", "engineer", "support", "sre"];
const WRITERS = ["sre", "engineer", "manager", "facilitator"];
const ENGINEERS = ["engineer", "support", "manager"];

const options = (database) => ["--db", database.address, "--data", path.join(FOLDER, "data"), "--confluence-port", String(PORT), "--jira-port", String(PORT + 1), "--clock-file", CLOCK];
const say = (words) => console.log(words);
const faults = [];
const fail = (words) => faults.push(words);
const begun = Date.now();
const over = () => Date.now() - begun0 >= MINUTES * 60000;
let begun0 = Infinity;
let hours = 0;

function shift(by) {
  hours += by;
  fs.writeFileSync(`${CLOCK}.new`, `PT${hours}H`);
  fs.renameSync(`${CLOCK}.new`, CLOCK);
}

/* A run of an hour leaves both alone for its middle third, so that what leaks has time to show. */
const quiet = () => MINUTES >= 30 && Date.now() - begun0 > (MINUTES * 60000) / 3 + 1000 && Date.now() - begun0 < (MINUTES * 60000 * 2) / 3;

/* Writes without a rest, so that the plug is pulled in the middle of many. */
function busy(world, hosts, fate, pulled) {
  const [here, there] = hosts.map((each) => WRITERS.map((account) => person(world, each, account)));
  return Promise.all([...here.map((who) => writing.burst(world, who, fate, pulled)), ...there.map((who) => working.burst(who, fate, pulled))]);
}

async function killing(world, hosts, killed) {
  const fate = chance(SEED * 100 + 70);
  const bursts = [];
  for (let number = 0; !over(); number++) {
    await wait(KILL_EVERY);
    if (quiet() || over() || MINUTES * 60000 - (Date.now() - begun0) < 30000) continue;
    let pulled = false;
    bursts.push(busy(world, hosts, fate, () => pulled));
    await wait(fate.between(1000, 3000));
    const victims = number % 6 === 5 ? hosts : [hosts[number % 2]];
    say(`${elapsed()} min: ${victims.map((each) => each.product).join(" and ")} killed`);
    for (const each of victims) killed[each.product]++;
    await Promise.all(victims.map(async (each) => {
      const gone = each.kill();
      pulled = true;
      await gone;
      await wait(3000);
      await each.start();
    }));
  }
  await Promise.all(bursts);
}

async function leaping() {
  while (!over()) {
    await wait(LEAP_EVERY);
    if (!over()) shift(LEAP);
  }
}

async function sampling(hosts) {
  while (!over()) {
    await wait(SAMPLE_EVERY);
    for (const each of hosts) if (each.isRunning()) await each.sample();
    const last = hosts.map((each) => each.lives[each.lives.length - 1]).map((life) => life.samples[life.samples.length - 1]);
    say(`${elapsed()} min: ${hosts.map((each, n) => last[n] && `${each.product} heap ${(last[n].bytes / 1048576).toFixed(1)} MB, ours ${(last[n].oursBytes / 1024).toFixed(0)} kB, threads ${last[n].threads}, sockets ${last[n].sockets}, files ${last[n].files}, connections ${last[n].connections} of ${last[n].pooled}`).join("; ")}`);
  }
}

const elapsed = () => ((Date.now() - begun0) / 60000).toFixed(1);

function people(world, confluence, jira) {
  const here = (account) => person(world, confluence, account);
  const there = (account) => person(world, jira, account);
  const readers = READERS.map((account, n) => reader(world, here(account), chance(SEED * 100 + n), over));
  const writers = WRITERS.map((account, n) => editor(world, here(account), chance(SEED * 100 + 20 + n), over));
  const crowd = () => ["sre", "engineer", "support", "manager"].map(here);
  return Promise.all([
    ...readers, ...writers,
    again(writingMeeting, world, here("facilitator"), crowd(), chance(SEED * 100 + 40), over),
    again(reviewMeeting, world, here("facilitator"), crowd(), chance(SEED * 100 + 41), over),
    ...ENGINEERS.map((account, n) => engineer(world, there(account), chance(SEED * 100 + 50 + n), over)),
    remover(world, there("admin"), here("sre"), chance(SEED * 100 + 60), over),
    administrator(world, here("admin"), there("admin"), over),
  ]);
}

function counted(world, hosts, end, killed, jobs) {
  const lines = [...world.tally.kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (rows, good) => rows.reduce((all, [, row]) => all + Object.entries(row).reduce((some, [answer, count]) => some + (good(answer) ? count : 0), 0), 0);
  say(`\nRequests: ${sum(lines, () => true)}; answered ${[2, 3, 4, 5].map((kind) => `${kind}xx ${sum(lines, (answer) => answer[0] === String(kind))}`).join(", ")}; ${sum(lines, (answer) => answer === "killed")} broken off by kills`);
  for (const [kind, row] of lines) say(`  ${kind}: ${Object.entries(row).map(([answer, count]) => `${count} × ${answer}`).join(", ")}`);
  say(`Kills: Confluence ${killed.confluence}, Jira ${killed.jira}; starts: ${hosts.map((each) => `${each.product} ${each.life()}`).join(", ")}`);
  say(`Clock: ${(hours / 24).toFixed(1)} days in ${Math.round(hours / LEAP)} leaps of ${LEAP} hours`);
  for (const [product, told] of jobs) say(`Jobs of ${product}: ${[...told].sort().map(([name, count]) => `${name} ${count}`).join(", ")}`);
  say(`At the end: ${end.pages.length} postmortems (${world.demo} of them before the load), ${end.lines.length} follow-ups, ${end.lines.filter(promised).length} of them committed so that they get a ticket, ${end.lines.filter((each) => each.ticket).length} with a ticket; ${end.found.length} tickets in Jira; ${end.asked.size} tickets that were deleted and asked for again at the end`);
}

(async () => {
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(FOLDER, { recursive: true });
  shift(0);
  const stored = await database(process.argv[4]);
  await filled(FOLDER, options(stored), setups(path.join(FOLDER, "setup"), TIMES));
  const world = { tally: tally(), pages: [], added: [], demo: 0 };
  const hosts = [host("confluence", FOLDER, `http://localhost:${PORT}/confluence`, options(stored)), host("jira", FOLDER, `http://localhost:${PORT + 1}/jira`, options(stored))];
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));
  process.on("exit", () => hosts.forEach((each) => each.isRunning() && each.kill("SIGKILL")));
  await Promise.all(hosts.map((each) => each.start()));
  world.pages = await postmortems(person(world, hosts[0], "sre"));
  world.demo = world.pages.length;
  // The first makes the index page of its space, which two at once would both make.
  await create(world, person(world, hosts[0], "sre"));
  say(`${TIMES} × the demo data: ${world.demo} postmortems; filled in ${Math.round((Date.now() - begun) / 1000)} s`);
  const killed = { confluence: 0, jira: 0 };
  begun0 = Date.now();
  await Promise.all([people(world, ...hosts), killing(world, hosts, killed), leaping(), sampling(hosts)]);
  const seconds = (Date.now() - begun0) / 1000;
  const spent = hosts.reduce((sum, each) => sum + each.cpu(), 0);
  const end = await settled(person(world, hosts[0], "admin"), person(world, hosts[1], "admin"), PATIENCE, say);
  await Promise.all(hosts.map((each) => each.sample()));
  await Promise.all(hosts.map((each) => each.kill("SIGTERM")));
  stored.close();
  say("");
  for (const each of hosts) figures.judged(each.lives, say, fail);
  const jobs = hosts.map((each) => [each.product, logs.judged(each.product, path.join(FOLDER, each.product, "sandbox.log"), say, fail)]);
  counted(world, hosts, end, killed, jobs);
  say(`CPU of both hosts: ${(spent / seconds).toFixed(2)} processors on average, of the load ${((process.cpuUsage().user + process.cpuUsage().system) / 1e6 / seconds).toFixed(2)}`);
  say(`Outboxes: ${end.queues.map((each) => `${each.backlog} waiting, ${each.deadLetters} given up`).join("; ")}, after ${Math.round((PATIENCE - end.rest) / 1000)} s of at most ${PATIENCE / 1000}`);
  if (!end.rest) fail("Outboxes and both sides did not settle in time");
  end.wrong.forEach((each) => fail(`Not equal: ${each}`));
  world.tally.wrong.forEach((each) => fail(`Not expected: ${each}`));
  const there = new Set(end.lines.map((each) => each.uid));
  world.added.filter((uid) => !there.has(uid)).forEach((uid) => fail(`Lost: ${uid} was answered to be on its page, and is not`));
  say(`Follow-ups that were answered to be added: ${world.added.length}, of which ${world.added.filter((uid) => there.has(uid)).length} are there`);
  say(`Equal on both sides: ${end.wrong.length ? "no" : "yes"}`);
  faults.forEach((each) => say(`FAULT ${each}`));
  say(faults.length ? `\n${faults.length} faults.` : "\nEverything held.");
  process.exit(faults.length ? 1 : 0);
})().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
