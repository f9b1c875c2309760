/*
 * 50, 200 and 500 readers who look at a page with 50 follow-ups: each has a connection that is kept, and asks again as soon as it was
 * answered that nothing changed. Beside them as many readers of a static file of about that size from the same server, in
 * turn, each a few seconds. Plain sockets: the machine is to work for the server, not for whoever asks it.
 */
const net = require("net");
const { at, host } = require("./client.cjs");
const { written, tickets } = require("./pages.cjs");

const base = new URL(process.argv[2]);
const confluence = host(process.argv[2]);
const PROMISES = 50;
const READERS = [50, 200, 500];
const ACCOUNTS = ["facilitator", "sre", "engineer", "support", "manager"];
const SECONDS = 4;
const ROUNDS = 3;
const GOAL = 0.5;

/* One reader, until it is time to stop; as a browser, it asks with the tag of the last answer if that had one. */
function reader(question, run) {
  return new Promise((stopped, failed) => {
    const socket = net.connect(Number(base.port), base.hostname);
    let answer = [];
    let length = 0;
    let needed = 0;
    let began = 0;
    let tag = question.tag;
    const ask = () => {
      if (Date.now() >= run.until) {
        socket.destroy();
        return stopped();
      }
      [answer, length, needed] = [[], 0, 0];
      began = performance.now();
      socket.write(`${question.head}${tag ? `If-None-Match: ${tag}\r\n` : ""}\r\n`);
    };
    const head = (text) => {
      const end = text.indexOf("\r\n\r\n");
      if (end < 0) return;
      const unchanged = text.startsWith("HTTP/1.1 304 ");
      if (!unchanged && !text.startsWith("HTTP/1.1 200 ")) failed(new Error(text.slice(0, end)));
      if (tag && !unchanged) {
        tag = question.tag = /etag: *(\S+)/i.exec(text.slice(0, end))[1];
        run.changed++;
      }
      const told = /content-length: *(\d+)/i.exec(text.slice(0, end));
      const chunked = /transfer-encoding: *chunked/i.test(text.slice(0, end));
      needed = chunked ? Infinity : end + 4 + Number(told && !unchanged ? told[1] : 0);
    };
    socket.on("connect", ask);
    socket.on("error", failed);
    socket.on("close", () => (Date.now() >= run.until ? stopped() : failed(new Error("The host hung up"))));
    socket.on("data", (part) => {
      answer.push(part);
      length += part.length;
      if (!needed) head(Buffer.concat(answer).toString("latin1"));
      const end = Buffer.concat(answer.slice(-5)).subarray(-5).toString("latin1");
      const whole = needed === Infinity ? end === "0\r\n\r\n" : needed && length >= needed;
      if (!whole) return;
      run.times.push(performance.now() - began);
      ask();
    });
  });
}

async function crowd(readers, questions, times) {
  const run = { until: Date.now() + SECONDS * 1000, times: [], changed: 0 };
  await Promise.all(Array.from({ length: readers }, (_, number) => reader(questions[number % questions.length], run)));
  if (times) times.push(run.times.length / SECONDS);
  return run;
}

async function staticFile(seat, page, size) {
  const text = (await seat.send("GET", `/pages/viewpage.action?pageId=${page}`)).text;
  const files = [...new Set([...text.matchAll(/(?:src|href)="([^"]*\/download\/[^"]*)"/g)].map((found) => found[1].replace(/&amp;/g, "&")))];
  let best;
  for (const path of files) {
    const found = (await seat.send("GET", path.slice(base.pathname.length))).text.length;
    if (!best || Math.abs(found - size) < Math.abs(best.size - size)) best = { path, size: found };
  }
  return best;
}

(async () => {
  const seats = await Promise.all(ACCOUNTS.map((account) => confluence(account)));
  const page = await written(seats[1], PROMISES);
  await tickets(seats[1], page, PROMISES);
  const path = `/rest/aftermath/1.0/postmortems/${page.id}/follow-ups`;
  const asked = await Promise.all(seats.map(async (seat) => ({ seat, answer: await seat.send("GET", path) })));
  const size = asked[1].answer.text.length;
  const file = await staticFile(seats[1], page.id, size);
  const head = (seat, where) => `GET ${where} HTTP/1.1\r\nHost: ${base.host}\r\nCookie: ${seat.cookie()}\r\n`;
  const polls = asked.map(({ seat, answer }) => ({ head: head(seat, base.pathname + path), tag: answer.tag }));
  const files = seats.map((seat) => ({ head: head(seat, file.path) }));
  console.log(`${PROMISES} follow-ups, ${size} bytes if told, beside ${file.path}, ${file.size} bytes`);
  for (const readers of READERS) await compared(readers, polls, files);
  process.exit(0);
})().catch((failure) => {
  console.error(failure);
  process.exit(1);
});

/* Each in turn, after one of each that does not count. */
async function compared(readers, polls, files) {
  await crowd(readers, polls);
  await crowd(readers, files);
  const [ours, theirs, times] = [[], [], []];
  let changed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const run = await crowd(readers, polls, ours);
    times.push(...run.times);
    changed += run.changed;
    await crowd(readers, files, theirs);
  }
  const [mine, plain] = [at(ours, 0.5), at(theirs, 0.5)];
  console.log(`304: ${ours.map(Math.round).join(", ")} requests/s; median answer ${at(times, 0.5).toFixed(0)} ms with ${readers} asking at once; ${changed} of ${times.length} were told anew`);
  console.log(`the file: ${theirs.map(Math.round).join(", ")} requests/s`);
  console.log(`${readers} readers at a 2.5 s beat ask ${readers / 2.5} times a second`);
  console.log(`${readers} readers, nothing changed | ${mine.toFixed(0)}/s | ${plain.toFixed(0)}/s static file | ${(mine / plain).toFixed(2)} | >= ${GOAL} | ${mine / plain >= GOAL ? "reached" : "not reached"}`);
}
