/*
 * Writing meetings under load, as browsers make it: every client asks with the tag of the last answer and the turn up to
 * which it knows all entries, over a connection of its own; each second while something happens, less often else. Prints
 * requests per second, the 95th percentile and bytes, also for clients that ask each second and are told everything, as
 * they did before decision 0046.
 */
const { randomUUID } = require("crypto");
const { at, host } = require("./client.cjs");

const loggedIn = host(process.argv[2]);
const SECONDS = 20;
const ACCOUNTS = ["facilitator", "sre", "engineer", "support", "manager"];
/* Milliseconds between two questions, as in meeting.js, and whether only what changed is told. */
const BEFORE = { every: 1000, since: false };
const LIVELY = { every: 1000, since: true };
const HELD = { every: 1500, since: true };
const LEFT = { every: 10000, since: true };

async function meeting(leader) {
  const made = JSON.parse((await leader.send("POST", "/rest/create-dialog/1.0/content-blueprint/create-content", {
    spaceKey: "INC", moduleCompleteKey: "org.aftermath.postmortem:postmortem-blueprint", title: `Measured ${randomUUID()}`,
    context: { severity: "SEV-1", services: "checkout", startedAt: "2026-11-18T10:00:00Z", owner: "sre", externalMessage: "no", language: "en" },
  })).text);
  const path = `/rest/aftermath/1.0/postmortems/${made.pageId}/writing-meeting`;
  const begun = await leader.send("POST", path, {});
  if (begun.status !== 200) throw new Error(`No meeting: ${begun.status} ${begun.text}`);
  return path;
}

/* Everybody asks; some say something now and then. */
async function hold(seats, seconds, sayEvery, pace) {
  seats.forEach((seat) => (seat.before = seat.client.bytes()));
  const times = [];
  const counts = {};
  const seen = new Map();
  const delays = [];
  let entries = 0;
  const until = Date.now() + seconds * 1000;
  const asking = seats.map(async (seat, number) => {
    let tag = seat.tag || "";
    let turn = seat.turn || 0;
    await new Promise((go) => setTimeout(go, (number * pace.every) / seats.length));
    while (Date.now() < until) {
      const answer = await seat.client.send("GET", seat.path + (pace.since ? `?since=${turn}` : ""), undefined, tag ? { "If-None-Match": tag } : {});
      counts[answer.status] = (counts[answer.status] || 0) + 1;
      times.push(answer.ms);
      tag = seat.tag = answer.tag || tag;
      if (answer.status === 200) {
        const told = JSON.parse(answer.text);
        turn = seat.turn = told.turn;
        for (const entry of told.entries) {
          const said = seen.get(entry.id);
          if (said && !said.by.has(number)) {
            said.by.add(number);
            delays.push(Date.now() - said.at);
          }
        }
      }
      await new Promise((go) => setTimeout(go, Math.max(0, pace.every - answer.ms)));
    }
  });
  const saying = (async () => {
    while (sayEvery && Date.now() < until - 3000) {
      const seat = seats[entries++ % seats.length];
      const id = randomUUID();
      seen.set(id, { at: Date.now(), by: new Set() });
      const answer = await seat.client.send("POST", seat.path + "/entries", { id, kind: "question", section: "factors", text: `Why ${entries}?` });
      counts["POST " + answer.status] = (counts["POST " + answer.status] || 0) + 1;
      times.push(answer.ms);
      await new Promise((go) => setTimeout(go, sayEvery));
    }
  })();
  await Promise.all([...asking, saying]);
  return { times, counts, delays, seconds };
}

function print(name, run, seats) {
  const line = [
    `${(run.times.length / run.seconds).toFixed(1)} requests/s`,
    `median ${at(run.times, 0.5).toFixed(1)} ms`, `p95 ${at(run.times, 0.95).toFixed(1)} ms`,
    Object.entries(run.counts).map(([status, count]) => `${count} × ${status}`).join(", "),
  ];
  if (run.delays.length) line.push(`entries seen after median ${at(run.delays, 0.5)} ms, p95 ${at(run.delays, 0.95)} ms`);
  const bytes = seats.reduce((sum, seat) => sum + seat.client.bytes() - seat.before, 0) / seats.length;
  line.push(`${Math.round((bytes * 60) / run.seconds / 1000)} kB per client and minute, both ways`);
  console.log(`${name}: ${line.join("; ")}`);
}

async function seats(paths, people) {
  const made = [];
  for (let number = 0; number < paths.length * people; number++) {
    made.push({ client: await loggedIn(ACCOUNTS[number % ACCOUNTS.length]), path: paths[Math.floor(number / people)], before: 0 });
  }
  return made;
}

async function unchanged(seat, path) {
  const tag = (await seat.client.send("GET", path)).tag;
  const times = [];
  for (let time = 0; time < 600; time++) {
    const answer = await seat.client.send("GET", path, undefined, { "If-None-Match": tag });
    if (answer.status !== 304) throw new Error(`${path}: ${answer.status} instead of 304`);
    if (time >= 100) times.push(answer.ms);
  }
  return at(times, 0.5);
}

(async () => {
  const leader = await loggedIn("facilitator");
  const one = await meeting(leader);
  const crowd = await seats([one], 60);
  for (let number = 0; number < 100; number++) {
    const said = await leader.send("POST", one + "/entries", { id: randomUUID(), kind: "question", section: "factors", text: `Why did part ${number} of it not do what we believed it would do?` });
    if (said.status !== 200) throw new Error(`Nothing said: ${said.status} ${said.text}`);
  }
  await hold(crowd, 5, 500, LIVELY);
  print("60 people, silent, before", await hold(crowd, SECONDS, 0, BEFORE), crowd);
  print("60 people, silent, at their windows", await hold(crowd, SECONDS, 0, HELD), crowd);
  print("60 people, silent for five minutes, away", await hold(crowd, 2 * SECONDS, 0, LEFT), crowd);
  print("60 people, 100 entries and one more each second, before", await hold(crowd, SECONDS, 1000, BEFORE), crowd);
  print("60 people, 120 entries and one more each second", await hold(crowd, SECONDS, 1000, LIVELY), crowd);
  const followUps = await unchanged(crowd[0], one.replace("writing-meeting", "follow-ups"));
  const beat = await unchanged(crowd[0], one);
  console.log(`304 of the meeting ${beat.toFixed(2)} ms, of follow-ups (baseline, one query) ${followUps.toFixed(2)} ms, ratio ${(beat / followUps).toFixed(2)}`);
  crowd.forEach((seat) => seat.client.close());
  const paths = [];
  for (let number = 0; number < 20; number++) paths.push(await meeting(leader));
  const tables = await seats(paths, 5);
  print("20 meetings of 5 people, 4 entries each second", await hold(tables, SECONDS, 250, LIVELY), tables);
  tables.forEach((seat) => seat.client.close());
  leader.close();
})().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
