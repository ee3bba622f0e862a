// Compares the schemas that services' OpenAPI documents have under one name: generators make one class of each name, so
// that a name which means two things breaks whoever uses two services.
const SHOWN = new Set(["example", "examples"]);

/** Returns a line for each name that two documents use for different schemas; documents are given by service. */
export function nameClashes(documents) {
  const seen = new Map();
  const clashes = [];
  for (const [service, document] of Object.entries(documents)) {
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      const meaning = JSON.stringify(withoutExamples(schema));
      const first = seen.get(name);
      if (!first) {
        seen.set(name, { service, meaning });
      } else if (first.meaning !== meaning) {
        clashes.push(`${name} of ${service} is another schema than in ${first.service}: name one of them anew, by @Schema(name = …)`);
      }
    }
  }
  return clashes;
}

// Key order says nothing, and examples may come from each service's own world.
function withoutExamples(node) {
  if (Array.isArray(node)) {
    return node.map(withoutExamples);
  }
  if (node === null || typeof node !== "object") {
    return node;
  }
  return Object.fromEntries(
    Object.keys(node)
      .filter((key) => !SHOWN.has(key))
      .sort()
      .map((key) => [key, withoutExamples(node[key])]),
  );
}
