/* The calls that fill the hosts with the demo data, so many times: other titles, spaces and ids each time. */
const fs = require("fs");
const path = require("path");

const FROM = path.join(__dirname, "..", "..", "bin", "setup");
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

function copy(call, number) {
  const text = JSON.stringify(call)
    .replace(ID, (id) => number.toString(16).padStart(2, "0") + id.slice(2))
    .replace(/"(key|spaceKey)":"EX"/g, `"$1":"EX${number}"`);
  const made = JSON.parse(text);
  if (made.json && made.json.title && call.method === "POST") made.json.title += ` (${number})`;
  return made;
}

/* Writes the files; tells their names. */
function setups(folder, times) {
  fs.mkdirSync(folder, { recursive: true });
  fs.cpSync(path.join(FROM, "samples"), path.join(folder, "samples"), { recursive: true });
  const files = [path.join(FROM, "pairing.json")];
  for (let number = 1; number <= times; number++) {
    for (const name of ["demo", "samples"]) {
      const calls = JSON.parse(fs.readFileSync(path.join(FROM, `${name}.json`), "utf8"));
      const file = path.join(folder, `${name}-${number}.json`);
      fs.writeFileSync(file, JSON.stringify(calls.map((call) => copy(call, number))));
      files.push(file);
    }
  }
  return files;
}

module.exports = { setups };
