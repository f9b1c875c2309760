/*
 * A postmortem with 50 promises as its readers see it, beside the same page without our macros, and beside what a macro
 * that asks Jira on each view would need at least: that page, and one search for the 50 tickets. All in turn.
 */
const { randomUUID } = require("crypto");
const { at, host } = require("./client.cjs");

const confluence = host(process.argv[2]);
const jira = host(process.argv[3]);
const RUNS = Number(process.argv[4] || 200);
const PROMISES = 50;

function promise(number) {
  const told = { urgency: "P1", type: "prevent", owner: "engineer", due: "2027-12-15", term: "short", state: "committed" };
  const parameters = Object.entries(told).map(([name, value]) => `<ac:parameter ac:name="${name}">${value}</ac:parameter>`).join("");
  return `<ac:structured-macro ac:name="postmortem-follow-up" ac:schema-version="1" ac:macro-id="${randomUUID()}">${parameters}` +
    `<ac:plain-text-body><![CDATA[Fail over gateway ${number} by itself]]></ac:plain-text-body></ac:structured-macro>`;
}

async function made(writer) {
  const answer = await writer.send("POST", "/rest/create-dialog/1.0/content-blueprint/create-content", {
    spaceKey: "INC", moduleCompleteKey: "org.aftermath.postmortem:postmortem-blueprint", title: `Measured ${randomUUID()}`,
    context: { severity: "SEV-1", services: "checkout", startedAt: "2026-11-18T10:00:00Z", owner: "sre", externalMessage: "no", language: "en" },
  });
  return JSON.parse(answer.text).pageId;
}

async function read(writer, id) {
  return JSON.parse((await writer.send("GET", `/rest/api/content/${id}?expand=body.storage,version`)).text);
}

async function save(writer, page, storage) {
  const answer = await writer.send("PUT", `/rest/api/content/${page.id}`, {
    id: page.id, type: "page", title: page.title, version: { number: page.version.number + 1 },
    body: { storage: { representation: "storage", value: storage } },
  });
  if (answer.status !== 200) throw new Error(`Not saved: ${answer.status} ${answer.text}`);
}

async function plain(writer, storage) {
  const text = storage.replace(/<ac:structured-macro[^>]*ac:name="postmortem(?:[^>]*\/>|[^]*?<\/ac:structured-macro>)/g, "<p>Fail over a gateway by itself</p>");
  const answer = await writer.send("POST", "/rest/api/content", {
    type: "page", title: `Plain ${randomUUID()}`, space: { key: "INC" }, body: { storage: { representation: "storage", value: text } },
  });
  if (answer.status !== 200) throw new Error(`Not made: ${answer.status} ${answer.text}`);
  return JSON.parse(answer.text).id;
}

async function tickets(reader, id) {
  for (;;) {
    const told = JSON.parse((await reader.send("GET", `/rest/aftermath/1.0/postmortems/${id}/follow-ups`)).text);
    const keys = JSON.stringify(told).match(/OPS-\d+/g) || [];
    if (new Set(keys).size === PROMISES) return [...new Set(keys)];
    await new Promise((go) => setTimeout(go, 200));
  }
}

(async () => {
  const writer = await confluence("sre");
  const searcher = await jira("sre");
  const id = await made(writer);
  const empty = await read(writer, id);
  await save(writer, empty, empty.body.storage.value + Array.from({ length: PROMISES }, (_, number) => promise(number)).join(""));
  const keys = await tickets(writer, id);
  const bare = await plain(writer, (await read(writer, id)).body.storage.value);
  const asked = `/rest/api/2/search?maxResults=${PROMISES}&jql=${encodeURIComponent(`key in (${keys.join(",")})`)}`;
  const times = { ours: [], plain: [], search: [] };
  const once = async (name, who, path) => {
    const answer = await who.send("GET", path);
    if (answer.status !== 200) throw new Error(`${name}: ${answer.status}`);
    return answer.ms;
  };
  for (let run = -RUNS / 4; run < RUNS; run++) {
    const ms = {
      ours: await once("ours", writer, `/pages/viewpage.action?pageId=${id}`),
      plain: await once("plain", writer, `/pages/viewpage.action?pageId=${bare}`),
      search: await once("search", searcher, asked),
    };
    if (run >= 0) Object.keys(times).forEach((name) => times[name].push(ms[name]));
  }
  const [ours, page, search] = [times.ours, times.plain, times.search].map((each) => at(each, 0.5));
  console.log(`page with ${PROMISES} promises: p50 ${ours.toFixed(1)} ms, p95 ${at(times.ours, 0.95).toFixed(1)} ms`);
  console.log(`the same page without our macros: p50 ${page.toFixed(1)} ms; one search in Jira: p50 ${search.toFixed(1)} ms`);
  console.log(`what our macros add: ${(ours - page).toFixed(1)} ms; what the search adds: ${search.toFixed(1)} ms, ${(search / (ours - page)).toFixed(2)} times as much, and ${((search + 500) / (ours - page)).toFixed(0)} times with 500 ms on the way to Jira`);
  writer.close();
  searcher.close();
})().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
