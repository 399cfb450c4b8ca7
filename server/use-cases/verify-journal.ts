import type { Store } from '../store/database.ts';
import { type Verification, verifyJournal as verify } from '../store/verify.ts';

/** Checks chain and rows as they stand at one moment, also while the server goes on writing. */
export async function verifyJournal(store: Store, mallId: string): Promise<Verification> {
  return store.reader.transaction().execute((snapshot) => verify(snapshot, mallId));
}
