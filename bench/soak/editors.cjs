/* Those who write: pages, follow-ups and what becomes of them, timelines, messages, facts, steps of the status. */
const { randomUUID } = require("crypto");
const { promise } = require("../pages.cjs");
const { wait } = require("./world.cjs");

const OURS = "/rest/aftermath/1.0";
const OWNERS = ["sre", "engineer", "support", "manager"];
const MOST_PAGES = 90;

const day = (chance) => `2027-${String(chance.between(1, 12)).padStart(2, "0")}-${String(chance.between(1, 28)).padStart(2, "0")}`;

/* A new postmortem: of an incident, or of something that went well in the end and needs no meeting. */
async function create(world, who, facts = {}) {
  const answer = await who.ask("new page", "POST", "/rest/create-dialog/1.0/content-blueprint/create-content", {
    spaceKey: "INC", moduleCompleteKey: "org.aftermath.postmortem:postmortem-blueprint", title: `Soaked ${randomUUID()}`,
    context: { severity: "SEV-2", services: "checkout", startedAt: "2026-11-18T10:00:00Z", owner: "sre", externalMessage: "no", language: "en", ...facts },
  }, [200, 201]);
  const id = answer && String(answer.json().pageId);
  if (id) world.pages.push(id);
  return id;
}

async function followUps(who, page) {
  const answer = await who.get("follow-ups", `${OURS}/postmortems/${page}/follow-ups`);
  return answer ? answer.json().followUps.filter((each) => each.uid) : [];
}

/* What was answered to be there is there at the end, whatever was killed since. */
async function add(world, who, chance, page) {
  const answer = await who.ask("follow-up added", "POST", `${OURS}/postmortems/${page}/follow-ups`, {
    text: `Fail over gateway ${chance.below(1000)} by itself`, urgency: chance.of(["P0", "P1", "P2"]), type: "prevent", term: "short",
    owner: chance.of(OWNERS), due: day(chance),
  }, [201]);
  if (answer) world.added.push(answer.json().uid);
}

async function decide(who, chance, page, state, from) {
  const open = (await followUps(who, page)).filter((each) => each.commitment === from && each.owner && each.pageDue);
  if (!open.length) return;
  const decision = state === "wontdo" ? { state, reason: "Costs more than what it prevents", agreedBy: ["sre", "manager"] } : { state, reason: "We want to see it in Jira" };
  await who.ask(`follow-up ${state}`, "POST", `${OURS}/follow-ups/${chance.of(open).uid}/decision`, decision, [200, 404, 409]);
}

async function change(who, chance, page) {
  const all = await followUps(who, page);
  if (!all.length) return;
  const one = chance.of(all);
  const wish = chance.of([{ owner: chance.of(OWNERS) }, { due: day(chance) }, { urgency: chance.of(["P0", "P1"]) }, { text: `Fail over gateway ${chance.below(1000)} at once` }]);
  await who.ask("follow-up changed", "PATCH", `${OURS}/follow-ups/${one.uid}`, { revision: one.revision, ...wish }, [200, 404, 409]);
}

async function agree(who, chance, page) {
  const all = (await followUps(who, page)).filter((each) => each.ticket && each.due);
  if (!all.length) return;
  const one = chance.of(all);
  if (chance.below(2)) await who.ask("ticket set right", "POST", `${OURS}/follow-ups/${one.uid}/apply`, { what: chance.of(["due", "owner", "urgency"]) }, [200, 404, 409, 503]);
  else await who.ask("promise moved", "POST", `${OURS}/promises/${one.uid}`, { seen: one.due, due: day(chance), reason: "The vendor is late" }, [200, 400, 404, 409, 503]);
}

/* What the editor of Confluence does: the whole page anew, with two promises more. */
async function save(who, chance, page) {
  const answer = await who.get("page to edit", `/rest/api/content/${page}?expand=body.storage,version`);
  if (!answer) return;
  const known = answer.json();
  const value = known.body.storage.value.replace(/<ac:placeholder[^>]*>[^<]*<\/ac:placeholder>/, "Written down.") + [1, 2].slice(chance.below(3)).map(promise).join("");
  await who.ask("page saved", "PUT", `/rest/api/content/${page}`, {
    id: page, type: "page", title: known.title, version: { number: known.version.number + 1 }, body: { storage: { representation: "storage", value } },
  }, [200, 409]);
}

async function facts(who, chance, page) {
  const answer = await who.get("page's record", `${OURS}/postmortems/${page}`);
  if (!answer) return;
  await who.ask("facts changed", "PATCH", `${OURS}/postmortems/${page}`, { version: answer.json().version, teams: [chance.of(["payments", "shop", "platform"])], cause: chance.of(["system", "process", "tool"]) }, [200, 409]);
}

async function message(who, chance, page) {
  const answer = await who.get("message", `${OURS}/postmortems/${page}/message`);
  if (!answer) return;
  await who.ask("message changed", "PUT", `${OURS}/postmortems/${page}/message`, { version: answer.json().version, audience: "All shops", summary: `Cards were refused for ${chance.below(90)} minutes.` }, [200, 409]);
}

async function advance(who, chance, page) {
  const answer = await who.get("page's record", `${OURS}/postmortems/${page}`);
  if (!answer) return;
  const moves = answer.json().moves.filter((each) => each.allowed && !each.asksPosting);
  if (moves.length) await who.ask("status moved", "POST", `${OURS}/postmortems/${page}/status`, { to: chance.of(moves).to, reason: "Something came to light", version: answer.json().version }, [200, 409]);
}

async function timeline(who, chance, page) {
  const time = `2026-11-18 ${10 + chance.below(3)}:${String(chance.below(60)).padStart(2, "0")} UTC`;
  await who.ask("timeline added", "POST", `${OURS}/postmortems/${page}/timeline`, { entries: [{ time, fact: `Gateway ${chance.below(1000)} refuses cards`, role: "on-call engineer" }] }, [200, 201, 409]);
  if (!chance.below(4)) await who.ask("timeline sorted", "POST", `${OURS}/postmortems/${page}/timeline/sort`, {}, [200, 409]);
}

const WORK = [
  [4, (world, who, chance, page) => add(world, who, chance, page)],
  [4, (world, who, chance, page) => decide(who, chance, page, "committed", "proposed")],
  [1, (world, who, chance, page) => decide(who, chance, page, "wontdo", "proposed")],
  [1, (world, who, chance, page) => decide(who, chance, page, "wontdo", "committed")],
  [1, (world, who, chance, page) => decide(who, chance, page, "done", "committed")],
  [3, (world, who, chance, page) => change(who, chance, page)],
  [2, (world, who, chance, page) => agree(who, chance, page)],
  [4, (world, who, chance, page) => save(who, chance, page)],
  [1, (world, who, chance, page) => facts(who, chance, page)],
  [1, (world, who, chance, page) => message(who, chance, page)],
  [3, (world, who, chance, page) => advance(who, chance, page)],
  [2, (world, who, chance, page) => timeline(who, chance, page)],
  [1, (world, who, chance) => world.pages.length < world.demo + MOST_PAGES && create(world, who, chance.below(2) ? { severity: "NONE", kind: "near_miss" } : {})],
].flatMap(([often, work]) => Array(often).fill(work));

async function editor(world, who, chance, over) {
  while (!over()) {
    await chance.of(WORK)(world, who, chance, chance.of(world.pages));
    await wait(chance.between(1000, 3500));
  }
}

/* One thing after the other without a rest, until somebody pulls the plug. */
async function burst(world, who, chance, over) {
  while (!over()) {
    const page = chance.of(world.pages);
    await chance.of([() => add(world, who, chance, page), () => save(who, chance, page), () => decide(who, chance, page, "committed", "proposed")])();
  }
}

module.exports = { burst, create, editor, followUps };
