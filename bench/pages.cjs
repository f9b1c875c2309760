/* Postmortems with promises, made and saved as browsers do. */
const { randomUUID } = require("crypto");

function promise(number) {
  const told = { urgency: "P1", type: "prevent", owner: "engineer", due: "2027-12-15", term: "short", state: "committed" };
  const parameters = Object.entries(told).map(([name, value]) => `<ac:parameter ac:name="${name}">${value}</ac:parameter>`).join("");
  return `<ac:structured-macro ac:name="postmortem-follow-up" ac:schema-version="1" ac:macro-id="${randomUUID()}">${parameters}` +
    `<ac:plain-text-body><![CDATA[Fail over gateway ${number} by itself]]></ac:plain-text-body></ac:structured-macro>`;
}

/* An empty postmortem, as it is stored. */
async function made(writer) {
  const answer = await writer.send("POST", "/rest/create-dialog/1.0/content-blueprint/create-content", {
    spaceKey: "INC", moduleCompleteKey: "org.aftermath.postmortem:postmortem-blueprint", title: `Measured ${randomUUID()}`,
    context: { severity: "SEV-1", services: "checkout", startedAt: "2026-11-18T10:00:00Z", owner: "sre", externalMessage: "no", language: "en" },
  });
  const id = JSON.parse(answer.text).pageId;
  return JSON.parse((await writer.send("GET", `/rest/api/content/${id}?expand=body.storage,version`)).text);
}

/* Saves the page with that many promises more. */
async function commit(writer, page, promises) {
  const value = page.body.storage.value + Array.from({ length: promises }, (_, number) => promise(number)).join("");
  const answer = await writer.send("PUT", `/rest/api/content/${page.id}`, {
    id: page.id, type: "page", title: page.title, version: { number: page.version.number + 1 },
    body: { storage: { representation: "storage", value } },
  });
  if (answer.status !== 200) throw new Error(`Not saved: ${answer.status} ${answer.text}`);
}

/* The keys of the page's tickets, once it has that many. */
async function tickets(reader, page, promises) {
  for (;;) {
    const told = await reader.send("GET", `/rest/aftermath/1.0/postmortems/${page.id}/follow-ups`);
    const keys = new Set(told.text.match(/OPS-\d+/g) || []);
    if (keys.size === promises) return [...keys];
    await new Promise((go) => setTimeout(go, 300));
  }
}

/* Of our macros only those that are named; each other one is a paragraph. */
function only(storage, names) {
  return storage.replace(/<ac:structured-macro[^>]*ac:name="postmortem(?:-([a-z-]+))?"(?:[^>]*\/>|[^]*?<\/ac:structured-macro>)/g,
    (macro, name) => names.includes(name) ? macro : "<p>Fail over a gateway by itself</p>");
}

/* The same without our macros. */
async function plain(writer, storage) {
  const text = only(storage, []);
  const answer = await writer.send("POST", "/rest/api/content", {
    type: "page", title: `Plain ${randomUUID()}`, space: { key: "INC" }, body: { storage: { representation: "storage", value: text } },
  });
  if (answer.status !== 200) throw new Error(`Not made: ${answer.status} ${answer.text}`);
  return JSON.parse(answer.text).id;
}

/* A page with that many promises, of which our other macros are left out unless they are named. */
async function written(writer, promises, names) {
  const page = await made(writer);
  if (names) page.body.storage.value = only(page.body.storage.value, names);
  await commit(writer, page, promises);
  return page;
}

module.exports = { commit, made, plain, promise, tickets, written };
