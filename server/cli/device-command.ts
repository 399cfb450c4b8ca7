import type { Command } from 'commander';
import { DEVICE_KINDS } from '../../contract/words.ts';
import type { Config } from '../config.ts';
import { listDevices } from '../store/device-store.ts';
import { addDevice, revokeDevice } from '../use-cases/add-device.ts';
import { CliError } from './cli-error.ts';
import { withInstallation } from './with-installation.ts';

export function deviceCommand(program: Command, config: () => Config): void {
  const device = program.command('device').description('Kiosks and displays');
  device
    .command('add')
    .description('Add a device without pairing and print its token, and nothing else')
    .requiredOption('--kind <kind>', `one of ${DEVICE_KINDS.join(', ')}`)
    .requiredOption('--name <name>', 'where it stands')
    .option('--zone <id>', 'the zone whose board a display shows, e.g. zona-a')
    .action((options: { kind: string; name: string; zone?: string }) =>
      withInstallation(config(), async ({ deps, mallId }) => {
        const kind = DEVICE_KINDS.find((candidate) => candidate === options.kind);
        if (kind === undefined) throw new CliError(`--kind: one of ${DEVICE_KINDS.join(', ')}`);
        if (kind === 'display' && options.zone === undefined) throw new CliError('--zone: a display shows a zone');
        const of = { kind, name: options.name, zoneId: kind === 'display' ? (options.zone ?? null) : null };
        const { token } = await addDevice(deps, { kind: 'system', mallId }, of);
        console.log(token);
      }),
    );
  device
    .command('list')
    .description('List devices')
    .action(() =>
      withInstallation(config(), async ({ store, mallId }) => {
        for (const { id, kind, name, zoneId, revokedAt } of await listDevices(store.reader, mallId)) {
          console.log(
            `${id}  ${kind.padEnd(7)}  ${name}${zoneId === null ? '' : `  (${zoneId})`}${revokedAt === null ? '' : '  revoked'}`,
          );
        }
      }),
    );
  device
    .command('revoke <id>')
    .description('The device’s token opens nothing any more')
    .action((id: string) =>
      withInstallation(config(), ({ deps, mallId }) => revokeDevice(deps, { kind: 'system', mallId }, id)),
    );
}
