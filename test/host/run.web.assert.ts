// What the smoke tests use of node:assert/strict, for the browser's extension host.

function ok(value: unknown, message = "not true"): asserts value {
  if (!value) throw new Error(message);
}

function equal(actual: unknown, expected: unknown, message = ""): void {
  ok(Object.is(actual, expected), `${message} ${String(actual)} is not ${String(expected)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

function match(actual: string, expected: RegExp, message = ""): void {
  ok(expected.test(actual), `${message} ${actual} does not match ${String(expected)}`);
}

export { deepEqual, equal, match, ok };
export default Object.assign(ok, { deepEqual, equal, match, ok });
