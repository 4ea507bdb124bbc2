/** One line of JSON for a fault; what a person is shown is its id. */
export function logFault(fault: {
  readonly id: string;
  readonly at: string;
  readonly cause: unknown;
}): void {
  const { id, at, cause } = fault;
  const error =
    cause instanceof Error
      ? { message: cause.message, stack: cause.stack }
      : { message: String(cause) };
  console.error(
    JSON.stringify({ time: new Date().toISOString(), level: "fault", id, at, ...error }),
  );
}
