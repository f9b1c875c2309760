/* Those who work on tickets in Jira, and who deletes one now and then. */
const { followUps } = require("./editors.cjs");
const { wait } = require("./world.cjs");

const OURS = "/rest/aftermath/1.0";
const API = "/rest/api/2";
const PEOPLE = ["engineer", "support", "sre", "manager"];
const GONE = [404];

const search = (jql, from, most) => `${API}/search?startAt=${from}&maxResults=${most}&fields=summary,description,status,assignee,duedate,priority,resolution,labels&jql=${encodeURIComponent(jql)}`;

async function known(who) {
  const answer = await who.get("search in Jira", search("labels = postmortem ORDER BY created DESC", 0, 200));
  return answer ? answer.json().issues.map((each) => each.key) : [];
}

const WORK = [
  [4, move],
  [2, (who, chance, key) => who.ask("ticket assigned", "PUT", `${API}/issue/${key}/assignee`, { name: chance.of(PEOPLE) }, [204, ...GONE])],
  [2, (who, chance, key) => who.ask("ticket edited", "PUT", `${API}/issue/${key}`, { fields: { duedate: `2027-0${chance.between(1, 9)}-15` } }, [204, ...GONE])],
  [1, (who, chance, key) => who.ask("ticket edited", "PUT", `${API}/issue/${key}`, { fields: { priority: { id: String(chance.between(1, 4)) } } }, [204, ...GONE])],
  [2, (who, chance, key) => who.ask("ticket commented", "POST", `${API}/issue/${key}/comment`, { body: `Fails over in ${chance.below(60)} s` }, [201, ...GONE])],
  [1, (who, chance, key, other) => key !== other && who.ask("ticket linked", "POST", `${API}/issueLink`, { type: { name: "Relates" }, inwardIssue: { key }, outwardIssue: { key: other } }, [201, ...GONE])],
  [1, relink],
  [1, (who, chance, key) => who.get("ticket seen", `/browse/${key}`, [200, ...GONE])],
  [1, (who) => who.get("board seen", "/secure/RapidBoard.jspa?rapidView=1")],
].flatMap(([often, work]) => Array(often).fill(work));

/* Of two who move it at once, one is told that the step is gone. */
async function move(who, chance, key) {
  const answer = await who.get("ticket seen", `${API}/issue/${key}/transitions`, [200, ...GONE]);
  if (!answer || answer.status !== 200) return;
  const step = chance.of(answer.json().transitions);
  await who.ask("ticket moved", "POST", `${API}/issue/${key}/transitions`, { transition: { id: step.id } }, [204, 400, ...GONE]);
}

/* The link to the page goes and comes again. */
async function relink(who, chance, key) {
  const answer = await who.get("ticket relinked", `${API}/issue/${key}/remotelink`, [200, ...GONE]);
  const link = answer && answer.status === 200 && answer.json()[0];
  if (!link) return;
  await who.ask("ticket relinked", "DELETE", `${API}/issue/${key}/remotelink/${link.id}`, undefined, [204, ...GONE]);
  await who.ask("ticket relinked", "POST", `${API}/issue/${key}/remotelink`, { globalId: link.globalId, application: link.application, relationship: link.relationship, object: link.object }, [200, 201, ...GONE]);
}

async function engineer(world, who, chance, over) {
  let keys = [];
  for (let round = 0; !over(); round++) {
    if (round % 20 === 0 || !keys.length) keys = await known(who);
    if (keys.length) await chance.of(WORK)(who, chance, chance.of(keys), chance.of(keys));
    await wait(chance.between(700, 2200));
  }
}

/* Deletes a ticket every two minutes or so; two of three are asked for again. */
async function remover(world, there, here, chance, over) {
  while (!over()) {
    await wait(chance.between(20000, 60000));
    const page = chance.of(world.pages);
    const all = (await followUps(here, page)).filter((each) => each.ticket);
    if (!all.length || over()) continue;
    const one = chance.of(all);
    await there.ask("ticket deleted", "DELETE", `${API}/issue/${one.ticket.key}`, undefined, [204, ...GONE]);
    await wait(8000);
    if (chance.below(3)) await here.ask("ticket asked anew", "POST", `${OURS}/follow-ups/${one.uid}/ticket`, {}, [200, 202, 404, 409]);
  }
}

/* One ticket after the other without a rest, until somebody pulls the plug. */
async function burst(who, chance, over) {
  const keys = await known(who);
  while (keys.length && !over()) await move(who, chance, chance.of(keys));
}

module.exports = { burst, engineer, remover, search };
