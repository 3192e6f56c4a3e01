// What the tests use of node:assert/strict, for the browser's extension host.

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

function doesNotMatch(actual: string, unexpected: RegExp, message = ""): void {
  ok(!unexpected.test(actual), `${message} ${actual} matches ${String(unexpected)}`);
}

function fail(message: string): never {
  throw new Error(message);
}

const assert = Object.assign(ok, { deepEqual, doesNotMatch, equal, fail, match, ok });
export { deepEqual, doesNotMatch, equal, fail, match, ok };
export default assert;
