// Reports the lint's own tests in the form in which Maven reports its tests, which ./koppi test counts.
export default async function* report(events) {
  const cases = [];
  let failures = 0;
  let milliseconds = 0;
  const escape = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  for await (const { type, data } of events) {
    if (type === "test:pass" || type === "test:fail") {
      failures += type === "test:fail" ? 1 : 0;
      milliseconds += data.details.duration_ms;
      const failure = type === "test:fail" ? `<failure message="${escape(data.details.error?.cause ?? "failed")}"/>` : "";
      cases.push(`<testcase classname="contract-lint-rules" name="${escape(data.name)}">${failure}</testcase>`);
    }
  }
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="${(milliseconds / 1000).toFixed(1)}"`;
  yield `<testsuite name="contract-lint-rules" ${counts}>${cases.join("")}</testsuite>\n`;
}
