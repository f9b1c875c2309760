/* Writing and review meetings, one after the other, each from its beginning to its end. */
const { randomUUID } = require("crypto");
const { create } = require("./editors.cjs");
const { wait } = require("./world.cjs");

const OURS = "/rest/aftermath/1.0";
const STEP = 6000;
const HARMLESS = { severity: "NONE", kind: "near_miss" };

const turns = (told) => told && told.json().turn;

/* Whoever takes part asks every second and a half, and says something now and then. */
async function takePart(who, chance, path, ended) {
  await who.ask("writing meeting joined", "POST", `${path}/guests`, { readBefore: true, otherTeam: false }, [200, 409]);
  let turn = 0;
  let tag = "";
  for (let beat = 0; !ended(); beat++) {
    const told = await who.get("writing meeting polled", `${path}?since=${turn}`, [200, 304], tag ? { "If-None-Match": tag } : {});
    if (told && told.status === 200) [turn, tag] = [turns(told), told.tag];
    if (beat % 5 === 0) await say(who, chance, path);
    await wait(1500);
  }
  await who.ask("writing meeting survey", "POST", `${path}/survey`, { points: [3, 5, 4] }, [200, 409]);
}

/* What is not taken in this phase is refused. */
async function say(who, chance, path) {
  const kind = chance.of(["question", "suggestion", "kudo"]);
  const entry = { id: randomUUID(), kind, section: "factors", text: `Why did part ${chance.below(100)} not do what we believed?` };
  if (kind === "suggestion") entry.aspect = chance.of(["wording", "diagram", "measure"]);
  await who.ask("writing meeting entry", "POST", `${path}/entries`, entry, [200, 201, 409]);
}

async function led(who, kind, path, step) {
  for (let attempt = 0; attempt < 4; attempt++) {
    const told = await who.get(`${kind} led`, path);
    if (!told) continue;
    const order = step(told.json());
    if (!order) return true;
    const answer = await who.ask(`${kind} led`, "POST", `${path}/steps`, { version: told.json().version, ...order }, [200, 409]);
    if (answer && answer.status === 200) return true;
  }
  return false;
}

async function answerAll(who, path) {
  for (let question = 0; question < 40; question++) {
    let open;
    await led(who, "writing meeting", path, (told) => {
      open = told.entries.find((entry) => entry.kind === "question" && entry.state === "open");
      return open && { step: question % 5 ? "park" : "answer", id: open.id, ...(question % 5 ? {} : { text: "Nobody knew of it." }) };
    });
    if (!open) return;
  }
}

async function writingMeeting(world, lead, people, chance, over) {
  const page = await create(world, lead);
  if (!page) return;
  const path = `${OURS}/postmortems/${page}/writing-meeting`;
  if (!(await lead.ask("writing meeting begun", "POST", path, {}, [200, 409]))) return;
  let ended = false;
  const parts = people.map((who) => takePart(who, chance, path, () => ended));
  await wait(STEP);
  await led(lead, "writing meeting", path, () => ({ step: "move", to: "questions" }));
  await wait(STEP);
  for (const to of ["suggestions", "kudos", "ended"]) {
    await answerAll(lead, path);
    await led(lead, "writing meeting", path, () => ({ step: "move", to }));
    await wait(over() ? 0 : STEP);
  }
  ended = true;
  await Promise.all(parts);
}

async function attend(who, path, ended) {
  await who.ask("review meeting joined", "POST", `${path}/guests`, { here: true }, [200, 409]);
  let tag = "";
  while (!ended()) {
    const told = await who.get("review meeting polled", path, [200, 304], tag ? { "If-None-Match": tag } : {});
    if (told) tag = told.tag || tag;
    await wait(1500);
  }
}

/* The owner does not lead; what was said stands on the page at the end. */
async function reviewMeeting(world, lead, people, chance, over) {
  const page = await create(world, people[0], HARMLESS);
  if (!page) return;
  const path = `${OURS}/postmortems/${page}/review-meeting`;
  await people[0].ask("status moved", "POST", `${OURS}/postmortems/${page}/status`, { to: "IN_REVIEW" }, [200, 409]);
  if (!(await lead.ask("review meeting begun", "POST", path, { rules: true, minutes: [5, 5, 5, 5, 10] }, [200, 409]))) return;
  let ended = false;
  const parts = people.map((who) => attend(who, path, () => ended));
  for (const item of ["timeline", "unusual", "notice", "customers", "actions"]) {
    await wait(over() ? 0 : STEP);
    await led(lead, "review meeting", path, (told) => told.item !== item && { step: "move", to: item });
    await lead.ask("review meeting minutes", "POST", `${path}/entries`, { id: randomUUID(), kind: chance.of(["note", "decision"]), item, text: `Said of gateway ${chance.below(1000)}` }, [200, 201, 409]);
  }
  await led(lead, "review meeting", path, () => ({ step: "close" }));
  ended = true;
  await Promise.all(parts);
}

async function again(meeting, world, lead, people, chance, over) {
  while (!over()) {
    await meeting(world, lead, people, chance, over);
    await wait(5000);
  }
}

module.exports = { again, reviewMeeting, writingMeeting };
