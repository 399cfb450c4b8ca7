import type { Command } from 'commander';
import { ROLES, type Role } from '../../contract/words.ts';
import type { Config } from '../config.ts';
import type { Ids } from '../ids.ts';
import type { Installation } from '../installation.ts';
import { randomPassword } from '../random-password.ts';
import { listPeople } from '../store/person-store.ts';
import { addPerson, changePassword, removePerson } from '../use-cases/add-person.ts';
import { CliError } from './cli-error.ts';
import { readStandardInput } from './read-standard-input.ts';
import { withInstallation } from './with-installation.ts';

type AddOptions = { name: string; role: string; agency?: string; mayCallOutOfOrder?: boolean; passwordStdin?: boolean };

export function userCommand(program: Command, config: () => Config): void {
  const user = program.command('user').description('People who sign in');
  user
    .command('add <username>')
    .description('Add a person')
    .requiredOption('--name <name>', 'full name, shown to colleagues')
    .requiredOption('--role <role>', `one of ${ROLES.join(', ')}`)
    .option('--agency <id>', 'agency of an officer, e.g. instansi-a')
    .option('--may-call-out-of-order', 'may call someone other than the next in line, with a reason')
    .option('--password-stdin', 'read the password from standard input instead of making one up')
    .action((username: string, options: AddOptions) =>
      withInstallation(config(), (installation) => add(installation, username, options)),
    );
  user
    .command('password <username>')
    .description('Give a person a new password and end their sessions')
    .option('--password-stdin', 'read the password from standard input instead of making one up')
    .action((username: string, options: { passwordStdin?: boolean }) =>
      withInstallation(config(), async ({ deps, mallId }) => {
        const password = await choosePassword(deps.ids, options.passwordStdin);
        await changePassword(deps, { kind: 'system', mallId }, username, password);
        tellPassword(username, password, options.passwordStdin);
      }),
    );
  user
    .command('retire <username>')
    .description('The person may not sign in any more; their name stays in the history')
    .action((username: string) =>
      withInstallation(config(), ({ deps, mallId }) => removePerson(deps, { kind: 'system', mallId }, username)),
    );
  user
    .command('list')
    .description('List people')
    .action(() =>
      withInstallation(config(), async ({ store, mallId }) => {
        for (const person of await listPeople(store.reader, mallId)) {
          const state = person.retiredAt === null ? '' : '  (retired)';
          console.log(`${person.username.padEnd(16)} ${person.role.padEnd(11)} ${person.name}${state}`);
        }
      }),
    );
}

async function add({ deps, mallId }: Installation, username: string, options: AddOptions): Promise<void> {
  const role = ROLES.find((candidate): candidate is Role => candidate === options.role);
  if (role === undefined) throw new CliError(`--role: one of ${ROLES.join(', ')}`);
  if (role === 'officer' && options.agency === undefined)
    throw new CliError('--agency: an officer belongs to an agency');
  const password = await choosePassword(deps.ids, options.passwordStdin);
  const agencyId = options.agency ?? null;
  const mayCallOutOfOrder = options.mayCallOutOfOrder === true;
  const person = { username, name: options.name, role, agencyId, mayCallOutOfOrder, password };
  await addPerson(deps, { kind: 'system', mallId }, person);
  tellPassword(username, password, options.passwordStdin);
}

/** Never an argument: those stand in the process list and in the shell's history. */
async function choosePassword(ids: Ids, fromInput: boolean | undefined): Promise<string> {
  if (fromInput !== true) return randomPassword(ids);
  const password = (await readStandardInput()).trim();
  if (password.length < 8) throw new CliError('a password has at least 8 characters');
  return password;
}

function tellPassword(username: string, password: string, fromInput: boolean | undefined): void {
  console.log(fromInput === true ? `${username}: done` : `${username}: password (shown only now): ${password}`);
}
