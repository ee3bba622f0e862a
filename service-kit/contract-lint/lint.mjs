// Lints every service's OpenAPI and AsyncAPI document and finds changes that break callers.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Parser, fromFile } from "@asyncapi/parser";
import { lint, loadConfig } from "@redocly/openapi-core";
import { eventBreaks, openApiBreaks } from "./breaks.mjs";
import { nameClashes } from "./names.mjs";
import { contract, releasedFolder, releasedVersion, services, tamperings } from "./released.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const config = await loadConfig({ configPath: join(here, "redocly.yaml") });

class Skipped extends Error {}

// The services' own tests decide whether a document may be missing.
function document(service, name) {
  const path = join(root, service, "contract", name);
  if (!existsSync(path)) {
    throw new Skipped("there is no document yet");
  }
  return path;
}

async function openApi(service) {
  const problems = await lint({ ref: document(service, "openapi.yaml"), config });
  return problems.map((problem) => {
    const place = problem.location[0];
    return `${place?.pointer ?? ""} ${problem.message} (${problem.ruleId})`;
  });
}

async function asyncApi(service) {
  const { diagnostics } = await fromFile(new Parser(), document(service, "asyncapi.yaml")).parse();
  return diagnostics
    .filter((diagnostic) => diagnostic.severity === 0)
    .map((diagnostic) => `/${diagnostic.path.join("/")} ${diagnostic.message} (${diagnostic.code})`);
}

// accepted-breaks.txt lists intended breaks, each as it is printed here, until the release.
async function breaks(service) {
  const accepted = join(root, service, "contract", "accepted-breaks.txt");
  const lines = existsSync(accepted) ? readFileSync(accepted, "utf8").split("\n") : [];
  const base = contract(releasedFolder(root, service));
  const current = contract(join(root, service, "contract"));
  const found = [
    ...openApiBreaks(base.openApi, current.openApi),
    ...eventBreaks(base.events, current.events),
    ...breaksByOasdiff(service, accepted),
  ];
  const since = releasedVersion(root);
  // What every operation breaks in the same way is accepted by one line, with * for method and path.
  const isAccepted = (it) => lines.includes(it) || lines.includes(it.replace(/^[A-Z]+ \S+/, "*"));
  return found.filter((it) => !isAccepted(it)).map((it) => `${it} (since ${since})`);
}

function breaksByOasdiff(service, accepted) {
  const base = join(releasedFolder(root, service), "openapi.yaml");
  const args = ["breaking", base, document(service, "openapi.yaml"), "--format", "json"];
  const changes = JSON.parse(oasdiff(existsSync(accepted) ? [...args, "--err-ignore", accepted] : args) || "[]") ?? [];
  return changes.filter((change) => change.level === 3).map((change) => `${change.operation} ${change.path} ${change.text}`);
}

async function names() {
  const documents = services.map((service) => {
    document(service, "openapi.yaml");
    return [service, contract(join(root, service, "contract")).openApi];
  });
  return nameClashes(Object.fromEntries(documents));
}

async function untouched() {
  try {
    return tamperings(root);
  } catch {
    throw new Skipped("this is no checkout of git with its history");
  }
}

function oasdiff(args) {
  try {
    return execFileSync(join(here, "node_modules", ".bin", "oasdiff"), args, { encoding: "utf8", maxBuffer: 1e8 });
  } catch (error) {
    if (/binary|platform/i.test(String(error.stderr))) {
      return "[]"; // oasdiff has no program for this platform; our own comparison needs none
    }
    throw error;
  }
}

async function outcomeOf({ name, check }) {
  try {
    const problems = await check();
    return { name, problems };
  } catch (error) {
    return error instanceof Skipped ? { name, problems: [], reason: error.message } : { name, problems: [String(error)] };
  }
}

function junit(outcomes) {
  const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const cases = outcomes.map(({ name, problems, reason }) => {
    const failure = problems.length ? `<failure message="${escape(problems.join("\n"))}"/>` : "";
    return `<testcase classname="contract-lint" name="${escape(name)}">${reason ? "<skipped/>" : failure}</testcase>`;
  });
  const failures = outcomes.filter((outcome) => outcome.problems.length).length;
  const skipped = outcomes.filter((outcome) => outcome.reason).length;
  const counts = `tests="${outcomes.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  return `<testsuite name="contract-lint" ${counts}>${cases.join("")}</testsuite>\n`;
}

const outcomes = [await outcomeOf({ name: "only a release renews the contracts of the last one", check: untouched })];
outcomes.push(await outcomeOf({ name: "a schema's name means one thing in all services", check: names }));
for (const service of services) {
  outcomes.push(await outcomeOf({ name: `${service}: OpenAPI is valid and complete`, check: () => openApi(service) }));
  outcomes.push(await outcomeOf({ name: `${service}: AsyncAPI is valid`, check: () => asyncApi(service) }));
  outcomes.push(await outcomeOf({ name: `${service}: no change breaks a caller or a reader of events`, check: () => breaks(service) }));
}
for (const { name, problems, reason } of outcomes) {
  console.log(`contract lint: ${name}: ${reason ? `skipped, ${reason}` : problems.length ? "FAILED" : "passed"}`);
  problems.forEach((problem) => console.log(`  ${problem}`));
}
if (process.argv[2]) {
  writeFileSync(process.argv[2], junit(outcomes));
}
process.exitCode = outcomes.some((outcome) => outcome.problems.length) ? 1 : 0;
