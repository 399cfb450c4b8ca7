import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from '../../contract/problem.ts';
import type { LooseRows, SetUpApplied, SetUpChange, SetUpCheck, SetUpError } from '../../contract/set-up.ts';
import { SET_UP_FIRST_ROW } from '../../contract/set-up-words.ts';
import type { Reply } from '../../ui-shared/http-client.ts';

export type SaveState =
  | {
      readonly step: 'edit';
      readonly errors: readonly SetUpError[];
      /** What would change besides, were it not for the errors. */
      readonly changes: readonly SetUpChange[];
      /** Why the server refused or did not answer; undefined is no trouble. */
      readonly problem: Problem | null | undefined;
      /** The last check found that nothing would change. */
      readonly nothing: boolean;
    }
  | { readonly step: 'checking' }
  | { readonly step: 'confirm'; readonly check: SetUpCheck; readonly meanwhile: boolean }
  | { readonly step: 'applying'; readonly check: SetUpCheck };

export interface SaverPorts {
  check(rows: LooseRows): Promise<Reply<SetUpCheck>>;
  apply(basedOn: string, rows: LooseRows): Promise<Reply<SetUpApplied>>;
  reload(): Promise<void>;
  /** The version that this page shows. */
  version(): string | null;
}

export interface Saver {
  readonly state: ReadonlySignal<SaveState>;
  /** Asks what these rows would change. */
  submit(rows: LooseRows): Promise<void>;
  /** Writes what was asked about. */
  apply(): Promise<void>;
  /** Back to the fields. */
  edit(): void;
}

const EDIT = { step: 'edit', errors: [], changes: [], problem: undefined, nothing: false } as const satisfies SaveState;

/** That the session has ended says the door itself; behind it one goes on typing. */
const refused = (problem: Problem | null): SaveState => ({
  ...EDIT,
  problem: problem?.code === 'notSignedIn' ? undefined : problem,
});

/**
 * A save in two steps: what would change is shown before it is written. Whoever finds that somebody else has saved meanwhile keeps what
 * was typed and sees anew what it would change.
 */
export function createSaver(ports: SaverPorts, onSaved: (applied: SetUpApplied) => void): Saver {
  const state = signal<SaveState>(EDIT);
  let asked: LooseRows = {};

  const check = async (rows: LooseRows, again: boolean): Promise<void> => {
    asked = rows;
    const reply = await ports.check(rows);
    if (!reply.ok) {
      state.value = refused(reply.problem);
      return;
    }
    const { value } = reply;
    const meanwhile = again || value.version !== ports.version();
    if (meanwhile) await ports.reload();
    if (value.errors.length > 0) state.value = { ...EDIT, errors: value.errors, changes: value.changes };
    else if (value.changes.length === 0) state.value = { ...EDIT, nothing: true };
    else state.value = { step: 'confirm', check: value, meanwhile };
  };

  return {
    state,
    submit: async (rows) => {
      if (state.value.step !== 'edit') return;
      state.value = { step: 'checking' };
      await check(rows, false);
    },
    apply: async () => {
      if (state.value.step !== 'confirm') return;
      const seen = state.value.check;
      state.value = { step: 'applying', check: seen };
      const reply = await ports.apply(seen.version, asked);
      if (reply.ok) {
        state.value = EDIT;
        onSaved(reply.value);
      } else if (reply.problem?.code === 'setUpChangedMeanwhile' || reply.problem?.code === 'setUpErrors') {
        await check(asked, reply.problem.code === 'setUpChangedMeanwhile');
      } else {
        state.value = refused(reply.problem);
      }
    },
    edit: () => {
      if (state.value.step === 'confirm' || state.value.step === 'edit') state.value = EDIT;
    },
  };
}

/** The errors of one field: of a sheet's row, `index` of those that were sent, and column. */
export function errorsAt(
  errors: readonly SetUpError[],
  sheet: string,
  index: number,
  column: string | null,
): readonly SetUpError[] {
  return errors.filter(
    (error) => error.sheet === sheet && error.row === index + SET_UP_FIRST_ROW && error.column === column,
  );
}
