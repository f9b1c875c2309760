/* Whether both sides tell the same at the end: asked of each for itself, by REST. */
const { search } = require("./engineers.cjs");
const { wait } = require("./world.cjs");

const OURS = "/rest/aftermath/1.0";
const TRACE = /#follow-up-(\d+-[A-Za-z0-9-]+)/;

async function all(who, path, of, next) {
  const found = [];
  for (let from = 0; from !== undefined; ) {
    const answer = await who.get("comparison", path(from));
    if (!answer) throw new Error("The comparison got no answer");
    const json = answer.json();
    found.push(...of(json));
    from = next(json, found.length);
  }
  return found;
}

/* The ids of all postmortems that somebody sees. */
async function postmortems(who) {
  const rows = await all(who, (from) => `${OURS}/postmortems?limit=100${from ? `&cursor=${from}` : ""}`, (json) => json.postmortems, (json) => json.nextCursor || undefined);
  return rows.map((each) => String(each.pageId));
}

async function issues(who) {
  return all(who, (from) => search("labels = postmortem ORDER BY key ASC", from, 200), (json) => json.issues, (json, count) => (count < json.total && json.issues.length ? count : undefined));
}

async function shown(who, pages) {
  const lines = [];
  for (const page of pages) {
    const answer = await who.get("comparison", `${OURS}/postmortems/${page}/follow-ups`);
    if (!answer) throw new Error(`Page ${page} is not told`);
    lines.push(...answer.json().followUps.map((each) => ({ page, ...each })));
  }
  return lines;
}

const value = (field, name) => (field ? field[name] : undefined) || "";

/* How a line of a page and its issue differ, in words. */
function differences(ticket, fields) {
  const sides = {
    status: [ticket.status, value(fields.status, "name")],
    assignee: [ticket.assignee || "", value(fields.assignee, "name")],
    due: [ticket.due || "", fields.duedate || ""],
    resolution: [ticket.resolution || "", value(fields.resolution, "name")],
  };
  return Object.entries(sides).filter(([, [page, jira]]) => page !== jira).map(([name, [page, jira]]) => `${name} “${page}” on the page, “${jira}” in Jira`);
}

/* Everything that is not as it should be. */
function compared(lines, found) {
  const wrong = [];
  const byKey = new Map(found.map((each) => [each.key, each]));
  const byUid = new Map();
  for (const issue of found) {
    const uid = (TRACE.exec(issue.fields.description || "") || [])[1];
    if (!uid) continue;
    byUid.set(uid, [...(byUid.get(uid) || []), issue.key]);
  }
  const known = new Map(lines.filter((each) => each.uid).map((each) => [each.uid, each]));
  for (const line of lines) {
    const mine = byUid.get(line.uid) || [];
    if (mine.length > 1) wrong.push(`${line.uid} has ${mine.join(" and ")}`);
    if (!line.ticket) {
      if (mine.length) wrong.push(`${line.uid} shows no ticket, and ${mine} is in Jira`);
      if (promised(line)) wrong.push(`${line.uid} is committed and has no ticket: ${line.state}, ${line.urgency}, ${JSON.stringify(line.problem || "no problem told")}`);
      continue;
    }
    const issue = byKey.get(line.ticket.key);
    if (!issue) wrong.push(`${line.uid} shows ${line.ticket.key}, which Jira does not have`);
    else differences(line.ticket, issue.fields).forEach((each) => wrong.push(`${line.uid}, ${line.ticket.key}: ${each}`));
  }
  for (const [uid, keys] of byUid) if (!known.has(uid)) wrong.push(`${keys} is for ${uid}, which is on no page`);
  return wrong;
}

/* What by rule gets a ticket. */
const promised = (line) => line.commitment === "committed" && (["P0", "P1"].includes(line.urgency) || Boolean(line.ticketReason));

/* Until nothing waits on either side and both tell the same, or patience ends; what was deleted is asked for again. */
async function settled(here, there, patience, say) {
  const until = Date.now() + patience;
  const asked = new Set();
  for (;;) {
    const queues = [];
    for (const who of [here, there]) {
      const answer = await who.get("peers", `${OURS}/peers`);
      queues.push(answer ? answer.json() : { backlog: -1, deadLetters: -1 });
    }
    const pages = await postmortems(here);
    const lines = await shown(here, pages);
    const found = await issues(there);
    const wrong = compared(lines, found);
    for (const line of lines.filter((each) => promised(each) && !each.ticket && each.problem && !asked.has(each.uid))) {
      asked.add(line.uid);
      await here.ask("ticket asked anew", "POST", `${OURS}/follow-ups/${line.uid}/ticket`, {}, [200, 202, 404, 409]);
    }
    const waiting = queues.map((each) => each.backlog + each.deadLetters);
    if (!wrong.length && waiting.every((each) => each === 0)) return { pages, lines, found, wrong, queues, asked, rest: until - Date.now() };
    if (Date.now() > until) return { pages, lines, found, wrong, queues, asked, rest: 0 };
    say(`settling: waiting ${queues.map((each) => `${each.backlog} and ${each.deadLetters} given up`).join("; ")}; ${wrong.length} differences, such as ${wrong[0]}`);
    await wait(5000);
  }
}

module.exports = { postmortems, promised, settled };
