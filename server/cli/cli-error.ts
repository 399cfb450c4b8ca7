/** Something the operator can mend, said in one line. */
export class CliError extends Error {
  override name = 'CliError';
}
