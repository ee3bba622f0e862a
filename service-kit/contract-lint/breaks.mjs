// Finds what a contract took away from those who relied on an earlier one. Additions are no breaks, except for values
// that a caller now has to send.
const METHODS = ["get", "put", "post", "delete", "patch"];
// What a caller sends must stay allowed; what a caller gets must stay as it was announced.
const SENT = "sent";
const GOT = "got";

/** Returns the breaks between two OpenAPI documents, each as a line that begins with the operation. */
export function openApiBreaks(base, current) {
  const breaks = [];
  for (const [path, item] of Object.entries(base.paths ?? {})) {
    for (const method of METHODS.filter((it) => item[it])) {
      const where = `${method.toUpperCase()} ${path}`;
      const now = current.paths?.[path]?.[method];
      if (!now) {
        breaks.push(`${where} the operation was removed`);
        continue;
      }
      const report = (what) => breaks.push(`${where} ${what}`);
      const sides = { base: new Side(base), current: new Side(current) };
      operation(sides, item[method], now, report);
    }
  }
  return [...new Set(breaks)];
}

/** Returns the breaks between two AsyncAPI documents and their event schemas, which are given by file name. */
export function eventBreaks(base, current) {
  const breaks = [];
  const sides = { base: new Side(base.document, base.schemas), current: new Side(current.document, current.schemas) };
  for (const [name, channel] of Object.entries(base.document.channels ?? {})) {
    const now = Object.values(current.document.channels ?? {}).find((it) => it.address === channel.address);
    if (!now) {
      breaks.push(`${channel.address} the topic was removed`);
      continue;
    }
    const names = messages(sides.current, now);
    for (const message of messages(sides.base, channel)) {
      if (!names.includes(message)) {
        breaks.push(`${channel.address} the event ${message} was removed`);
      }
    }
  }
  for (const [file, schema] of Object.entries(base.schemas)) {
    const report = (what) => breaks.push(`${file} ${what}`);
    if (current.schemas[file]) {
      for (const way of waysOf(sides.base, file)) {
        compare(sides, schema, current.schemas[file], "", way, report, new Set());
      }
    } else {
      report("the event schema was removed");
    }
  }
  return [...new Set(breaks)];
}

// An event that the service receives is sent by others, as a body is. A schema that no event names by itself
// is part of others, and is compared as what readers get.
function waysOf(side, file) {
  const ways = Object.values(side.document.operations ?? {})
    .filter((it) =>
      Object.values(side.resolved(it.channel).messages ?? {}).some((message) =>
        side.resolved(message).payload?.schema?.$ref?.endsWith(`/${file}`),
      ),
    )
    .map((it) => (it.action === "receive" ? SENT : GOT));
  return ways.length ? new Set(ways) : [GOT];
}

/** A document with what its references lead to. */
class Side {
  constructor(document, files = {}) {
    this.document = document;
    this.files = files;
  }

  resolved(node) {
    let target = withoutNull(node ?? {});
    const nullable = node !== undefined && target !== node;
    let beside = {};
    while (target.$ref) {
      const { $ref, ...others } = target;
      beside = narrowed(others, beside);
      const file = $ref.replace(/^\.\//, "").replace(/#.*$/, "");
      target = file
        ? this.files[file.split("/").pop()] ?? {}
        : $ref.slice(2).split("/").reduce((at, step) => at?.[step.replace(/~1/g, "/").replace(/~0/g, "~")], this.document) ?? {};
    }
    const whole = narrowed(target, beside);
    return nullable && whole.type ? { ...whole, type: [whole.type, "null"].flat() } : whole;
  }
}

// A schema with null as its only alternative is that schema, whose type may be null, too.
function withoutNull(schema) {
  const others = (schema.anyOf ?? []).filter((it) => it.type !== "null");
  return others.length === 1 && schema.anyOf.length === 2 ? others[0] : schema;
}

// What stands beside a reference narrows it, property by property.
function narrowed(schema, beside) {
  const properties = { ...schema.properties };
  for (const [pattern, rule] of Object.entries(beside.patternProperties ?? {})) {
    for (const name of Object.keys(properties).filter((it) => new RegExp(pattern).test(it))) {
      properties[name] = { ...properties[name], ...rule };
    }
  }
  const merged = { ...schema, ...beside };
  return Object.keys(properties).length ? { ...merged, properties } : merged;
}

function messages(side, channel) {
  return Object.entries(channel.messages ?? {}).map(([key, message]) => side.resolved(message).name ?? key);
}

function operation(sides, base, now, report) {
  if (base.operationId !== now.operationId) {
    report(`the operation id \`${base.operationId}\` became \`${now.operationId}\``);
  }
  if ((base.security ?? []).length === 0 && (now.security ?? []).length > 0) {
    report("a token became required");
  }
  parameters(sides, base, now, report);
  requestBody(sides, base, now, report);
  for (const [status, response] of Object.entries(base.responses ?? {})) {
    if (status.startsWith("x-")) {
      continue;
    }
    if (!now.responses?.[status]) {
      report(`the status \`${status}\` was removed`);
    } else {
      answer(sides, sides.base.resolved(response), sides.current.resolved(now.responses[status]), status, report);
    }
  }
}

function parameters(sides, base, now, report) {
  const before = (base.parameters ?? []).map((it) => sides.base.resolved(it));
  const after = (now.parameters ?? []).map((it) => sides.current.resolved(it));
  const same = (one) => (other) => one.name === other.name && one.in === other.in;
  for (const parameter of before) {
    const what = `the ${parameter.in} parameter \`${parameter.name}\``;
    const found = after.find(same(parameter));
    if (!found) {
      report(`${what} was removed`);
      continue;
    }
    if (found.required && !parameter.required) {
      report(`${what} became required`);
    }
    compare(sides, parameter.schema, found.schema, what, SENT, report, new Set());
  }
  for (const parameter of after.filter((it) => it.required && !before.some(same(it)))) {
    report(`the ${parameter.in} parameter \`${parameter.name}\` was added and is required`);
  }
}

function requestBody(sides, base, now, report) {
  const before = sides.base.resolved(base.requestBody);
  const after = sides.current.resolved(now.requestBody);
  if (after.required && !before.required) {
    report("the body became required");
  }
  for (const [type, content] of Object.entries(before.content ?? {})) {
    if (!after.content?.[type]) {
      report(`the media type \`${type}\` of the body was removed`);
    } else {
      compare(sides, content.schema, after.content[type].schema, "the body", SENT, report, new Set());
    }
  }
}

function answer(sides, before, after, status, report) {
  for (const name of Object.keys(before.headers ?? {})) {
    if (!after.headers?.[name]) {
      report(`the header \`${name}\` of the status \`${status}\` was removed`);
    }
  }
  const types = problemTypes(after.description);
  for (const type of problemTypes(before.description).filter((it) => !types.includes(it))) {
    report(`the problem type \`${type}\` of the status \`${status}\` was removed`);
  }
  for (const [type, content] of Object.entries(before.content ?? {})) {
    if (!after.content?.[type]) {
      report(`the media type \`${type}\` of the status \`${status}\` was removed`);
    } else {
      compare(sides, content.schema, after.content[type].schema, `the answer \`${status}\``, GOT, report, new Set());
    }
  }
}

function problemTypes(description) {
  return [...String(description ?? "").matchAll(/`(\/problems\/[a-z0-9-]+)`/g)].map((match) => match[1]);
}

function compare(sides, baseNode, currentNode, place, way, report, seen) {
  const pair = `${baseNode?.$ref} ${currentNode?.$ref}`;
  if (baseNode?.$ref && currentNode?.$ref) {
    if (seen.has(pair)) {
      return;
    }
    seen = new Set([...seen, pair]);
  }
  const base = sides.base.resolved(baseNode);
  const current = sides.current.resolved(currentNode);
  const at = place || "the event";
  types(base, current, at, way, report);
  values(base, current, at, way, report);
  limits(base, current, at, way, report);
  objects(sides, base, current, place, way, report, seen);
  if (base.items || current.items) {
    compare(sides, base.items, current.items, `${place}/*`, way, report, seen);
  }
  for (const combined of ["allOf", "oneOf", "anyOf"]) {
    const after = current[combined] ?? [];
    (base[combined] ?? []).forEach((part, index) => {
      if (index < after.length) {
        compare(sides, part, after[index], place, way, report, seen);
      } else if (way === SENT ? combined !== "allOf" : combined === "allOf") {
        report(`${at} lost a part of its \`${combined}\``);
      }
    });
  }
}

function types(base, current, at, way, report) {
  const before = [base.type ?? []].flat();
  const after = [current.type ?? []].flat();
  const lost = before.filter((it) => !after.includes(it));
  const won = after.filter((it) => !before.includes(it));
  const other = way === SENT ? after.length && (!before.length || lost.length) : before.length && (!after.length || won.length);
  if (other) {
    report(`${at} changed its type from \`${before}\` to \`${after}\``);
  }
  if ((base.format ?? "") !== (current.format ?? "") && (way === SENT ? current.format : base.format)) {
    report(`${at} changed its format from \`${base.format ?? ""}\` to \`${current.format ?? ""}\``);
  }
}

function values(base, current, at, way, report) {
  const before = base.const === undefined ? base.enum : [base.const];
  const after = current.const === undefined ? current.enum : [current.const];
  if (before && after) {
    for (const value of before.filter((it) => !after.includes(it))) {
      report(`${at} lost the value \`${value}\``);
    }
  } else if (way === SENT ? after : before) {
    report(`${at} ${after ? "became a list of values" : "is no list of values any more"}`);
  }
}

function limits(base, current, at, way, report) {
  if ((base.pattern ?? "") !== (current.pattern ?? "") && (way === SENT ? current.pattern : base.pattern)) {
    report(`${at} changed its pattern from \`${base.pattern ?? ""}\` to \`${current.pattern ?? ""}\``);
  }
  // For what is sent a limit may only widen, for what is got it may only narrow.
  for (const [name, grows] of Object.entries({ maxLength: true, maxItems: true, maximum: true, maxProperties: true, minLength: false, minItems: false, minimum: false, minProperties: false })) {
    const before = base[name] ?? (grows ? Infinity : -Infinity);
    const after = current[name] ?? (grows ? Infinity : -Infinity);
    const narrower = grows ? after < before : after > before;
    const wider = grows ? after > before : after < before;
    if (way === SENT ? narrower : wider) {
      report(`${at} changed its ${name} from \`${base[name] ?? ""}\` to \`${current[name] ?? ""}\``);
    }
  }
  // The same value twice was fine in what is sent, or did not happen in what is got.
  if (way === SENT ? current.uniqueItems && !base.uniqueItems : base.uniqueItems && !current.uniqueItems) {
    report(`${at} ${way === SENT ? "takes no value twice any more" : "may have a value twice"}`);
  }
}

function objects(sides, base, current, place, way, report, seen) {
  const at = place || "the event";
  for (const [name, property] of Object.entries(base.properties ?? {})) {
    const now = current.properties?.[name];
    if (now) {
      compare(sides, property, now, `${place}/${name}`, way, report, seen);
    } else {
      report(`${at}/${name} was removed`);
    }
  }
  const before = base.required ?? [];
  const after = current.required ?? [];
  const changed = way === SENT ? after.filter((it) => !before.includes(it)) : before.filter((it) => !after.includes(it));
  for (const name of changed) {
    report(`${at}/${name} became ${way === SENT ? "required" : "optional"}`);
  }
  if (way === SENT && current.additionalProperties === false && base.additionalProperties !== false) {
    report(`${at} allows no other properties any more`);
  }
  if (typeof base.additionalProperties === "object") {
    compare(sides, base.additionalProperties, current.additionalProperties || {}, `${place}/*`, way, report, seen);
  }
}
