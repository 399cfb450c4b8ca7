/**
 * One calm line a step, Indonesian first. On stderr, so that `npm run -s loket -- device add` prints the token alone.
 */
export function say(indonesian, english) {
  process.stderr.write(`${indonesian}  ·  ${english}\n`);
}

/** Says why it cannot go on and ends the process. */
export function giveUp(indonesian, english) {
  process.stderr.write(`\n${indonesian}\n${english}\n`);
  process.exit(1);
}
