/** Exit codes of the contract, by who must act. */
export const EXIT = { done: 0, partly: 1, usage: 2, environment: 3, fault: 70 } as const;

/**
 * An error that a person is to read: one sentence with the actual values and the remedy. Subclasses say who
 * must act and carry the exit code.
 */
export abstract class CrossreadError extends Error {
  abstract readonly exitCode: number;
  /** Word-code, for example `input-missing`. */
  readonly code: string;

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The caller's data or call is wrong: no such path, empty folder, no case file, a newer version. */
export class InputError extends CrossreadError {
  readonly exitCode = EXIT.usage;
}

/** The environment is in the way: disk, rights, port, database. */
export class EnvironmentError extends CrossreadError {
  readonly exitCode = EXIT.environment;
}

/** crossread itself is wrong. */
export class BugError extends CrossreadError {
  readonly exitCode = EXIT.fault;
}
