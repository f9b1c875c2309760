/* Reads the texts of a folder with textlint + prh, write-good and alex; prints documents per second of each, by the clock and by processor time. */
const fs = require("fs");
const path = require("path");

const [, , folder, words, modules] = process.argv;
const load = (name) => import(require.resolve(name, { paths: [modules] }));
const texts = fs
  .readdirSync(folder)
  .sort()
  .map((name) => fs.readFileSync(path.join(folder, name), "utf8"));

async function measure(name, look) {
  for (const text of texts.concat(texts, texts, texts, texts)) {
    await look(text);
  }
  let found = 0;
  let documents = 0;
  const busy = process.cpuUsage();
  const began = process.hrtime.bigint();
  while (process.hrtime.bigint() - began < 5000000000n) {
    found += await look(texts[documents % texts.length]);
    documents++;
  }
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const taken = process.cpuUsage(busy);
  const perCpu = (documents * 1e6) / (taken.user + taken.system);
  console.log(`${name}: ${(documents / seconds).toFixed(0)} documents/s, ${perCpu.toFixed(0)} documents per CPU second (${documents} read, ${found} findings)`);
}

async function main() {
  const kernel = require(require.resolve("@textlint/kernel", { paths: [modules] }));
  const plain = require(require.resolve("@textlint/textlint-plugin-text", { paths: [modules] }));
  const prh = require(require.resolve("textlint-rule-prh", { paths: [modules] }));
  const textlint = new kernel.TextlintKernel();
  const options = {
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: plain.default || plain }],
    rules: [{ ruleId: "prh", rule: prh.default || prh, options: { rulePaths: [words] } }],
  };
  await measure("textlint + prh", async (text) => (await textlint.lintText(text, options)).messages.length);
  const writeGood = require(require.resolve("write-good", { paths: [modules] }));
  await measure("write-good", async (text) => writeGood(text).length);
  const alex = await load("alex");
  const lint = alex.text || alex.default.text;
  await measure("alex", async (text) => lint(text).messages.length);
}

main();
