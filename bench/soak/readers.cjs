/* Those who only look: pages, lists, reports, exports; and pages that stay open and ask on. */
const { wait } = require("./world.cjs");

const OURS = "/rest/aftermath/1.0";
const BEAT = 2500;

/* Opens a page, and lets it ask as its scripts do. */
async function sit(who, page, beats, over) {
  await who.get("page", `/pages/viewpage.action?pageId=${page}`);
  const tags = {};
  for (let beat = 0; beat < beats && !over(); beat++) {
    await wait(BEAT);
    const path = `${OURS}/postmortems/${page}/follow-ups`;
    const answer = await who.get("status polling", path, [200, 304], tags[path] ? { "If-None-Match": tags[path] } : {});
    if (answer && answer.tag) tags[path] = answer.tag;
  }
}

const looks = (page) => [
  ["page's record", `${OURS}/postmortems/${page}`],
  ["page's record", `${OURS}/postmortems/${page}/history`],
  ["page's record", `${OURS}/postmortems/${page}/duties`],
  ["page's record", `${OURS}/postmortems/${page}/sharing`],
  ["timeline", `${OURS}/postmortems/${page}/timeline`],
  ["lint", `${OURS}/postmortems/${page}/lint`],
  ["message", `${OURS}/postmortems/${page}/message`],
  ["index", "/plugins/servlet/aftermath/index"],
  ["index", `${OURS}/index?limit=50`],
  ["index", `${OURS}/index/csv`],
  ["promises", "/plugins/servlet/aftermath/promises"],
  ["promises", `${OURS}/promises?due=all&limit=50`],
  ["reports", "/plugins/servlet/aftermath/reports"],
  ["list", `${OURS}/postmortems?limit=50`],
  ["export", `${OURS}/exports/md/${page}`],
  ["export", `${OURS}/exports/jsonl?limit=50`],
  ["export", `/exportword?pageId=${page}`],
  ["news", `${OURS}/news`],
];

async function reader(world, who, chance, over) {
  while (!over()) {
    const page = chance.of(world.pages);
    await sit(who, page, chance.between(2, 8), over);
    const [kind, path] = chance.of(looks(page));
    await who.get(kind, path);
    await wait(chance.between(1000, 4000));
  }
}

/* Whoever administers both looks how it stands, and that goes down as well. */
async function administrator(world, who, there, over) {
  while (!over()) {
    for (const each of [who, there]) {
      await each.get("peers", `${OURS}/peers`);
      await each.get("peers", `${OURS}/dead-letters`);
      await each.get("peers", `${OURS}/health`);
    }
    await who.get("settings", `${OURS}/settings`);
    await wait(10000);
  }
}

module.exports = { administrator, reader };
